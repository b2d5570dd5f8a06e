import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium and its relatives are installed; CHROMIUM_PATH names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the Chromium of this machine without a window, or gives nothing where there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const named = process.env.CHROMIUM_PATH;
  const executablePath = named ? named : [chromium.executablePath(), ...PLACES].find((place) => existsSync(place));
  return executablePath ? chromium.launch({ executablePath }) : undefined;
}
