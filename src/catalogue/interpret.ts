import type { z } from 'zod';
import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { TranslationEntry } from '../model/translation.ts';
import { Vocabulary, type VocabularyConcept } from '../model/vocabulary.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import type { Draft, RecordDraft, TranslationDraft, VocabularyDraft } from './draft.ts';
import type { ContentFile } from './files/read-content.ts';
import type { Report } from './finding.ts';
import { parseFiles, type ParsedFile } from './parse/parse-files.ts';
import { silent, type Progress } from './progress.ts';
import { reportShape } from './shape/shape.ts';

/** Understands all files: parses them and holds them against the schemas. Nothing is looked up across files yet. */
export async function interpret(
  files: readonly ContentFile[],
  report: Report,
  progress: Progress = silent,
): Promise<Draft> {
  const records = byCollection<RecordDraft[]>(() => []);
  const knownIds = byCollection(() => new Set<string>());
  const translations: TranslationDraft[] = [];
  const vocabularies = new Map<VocabularyId, VocabularyDraft>();

  for (const { place } of files) if (place.type === 'record') knownIds[place.collection].add(place.id);
  for (const parsed of await parseFiles(files, report, progress)) {
    const { place } = parsed.file;
    if (place.type === 'record') {
      const record = recordDraft(parsed, place, report);
      if (record) records[place.collection].push(record);
    } else if (place.type === 'translation') {
      translations.push(...translationDrafts(parsed, place, report));
    } else {
      const vocabulary = vocabularyDraft(parsed, place.id, report);
      if (vocabulary) vocabularies.set(place.id, vocabulary);
    }
  }
  return { records: records as Draft['records'], knownIds, translations, vocabularies };
}

function recordDraft(
  { file, value, body }: ParsedFile,
  { collection, id }: { collection: Collection; id: string },
  report: Report,
): RecordDraft | undefined {
  const data = checked(KINDS[collection].schema, value, file, [], report);
  return data && { collection, id, file, data: data as RecordDraft['data'], keys: Object.keys(value), body };
}

function* translationDrafts(
  { file, value }: ParsedFile,
  { language, collection }: { language: TranslationDraft['language']; collection: Collection },
  report: Report,
) {
  for (const [id, raw] of Object.entries(value)) {
    const entry = checked(TranslationEntry, raw, file, [id], report);
    if (entry) yield { language, collection, id, file, entry };
  }
}

function vocabularyDraft({ file, value }: ParsedFile, id: VocabularyId, report: Report): VocabularyDraft | undefined {
  const vocabulary = checked(Vocabulary, value, file, [], report);
  if (!vocabulary) return undefined;
  const concepts = new Map<string, VocabularyConcept>();
  for (const concept of vocabulary.concepts) if (!concepts.has(concept.code)) concepts.set(concept.code, concept);
  return { id, file, index: { ...vocabulary, id, concepts }, codes: vocabulary.concepts.map(({ code }) => code) };
}

/** The value as its schema gives it back, or undefined when it was reported. */
function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: ContentFile,
  at: readonly (string | number)[],
  report: Report,
): z.infer<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  reportShape({ schema, value, file: file.path, at, issues: result.error.issues }, report);
  return undefined;
}

function byCollection<T>(make: () => T): { [C in Collection]: T } {
  return Object.fromEntries(COLLECTIONS.map((collection) => [collection, make()])) as { [C in Collection]: T };
}
