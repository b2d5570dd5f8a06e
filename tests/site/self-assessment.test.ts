import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';
import { AssessmentResult } from '../../src/model/self-assessment.ts';
import { LANGUAGES } from '../../src/model/text.ts';
import { assessment, DO_NOT_KNOW, instrument, sheetsOf, tabTo, type Choice } from './assessment-steps.ts';
import { useSite } from './visit.ts';

const site = useSite();
const { areas } = instrument!.data;
const items = areas.flatMap((area) => area.items);

/** The first area at the highest answer, the second at the lowest, the third not known, all others alone. */
const choices: Choice[] = areas.flatMap((area, place) =>
  area.items.map((): Choice => ([3, 0, DO_NOT_KNOW] as const)[place] ?? 2),
);

describe.each(LANGUAGES)('the whole self-assessment in %s', (language) => {
  const { level } = messagesIn(language);
  const titles = areas.map(({ id, title }) =>
    instrument!.data.language === language ? title : instrument!.translations[language]!.areas[id]!.title,
  );

  it('is done by keyboard alone on a phone: answered, kept, printed, shared, opened again', async () => {
    const { page, go, expectQuiet, close } = await site.visit({
      viewport: { width: 360, height: 740 },
      acceptDownloads: true,
    });
    const { t, button, message, rows, row, save } = assessment(page, language);
    await go(`/${language}/self-assessment/`);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    const narrow = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await tabTo(page, '[data-begin=full]');
    await page.keyboard.press('Enter');
    let answered = 0;
    for (const [part, area] of areas.entries()) {
      // Whoever hears the page is told where they are.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles[part]);
      expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(answered);
      await narrow();
      for (const item of area.items) {
        await tabTo(page, `[data-item=${item.id}] input`);
        await page.keyboard.press('Space');
        for (let step = 0; step < choices[answered]!; step++) await page.keyboard.press('ArrowDown');
        answered += 1;
      }
      await tabTo(page, part < areas.length - 1 ? '[data-next]' : '[data-to-result]');
      await page.keyboard.press('Enter');
    }
    expect(answered).toBe(items.length);

    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.result.title);
    await narrow();
    expect(await rows.count()).toBe(areas.length);
    expect(await row(titles[0]!).textContent()).toContain(level.specialised);
    expect(await row(titles[1]!).textContent()).toContain(level.foundation);
    expect(await row(titles[2]!).textContent()).toContain(t.tool.tooFew);
    expect(await row(titles[3]!).textContent()).toContain(level.intermediate);
    expect(await rows.first().textContent()).toContain(titles[0]);
    await page.getByRole('heading', { name: t.tool.jobs }).waitFor();
    const before = await page.locator('.level-rows').textContent();

    const file = await save();
    expect(await message.textContent()).toBe(t.tool.saved);
    expect(AssessmentResult.parse(JSON.parse(file))).toMatchObject({
      format: 'lcamp-self-assessment',
      instrument: instrument!.id,
      version: instrument!.data.version,
      form: 'full',
      language,
      answers: { [items[0]!.id]: 3, [items[4]!.id]: 0, [items[8]!.id]: 'unknown', [items[12]!.id]: 2 },
    });

    await tabTo(page, '[data-make-link]');
    await page.keyboard.press('Enter');
    const link = await page.getByLabel(t.tool.link).inputValue();
    expect(link).toContain('#result=');
    expect(await sheetsOf(page)).toBe(1);

    expect(requests).toEqual([]);
    expect(page.url()).not.toContain('#');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);

    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => page.locator('.level-rows').textContent()).toBe(before);
    expect(await message.textContent()).toBe(t.tool.byLink);
    await go(`/${language}/self-assessment/`);
    await assessment(page, language).load(file);
    await expect.poll(() => page.locator('.level-rows').textContent()).toBe(before);
    await button(t.result.change).click();
    expect(await page.locator(`[data-item=${items[0]!.id}] input`).nth(3).isChecked()).toBe(true);
    expectQuiet();
    await close();
  });

  it('fits on one sheet of paper even where most was said, with a job beside it', async () => {
    const { page, go, close } = await site.visit();
    const { button, answerAll, t } = assessment(page, language);
    for (const answer of [3, 2] as const) {
      await go(`/${language}/self-assessment/`);
      await button(t.form.full).click();
      await answerAll(() => answer);
      await page.getByRole('heading', { name: t.tool.jobs }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await sheetsOf(page)).toBe(1);
      await page.getByLabel(t.tool.pick).fill('CNC');
      await page.getByRole('option').first().click();
      await page.locator('[data-chosen] a').waitFor();
      expect(await sheetsOf(page)).toBe(1);
      await page.getByRole('button', { name: t.tool.view.table }).click();
      expect(await sheetsOf(page)).toBe(1);
    }
    await close();
  });

  it('has a short form with one result for each skill family', async () => {
    const { page, go, expectQuiet, close } = await site.visit();
    const { button, answerAll, rows, t } = assessment(page, language);
    await go(`/${language}/self-assessment/`);
    await button(t.form.short).click();
    let asked = 0;
    await answerAll((place) => {
      asked = place + 1;
      return 2;
    });
    expect(asked).toBe(12);
    await expect.poll(() => rows.count()).toBe(4);
    for (const row of await rows.all()) expect(await row.textContent()).toContain(level.intermediate);
    // The full form goes on from here.
    await button(t.result.full).click();
    expect(await page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(12);
    expectQuiet();
    await close();
  });

  it('leads to a questionnaire on paper without JavaScript', async () => {
    const { page, go, expectQuiet, close } = await site.visit({ javaScriptEnabled: false });
    const { t, button } = assessment(page, language);
    await go(`/${language}/self-assessment/`);
    expect(await button(t.form.full).isVisible()).toBe(false);
    await page.locator('.no-script a').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t.paper.title);
    expect(await page.locator('.paper-area tbody tr').count()).toBe(items.length);
    expect(await page.locator('.paper-area .tick-box').count()).toBe(items.length * 7);
    // Three of three sentences: 9 is the highest sum.
    const sums = page.getByRole('table', { name: t.paper.table }).getByRole('row').filter({ hasText: /^3/ });
    expect(await sums.textContent()).toContain('9');
    expect(await sheetsOf(page)).toBeLessThanOrEqual(4);
    expectQuiet();
    await close();
  });
});
