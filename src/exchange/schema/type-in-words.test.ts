import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './describe.ts';
import { typeInWords } from './type-in-words.ts';

const unknown: JsonSchema[] = [
  { type: 'string', const: 'not-known' },
  { type: 'string', const: 'not-applicable' },
];
const code: JsonSchema = { type: 'string', vocabulary: 'eqf', enum: ['1', '2'] };

describe('a type in plain words', () => {
  it.each<[JsonSchema, string]>([
    [{ type: 'string' }, 'a text'],
    [{ type: 'string', maxLength: 110 }, 'a text of at most 110 characters'],
    [{ type: 'string', pattern: '^[0-9a-f]{12}$' }, 'a text of fixed form'],
    [{ type: 'string', pattern: '^x$', format: 'date' }, 'a date as YYYY-MM-DD'],
    [{ type: 'string', pattern: '^https?://\\S+$' }, 'a web address'],
    [{ type: 'string', enum: ['a', 'b'] }, 'one of the values below'],
    [{ type: 'string', pattern: '^x$', reference: 'organisations' }, 'the id of an organisation'],
    [{ type: 'string', pattern: '^x$', reference: 'job-profiles' }, 'the id of a job profile'],
    [{ type: 'integer', minimum: 1, maximum: 60 }, 'a whole number from 1 to 60'],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 1500 }, 'a number above 0 and up to 1500'],
    [{ type: 'number' }, 'a number'],
    [{ type: 'object', properties: {} }, 'a group of fields'],
    [{ type: 'array', items: { type: 'string' } }, 'a list, each a text'],
    [{ type: 'array', maxItems: 6, items: code }, 'a list of at most 6 entries, each a code'],
    [{ type: 'array', minItems: 1, items: code }, 'a list of at least 1 entry, each a code'],
    [{ type: 'array', minItems: 4, maxItems: 8, items: code }, 'a list of 4 to 8 entries, each a code'],
    [{ type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } }, 'a list of 2 entries, each a number'],
    [{ anyOf: [code, ...unknown] }, 'a code, `not-known` or `not-applicable`'],
    [
      { anyOf: [{ type: 'array', items: code }, ...unknown] },
      'a list, each a code; or `not-known`; or `not-applicable`',
    ],
    [{ anyOf: [{ type: 'object' }, { type: 'object' }] }, 'a group of fields'],
  ])('%j', (schema, words) => {
    expect(typeInWords(schema)).toBe(words);
  });
});
