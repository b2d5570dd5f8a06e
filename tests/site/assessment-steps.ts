import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/text.ts';

/** The instrument of the content, as it was written. */
export const [instrument] = [...(await loadCatalogue(process.cwd())).catalogue.instruments.values()];

/** The place of an answer among the seven of an item: 0 to 3 are the described ones, 4 to 6 the others. */
export type Choice = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The second of the other answers: “don’t know”. */
export const DO_NOT_KNOW: Choice = 5;

/** The parts of the page that tests look at. */
export function assessment(page: Page, language: Language) {
  const t = messagesIn(language).selfAssessment;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    t,
    button,
    question: (place: number): Locator => page.locator('[data-item]:visible').nth(place),
    questions: page.locator('[data-item]:visible'),
    message: page.locator('[data-message]'),
    result: page.locator('[data-view=result]'),
    rows: page.locator('.level-rows li:not(.level-scale)'),
    /** The row of an area, by its name. */
    row: (title: string): Locator => page.locator('.level-rows li', { hasText: title }),
    /** Loads a text as a file. */
    load: (text: string | Buffer, field = '[data-load]') =>
      page
        .locator(field)
        .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: Buffer.from(text) }),
    /** Saves the result and returns what is in the file. */
    save: async (): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(t.result.save).click()]);
      return readFileSync(await download.path(), 'utf8');
    },
    /** Answers everything with the mouse, by the place of the item, and goes to the result. */
    answerAll: async (choose: (place: number) => Choice): Promise<void> => {
      let place = 0;
      for (;;) {
        for (const question of await page.locator('[data-item]:visible').all())
          await question.locator('input').nth(choose(place++)).check();
        const next = button(t.nav.next);
        if (!(await next.isVisible())) break;
        await next.click();
      }
      await button(t.nav.result).click();
    },
  };
}

/** Presses Tab until the element with the focus fits. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No press of Tab leads to ${selector}.`);
}

/** How many sheets of A4 the page takes on paper. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
