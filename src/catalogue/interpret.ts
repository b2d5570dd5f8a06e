import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { TranslationEntry } from '../model/translation.ts';
import { Vocabulary, type VocabularyConcept } from '../model/vocabulary.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import type {
  Draft,
  KnownIds,
  OrphanTranslation,
  RecordDraft,
  TranslationDraft,
  TranslationDrafts,
  VocabularyDraft,
} from './draft.ts';
import type { ContentFile, ContentFiles } from './files/read-content.ts';
import type { Report } from './finding.ts';
import { emptyInstrumentDrafts, interpretInstrumentFile } from './instruments/interpret-instruments.ts';
import { parseFiles } from './parse/parse-files.ts';
import { silent, type Progress } from './progress.ts';
import { checked } from './shape/checked.ts';

/** Parses records, vocabularies and instruments and holds them against their schemas. Nothing is looked up across files yet. */
export async function interpretRecords(
  files: readonly ContentFile[],
  knownIds: KnownIds,
  report: Report,
  progress: Progress = silent,
): Promise<Draft> {
  const parsedFiles: ContentFile[] = [];
  const records = byCollection<RecordDraft[]>(() => []);
  const vocabularies = new Map<VocabularyId, VocabularyDraft>();
  const selfAssessment = emptyInstrumentDrafts();
  for await (const { file, value, body } of parseFiles(files, report, progress)) {
    const { place } = file;
    parsedFiles.push(file);
    if (place.type === 'record') {
      const data = checked(KINDS[place.collection].schema, value, { file: file.path }, report);
      if (data) records[place.collection].push(recordDraft(file, place, data, Object.keys(value), body));
    } else if (place.type === 'vocabulary') {
      const vocabulary = checked(Vocabulary, value, { file: file.path }, report);
      if (vocabulary) vocabularies.set(place.id, vocabularyDraft(file, place.id, vocabulary));
    } else {
      interpretInstrumentFile(file, value, selfAssessment, report);
    }
  }
  return { parsedFiles, records: records as Draft['records'], knownIds, vocabularies, selfAssessment };
}

/**
 * Parses translations and holds them against their schema, but for those that belong to no record.
 *
 * @param knownIds needed behind the first file only, so that it can be read while they are being gathered
 */
export async function interpretTranslations(
  files: readonly ContentFile[],
  knownIds: KnownIds | Promise<KnownIds>,
  report: Report,
  progress: Progress = silent,
): Promise<TranslationDrafts> {
  const parsedFiles: ContentFile[] = [];
  const translations: TranslationDraft[] = [];
  const orphans: OrphanTranslation[] = [];
  for await (const { file, value } of parseFiles(files, report, progress)) {
    if (file.place.type !== 'translation') continue;
    const { language, collection } = file.place;
    parsedFiles.push(file);
    const known = (await knownIds)[collection];
    for (const [id, raw] of Object.entries(value)) {
      const isKnown = known.has(id);
      const entry = isKnown ? checked(TranslationEntry, raw, { file: file.path, at: [id] }, report) : undefined;
      if (entry) translations.push({ language, collection, id, file, entry });
      else if (!isKnown) orphans.push({ collection, id, file });
    }
  }
  return { parsedFiles, translations, orphans };
}

/** The ids of all records of which there is a file, readable or not. */
export function knownIdsOf({ files, unread }: Pick<ContentFiles, 'files' | 'unread'>): KnownIds {
  const knownIds = byCollection(() => new Set<string>());
  for (const place of unread) if (place.type === 'record') knownIds[place.collection].add(place.id);
  for (const { place } of files) if (place.type === 'record') knownIds[place.collection].add(place.id);
  return knownIds;
}

function recordDraft(
  file: ContentFile,
  { collection, id }: { collection: Collection; id: string },
  data: object,
  keys: readonly string[],
  body: RecordDraft['body'],
): RecordDraft {
  return { collection, id, file, data: data as RecordDraft['data'], keys, body };
}

function vocabularyDraft(file: ContentFile, id: VocabularyId, vocabulary: Vocabulary): VocabularyDraft {
  const concepts = new Map<string, VocabularyConcept>();
  for (const concept of vocabulary.concepts) if (!concepts.has(concept.code)) concepts.set(concept.code, concept);
  return { id, file, index: { ...vocabulary, id, concepts }, codes: vocabulary.concepts.map(({ code }) => code) };
}

function byCollection<T>(make: () => T): { [C in Collection]: T } {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, make()])) as { [C in Collection]: T };
}
