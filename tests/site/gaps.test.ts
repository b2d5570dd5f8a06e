import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { useSite } from './visit.ts';

const site = useSite();

describe.each(['en', 'fr'] as const)('the gap check in %s', (language) => {
  const t = messagesIn(language).gaps;

  it('leads by keyboard from a job over answers to gaps and next steps, on a phone', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ viewport: { width: 360, height: 800 } });
    await go(`/${language}/gaps/`);
    await page.getByLabel(t.pickTarget).focus();
    await page.keyboard.type('welder');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const questions = page.locator('[data-questions] fieldset');
    await questions.first().waitFor();
    expect(page.url()).toContain('?jobs=welder');
    const total = await questions.count();
    expect(total).toBeGreaterThan(15);
    // The levels are described in the words of the skill.
    await expect.poll(async () => (await questions.first().textContent())!.length).toBeGreaterThan(300);
    expect(await page.getByText(t.gaps, { exact: true }).count()).toBe(0);

    // Not yet at the first skill, the highest level at the second.
    await questions.nth(0).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await questions.nth(1).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[data-progress]').textContent()).toContain(String(total));
    const rows = page.locator('[data-result] tbody tr');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().textContent()).toContain(t.notYet);
    expect(await page.locator('[data-result] ol > li').count()).toBeGreaterThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expectQuiet();
    await close();
  });

  it('starts from the job of today, is saved, and loaded again', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ acceptDownloads: true });
    await go(`/${language}/gaps/?jobs=tool-and-die-maker`);
    await page.getByLabel(t.pickCurrent).fill('CNC machinist');
    await page.getByRole('option').first().click();
    const rows = page.locator('[data-result] tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    const before = await page.locator('[data-result]').textContent();
    expect(await page.locator('[data-result] ol > li').count()).toBeLessThanOrEqual(3);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t.save }).click(),
    ]);
    const saved = readFileSync(await download.path());
    await go(`/${language}/gaps/`);
    const file = page.locator('[data-load]');
    await file.setInputFiles({ name: 'gap-check.json', mimeType: 'application/json', buffer: saved });
    await expect.poll(() => page.locator('[data-result]').textContent()).toBe(before);
    expect(await page.locator('[data-message]').textContent()).toBe(t.loaded);

    await file.setInputFiles({ name: 'gap-check.json', mimeType: 'application/json', buffer: saved.subarray(0, 50) });
    await expect.poll(() => page.locator('[data-message]').textContent()).toBe(t.badFile);
    expect(await page.locator('[data-result]').textContent()).toBe(before);
    expectQuiet();
    await close();
  });

  it('sends no answer anywhere, and keeps none', async () => {
    const { page, go, close } = await site.visit();
    await go(`/${language}/gaps/?jobs=welder`);
    await page.locator('[data-questions] fieldset').first().waitFor();
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const question of await page.locator('[data-questions] fieldset').all())
      await question.getByRole('radio').nth(2).check();
    expect(await page.locator('[data-result] tbody tr').count()).toBeGreaterThan(0);
    expect(requests).toEqual([]);
    expect(new URL(page.url()).search).toBe('?jobs=welder');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
    await close();
  });
});
