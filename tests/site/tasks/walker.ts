import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/model/text.ts';
import type { Visit } from '../visit.ts';

/** How somebody goes through the site: with what, in which language, on how wide a screen. */
export interface Way {
  readonly language: Language;
  readonly width: 360 | 1280;
  readonly hand: 'mouse' | 'keyboard';
}

/** The ways in which every task is done. */
export const WAYS: readonly Way[] = [
  { language: 'en', width: 1280, hand: 'mouse' },
  { language: 'de', width: 360, hand: 'mouse' },
  { language: 'es', width: 1280, hand: 'keyboard' },
];

/** More stops than any page has between two things that belong together. */
const MOST_TABS = 700;

/** Goes through the site as a person does, by clicking or by keyboard alone, and counts the steps. */
export class Walker {
  /** Links followed, buttons pressed, choices made; typing does not count. */
  steps = 0;
  readonly page: Page;
  private readonly hand: Way['hand'];

  constructor(visit: Visit, { hand }: Way) {
    this.page = visit.page;
    this.hand = hand;
  }

  /** Follows a link or presses a button. */
  async press(target: Locator): Promise<void> {
    this.steps += 1;
    if (this.hand === 'mouse') return target.click();
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  /** Follows a link to another page and waits for it. */
  async follow(link: Locator): Promise<void> {
    const before = this.page.url();
    await this.press(link);
    await expect.poll(() => this.page.url()).not.toBe(before);
    await this.page.waitForLoadState();
  }

  /** Types into a field that suggests something, and takes the first suggestion. */
  async pick(field: Locator, text: string): Promise<void> {
    this.steps += 1;
    if (this.hand === 'mouse') await field.click();
    else await this.reach(field);
    await this.page.keyboard.type(text);
    const options = this.page.getByRole('option');
    await options.first().waitFor();
    if (this.hand === 'mouse') return options.first().click();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** Chooses an entry of a drop-down list by its name. */
  async choose(list: Locator, name: string): Promise<void> {
    this.steps += 1;
    if (this.hand === 'mouse') await list.selectOption({ label: name });
    else {
      await this.reach(list);
      await this.page.keyboard.type(name);
    }
    expect(await list.locator('option:checked').innerText()).toBe(name);
  }

  /** Chooses one answer of a group of radio buttons. */
  async answer(group: Locator, place: number): Promise<void> {
    const radio = group.getByRole('radio').nth(place);
    if (this.hand === 'mouse') return radio.check();
    await this.reach(group.getByRole('radio').first());
    await this.page.keyboard.press('Space');
    for (let at = 0; at < place; at++) await this.page.keyboard.press('ArrowDown');
    expect(await radio.isChecked()).toBe(true);
  }

  /** Goes on with the tabulator until something has the focus: whoever has no mouse must be able to get there. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The tabulator does not lead to ${target}.`);
  }
}
