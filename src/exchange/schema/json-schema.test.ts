import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../catalogue/files/read-content.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { parseFiles, type ParsedFile } from '../../catalogue/parse/parse-files.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { JsonSchema } from './describe.ts';
import { schemaFileName, schemaFiles, type SchemaFile } from './json-schema.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { catalogue } = await loadCatalogue(root);
const schemas = schemaFiles(catalogue.vocabularies);
const byName = new Map(schemas.map((file) => [file.name, file]));

// What cannot be read is the validator's business; here counts what the editor would be shown.
const ignore = () => {};
const parsed: ParsedFile[] = [];
for await (const file of parseFiles(readContent(root, ignore).files, ignore)) parsed.push(file);

// Strict mode refuses keywords that it does not know, so a misspelt one cannot slip in.
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(['markdownDescription', 'enumDescriptions', 'patternErrorMessage', 'reference', 'vocabulary']);
const validators = new Map<string, ValidateFunction>(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));

/** The schema that a content file is held against. */
function schemaNameOf({ file: { place } }: ParsedFile): string {
  if (place.type === 'record') return schemaFileName(place.collection);
  if (place.type === 'vocabulary') return 'vocabulary.schema.json';
  if (place.type !== 'translation') return `${place.type}.schema.json`;
  return schemaFileName(place.collection).replace('.schema', '-translations.schema');
}

/** What a schema has against a value, one complaint a line. */
function complaints(name: string, value: unknown): string[] {
  const validate = validators.get(name)!;
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const filesOf = ({ name }: SchemaFile) => parsed.filter((file) => schemaNameOf(file) === name);

/** Values of schemas of which the content has no file, because it never has one or nobody has written it yet. */
const SAMPLES: Record<string, Record<string, unknown>> = {
  'opportunity.schema.json': {
    title: 'Three weeks in a learning factory',
    type: 'learner-mobility',
    organisation: 'dhbw-heidenheim',
    region: 'not-known',
    deadline: '2027-02-15',
    audience: 'Learners in their second year',
    languages: ['en', 'de'],
    address: 'https://example.org/apply',
    summary: 'Work on the robot of the partners.',
    evidence: [{ source: 'editorial-judgement' }],
    submittedBy: 'editorial',
    submittedOn: '2026-11-28',
  },
  'reliability.schema.json': {
    pilots: [
      {
        version: '1.0.0',
        from: '2027-01',
        to: '2027-02',
        data: 'https://example.org/answers.csv',
        results: [{ language: 'de', form: 'full', scale: 'robots-and-automation', people: 40 }],
      },
    ],
  },
  'self-assessment-result.schema.json': {
    format: 'lcamp-self-assessment',
    formatVersion: 1,
    instrument: 'advanced-manufacturing',
    version: '1.0.0',
    form: 'short',
    language: 'it',
    on: '2026-11',
    answers: { 'jog-robot': 2, 'read-drawing': 'not-applicable' },
    target: 'cnc-machine-operator',
  },
};

/** Values that a schema describes: those of the content, or the sample. */
const valuesOf = (schema: SchemaFile): readonly object[] =>
  SAMPLES[schema.name] ? [SAMPLES[schema.name]!] : filesOf(schema).map(({ value }) => value);

/** A file of translations holds many of them, by the id of the record. */
const isMap = ({ schema }: SchemaFile) => schema.propertyNames !== undefined;

describe('the JSON Schemas, executed over the whole content', () => {
  it.each(schemas)('$name accepts all files of its kind', (schema) => {
    const files = filesOf(schema);
    const found = files.flatMap(({ file, value }) =>
      complaints(schema.name, value).map((text) => `${file.path}: ${text}`),
    );
    expect(found).toEqual([]);
    // Nothing to check would pass as well. Translations of a kind may still be missing, records may not.
    if (!isMap(schema)) expect(valuesOf(schema).length).toBeGreaterThan(0);
  });

  it('there are translations to check', () => {
    expect(schemas.filter(isMap).flatMap(filesOf).length).toBeGreaterThan(0);
  });

  it.each(schemas)('$name refuses a record with an unknown field, or without a required one', (schema) => {
    const { required = [] } = isMap(schema) ? (schema.schema.additionalProperties as JsonSchema) : schema.schema;
    const record: Record<string, unknown> = isMap(schema) ? { state: 'unreviewed' } : { ...valuesOf(schema)[0]! };
    const held = (value: object) => complaints(schema.name, isMap(schema) ? { sample: value } : value).join('\n');

    expect(held(record)).toBe('');
    expect(held({ ...record, titel: 'x' })).toContain('"additionalProperty":"titel"');
    expect(required.length).toBeGreaterThan(0);
    for (const field of required) {
      const rest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
      expect(held(rest)).toContain(`"missingProperty":"${field}"`);
    }
  });
});

describe('what the schemas know beyond types', () => {
  const source = {
    title: 'Machinery directive',
    publisher: 'European Union',
    type: 'web-page',
    address: 'https://example.org/',
    published: '2006',
    readOn: '2026-11-23',
    licence: 'not-known',
  };

  it.each([
    ['a code that the vocabulary does not have', { type: 'web-pages' }],
    ['a day that the calendar does not have', { readOn: '2026-02-30' }],
    ['an address that can run code', { address: 'javascript:alert(1)' }],
    ['a word for the unknown that is not ours', { licence: 0 }],
    ['a title of a thousand characters', { title: 'x'.repeat(1000) }],
  ])('refuses %s', (_, wrong) => {
    expect(complaints('source.schema.json', source)).toEqual([]);
    expect(complaints('source.schema.json', { ...source, ...wrong })).not.toEqual([]);
  });

  it.each([
    ['an answer beyond the four', { answers: { 'jog-robot': 4 } }],
    ['an answer in words that are not ours', { answers: { 'jog-robot': 'yes' } }],
    ['a day instead of a month', { on: '2026-11-28' }],
    ['a file of another format', { format: 'lcamp-gap-check' }],
    ['a version of the format that is not described', { formatVersion: 2 }],
  ])('refuses in a result %s', (_, wrong) => {
    const result = SAMPLES['self-assessment-result.schema.json']!;
    expect(complaints('self-assessment-result.schema.json', result)).toEqual([]);
    expect(complaints('self-assessment-result.schema.json', { ...result, ...wrong })).not.toEqual([]);
  });

  it('refuses texts in a translation that its kind of record does not have', () => {
    const translation = { state: 'unreviewed', title: 'Schweißen' };
    expect(complaints('skill-translations.schema.json', { weld: translation })).toEqual([]);
    expect(complaints('skill-translations.schema.json', { weld: { ...translation, tasks: ['x'] } })).not.toEqual([]);
  });
});

describe('what editors show', () => {
  const property = (name: string, field: string): JsonSchema => byName.get(name)!.schema.properties![field]!;

  it('every field of a record is described', () => {
    for (const collection of COLLECTIONS) {
      for (const [field, schema] of Object.entries(byName.get(schemaFileName(collection))!.schema.properties!)) {
        expect(schema.markdownDescription, `${collection}: ${field}`).toMatch(/\S/);
        expect(schema.markdownDescription).toBe(schema.description);
      }
    }
  });

  it('a code is offered with its English label', () => {
    const family = property('skill.schema.json', 'family');
    expect(family.enum).toContain('green');
    expect(family.enumDescriptions![family.enum!.indexOf('green')]).toBe('Green skills');
    expect(family.enumDescriptions).toHaveLength(family.enum!.length);
    expect(family.description).toBe(
      'The skill family. The codes are explained in `content/vocabularies/skill-families.yaml`.',
    );
  });

  it('a reference says in which folder its ids are found', () => {
    const { broader } = byName.get('skill.schema.json')!.schema.properties!;
    expect(broader).toEqual({
      description:
        'A wider skill of ours that includes this one. An id is the name of a file in `content/skills/`, without its ending.',
      markdownDescription:
        'A wider skill of ours that includes this one. An id is the name of a file in `content/skills/`, without its ending.',
      type: 'string',
      maxLength: 80,
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      patternErrorMessage: 'is not an id: ids are lower-case English words joined by hyphens',
      reference: 'skills',
    });
  });

  it('a level is a choice between four numbers', () => {
    const { level } = property('job-profile.schema.json', 'skills').items!.properties!;
    expect(level).toMatchObject({ type: 'number', enum: [1, 2, 3, 4] });
  });

  it('the id of a schema is relative, so that it holds on every site', () => {
    expect(byName.get('skill.schema.json')!.schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'skill.schema.json',
      title: 'Skill',
    });
  });
});
