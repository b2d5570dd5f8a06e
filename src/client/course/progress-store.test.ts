import { expect, it } from 'vitest';
import { forgetProgress, keepProgress, PROGRESS_KEY, readProgress, setFinished } from './progress-store.ts';

function storeWith(text?: string) {
  const items = new Map(text === undefined ? [] : [[PROGRESS_KEY, text]]);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

it('writes nothing before the reader wants it, and nothing stays once it is forgotten', () => {
  const store = storeWith();
  setFinished(store, 'welding', '1', true);
  expect(readProgress(store)).toBeUndefined();
  expect(store.items.size).toBe(0);
  keepProgress(store);
  setFinished(store, 'welding', '1', true);
  keepProgress(store);
  setFinished(store, 'welding', 'final-check', true);
  setFinished(store, 'turning', '2', true);
  setFinished(store, 'welding', '1', true);
  expect(readProgress(store)).toEqual({ welding: ['final-check', '1'], turning: ['2'] });
  setFinished(store, 'welding', 'final-check', false);
  expect(readProgress(store)).toEqual({ welding: ['1'], turning: ['2'] });
  forgetProgress(store);
  expect(store.items.size).toBe(0);
});

it.each(['', '{', 'null', '[1]', '{"welding": 3}', '"x"'])('takes damaged progress for none: %j', (text) => {
  const store = storeWith(text);
  setFinished(store, 'welding', '1', true);
  expect(readProgress(store)?.welding).toEqual(['1']);
});
