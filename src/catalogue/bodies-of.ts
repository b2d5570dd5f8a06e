import { COLLECTIONS, type Collection } from '../model/collections.ts';
import type { Draft, RecordDraft } from './draft.ts';

/** The Markdown of a record apart from its fields. Plain data, so that another thread can be given it. */
export interface Body {
  readonly collection: Collection;
  /** The file in which it stands, relative to the project root. */
  readonly file: string;
  readonly text: string;
  /** Where it begins in the file. */
  readonly offset: number;
}

/** The bodies of all records that could be understood. */
export function bodiesOf(records: Draft['records']): Body[] {
  return COLLECTIONS.flatMap((collection) =>
    (records[collection] as readonly RecordDraft[]).flatMap(({ body, file }) =>
      body ? [{ collection, file: file.path, text: body.text, offset: body.offset }] : [],
    ),
  );
}
