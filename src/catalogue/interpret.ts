import type { z } from 'zod';
import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { TranslationEntry } from '../model/translation.ts';
import { Vocabulary, type VocabularyConcept } from '../model/vocabulary.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import type { Draft, OrphanTranslation, RecordDraft, TranslationDraft, VocabularyDraft } from './draft.ts';
import type { ContentFile, ContentFiles } from './files/read-content.ts';
import type { Report } from './finding.ts';
import { parseFiles } from './parse/parse-files.ts';
import { silent, type Progress } from './progress.ts';
import { reportShape } from './shape/shape.ts';

/** Understands all files: parses them and holds them against the schemas. Nothing is looked up across files yet. */
export async function interpret(
  { files, unread }: Pick<ContentFiles, 'files' | 'unread'>,
  report: Report,
  progress: Progress = silent,
): Promise<Draft> {
  const records = byCollection<RecordDraft[]>(() => []);
  const knownIds = byCollection(() => new Set<string>());
  const translations: TranslationDraft[] = [];
  const orphans: OrphanTranslation[] = [];
  const vocabularies = new Map<VocabularyId, VocabularyDraft>();

  for (const { collection, id } of unread) knownIds[collection].add(id);
  for (const { place } of files) if (place.type === 'record') knownIds[place.collection].add(place.id);
  const parsedFiles = await parseFiles(files, report, progress);
  for (const { file, value, body } of parsedFiles) {
    const { place } = file;
    if (place.type === 'record') {
      const data = checked(KINDS[place.collection].schema, value, file, [], report);
      if (data) records[place.collection].push(recordDraft(file, place, data, Object.keys(value), body));
    } else if (place.type === 'vocabulary') {
      const vocabulary = checked(Vocabulary, value, file, [], report);
      if (vocabulary) vocabularies.set(place.id, vocabularyDraft(file, place.id, vocabulary));
    } else {
      for (const [id, raw] of Object.entries(value)) {
        const { language, collection } = place;
        const isKnown = knownIds[collection].has(id);
        const entry = isKnown ? checked(TranslationEntry, raw, file, [id], report) : undefined;
        if (entry) translations.push({ language, collection, id, file, entry });
        else if (!isKnown) orphans.push({ collection, id, file });
      }
    }
  }
  return {
    parsedFiles: parsedFiles.map(({ file }) => file),
    records: records as Draft['records'],
    knownIds,
    translations,
    orphans,
    vocabularies,
  };
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
