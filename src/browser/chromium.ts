import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium and its relatives are installed; `CHROMIUM_PATH` names another place. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How to get a browser, for people. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium was found. Install it (Debian and Ubuntu: `apt-get install -y chromium`), or name one in CHROMIUM_PATH.';

/** Containers run as root, where Chromium has no sandbox; it must not call home from a test either. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** The path of an installed Chromium, or undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  return [CHROMIUM_PATH, chromium.executablePath(), ...PLACES].find(
    (place) => place !== undefined && existsSync(place),
  );
}

/**
 * Starts Chromium without a window.
 *
 * @throws Error that says how to get one, where none is installed
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
