import { KINDS, type Kind } from '../../model/kinds.ts';
import type { RecordDraft } from '../draft.ts';
import type { Span } from '../finding.ts';
import { destinationOf, type Destination } from '../markdown/address.ts';
import { scanMarkdown, type MarkdownPart } from '../markdown/scan.ts';
import { allRecords, type CheckContext } from './check.ts';

/** A link, image or tag in the body of a record, with its place in the file. */
export interface BodyPart extends Omit<MarkdownPart, 'start' | 'end'> {
  readonly record: RecordDraft;
  readonly span: Span;
  /** Where it leads; absent for HTML. */
  readonly destination: Destination | undefined;
}

const known = new WeakMap<CheckContext, readonly BodyPart[]>();

/** The links, images and tags in the bodies of all records; looked for once, because several rules ask for them. */
export function bodyParts(context: CheckContext): readonly BodyPart[] {
  const parts = known.get(context) ?? [...scanBodies(context)];
  known.set(context, parts);
  return parts;
}

function* scanBodies(context: CheckContext): Iterable<BodyPart> {
  for (const record of allRecords(context)) {
    if (!record.body) continue;
    const { text, offset } = record.body;
    for (const { type, value, start, end } of scanMarkdown(text)) {
      yield {
        type,
        value,
        record,
        span: { start: offset + start, end: offset + end },
        destination: type === 'html' ? undefined : destinationOf(value),
      };
    }
  }
}

/** The folder that belongs to a record alone, where it has one. */
export function ownFolder({ collection, file }: RecordDraft): string | undefined {
  return (KINDS[collection] as Kind).storage === 'markdown-folder'
    ? file.path.slice(0, file.path.lastIndexOf('/'))
    : undefined;
}
