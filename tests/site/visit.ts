import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from '../../src/browser/chromium.ts';
import { serveFolder, type ServedFolder } from '../../src/server/static-server.ts';

/** The folder of the built site. */
export const DIST = 'dist';

/** A page of the site that is being looked at, with everything that went wrong on the way. */
export interface Visit {
  readonly page: Page;
  /** Opens an address below the site, such as `/en/jobs/`. */
  go(path: string): Promise<void>;
  /** Fails where a request left the machine, a script failed or the security policy was broken. */
  expectQuiet(): void;
  close(): Promise<void>;
}

/** Starts one browser and one server for the tests of a file. */
export function useSite(folder = DIST, base = '/') {
  let browser: Browser;
  let served: ServedFolder;
  beforeAll(async () => {
    served = await serveFolder(folder, { base });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    address: () => served.address,
    visit: async (options: BrowserContextOptions = {}): Promise<Visit> => visit(browser, served, options),
  };
}

async function visit(browser: Browser, served: ServedFolder, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  const origin = new URL(served.address).origin;
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:'))
      trouble.push(`request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
  return {
    page,
    go: async (path) => {
      await page.goto(new URL(path.replace(/^\//, ''), served.address).href);
    },
    expectQuiet: () => {
      expect(trouble).toEqual([]);
    },
    close: () => context.close(),
  };
}
