import { COLLECTIONS, type Collection } from '../model/collections.ts';
import type { Draft, RecordDraft } from './draft.ts';
import { textsOf, type Texts } from './translatable-text.ts';

/** What translations are held against: a record without all that is not translated. */
export interface Original {
  readonly id: string;
  /** The file of the record, relative to the project root. */
  readonly file: string;
  /** The language in which the record is written. */
  readonly language: string;
  readonly texts: Texts;
}

/** The originals by collection, each sorted by id. Plain data, so that another thread can be given them. */
export type Originals = { readonly [C in Collection]: readonly Original[] };

/** The originals of all records that could be understood. */
export function originalsOf(records: Draft['records']): Originals {
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      (records[collection] as readonly RecordDraft[]).map(({ id, file, data }) => ({
        id,
        file: file.path,
        language: 'language' in data ? data.language : 'en',
        texts: textsOf(data, collection),
      })),
    ]),
  ) as unknown as Originals;
}
