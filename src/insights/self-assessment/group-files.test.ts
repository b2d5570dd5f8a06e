import { describe, expect, it } from 'vitest';
import { takeFiles } from './group-files.ts';
import { writeResult } from './result-file.ts';
import { resultWith, SMALL_SHEET } from './testing/small-sheet.ts';

const ada = { name: 'a.json', text: writeResult(resultWith({ turn: 3, tidy: 1 })) };
const bob = { name: 'b.json', text: writeResult(resultWith({ turn: 2, tidy: 1 })) };
const problemsOf = (...files: { name: string; text: string }[]) => takeFiles([ada, ...files], SMALL_SHEET).leftOut;
const made = (name: string, ...parts: Parameters<typeof resultWith>) => ({
  name,
  text: JSON.stringify(resultWith(...parts)),
});

describe('takeFiles', () => {
  it('takes what can be counted, and names the others with a reason', () => {
    const files = [
      ada,
      { name: 'cut.json', text: ada.text.slice(0, 60) },
      { name: 'photo.png', text: 'PNG' },
      made('kitchen.json', { turn: 1 }, { instrument: 'cooking' }),
      made('later.json', { turn: 1 }, { version: '1.3.0' }),
      made('earlier.json', { turn: 1 }, { version: '1.1.0' }),
      made('blank.json', {}),
      bob,
    ];
    const { taken, leftOut } = takeFiles(files, SMALL_SHEET);
    expect(taken.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(leftOut).toEqual([
      { name: 'cut.json', problem: 'damaged' },
      { name: 'photo.png', problem: 'foreign' },
      { name: 'kitchen.json', problem: 'other-instrument' },
      { name: 'later.json', problem: 'newer' },
      { name: 'earlier.json', problem: 'older', version: '1.1.0' },
      { name: 'blank.json', problem: 'empty' },
    ]);
  });

  it('counts the same answers once, however they are written', () => {
    const again = { name: 'again.json', problem: 'duplicate', sameAs: 'a.json' };
    expect(problemsOf({ ...ada, name: 'again.json' })).toEqual([again]);
    expect(problemsOf(made('again.json', { tidy: 1, turn: 3 }))).toEqual([again]);
    const elsewhere = { language: 'de', on: '2026-12', target: 'welder' } as const;
    expect(problemsOf(made('again.json', { turn: 3, tidy: 1 }, elsewhere))).toEqual([again]);
  });

  it('knows what was taken before', () => {
    const { taken } = takeFiles([ada], SMALL_SHEET);
    const next = takeFiles([bob, { ...ada, name: 'copy.json' }], SMALL_SHEET, taken);
    expect(next.taken.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(next.leftOut).toEqual([{ name: 'copy.json', problem: 'duplicate', sameAs: 'a.json' }]);
  });

  it('takes another answer, a missing one and another form for another person', () => {
    expect(problemsOf(bob, made('c.json', { turn: 3 }), made('d.json', { turn: 3, tidy: 'unknown' }))).toEqual([]);
    expect(problemsOf(made('short.json', { turn: 3, tidy: 1 }, { form: 'short' }))).toEqual([]);
  });

  it('finds a short form blank that has answers to the long one only', () => {
    const odd = made('odd.json', { bore: 3 }, { form: 'short' });
    expect(problemsOf(odd)).toEqual([{ name: 'odd.json', problem: 'empty' }]);
  });
});
