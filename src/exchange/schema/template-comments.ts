import { stringify } from 'yaml';
import type { JsonSchema } from './describe.ts';
import type { GuideField } from './field-guide.ts';
import { originOf } from './json-schema.ts';

/** Lists of values longer than this are looked up in the vocabulary or the field guide. */
const VALUES_SHOWN = 10;

/** Comments are wrapped so that they fit beside a file tree. */
const LINE_LENGTH = 100;

/** What to write in a field, in a few sentences. */
export function explanation(field: GuideField, live: boolean): string {
  const { description, type, reference, vocabulary, required } = field;
  const values = valuesToShow(field);
  const unknowns =
    field.forms.length > 1 ? [] : constantsOf(field.schema).filter((word) => !description?.includes(word));
  return [
    required || live ? undefined : 'Optional.',
    description ?? `${type}.`,
    limitOf(field.schema),
    field.forms.length > 1 ? `Each entry is one of: ${formsInWords(field).join(', ')}.` : undefined,
    values && `One of: ${values.join(', ')}.`,
    unknowns.length > 0 ? `Or: ${unknowns.join(', ')}.` : undefined,
    originOf({ reference, vocabulary }),
    live ? exampleOf(field) : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Texts that are too long are the most frequent mistake: say the limit beforehand. */
function limitOf({ maxLength, items, enum: values, reference }: JsonSchema): string | undefined {
  if (maxLength !== undefined && !values && !reference) return `At most ${maxLength} characters.`;
  return items?.type === 'string' && limitOf(items) ? `Each at most ${items.maxLength} characters.` : undefined;
}

/** The values to choose from; undefined where there are many, or where the description has named them. */
function valuesToShow({ allowed, description = '' }: GuideField): (string | number)[] | undefined {
  const values = allowed.map(({ value }) => value);
  if (values.length === 0 || values.length > VALUES_SHOWN) return undefined;
  return values.every((value) => description.includes(String(value))) ? undefined : values;
}

/** An example, where it shows more than the values to choose from. */
function exampleOf(field: GuideField): string | undefined {
  const [example] = field.examples;
  if (example === undefined || field.forms.length > 0) return undefined;
  const text = flow(example);
  const known = [...(valuesToShow(field) ?? []), ...constantsOf(field.schema)].includes(text);
  return known || field.description?.includes(`\`${text}\``) ? undefined : `Example: ${text}`;
}

function constantsOf({ anyOf = [], items }: JsonSchema): string[] {
  return [
    ...(items ? constantsOf(items) : []),
    ...anyOf.flatMap((arm) => (arm.const === undefined ? [] : [String(arm.const)])),
  ];
}

/** The forms that an entry may have, for fields that allow several. */
function formsInWords({ schema, forms }: GuideField): string[] {
  return [...constantsOf(schema), ...forms.map((form) => `{${form.map(({ name }) => name).join(', ')}}`)];
}

/** A value as YAML on one line. */
export function flow(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
  }).trimEnd();
}

/** The lines of a field with a value that is known: on one line where it is a text, else in a block. */
export function block(name: string, value: unknown): string[] {
  if (typeof value !== 'object') return [`${name}: ${flow(value)}`];
  return stringify({ [name]: value }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
}

/** Comment lines of a text, wrapped; blanks at its beginning indent all of them. */
export function comment(text: string, indent: string): string[] {
  const width = LINE_LENGTH - indent.length - 2;
  const lines: string[] = [];
  const lead = /^ */.exec(text)![0];
  for (const word of text.trim().split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lead}${word}`);
  }
  return lines.map((line) => `${indent}# ${line}`);
}
