import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/text.ts';
import { instrument, sheetsOf } from './assessment-steps.ts';
import { axeFindings } from './axe.ts';
import { useSite } from './visit.ts';

const site = useSite();
const { version, areas } = instrument!.data;
const items = areas.flatMap((area) => area.items);
const attitudes = items.filter(({ kind }) => kind === 'attitude');

/** A result file with the given answer for each item. */
const fileOf = (answer: (item: (typeof items)[number], place: number) => unknown, changes: object = {}) =>
  JSON.stringify({
    format: 'lcamp-self-assessment',
    formatVersion: 1,
    instrument: instrument!.id,
    version,
    form: 'full',
    language: 'en',
    on: '2026-11',
    answers: Object.fromEntries(items.map((item, place) => [item.id, answer(item, place)])),
    ...changes,
  });

/**
 * Five people. In the first area everybody answers all items alike: 0, 1, 2, 3 and 3, which makes the levels 1, 1 (a third
 * of the points), 2 (two thirds), 4 and 4. In the last area nobody answers; elsewhere the answers differ by person and place.
 */
const PEOPLE = [0, 1, 2, 3, 3].map((answer, person) =>
  fileOf((item, place) => {
    if (areas[0]!.items.includes(item)) return answer;
    if (areas.at(-1)!.items.includes(item)) return 'unknown';
    return (person + place) % 4;
  }),
);

const named = (texts: readonly string[], prefix = 'person') =>
  texts.map((text, place) => ({ name: `${prefix}-${place + 1}.json`, text }));

function groupView(page: Page, language: Language) {
  const t = messagesIn(language).selfAssessment;
  return {
    t,
    g: t.group,
    message: page.locator('[data-message]'),
    leftOut: page.locator('[data-left-out] li'),
    form: (form: 'short' | 'full') => page.locator(`[data-form=${form}]`),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    load: (files: readonly { name: string; text: string }[]) =>
      page
        .locator('[data-files]')
        .setInputFiles(
          files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
        ),
    saved: async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    },
    /** The texts of the cells of a table, row by row, folded rows included. */
    cells: (table = 0) =>
      page
        .locator('[data-form=full] table')
        .nth(table)
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''))),
  };
}

describe.each(['en', 'de'] as const)('the group view in %s', (language) => {
  it('counts five people by level and by answer, and hides what fewer answers stand for', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { t, g, load, cells, form, message, button } = groupView(page, language);
    await go(`/${language}/self-assessment/group/`);
    await load(named(PEOPLE));
    await form('full').locator('table').first().waitFor();
    expect(await message.textContent()).toContain('5');
    const rows = await cells();
    // An area with its knowledge and skill items below; attitude stands in a table of its own.
    expect(rows).toHaveLength(areas.length + items.length - attitudes.length);
    expect(rows[0]!.slice(1)).toEqual(['2', '1', '0', '2', '5']);
    const scored = areas[0]!.items.filter(({ kind }) => kind !== 'attitude').length;
    for (const row of rows.slice(1, 1 + scored)) expect(row.slice(1)).toEqual(['1', '1', '1', '2', '5']);
    const hidden = fill(g.tool.hidden, { least: 5 });
    const last = areas.at(-1)!.items.filter(({ kind }) => kind !== 'attitude').length;
    for (const row of rows.slice(-1 - last)) expect(row.slice(1)).toEqual([hidden]);
    for (const [, ...figures] of rows.filter(({ length }) => length > 2))
      expect(figures.slice(0, 4).reduce((sum, figure) => sum + Number(figure), 0)).toBe(Number(figures[4]));
    expect(await cells(1)).toHaveLength(attitudes.length);
    expect(await form('full').getByText(g.tool.attitudeLead).isVisible()).toBe(true);

    const items0 = form('full').locator('tbody.items').first();
    expect(await items0.isVisible()).toBe(false);
    const area = form('full').locator('tbody button').first();
    await area.press('Enter');
    expect(await items0.isVisible()).toBe(true);
    expect(await area.getAttribute('aria-expanded')).toBe('true');
    await button(g.tool.unfold).click();
    expect(await form('full').locator('tbody.items:visible').count()).toBe(areas.length);
    await page.getByText(g.tool.key).click();
    expect(await form('full').locator('dt').allTextContents()).toEqual(Object.values(t.kind));
    expectQuiet();
    await close();
  });

  it('shows nothing of four people', async () => {
    const { page, go, close } = await site.visit();
    const { t, g, load, form } = groupView(page, language);
    await go(`/${language}/self-assessment/group/`);
    await load(named(PEOPLE.slice(0, 4)));
    await form('full').waitFor();
    const few = fill(g.tool.tooFew, { n: 4, least: 5 });
    expect(await page.locator('[data-groups]').innerText()).toMatch(new RegExp(`^${t.form.full}\\s+${escape(few)}$`));
    expect(await page.locator('[data-groups] :is(table, button)').count()).toBe(0);
    // The fifth completes them.
    await load(named(PEOPLE.slice(4), 'late'));
    await form('full').locator('table').first().waitFor();
    await close();
  });

  it('saves what the table shows as CSV and as a picture', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { g, load, saved, cells, form } = groupView(page, language);
    await go(`/${language}/self-assessment/group/`);
    await load(named(PEOPLE));
    await form('full').locator('table').first().waitFor();
    const csv = await saved(g.tool.csv);
    expect(csv.name).toBe('self-assessment-group-full.csv');
    const [head, ...lines] = parse(csv.content) as string[][];
    expect(head).toHaveLength(8);
    const shown = [...(await cells()), ...(await cells(1))];
    // Area, question and kind stand in three columns there; a hidden row has its words in the last one.
    expect(
      lines.map(([area, item, , ...figures]) => [item || area, ...figures.filter((figure) => figure !== '')]),
    ).toEqual(shown);
    const png = await saved(g.tool.png);
    expect(png.name).toBe('self-assessment-group-full.png');
    expect(png.content.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const sizeOf = (content: Buffer) => ({ width: content.readUInt32BE(16), height: content.readUInt32BE(20) });
    const { width, height } = sizeOf(png.content);
    expect(width).toBeGreaterThan(1280);
    await page.getByRole('button', { name: g.tool.unfold, exact: true }).click();
    const all = sizeOf((await saved(g.tool.png)).content);
    expect(all.width).toBe(width);
    expect(all.height).toBeGreaterThan(height + 2 * 20 * (items.length - attitudes.length));
    expectQuiet();
    await close();
  });

  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('is clean for axe in %s at %i px and no wider than the screen', async (colorScheme, width) => {
    const { page, go, close } = await site.visit({ colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
    const { g, load, form, button } = groupView(page, language);
    await go(`/${language}/self-assessment/group/`);
    await load([...named(PEOPLE), { name: 'holiday-picture.json', text: 'GIF89a' }]);
    await form('full').locator('table').first().waitFor();
    await button(g.tool.unfold).click();
    await page.getByText(g.tool.key).click();
    const { passes, violations } = await axeFindings(page);
    expect(passes).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });
});

/** A text as a part of a regular expression. */
function escape(text: string): string {
  return text.replace(/[.()]/g, String.raw`\$&`);
}

it('files that cannot be counted are named with a reason, and the others count', async () => {
  const { page, go, expectQuiet, close } = await site.visit();
  const { g, load, leftOut, form, message, button } = groupView(page, 'en');
  await go('/en/self-assessment/group/');
  const bad = {
    'cut-off.json': PEOPLE[0]!.slice(0, 300),
    'by-hand.json': fileOf(() => 7),
    'picture.json': 'GIF89a',
    'huge.json': ' '.repeat(200_000),
    'kitchen.json': fileOf(() => 1, { instrument: 'cooking' }),
    'later.json': fileOf(() => 1, { version: '9.0.0' }),
    'earlier.json': fileOf(() => 1, { version: '0.9.0' }),
    'blank.json': fileOf(() => 1, { answers: {} }),
    'copy.json': JSON.stringify(JSON.parse(PEOPLE[1]!), null, 4),
  };
  await load([...named(PEOPLE), ...Object.entries(bad).map(([name, text]) => ({ name, text }))]);
  await form('full').locator('table').first().waitFor();
  const { problem } = g.tool;
  const reasons = [
    problem.damaged,
    problem.damaged,
    problem.foreign,
    problem.foreign,
    problem['other-instrument'],
    problem.newer,
    fill(problem.older, { version: '0.9.0', current: version }),
    problem.empty,
    fill(problem.duplicate, { name: 'person-2.json' }),
  ];
  const entries = await leftOut.evaluateAll((list) =>
    list.map((entry) => [...entry.children].map((part) => part.textContent)),
  );
  expect(entries).toEqual(Object.keys(bad).map((name, place) => [name, reasons[place]]));
  expect(await message.textContent()).toBe('5 files count. 9 of those just loaded were left out.');
  expect(await form('full').getByRole('heading', { level: 2 }).textContent()).toContain('5 people');
  await button(g.files.clear).click();
  expect(await page.locator('[data-groups]').textContent()).toBe('');
  expect(await leftOut.count()).toBe(0);
  expectQuiet();
  await close();
});

it('the two forms are counted apart', async () => {
  const { page, go, close } = await site.visit();
  const { g, load, form } = groupView(page, 'en');
  await go('/en/self-assessment/group/');
  const short = [0, 1, 2].map((answer) => fileOf(() => answer, { form: 'short' }));
  await load([...named(PEOPLE), ...named(short, 'short')]);
  await form('full').locator('table').first().waitFor();
  expect(await form('full').getByRole('heading', { level: 2 }).textContent()).toContain('5 people');
  expect(await form('short').locator('table').count()).toBe(0);
  expect(await form('short').textContent()).toContain(fill(g.tool.tooFew, { n: 3, least: 5 }));
  await close();
});

it('no request leaves once the page has loaded, offline or not, and nothing is stored', async () => {
  const { page, go, expectQuiet, close } = await site.visit();
  const { g, load, saved, form, button } = groupView(page, 'fr');
  await go('/fr/self-assessment/group/');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    // What is saved is made on the page itself.
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await page.context().setOffline(true);
  await load(named(PEOPLE));
  await form('full').locator('table').first().waitFor();
  await button(g.tool.unfold).click();
  await saved(g.tool.csv);
  await saved(g.tool.png);
  await button(g.files.clear).click();
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  expectQuiet();
  await close();
});

it('files that are dropped anywhere on the page are read', async () => {
  const { page, go, expectQuiet, close } = await site.visit();
  const { form } = groupView(page, 'en');
  await go('/en/self-assessment/group/');
  await page.evaluate((texts) => {
    const dataTransfer = new DataTransfer();
    for (const [place, text] of texts.entries()) dataTransfer.items.add(new File([text], `person-${place}.json`));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('h1')!.dispatchEvent(event);
    if (!event.defaultPrevented) throw new Error('The browser would open the files.');
  }, PEOPLE);
  await form('full').locator('table').first().waitFor();
  expectQuiet();
  await close();
});

it('the page prints the table, without files and their names', async () => {
  const { page, go, close } = await site.visit();
  const { load, form } = groupView(page, 'en');
  await go('/en/self-assessment/group/');
  await load([...named(PEOPLE), { name: 'anna-miller.json', text: 'GIF89a' }]);
  await form('full').locator('table').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await form('full').locator('table').first().isVisible()).toBe(true);
  expect(await page.getByText('anna-miller.json').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: groupView(page, 'en').g.tool.csv }).isVisible()).toBe(false);
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  await close();
});

it('without JavaScript the page says so and leads to the questionnaire on paper', async () => {
  const { page, go, close } = await site.visit({ javaScriptEnabled: false });
  await go('/it/self-assessment/group/');
  const { t, g } = groupView(page, 'it');
  expect(await page.getByText(g.noScript).isVisible()).toBe(true);
  expect(await page.locator('[data-files]').isVisible()).toBe(false);
  await page.locator('.no-script').getByRole('link', { name: t.paper.title }).click();
  expect(page.url()).toContain('/it/self-assessment/questionnaire/');
  await close();
});

it('the self-assessment and its result lead to it', async () => {
  const { page, go, close } = await site.visit();
  await go('/es/self-assessment/');
  const { g } = groupView(page, 'es');
  const letters = '2'.repeat(items.length);
  await page.getByRole('link', { name: g.link }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(g.title);
  await go(`/es/self-assessment/#result=${version}_full_2026-05_${letters}`);
  const link = page.locator('[data-view=result] a', { hasText: g.link });
  await link.waitFor();
  // Answers on that page are not lost by looking.
  expect(await link.getAttribute('target')).toBe('_blank');
  await close();
});
