import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

describe.each(['en', 'it'] as const)('pathways in %s', (language) => {
  const t = messagesIn(language).pathways;

  it('lead by keyboard from a job onwards, with what is missing and what closes it, on a phone', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width: 360, height: 800 } });
    await go(`/${language}/pathways/`);
    await page.getByLabel(t.pickFrom).focus();
    await page.keyboard.type('welder');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const ladder = page.locator('.ladder');
    await ladder.waitFor();
    expect(page.url()).toContain('?from=welder');
    expect(await ladder.locator('tbody tr').count()).toBe(4);
    expect(await ladder.locator('thead').textContent()).toContain(fill(t.eqf, { level: 4 }));
    const first = page.locator('[data-result] details').first();
    expect(await first.locator('a[href$="/jobs/pipe-welder/"]').count()).toBeGreaterThan(0);
    expect(await first.textContent()).toContain(t.check);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const before = await page.locator('[data-result]').textContent();
    await page.reload();
    await expect.poll(() => page.locator('[data-result]').textContent()).toBe(before);
    expectQuiet();
    await close();
  });

  it('lead towards a job, and a step leads to the gap check', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    await go(`/${language}/pathways/?to=welding-engineer`);
    const first = page.locator('[data-result] details').first();
    await expect.poll(() => first.locator('li').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: t.check }).first().click();
    await expect.poll(() => page.url()).toContain('/gaps/?jobs=');
    await page.locator('[data-questions] fieldset').first().waitFor();
    expectQuiet();
    await close();
  });
});
