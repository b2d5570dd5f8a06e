import { COLLECTIONS } from '../model/collections.ts';
import { statusOf } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { VOCABULARY_IDS, type VocabularyId } from '../model/vocabulary-ids.ts';
import type { Catalogue, Entry, Translation, VocabularyIndex } from './catalogue.ts';
import { digestOf, digestedFields } from './digest.ts';
import type { Draft, RecordDraft } from './draft.ts';
import type { TranslatedRecord } from './translated.ts';

type Translations = Map<string, Partial<Record<Language, Translation>>>;

/** Makes the entries of the catalogue: records with their status on a day and their translations. */
export function entriesOf(draft: Draft, translated: readonly TranslatedRecord[], asOf: string): Catalogue['entries'] {
  const translations = translationsByRecord(translated);
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

function translationsByRecord(translated: readonly TranslatedRecord[]): Translations {
  const byRecord: Translations = new Map();
  for (const { translation, original } of translated) {
    const { collection, id, language, entry } = translation;
    const key = `${collection}/${id}`;
    const stale = entry.of !== undefined && entry.of !== digestOf(original.texts, digestedFields(entry));
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
