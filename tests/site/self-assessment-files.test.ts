import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { assessment, instrument } from './assessment-steps.ts';
import { useSite } from './visit.ts';

const site = useSite();
const { version, areas } = instrument!.data;
const items = areas.flatMap((area) => area.items);

/** A result file in which every item has the same answer. */
const file = (answer: unknown, changes: object = {}) =>
  JSON.stringify({
    format: 'lcamp-self-assessment',
    formatVersion: 1,
    instrument: instrument!.id,
    version,
    form: 'full',
    language: 'en',
    on: '2025-03',
    answers: Object.fromEntries(items.map(({ id }) => [id, answer])),
    ...changes,
  });

describe('result files', () => {
  it.each([
    ['damaged', file(2).slice(0, 300)],
    ['damaged', file(7)],
    ['damaged', file(2, { answers: { 'no-such-item': 1 } })],
    ['foreign', '{"type":"lcamp-gap-check","version":1}'],
    ['foreign', 'GIF89a'],
    ['foreign', ' '.repeat(200_000)],
    ['other-instrument', file(2, { instrument: 'cooking' })],
    ['newer', file(2, { version: '9.0.0' })],
    ['newer', file(2, { formatVersion: 2 })],
  ] as const)('that are %s get a clear message and lose nothing (%#)', async (problem, text) => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, question, message, load } = assessment(page, 'es');
    await go('/es/self-assessment/');
    await button(t.form.full).click();
    await question(0).locator('input').nth(1).check();
    await page.goBack();
    await load(text);
    await expect.poll(() => message.textContent()).toBe(t.tool.problem[problem]);
    await button(t.tool.resume).click();
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(1);
    expect(await page.locator(`[data-item=${items[0]!.id}] input`).nth(1).isChecked()).toBe(true);
    expectQuiet();
    await close();
  });

  it('that come in beside other answers replace them only when somebody says so', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, question, row, load, message } = assessment(page, 'en');
    const { level } = messagesIn('en');
    await go('/en/self-assessment/');
    await button(t.form.full).click();
    await question(0).locator('input').nth(1).check();
    await page.goBack();
    await load(file(2));
    await button(t.tool.dismiss).click();
    expect(await page.locator('[data-begun-what]').textContent()).toMatch(/^1 of/);
    await load(file(2));
    await button(t.tool.replace).click();
    expect(await message.textContent()).toContain('March 2025');
    await expect.poll(() => row(areas[0]!.title).textContent()).toContain(level.intermediate);
    expectQuiet();
    await close();
  });

  it('of an earlier version are taken as far as their questions are still asked', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, rows, message, load } = assessment(page, 'en');
    await go('/en/self-assessment/');
    const answers = { ...(JSON.parse(file(2)) as { answers: object }).answers, 'asked-no-more': 3 };
    await load(file(2, { version: '0.9.0', answers }));
    await expect.poll(() => rows.count()).toBe(areas.length);
    expect(await message.textContent()).toContain(t.tool.leftOut.one.replace('{n}', '1'));
    expectQuiet();
    await close();
  });

  it('are compared with the answers of today', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, answerAll, load } = assessment(page, 'de');
    const { level } = messagesIn('de');
    await go('/de/self-assessment/');
    await button(t.form.full).click();
    await answerAll(() => 2);
    await load(file(1), '[data-compare-file]');
    const table = page.getByRole('region', { name: t.tool.comparison }).getByRole('row');
    await expect.poll(() => table.count()).toBe(areas.length + 1);
    const first = await table.nth(1).textContent();
    expect(first).toContain(level.foundation);
    expect(first).toContain(level.intermediate);
    expect(first).toContain('1 Niveau höher');
    await button(t.tool.comparisonEnd).click();
    expect(await table.count()).toBe(0);
    expectQuiet();
    await close();
  });
});

describe('links', () => {
  it.each([
    ['damaged', '1.0.0_full_2026-05_333'],
    ['newer', `9.0.0_full_2026-05_${'3'.repeat(items.length)}`],
  ] as const)('that are %s get a clear message', async (problem, link) => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, message } = assessment(page, 'it');
    await go(`/it/self-assessment/#result=${link}`);
    await expect.poll(() => message.textContent()).toBe(t.tool.problem[problem]);
    expect(await button(t.form.full).isVisible()).toBe(true);
    expectQuiet();
    await close();
  });

  it('that are opened in the tab of other answers ask first', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, question } = assessment(page, 'en');
    await go('/en/self-assessment/');
    await button(t.form.full).click();
    await question(0).locator('input').nth(1).check();
    await page.evaluate((letters) => {
      location.hash = `result=1.0.0_full_2026-05_${letters}`;
    }, '3'.repeat(items.length));
    await button(t.tool.dismiss).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await question(0).locator('input').nth(1).isChecked()).toBe(true);
    expectQuiet();
    await close();
  });
});

describe('a job beside the result', () => {
  it('sets ticks and next steps with their reasons, and hands the answers on to the gap check', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, button, answerAll, rows } = assessment(page, 'en');
    await go('/en/self-assessment/');
    await button(t.form.full).click();
    await answerAll(() => 1);
    const steps = page.locator('[data-steps] ol > li');
    await steps.first().waitFor();
    // A course, a micro-credential and a place to practise, each with its kind and its reason.
    const kinds = await steps
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/')[2]));
    expect(kinds).toEqual(['repository', 'micro-credentials', 'learning-factories']);
    await page.getByLabel(t.tool.pick).fill('CNC machinist');
    await page.getByRole('option').first().click();
    await page.locator('[data-chosen] a').waitFor();
    const job = (await page.locator('[data-chosen] a').getAttribute('href'))!.split('/').at(-2)!;
    expect(await rows.first().textContent()).toContain('asked for');
    expect(await page.locator('.level-rows .asked').count()).toBeGreaterThan(0);
    expect(await steps.count()).toBeGreaterThan(0);
    expect(await steps.count()).toBeLessThanOrEqual(3);
    expect(await steps.first().textContent()).toMatch(/closes \d+ of \d+ gaps/);

    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: t.tool.deepCheck }).click();
    await page.locator('[data-questions] fieldset').first().waitFor();
    expect(page.url()).toBe(new URL(`/en/gaps/?jobs=${job}`, site.address()).href);
    // Answers are handed on behind #, which no request contains.
    expect(requests.some((url) => url.includes(`/gaps/?jobs=${job}`))).toBe(true);
    expect(requests.filter((url) => url.includes('levels='))).toEqual([]);
    expect(await page.locator('[data-questions] input:checked').count()).toBeGreaterThan(3);
    expect(Number.parseInt((await page.locator('[data-progress]').textContent())!)).toBeGreaterThan(3);
    expectQuiet();
    await close();
  });

  it('names jobs in reach, with what was asked of each', async () => {
    const { page, go, close } = await site.visit();
    const { t, button, answerAll } = assessment(page, 'en');
    await go('/en/self-assessment/');
    await button(t.form.full).click();
    await answerAll(() => 3);
    const jobs = page.locator('[data-jobs] li');
    await jobs.first().waitFor();
    expect(await jobs.count()).toBe(5);
    for (const text of await jobs.allTextContents()) {
      const [reached, asked, total] = text.match(/\d+/g)!.slice(-3).map(Number);
      expect(reached).toBeLessThanOrEqual(asked!);
      expect(asked).toBeLessThanOrEqual(total!);
    }
    await close();
  });
});
