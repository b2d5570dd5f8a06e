import type { TextEdit } from '../diagnostic.ts';
import type { FixIntent, RecordPath, Span } from '../finding.ts';
import type { LocatedYaml } from '../parse/yaml-located.ts';
import { orderKeys } from './order-keys.ts';

/** What is known of the place of a finding when its fix is worked out. */
export interface FixPlace {
  readonly text: string;
  readonly path: RecordPath;
  readonly span: Span;
  /** Absent for findings that do not follow from the record. */
  readonly yaml: LocatedYaml | undefined;
}

/**
 * Works out the changes to the text that an intent means.
 *
 * @returns undefined where the text is written in a way that the change does not fit
 */
export function editsOf(intent: FixIntent, place: FixPlace): readonly TextEdit[] | undefined {
  const { text, span, path, yaml } = place;
  switch (intent.kind) {
    case 'edits':
      return intent.edits;
    case 'rename-key':
      return [{ ...span, text: intent.to }];
    case 'quote':
      return [{ ...span, text: `'${text.slice(span.start, span.end)}'` }];
    case 'unquote':
      return [{ ...span, text: text.slice(span.start + 1, span.end - 1) }];
    case 'insert-first':
      return insertFirst(text, yaml?.pairs(path)?.[0]?.start, `${intent.key}: ${intent.value}`);
    case 'order-keys': {
      const pairs = yaml?.pairs([]);
      return pairs && orderKeys(text, yaml!.end, pairs, intent.order);
    }
  }
}

/** Writes a line above the first field of a group, and above the comments that belong to that field. */
function insertFirst(text: string, firstKey: number | undefined, line: string): TextEdit[] | undefined {
  if (firstKey === undefined) return undefined;
  let start = text.lastIndexOf('\n', firstKey - 1) + 1;
  const indent = text.slice(start, firstKey);
  if (indent.trim() !== '') return undefined;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (above >= start || !text.startsWith(`${indent}#`, above)) break;
    start = above;
  }
  return [{ start, end: start, text: `${indent}${line}\n` }];
}
