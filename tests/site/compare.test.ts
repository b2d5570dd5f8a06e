import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** How somebody of the trade calls a CNC machine operator and a milling machine operator. */
const NAMES = { en: ['CNC machinist', 'milling machine operator'], de: ['CNC-Fräser', 'Fräser'] } as const;

describe.each(['en', 'de'] as const)('comparing jobs in %s', (language) => {
  const t = messagesIn(language).compare;

  it('is done by keyboard alone, and the address keeps it', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width: 360, height: 800 } });
    await go(`/${language}/compare/`);
    const field = page.getByLabel(t.pick);
    for (const name of ['welder', 'boilermaker']) {
      await field.focus();
      await page.keyboard.type(name);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(name);
    }
    expect(page.url()).toContain('?jobs=welder,boilermaker');
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.locator('tbody').first().textContent()).toContain(t.all);
    // Tasks come from the pages of the two jobs.
    await expect.poll(() => page.locator('.compare-columns ul').count()).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const before = await page.locator('[data-result]').textContent();
    await page.reload();
    await expect.poll(() => page.locator('.compare-columns ul').count()).toBe(2);
    expect(await page.locator('[data-result]').textContent()).toBe(before);
    expectQuiet();
    await close();
  });

  it('finds a job by any of its names, and takes it out again', async () => {
    const { page, go, close } = await site.visit();
    await go(`/${language}/compare/?jobs=welder,boilermaker`);
    await page.getByLabel(t.pick).fill(NAMES[language][0]);
    await page.getByRole('option').first().click();
    await expect.poll(() => page.locator('[data-chosen] li').count()).toBe(3);
    expect(page.url()).toMatch(/cnc-machine-operator|milling-machine-operator/);
    const name = (await page.locator('[data-chosen] a').first().textContent())!;
    await page.getByRole('button', { name: fill(t.remove, { job: name }) }).click();
    await expect.poll(() => page.locator('[data-chosen] li').count()).toBe(2);
    await page.goBack();
    await expect.poll(() => page.locator('[data-chosen] li').count()).toBe(3);
    await close();
  });

  it('passes over jobs that there are not, and says so without JavaScript', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go(`/${language}/compare/?jobs=no-such-job,welder`);
    await expect.poll(() => page.locator('[data-chosen] li').count()).toBe(1);
    expect(await page.getByRole('table').count()).toBe(0);
    expectQuiet();
    await close();
    const plain = await site.visit({ javaScriptEnabled: false });
    await plain.go(`/${language}/compare/`);
    expect(await plain.page.getByText(t.noScript).isVisible()).toBe(true);
    await plain.close();
  });
});
