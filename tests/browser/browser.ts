import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * Starts the Chromium of this machine, without a window and without requests of its own.
 *
 * @throws Error that says how to get one where there is none
 */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
}

function chromiumPath(): string {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const candidates = CHROMIUM_PATH
    ? [CHROMIUM_PATH]
    : [
        ...PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
        ...NAMES.map((name) => `/usr/bin/${name}`),
        ...PLACES,
      ];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  const tried = CHROMIUM_PATH ? `CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not exist. ` : '';
  throw new Error(
    `${tried}The browser tests need Chromium or Chrome. On Debian and Ubuntu: apt-get install chromium. ` +
      'Elsewhere: npx playwright-core install chromium, or set CHROMIUM_PATH to the one you have.',
  );
}
