import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/text.ts';
import { PAGES } from './pages.ts';
import { useSite } from './visit.ts';

const site = useSite();

describe.each(LANGUAGES)('at 360 px in %s', (language) => {
  it('no page is wider than the screen', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width: 360, height: 740 } });
    const tooWide: string[] = [];
    for (const [name, path] of Object.entries(PAGES)) {
      await go(`/${language}/${path}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) tooWide.push(`${name}: ${over} px`);
    }
    expect(tooWide).toEqual([]);
    expectQuiet();
    await close();
  });
});

it('prints a job profile on at most three sheets of A4, without navigation', async () => {
  const { page, go, close } = await site.visit();
  await go('/en/jobs/cnc-machine-operator/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.nav-row').isVisible()).toBe(false);
  expect(await page.locator('#skills').isVisible()).toBe(true);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(1);
  expect(sheets).toBeLessThanOrEqual(3);
  await close();
});

it('keeps marks visible in forced colours', async () => {
  const { page, go, close } = await site.visit({ forcedColors: 'active' });
  await go('/en/skills/set-up-cnc-controls/');
  const step = page.locator('.level-steps i.on').first();
  const { own, page: ground } = await step.evaluate((element) => ({
    own: getComputedStyle(element).backgroundColor,
    page: getComputedStyle(document.body).backgroundColor,
  }));
  expect(own).not.toBe(ground);
  await close();
});
