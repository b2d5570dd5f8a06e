import { describe, expect, it } from 'vitest';
import { messagesIn, type Messages } from '../../../src/i18n/messages.ts';
import type { useSite, Visit } from '../visit.ts';
import { Walker, WAYS, type Way } from './walker.ts';

/** As many steps as somebody takes in two minutes who has not been here before. */
const MOST_STEPS = 4;

/** What a task is done with. */
export interface Doing extends Visit {
  readonly walker: Walker;
  readonly t: Messages;
  readonly way: Way;
}

/** A task and how it is done; it ends in checks that the person holds the answer or the file. */
export type Tasks = Readonly<Record<string, (doing: Doing) => Promise<void>>>;

/**
 * Has the tasks of a persona done from the home page: by clicking and by keyboard, on a phone and at a desk, in several
 * languages. A task takes four steps at most, nothing goes wrong on the way, and no page is wider than the screen.
 */
export function tasksOf(persona: string, site: ReturnType<typeof useSite>, tasks: Tasks): void {
  describe.each(WAYS)(`${persona} in $language at $width px by $hand`, (way) => {
    it.each(Object.entries(tasks))('%s', async (_, task) => {
      const visit = await site.visit({ viewport: { width: way.width, height: 800 }, acceptDownloads: true });
      const walker = new Walker(visit, way);
      await visit.go(`/${way.language}/`);
      await task({ ...visit, walker, t: messagesIn(way.language), way });
      expect(walker.steps).toBeLessThanOrEqual(MOST_STEPS);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(way.width);
      visit.expectQuiet();
      await visit.close();
    });
  });
}
