import type { Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Body } from '../bodies-of.ts';
import type { Span } from '../finding.ts';
import { destinationOf, type Destination } from '../markdown/address.ts';
import { scanMarkdown, type MarkdownPart } from '../markdown/scan.ts';
import type { BodyContext } from './check.ts';

/** A link, image or tag in the body of a record, with its place in the file. */
export interface BodyPart extends Omit<MarkdownPart, 'start' | 'end'> {
  readonly body: Body;
  readonly span: Span;
  /** Where it leads; absent for HTML. */
  readonly destination: Destination | undefined;
}

const known = new WeakMap<BodyContext, readonly BodyPart[]>();

/** The links, images and tags in the bodies of all records; looked for once, because several rules ask for them. */
export function bodyParts(context: BodyContext): readonly BodyPart[] {
  const parts = known.get(context) ?? [...scanBodies(context)];
  known.set(context, parts);
  return parts;
}

function* scanBodies({ bodies }: BodyContext): Iterable<BodyPart> {
  for (const body of bodies) {
    const { text, offset } = body;
    for (const { type, value, start, end } of scanMarkdown(text)) {
      yield {
        type,
        value,
        body,
        span: { start: offset + start, end: offset + end },
        destination: type === 'html' ? undefined : destinationOf(value),
      };
    }
  }
}

/** The folder that belongs to a record alone, where its collection has such folders. */
export function ownFolder(collection: Collection, file: string): string | undefined {
  return (KINDS[collection] as Kind).storage === 'markdown-folder' ? file.slice(0, file.lastIndexOf('/')) : undefined;
}
