import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { loadWith } from '../../catalogue/testing/content.ts';
import { jobProfile } from '../../catalogue/testing/fixtures.ts';
import { LANGUAGES } from '../../model/text.ts';
import { facetOf, sideOf, type ListRow } from './list.ts';
import type { Collection } from '../../model/collections.ts';
import { LISTS } from './lists.ts';
import { REPOSITORY_CLASSES } from './repository.ts';

const catalogue = vi.hoisted(() => ({}) as Catalogue);
vi.mock('../catalogue.ts', () => ({ catalogue }));

beforeEach(async () => {
  const files = {
    'content/job-profiles/fitter.yaml': jobProfile('ajusteur').replace("eqf: ['4']", 'eqf: not-known'),
    'content/job-profiles/welder.yaml': jobProfile('écrouteur', 'otherTitles: [peeler]\n').replace(
      "['4']",
      "['3', '4']",
    ),
  };
  Object.assign(catalogue, (await loadWith(files)).catalogue);
});

const row = (values: ListRow['values']): ListRow => ({
  id: '',
  address: '',
  title: { value: '', language: 'en', origin: 'original' },
  meta: '',
  side: '',
  group: '',
  otherNames: [],
  values,
});

describe('facetOf', () => {
  const rows = [row({ type: ['b'] }), row({ type: ['a', 'b'] }), row({})];
  const source = { name: 'type', label: 'Type', nameOf: (value: string) => value.toUpperCase() };

  it('counts the values that occur, by name', () => {
    expect(facetOf(source, rows, 'en')).toEqual({
      name: 'type',
      label: 'Type',
      options: [
        { value: 'a', label: 'A', count: 1 },
        { value: 'b', label: 'B', count: 2 },
      ],
    });
  });

  it('keeps to an order where there is one', () => {
    const ordered = facetOf({ ...source, order: ['b', 'never', 'a'] }, rows, 'en');
    expect(ordered.options.map(({ value }) => value)).toEqual(['b', 'a']);
  });
});

it('sideOf leaves out what is not known', () => {
  expect(sideOf(['EQF 4', '', '25 hours'])).toBe('EQF 4 · 25 hours');
  expect(sideOf(['', 'Spain'], ', ')).toBe('Spain');
});

describe('the list of jobs', () => {
  it('has every job by title as the language orders them, with what it is known for', () => {
    const { rows, groups } = LISTS['job-profiles'].list('fr');
    expect(rows.map(({ title }) => title.value)).toEqual(['ajusteur', 'écrouteur', 'miller', 'turner']);
    expect(rows[1]).toMatchObject({
      address: '/fr/jobs/welder/',
      meta: 'Nom 7223',
      side: 'CEC 3–4 · 8 compétences',
      group: 'Nom machining',
      values: { field: ['machining'], sector: ['C25'], eqf: ['3', '4'], status: ['draft'] },
    });
    expect(rows[0]).toMatchObject({ side: '8 compétences', values: { eqf: [] } });
    expect(groups).toEqual(['Nom machining']);
  });

  it('counts each level of a job', () => {
    const eqf = LISTS['job-profiles'].list('en').facets.find(({ name }) => name === 'eqf');
    expect(eqf?.options.map(({ value, count }) => [value, count])).toEqual([
      ['3', 1],
      ['4', 3],
    ]);
  });
});

describe.each(Object.entries(LISTS))('the list of %s', (name, { list }) => {
  it('shows every record below a heading of the list, in every language', () => {
    for (const language of LANGUAGES) {
      const { rows, groups, facets } = list(language);
      const collections = name === 'repository' ? REPOSITORY_CLASSES : [name as Collection];
      expect(rows).toHaveLength(collections.reduce((sum, each) => sum + catalogue.entries[each].size, 0));
      for (const { group } of rows) expect(groups).toContain(group);
      for (const { options } of facets) for (const { label } of options) expect(label).toBeTruthy();
    }
  });
});
