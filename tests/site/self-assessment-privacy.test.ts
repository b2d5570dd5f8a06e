import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromiumWithProfile } from '../../src/browser/chromium.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { assessment } from './assessment-steps.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** Everything that a page can store in a browser, counted. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

const NOTHING = { local: 0, session: 0, cookies: '', databases: 0, caches: 0 };

describe('answers stay on the page', () => {
  it.each(['', 'questionnaire/', 'group/'])(
    'the security policy of self-assessment/%s lets no connection through',
    async (part) => {
      const { page, go, close } = await site.visit();
      await go(`/en/self-assessment/${part}`);
      const policies = await page
        .locator('meta[http-equiv="content-security-policy"]')
        .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
      expect(policies[0]).toContain("connect-src 'none'");
      expect(policies[0]).toContain("form-action 'none'");
      const attempts = await page.evaluate(async () => {
        const beacon = () => navigator.sendBeacon('/en/', 'answers');
        const socket = () =>
          new Promise((resolve, reject) => {
            const opened = new WebSocket(`ws://${location.host}/`);
            opened.onopen = resolve;
            opened.onerror = reject;
          });
        const request = () =>
          new Promise((resolve, reject) => {
            const sent = new XMLHttpRequest();
            sent.onload = resolve;
            sent.onerror = reject;
            sent.open('GET', '/en/');
            sent.send();
          });
        beacon();
        return (await Promise.allSettled([fetch('/en/'), socket(), request()])).map(({ status }) => status);
      });
      expect(attempts).toEqual(['rejected', 'rejected', 'rejected']);
      await close();
    },
  );

  it('no request leaves once the page has loaded, whatever somebody does, and nothing is stored', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ acceptDownloads: true });
    const { t, button, answerAll, save, load } = assessment(page, 'en');
    await go('/en/self-assessment/');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => {
      // A file that is saved is read by the browser from the page itself.
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await button(t.form.full).click();
    await answerAll((place) => ([3, 1, 0, 2, 5] as const)[place % 5]!);
    await page.getByLabel(t.tool.pick).fill('welder');
    await page.getByRole('option').first().click();
    await button(t.tool.view.radar).click();
    await page.locator('.radar canvas').waitFor();
    await expect
      .poll(() =>
        page.locator('.radar canvas').evaluate((canvas: HTMLCanvasElement) => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          return data.some((value) => value > 0);
        }),
      )
      .toBe(true);
    await button(t.tool.view.table).click();
    const file = await save();
    await button(t.result.makeLink).click();
    await load(file, '[data-compare-file]');
    await page.getByRole('heading', { name: t.tool.comparison }).waitFor();
    await page.goBack();
    expect(requests).toEqual([]);
    expect(await stored(page)).toEqual(NOTHING);
    expectQuiet();
    await close();
  });

  it('everything works offline once the page has loaded', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, answerAll } = assessment(page, 'fr');
    await go('/fr/self-assessment/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await button(t.form.short).click();
    await answerAll(() => 2);
    await page.getByRole('heading', { name: t.tool.jobs }).waitFor();
    expect(await page.locator('[data-steps] li').count()).toBeGreaterThan(0);
    await page.getByLabel(t.tool.pick).fill('soudeur');
    await page.getByRole('option').first().click();
    await button(t.tool.view.radar).click();
    await page.locator('.radar canvas').waitFor();
    expectQuiet();
    await close();
  });
});

describe('memory of the device', () => {
  /** Opens the page in a browser with a profile, does something, and closes the browser. */
  async function inBrowser(folder: string, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await launchChromiumWithProfile(folder);
    try {
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(new URL('de/self-assessment/', site.address()).href);
      await act(page);
    } finally {
      await context.close();
    }
  }

  const answerTwo = async (page: Page) => {
    const { t, button, question } = assessment(page, 'de');
    await button(t.form.full).click();
    for (const place of [0, 1]) await question(place).locator('input').nth(2).check();
  };

  it('goes on after the browser was closed where somebody agreed, until they are forgotten', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'observatory-profile-'));
    try {
      await inBrowser(folder, async (page) => {
        const { t, message } = assessment(page, 'de');
        expect(await page.locator('[data-remember]').first().isChecked()).toBe(false);
        await page.getByLabel(t.memory.label).first().check();
        expect(await message.textContent()).toBe(t.tool.remembered);
        await answerTwo(page);
      });
      await inBrowser(folder, async (page) => {
        const { t, button, question, message } = assessment(page, 'de');
        expect(await page.locator('[data-begun-what]').textContent()).toMatch(/^2 /);
        await button(t.tool.resume).click();
        expect(await question(1).locator('input').nth(2).isChecked()).toBe(true);
        await page.getByRole('button', { name: t.memory.forget }).click();
        expect(await message.textContent()).toBe(t.tool.forgotten);
        expect(await stored(page)).toEqual(NOTHING);
        // What is on the page stays until it is closed, and is not written again.
        await question(2).locator('input').nth(1).check();
        expect(await stored(page)).toEqual(NOTHING);
      });
      await inBrowser(folder, async (page) => {
        expect(await page.locator('[data-begun]').isVisible()).toBe(false);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('keeps nothing where nobody agreed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'observatory-profile-'));
    try {
      await inBrowser(folder, async (page) => {
        await answerTwo(page);
        expect(await stored(page)).toEqual(NOTHING);
      });
      await inBrowser(folder, async (page) => {
        expect(await page.locator('[data-begun]').isVisible()).toBe(false);
        expect(await stored(page)).toEqual(NOTHING);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('asks before a page with answers that are kept nowhere is closed', async () => {
    const { page, go, close } = await site.visit();
    await go('/de/self-assessment/');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await answerTwo(page);
    await page.goto('about:blank');
    expect(asked).toEqual(['beforeunload']);
    await close();
  });

  it('is not touched by a result that came by a link', async () => {
    const { page, go, close } = await site.visit();
    const { t, button, message } = assessment(page, 'de');
    await go('/de/self-assessment/');
    await page.getByLabel(t.memory.label).first().check();
    await answerTwo(page);
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    const nobody = `#result=1.0.0_full_2026-05_${'3'.repeat(40)}`;
    await page.goto('about:blank');
    await go(`/de/self-assessment/${nobody}`);
    await page.locator('.level-rows').waitFor();
    expect(await message.textContent()).toContain(t.tool.byLink);
    await button(t.result.change).click();
    await page.locator('[data-item]:visible input').first().check();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(kept);
    page.on('dialog', (dialog) => void dialog.accept());
    await go(`/de/self-assessment/`);
    expect(await page.locator('[data-begun-what]').textContent()).toMatch(/^2 /);
    await close();
  });
});

describe('another language', () => {
  it('keeps the answers and the place without storing anything, through all languages', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, question } = assessment(page, 'en');
    await go('/en/self-assessment/');
    await button(t.form.full).click();
    await question(0).locator('input').nth(3).check();
    await button(t.nav.next).click();
    await question(1).locator('input').nth(5).check();
    for (const language of [...LANGUAGES.slice(1), 'en'] as const) {
      await page.locator('.languages > summary').click();
      await page.locator(`.languages a[hreflang=${language}]`).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
      await expect.poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(2);
      // Nothing of it stays in the address, or in a link of the page.
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.locator('a[href*="continue"]').count()).toBe(0);
      expect(await question(1).locator('input').nth(5).isChecked()).toBe(true);
      await button(assessment(page, language).t.nav.back).click();
      expect(await question(0).locator('input').nth(3).isChecked()).toBe(true);
      await button(assessment(page, language).t.nav.next).click();
      expect(await stored(page)).toEqual(NOTHING);
    }
    expectQuiet();
    await close();
  });
});
