import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** The rows of a list that can be seen. */
const ROWS = '[data-list] .rows > li:visible';

/** A welder, as the trade calls one. */
const WELDER = { en: 'welder', es: 'soldador', fr: 'soudeur', de: 'Schweißer', it: 'saldatore' };

describe.each(LANGUAGES)('a walk through the site in %s', (language) => {
  const t = messagesIn(language);

  it('leads from the home page over a filtered list to a record and back into its list', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go(`/${language}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('link', { name: t.home.learnJobs }).click();

    const rows = page.locator(ROWS);
    const all = await rows.count();
    expect(all).toBeGreaterThanOrEqual(70);
    expect(await page.getByRole('status').textContent()).toContain(String(all));
    const field = page.locator('input[name=field][value=machining]');
    const announced = Number(await field.locator('xpath=ancestor::label').locator('.n').textContent());
    await field.check();
    await expect.poll(() => rows.count()).toBe(announced);
    expect(announced).toBeLessThan(all);
    expect(page.url()).toContain('?field=machining');
    expect(await page.getByRole('status').textContent()).toContain(String(announced));

    await page.reload();
    await expect.poll(() => rows.count()).toBe(announced);

    await page.locator('[data-list] a[href$="/jobs/cnc-machine-operator/"]:visible').click();
    await expect.poll(() => page.url()).toContain('/jobs/cnc-machine-operator/');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(announced);
    expectQuiet();
    await close();
  });

  it('says so where no record fits, and clears', async () => {
    const { page, go, close } = await site.visit();
    await go(`/${language}/skills/`);
    const all = await page.locator(ROWS).count();
    await go(`/${language}/skills/?q=zzzz`);
    await page.getByText(t.list.none).waitFor();
    expect(await page.locator(ROWS).count()).toBe(0);
    await page.locator('[data-none] [data-clear]').click();
    await expect.poll(() => page.locator(ROWS).count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await close();
  });

  it('filters over all pages of a list, by other names too', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go(`/${language}/jobs/`);
    const welder = page.locator('[data-list] a[href$="/jobs/welder/"]:visible');
    await page.locator('.filters input[type=search]').fill(WELDER[language]);
    await welder.waitFor();
    // An English name of the trade, which no page shows.
    await page.locator('.filters input[type=search]').fill('cnc machinist');
    await page.locator('[data-list] a[href$="/jobs/cnc-machine-operator/"]:visible').waitFor();
    expect(await page.locator(ROWS).count()).toBeLessThan(10);
    expectQuiet();
    await close();
  });

  it('keeps the page when the language is switched', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const other = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length]!;
    await go(`/${language}/skills/set-up-cnc-controls/`);
    await page.locator('.languages > summary').click();
    await page.locator(`.languages a[hreflang=${other}]`).click();
    await expect.poll(() => page.url()).toContain(`/${other}/skills/set-up-cnc-controls/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
    expectQuiet();
    await close();
  });

  it('finds a job by keyboard alone', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go(`/${language}/about/`);
    await page.keyboard.press('/');
    await page.keyboard.type(WELDER[language]);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`/${language}/jobs/welder/`);

    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.keyboard.type(WELDER[language]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`/${language}/search/?q=`);
    await page.locator(`main a[href="/${language}/jobs/welder/"]`).first().waitFor();
    expectQuiet();
    await close();
  });

  it('is complete without JavaScript', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ javaScriptEnabled: false });
    await go(`/${language}/jobs/`);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    const listed = new Set<string>();
    const pages = await page
      .locator('.pager a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    for (const address of pages.length > 0 ? pages : [`/${language}/jobs/`]) {
      await go(address);
      for (const link of await page.locator(`${ROWS} a`).all()) listed.add((await link.getAttribute('href'))!);
    }
    const total = Number((await page.getByRole('status').textContent())!.match(/\d+/g)!.at(-1));
    expect(listed.size).toBe(total);
    expect(total).toBeGreaterThanOrEqual(600);
    await go(`/${language}/jobs/cnc-machine-operator/`);
    for (const block of ['tasks', 'skills', 'moves', 'learn', 'evidence', 'used-by', 'history', 'cite', 'suggest']) {
      expect(await page.locator(`#${block}`).count(), block).toBe(1);
    }
    await go(`/${language}/search/?q=robot`);
    expect(await page.getByText(t.search.noScript).isVisible()).toBe(true);
    expectQuiet();
    await close();
  });
});

describe('addresses', () => {
  it('leads from / to the reader’s language, and lists all without scripts', async () => {
    const german = await site.visit({ locale: 'de-AT' });
    await german.go('/');
    await expect.poll(() => german.page.url()).toContain('/de/');
    german.expectQuiet();
    await german.close();
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.go('/');
    expect(await plain.page.locator('a[hreflang]').count()).toBe(LANGUAGES.length);
    await plain.close();
  });

  it('answers an unknown address with its own page', async () => {
    const { page, close } = await site.visit();
    const response = await page.goto(new URL('en/jobs/no-such-job/', site.address()).href);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(messagesIn('en').notFound.title);
    await close();
  });
});
