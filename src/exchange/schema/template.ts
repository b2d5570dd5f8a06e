import { en } from '../../i18n/messages/en.ts';
import type { Collection } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import type { JsonSchema, Vocabularies } from './describe.ts';
import { fieldTree, type GuideField } from './field-guide.ts';
import { block, comment, explanation, flow } from './template-comments.ts';

/** What is known of a record before it is written: the values of its fields, by their names. */
export type TemplateValues = Readonly<Record<string, unknown>>;

/** Fields that no author fills in at the start: reviewers and later changes add them. */
const LATER: readonly string[] = ['reviews', 'formerIds', 'retired'];

/**
 * A record to fill in: every field with what to write in it. Required fields are there and empty, so that
 * the validator points to each that was forgotten; optional ones are commented out.
 */
export function recordTemplate(
  collection: Collection,
  vocabularies: Vocabularies,
  values: TemplateValues = {},
): string {
  const fields = fieldTree(collection, vocabularies).filter((field) => !LATER.includes(field.name));
  const record = [
    ...comment(`${en.kind[collection]}. ${KINDS[collection].description}`, ''),
    ...comment(
      'Fill in what is empty, and take away the # before what you want to add. You may delete the comments. ' +
        '`npm run validate`, or the check of your pull request, says what is still missing.',
      '',
    ),
    ...fields.flatMap((field) => ['', ...entry(field, '', field.required, values[field.name])]),
  ];
  if (KINDS[collection].storage === 'yaml') return `${record.join('\n')}\n`;
  return `---\n${record.join('\n')}\n\n${comment('The text in Markdown goes below the next line.', '').join('\n')}\n---\n\n`;
}

/** The lines of one field: its comment and its key, live or commented out. */
function entry(field: GuideField, indent: string, wanted: boolean, value?: unknown): string[] {
  const live = wanted || value !== undefined;
  const head = comment(explanation(field, live), indent);
  if (!live)
    return [...head, ...innerNotes(field, indent), `${indent}# ${field.name}: ${flow(sampleOf(field.schema))}`];
  if (value !== undefined) return [...head, ...block(field.name, value)];
  const [group] = field.forms;
  if (group && field.forms.length === 1) {
    const inner = groupLines(group, `${indent}${field.schema.items ? '    ' : '  '}`);
    return [...head, `${indent}${field.name}:`, ...(field.schema.items ? asListEntry(inner, indent) : inner)];
  }
  return [...head, ...emptyValue(field, indent)];
}

/** The fields of a group; where none is required, all of them are wanted. */
function groupLines(group: readonly GuideField[], indent: string): string[] {
  const allWanted = !group.some((field) => field.required);
  return group.flatMap((field) => entry(field, indent, allWanted || field.required));
}

/** Puts the hyphen of a list before the first line that is not a comment. */
function asListEntry(lines: readonly string[], indent: string): string[] {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => {
    if (index > first) return line;
    return `${indent}  ${index === first ? '- ' : ''}${line.trimStart()}`;
  });
}

/** Nothing, or an empty text or list: whichever the validator points to in its first run. */
function emptyValue({ name, schema, forms, reference, vocabulary, allowed }: GuideField, indent: string): string[] {
  if (schema.type === 'array') {
    const isText = forms.length === 0 && !reference && allowed.length === 0;
    return isText ? [`${indent}${name}:`, `${indent}  - ''`] : [`${indent}${name}: []`];
  }
  const isText = (schema.type === 'string' || schema.anyOf) && !vocabulary;
  return [`${indent}${name}:${isText ? " ''" : ''}`];
}

/** What the fields inside an optional group mean, a line each: the group itself is written on one line. */
function innerNotes({ forms }: GuideField, indent: string): string[] {
  return forms
    .flat()
    .flatMap(({ name, description }) => (description ? comment(`  ${name}: ${description}`, indent) : []));
}

/** A value that shows the form of a field. */
function sampleOf(schema: JsonSchema): unknown {
  if (schema.examples) return schema.examples[0];
  if (schema.default !== undefined && !(Array.isArray(schema.default) && schema.items?.properties))
    return schema.default;
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, sampleOf(field)]));
  if (schema.items) return schema.items.properties || schema.items.examples ? [sampleOf(schema.items)] : [];
  if (schema.anyOf) return sampleOf(schema.anyOf[0]!);
  return schema.enum?.[0] ?? schema.const ?? '';
}
