import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

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
  return chromium.launch({ executablePath: installedChromium(), args: ARGUMENTS });
}

/**
 * Starts Chromium without a window, with a profile as people have one: what pages store in it outlives the browser.
 *
 * @param folder where the profile is kept
 * @throws Error that says how to get one, where none is installed
 */
export async function launchChromiumWithProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: installedChromium(), args: ARGUMENTS });
}

function installedChromium(): string {
  const path = findChromium();
  if (path === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
  return path;
}
