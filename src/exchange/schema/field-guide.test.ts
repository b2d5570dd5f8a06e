import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../model/collections.ts';
import { VOCABULARY_IDS } from '../../model/vocabulary-ids.ts';
import type { Vocabularies } from './describe.ts';
import { fieldGuide, type GuideField } from './field-guide.ts';

const labels = { en: 'Green skills', es: 'x', fr: 'x', de: 'x', it: 'x' };
const vocabularies = {
  ...Object.fromEntries(VOCABULARY_IDS.map((id) => [id, { concepts: new Map() }])),
  'skill-families': { concepts: new Map([['green', { code: 'green', labels }]]) },
} as unknown as Vocabularies;

const jobFields = fieldGuide('job-profiles', vocabularies);
const skillFields = fieldGuide('skills', vocabularies);
const field = (fields: readonly GuideField[], path: string) => fields.find((one) => one.path === path)!;

describe('the field guide', () => {
  it('lists the fields in the order of the schema, those of a group behind it', () => {
    const paths = skillFields.map(({ path, depth }) => `${'  '.repeat(depth)}${path}`);
    expect(paths.slice(0, 17)).toEqual([
      'title',
      'otherTitles',
      'type',
      'family',
      'definition',
      'levels',
      '  levels.foundation',
      '  levels.intermediate',
      '  levels.advanced',
      '  levels.specialised',
      'esco',
      '  esco[].match',
      '  esco[].iri',
      '  esco[].label',
      'digcomp',
      'technologies',
      'broader',
    ]);
  });

  it('says what a field takes, whether it must be there, and what counts without it', () => {
    expect(field(skillFields, 'title')).toMatchObject({
      type: 'a text of at most 110 characters',
      required: true,
      default: undefined,
      description: 'An action, beginning with its verb, or a body of knowledge.',
      examples: ['set up CNC machining centres'],
      allowed: [],
    });
    expect(field(skillFields, 'language')).toMatchObject({ required: false, default: 'en' });
  });

  it('names the vocabulary of a code, and its values with their labels', () => {
    expect(field(skillFields, 'family')).toMatchObject({
      type: 'a code',
      vocabulary: 'skill-families',
      allowed: [{ value: 'green', label: 'Green skills' }],
    });
    expect(field(jobFields, 'sectors')).toMatchObject({ vocabulary: 'nace', examples: [['C25', 'C28']] });
  });

  it('names the kind of record whose ids a field takes, also inside lists', () => {
    expect(field(jobFields, 'skills[].skill').reference).toBe('skills');
    expect(field(jobFields, 'technologies')).toMatchObject({
      reference: 'technologies',
      type: 'a list of at most 8 entries, each the id of a technology',
      default: [],
    });
    expect(field(jobFields, 'skills').reference).toBeUndefined();
  });

  it('keeps the forms apart that an entry of a list may have', () => {
    const basis = field(jobFields, 'skills[].basis');
    expect(basis.type).toBe('a list of at least 1 entry, each `draft` or a group of fields');
    expect(basis.forms.map((form) => form.map(({ name }) => name))).toEqual([
      ['source', 'relation', 'concepts'],
      ['statementBy', 'on', 'note'],
      ['source', 'note'],
    ]);
  });

  it('makes examples of a list from those of its entries', () => {
    expect(field(jobFields, 'skills[].basis[](1).concepts').examples).toEqual([
      ['http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40'],
    ]);
  });

  it('names every field of every kind by a path of its own', () => {
    for (const collection of COLLECTIONS) {
      const paths = fieldGuide(collection, vocabularies).map(({ path }) => path);
      expect(paths[0]).toBe('title');
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});
