import { describe, expect, it } from 'vitest';
import { readFacets } from './facets.ts';
import { groupsOf } from './groups.ts';
import { find, type Searcher, type WordHit } from './ranking.ts';
import { TitleIndex } from './title-index.ts';
import { queriesThatFindMore } from './ways-on.ts';

const titles = new TitleIndex({
  kinds: [
    ['job-profiles', 'jobs'],
    ['skills', 'skills'],
  ],
  entries: [
    [0, 'welder', 'Schweißer/Schweißerin', [], ['welder']],
    [0, 'welding-engineer', 'Ingenieur Schweißtechnik', [], []],
    [0, 'eroder', 'Maschinenbediener Funkenerodiermaschine', [], []],
    [1, 'weld', 'schweißen', [], []],
  ],
});

const facets = readFacets([
  ['de_1', 'job-profiles/welder', 'welding;;;3 4;C25;draft'],
  ['de_2', 'job-profiles/welding-engineer', 'welding;;;6;C25;draft'],
  ['de_3', 'job-profiles/eroder', 'machining;;;;;draft'],
  ['de_4', 'skills/weld', ';job-specific;;;;draft'],
]);

/** Stands in for Pagefind: answers from a table, and with nothing where a query is not in it. */
function searcher(answers: Record<string, string[]>): Searcher {
  const hit = (id: string): WordHit => ({
    id,
    data: () => Promise.resolve({ excerpt: 'a <mark>Düse</mark>', meta: { title: '' } }),
  });
  return {
    titles,
    facets,
    words: { search: (query) => Promise.resolve({ results: (answers[query] ?? []).map(hit) }) },
  };
}

const keys = async (query: string, answers: Record<string, string[]> = {}) => {
  const { understood, found } = await find(query, searcher(answers));
  return { understood, found: found.map((each) => each.record.key) };
};

describe('find', () => {
  it('puts names that fit before the hits of the index, each record once', async () => {
    expect(await keys('Schweißer', { schweisser: ['de_2', 'de_3', 'de_1'] })).toEqual({
      understood: undefined,
      found: ['job-profiles/welder', 'job-profiles/welding-engineer', 'job-profiles/eroder'],
    });
  });

  it('takes a word that stands only in texts as it is, also half typed', async () => {
    expect(await keys('dusen', { '"dusen"': ['de_3'], dusen: ['de_3'] })).toEqual({
      understood: undefined,
      found: ['job-profiles/eroder'],
    });
    expect(await keys('duse', { duse: ['de_3'] })).toMatchObject({ understood: undefined });
  });

  it('replaces words that stand nowhere by the nearest that does', async () => {
    expect((await keys('schweiser')).understood).toBe('schweisser');
    expect((await keys('welderr ingenieur')).understood).toBe('welder ingenieur');
    expect((await keys('funkenerodieren')).understood).toBe('funkenerodier');
  });

  it('knows umlauts that are spelt out', async () => {
    const german = new TitleIndex({ kinds: [['job-profiles', 'jobs']], entries: [[0, 'welder', 'Fräser', [], []]] });
    expect((await find('fraeser', { ...searcher({}), titles: german })).found.map((each) => each.record.key)).toEqual([
      'job-profiles/welder',
    ]);
  });

  it('does not take a part of an unknown word for the word', async () => {
    // Pagefind answers with records that have only the beginning of the word.
    expect(await keys('xylophon', { xylophon: ['de_1'] })).toEqual({ understood: '', found: [] });
  });

  it('finds all records by title where there are no words', async () => {
    expect((await keys(' ')).found).toEqual([
      'job-profiles/welding-engineer',
      'job-profiles/eroder',
      'skills/weld',
      'job-profiles/welder',
    ]);
  });
});

describe('groupsOf', () => {
  it('groups what fits the filters by kind, the kind with the best result first', async () => {
    const { found } = await find('schweißen', searcher({ schweissen: ['de_1', 'de_2'] }));
    const groups = (values: Record<string, string[]>) =>
      groupsOf(found, {
        values: new Map(Object.entries(values).map(([name, list]) => [name, new Set(list)])),
        words: 'other words',
      }).map((group) => `${group.kind}: ${group.found.map((each) => each.record.key.split('/')[1]).join(' ')}`);
    expect(groups({})).toEqual(['skills: weld', 'job-profiles: welder welding-engineer']);
    expect(groups({ eqf: ['6'] })).toEqual(['job-profiles: welding-engineer']);
  });
});

describe('queriesThatFindMore', () => {
  it('leaves out one word, each way that finds more than before', async () => {
    const known = { '"titan"': ['de_1'], '"laser"': ['de_1'], '"wasser"': ['de_1'] };
    const answers = { ...known, 'laser titan': ['de_1', 'de_2'], 'titan wasser': ['de_1'] };
    expect(await queriesThatFindMore('laser titan wasser', 0, searcher(answers))).toEqual([
      'laser titan',
      'titan wasser',
    ]);
    expect(await queriesThatFindMore('laser titan wasser', 1, searcher(answers))).toEqual(['laser titan']);
    expect(await queriesThatFindMore('laser', 0, searcher(answers))).toEqual([]);
  });
});
