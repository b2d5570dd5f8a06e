import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { statusOf } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { VOCABULARY_IDS, type VocabularyId } from '../model/vocabulary-ids.ts';
import type { Catalogue, Entry, Translation, VocabularyIndex } from './catalogue.ts';
import { digestedFields, translationDigest } from './digest.ts';
import type { Draft, RecordDraft } from './draft.ts';

type Translations = Map<string, Partial<Record<Language, Translation>>>;

/** Makes the entries of the catalogue: records with their status on a day and their translations. */
export function entriesOf(draft: Draft, asOf: string): Catalogue['entries'] {
  const translations = translationsByRecord(draft);
  return Object.fromEntries(
    COLLECTIONS.map((collection) => {
      const records: readonly RecordDraft[] = draft.records[collection];
      return [collection, new Map(records.map((record) => [record.id, entryOf(record, asOf, translations)]))];
    }),
  ) as unknown as Catalogue['entries'];
}

function entryOf({ collection, id, file, data, body }: RecordDraft, asOf: string, translations: Translations): Entry {
  return {
    collection,
    id,
    file: file.path,
    data,
    body: body?.text,
    status: 'reviews' in data ? statusOf(data, asOf) : undefined,
    translations: translations.get(`${collection}/${id}`) ?? {},
  };
}

function translationsByRecord({ records, translations }: Draft): Translations {
  const originals = new Map(
    COLLECTIONS.flatMap((collection: Collection) =>
      (records[collection] as readonly RecordDraft[]).map((record) => [`${collection}/${record.id}`, record]),
    ),
  );
  const byRecord: Translations = new Map();
  for (const { collection, id, language, entry } of translations) {
    const key = `${collection}/${id}`;
    const original = originals.get(key);
    if (!original) continue;
    const stale =
      entry.of !== undefined && entry.of !== translationDigest(original.data, collection, digestedFields(entry));
    const languages = byRecord.get(key) ?? {};
    languages[language] = { ...entry, stale };
    byRecord.set(key, languages);
  }
  return byRecord;
}

/** The vocabularies of the catalogue. One that could not be read is empty; its absence has been reported. */
export function vocabulariesOf(draft: Draft): Catalogue['vocabularies'] {
  return Object.fromEntries(
    VOCABULARY_IDS.map((id) => [id, draft.vocabularies.get(id)?.index ?? emptyVocabulary(id)]),
  ) as Record<VocabularyId, VocabularyIndex>;
}

function emptyVocabulary(id: VocabularyId): VocabularyIndex {
  const labelStates = {
    en: 'unreviewed',
    es: 'unreviewed',
    fr: 'unreviewed',
    de: 'unreviewed',
    it: 'unreviewed',
  } as const;
  return { id, title: id, source: '', extent: 'complete', labelStates, concepts: new Map() };
}
