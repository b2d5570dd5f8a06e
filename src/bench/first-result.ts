import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { serveFolder } from '../server/static-server.ts';
import { findChromium, launchChromium } from '../browser/chromium.ts';

/** What a browser fetches from opening the search page with a question to showing the first result. */
export interface FirstResult {
  readonly query: string;
  readonly requests: number;
  /** Bytes of the bodies, text compressed as a static host does. */
  readonly bytes: number;
  /** The same by what it is: pages, styles, scripts, fonts, the index. */
  readonly bytesByType: Readonly<Record<string, number>>;
}

/** Why there is no figure. */
export interface NotMeasured {
  readonly reason: string;
}

/** A question that has results in every language. */
const QUERY = 'CNC';
const FIRST_RESULT = '[data-part="groups"] a[href]';
const PATIENCE = 20_000;

/**
 * Asks the search page of a built site a question in a browser that has never seen the site, and adds up
 * what it fetches until the first result is shown.
 *
 * @param folder the built site, without base path
 */
export async function bytesToFirstResult(folder: string): Promise<FirstResult | NotMeasured> {
  if (!findChromium()) return { reason: 'no Chromium was found; CHROMIUM_PATH can name one' };
  const browser = await launchChromium();
  const served = await serveFolder(folder);
  try {
    return await ask(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function ask(browser: Browser, address: string): Promise<FirstResult | NotMeasured> {
  const page = await browser.newPage();
  const finished: Response[] = [];
  page.on('requestfinished', (request) => {
    void request.response().then((response) => response && finished.push(response));
  });
  await page.goto(`${address}en/search/?q=${encodeURIComponent(QUERY)}`, { waitUntil: 'commit' });
  try {
    await page.locator(FIRST_RESULT).first().waitFor({ timeout: PATIENCE });
  } catch {
    return { reason: `the search page showed no result for “${QUERY}” within ${PATIENCE / 1000} s` };
  }
  const fetched = await Promise.all(
    [...finished].map(async (response) => [typeOf(response), await sent(response)] as const),
  );
  const bytesByType: Record<string, number> = {};
  for (const [type, bytes] of fetched) bytesByType[type] = (bytesByType[type] ?? 0) + bytes;
  const bytes = Object.values(bytesByType).reduce((a, b) => a + b, 0);
  return { query: QUERY, requests: fetched.length, bytes, bytesByType };
}

function typeOf(response: Response): string {
  if (/\/(?:pagefind|search-index)\//.test(new URL(response.url()).pathname)) return 'index';
  return response.request().resourceType();
}

const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest)|image\/svg)/;

/** What a static host sends; the server of this machine does not compress. */
async function sent(response: Response): Promise<number> {
  const body = await response.body();
  return TEXT.test(response.headers()['content-type'] ?? '') ? gzipSync(body).length : body.length;
}
