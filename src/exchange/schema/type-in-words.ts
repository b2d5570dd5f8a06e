import { en } from '../../i18n/messages/en.ts';
import type { Collection } from '../../model/collections.ts';
import type { JsonSchema } from './describe.ts';

/**
 * What a field takes, in plain words.
 *
 * @example typeInWords({ type: 'array', minItems: 4, maxItems: 8, items: { type: 'string' } })
 * // 'a list of 4 to 8 entries, each a text'
 */
export function typeInWords(schema: JsonSchema): string {
  if (schema.anyOf) return choiceInWords(schema.anyOf);
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.reference) return `the id of ${withArticle(kindInWords(schema.reference))}`;
  if (schema.vocabulary) return 'a code';
  if (schema.enum) return 'one of the values below';
  switch (schema.type) {
    case 'array':
      return listInWords(schema);
    case 'object':
      return 'a group of fields';
    case 'integer':
    case 'number':
      return numberInWords(schema);
    default:
      return textInWords(schema);
  }
}

/** The name of a kind of record inside a sentence. */
function kindInWords(collection: Collection): string {
  return en.kind[collection].toLowerCase();
}

/** A noun with `a` or `an` before it. */
function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** A list is set apart, so that the other choices are not taken for its entries. */
function choiceInWords(arms: readonly JsonSchema[]): string {
  const words = [...new Set(arms.map(typeInWords))];
  const last = words.pop()!;
  if (words.length === 0) return last;
  return arms.some(({ type }) => type === 'array') ? [...words, last].join('; or ') : `${words.join(', ')} or ${last}`;
}

function listInWords({ minItems, maxItems, items = {} }: JsonSchema): string {
  const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);
  const size =
    minItems !== undefined && maxItems !== undefined
      ? ` of ${minItems === maxItems ? '' : `${minItems} to `}${entries(maxItems)}`
      : minItems !== undefined
        ? ` of at least ${entries(minItems)}`
        : maxItems !== undefined
          ? ` of at most ${entries(maxItems)}`
          : '';
  return `a list${size}, each ${typeInWords(items)}`;
}

function numberInWords({ type, minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  const name = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${name} from ${minimum} to ${maximum}`;
  if (exclusiveMinimum !== undefined && maximum !== undefined)
    return `${name} above ${exclusiveMinimum} and up to ${maximum}`;
  return name;
}

function textInWords({ format, pattern, maxLength }: JsonSchema): string {
  if (format === 'date') return 'a date as YYYY-MM-DD';
  if (pattern?.startsWith('^https?:')) return 'a web address';
  if (pattern !== undefined) return 'a text of fixed form';
  return maxLength === undefined ? 'a text' : `a text of at most ${maxLength} characters`;
}
