import { COLLECTIONS } from '../model/collections.ts';
import { KINDS } from '../model/kinds.ts';
import { statusOf } from '../model/status.ts';
import type { Language } from '../model/text.ts';
import { VOCABULARY_IDS, type VocabularyId } from '../model/vocabulary-ids.ts';
import type { AttachedFile, Catalogue, Entry, Translation, VocabularyIndex } from './catalogue.ts';
import { digestOf, digestedFields } from './digest.ts';
import type { Draft, RecordDraft } from './draft.ts';
import { CONTENT_FOLDER } from './files/content-folder.ts';
import { placeOf } from './files/place.ts';
import type { Attachment, ContentFile } from './files/read-content.ts';
import type { TranslatedRecord } from './translated.ts';

type Translations = Map<string, Partial<Record<Language, Translation>>>;

/** What belongs to records besides what stands in their files. */
interface Belongings {
  readonly translated: readonly TranslatedRecord[];
  /** The files beside records, by path. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** The day on which states are computed. */
  readonly asOf: string;
}

/**
 * Makes the entries of the catalogue, and the examples apart from them: records with their status on a day, their
 * translations and their files.
 */
export function entriesOf(
  draft: Draft,
  { translated, attachments, asOf }: Belongings,
): Pick<Catalogue, 'entries' | 'examples'> {
  const translations = translationsByRecord(translated);
  const attached = filesByFolder(attachments);
  const made = (records: readonly RecordDraft[]) =>
    new Map(records.map((record) => [record.id, entryOf(record, asOf, translations, attached)]));
  const entries = COLLECTIONS.map((collection) => {
    const records: readonly RecordDraft[] = draft.records[collection];
    return [collection, made(records.filter((record) => !isExample(record)))];
  });
  return {
    entries: Object.fromEntries(entries) as unknown as Catalogue['entries'],
    examples: made(draft.records.challenges.filter(isExample)) as unknown as Catalogue['examples'],
  };
}

function isExample({ data }: RecordDraft): boolean {
  return 'example' in data && data.example === true;
}

function entryOf(
  { collection, id, file, data, body }: RecordDraft,
  asOf: string,
  translations: Translations,
  attached: ReadonlyMap<string, readonly AttachedFile[]>,
): Entry {
  return {
    collection,
    id,
    file: file.path,
    data,
    body: body?.text,
    files: attached.get(`${KINDS[collection].folder}/${id}`) ?? [],
    status: 'reviews' in data ? statusOf(data, asOf) : undefined,
    translations: translations.get(`${collection}/${id}`) ?? {},
  };
}

/** The files beside records, by the folder of the record below the content folder. */
function filesByFolder(attachments: ReadonlyMap<string, Attachment>): Map<string, AttachedFile[]> {
  const byFolder = new Map<string, AttachedFile[]>();
  for (const [path, { size }] of attachments) {
    const place = placeOf(path.slice(CONTENT_FOLDER.length + 1));
    if (place.type !== 'attachment') continue;
    const folder = `${KINDS[place.collection].folder}/${place.id}`;
    const name = path.slice(CONTENT_FOLDER.length + folder.length + 2);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), { name, size }]);
  }
  return byFolder;
}

function translationsByRecord(translated: readonly TranslatedRecord[]): Translations {
  const byRecord: Translations = new Map();
  for (const { translation, original } of translated) {
    const { collection, id, language, entry, file } = translation;
    const key = `${collection}/${id}`;
    const stale = entry.of !== undefined && entry.of !== digestOf(original.texts, digestedFields(entry));
    const languages = byRecord.get(key) ?? {};
    languages[language] = { ...entry, stale, file: file.path, line: linesOf(file).get(id) };
    byRecord.set(key, languages);
  }
  return byRecord;
}

const knownLines = new WeakMap<ContentFile, ReadonlyMap<string, number>>();

/** The lines in which the fields of the outermost mapping of a file begin, from 1; each file is gone through once. */
function linesOf(file: ContentFile): ReadonlyMap<string, number> {
  let lines = knownLines.get(file);
  if (!lines) {
    const found = file.text
      .split('\n')
      .map((line, index) => [/^["']?([\w-]+)["']?:/.exec(line)?.[1], index + 1] as const);
    lines = new Map(found.filter((one): one is [string, number] => one[0] !== undefined));
    knownLines.set(file, lines);
  }
  return lines;
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
