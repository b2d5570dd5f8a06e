import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { VOCABULARY_IDS, type VocabularyId } from '../../model/vocabulary-ids.ts';

/** The place of a record. */
export interface RecordPlace {
  readonly type: 'record';
  readonly collection: Collection;
  readonly id: string;
}

/** The place of the original of an instrument. */
export interface InstrumentPlace {
  readonly type: 'instrument';
  readonly id: string;
}

/** What a file is, judged by where it lies. */
export type Place =
  | RecordPlace
  | InstrumentPlace
  | { readonly type: 'instrument-translation'; readonly id: string; readonly language: Language }
  | { readonly type: 'reliability'; readonly id: string }
  | { readonly type: 'attachment'; readonly collection: Collection; readonly id: string }
  | { readonly type: 'vocabulary'; readonly id: VocabularyId }
  | { readonly type: 'translation'; readonly language: Language; readonly collection: Collection }
  | { readonly type: 'readme' };

/** Why a file is nowhere, with the path that it probably should have. */
export interface Misplaced {
  readonly type: 'misplaced';
  readonly message: string;
  readonly expected?: readonly string[];
  /** The record or instrument whose file it probably is. */
  readonly meant?: RecordPlace | InstrumentPlace;
}

/** Collections by folder, longest folder first, so that `repository/courses` is found before `repository`. */
const FOLDERS = COLLECTIONS.map((collection) => ({ collection, kind: KINDS[collection] as Kind })).sort(
  (a, b) => b.kind.folder.length - a.kind.folder.length,
);

/** The languages into which an instrument is translated; its original is in the other one. */
const TRANSLATED_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

/**
 * Says what a file is by its path.
 *
 * @param path the path below the content folder, with forward slashes
 */
export function placeOf(path: string): Place | Misplaced {
  if (path === 'README.md') return { type: 'readme' };
  for (const { collection, kind } of FOLDERS) {
    if (path.startsWith(`${kind.folder}/`)) return recordPlace(collection, kind, path.slice(kind.folder.length + 1));
  }
  if (path.startsWith('vocabularies/')) return vocabularyPlace(path.slice('vocabularies/'.length));
  if (path.startsWith('translations/')) return translationPlace(path.slice('translations/'.length));
  if (path.startsWith('self-assessment/')) return instrumentPlace(path.slice('self-assessment/'.length));
  return {
    type: 'misplaced',
    message: 'is in a folder where no records are kept',
    expected: [
      ...COLLECTIONS.map((collection) => `content/${KINDS[collection].folder}/`),
      'content/vocabularies/',
      'content/translations/',
      'content/self-assessment/',
    ],
  };
}

/** The ending of the file that is a record. */
const ENDINGS = { yaml: '.yaml', markdown: '.md', mdx: '.mdx' } as const;

function recordPlace(collection: Collection, kind: Kind, rest: string): Place | Misplaced {
  if (kind.storage === 'markdown-folder') {
    const slash = rest.indexOf('/');
    const id = slash < 0 ? stem(rest) : rest.slice(0, slash);
    if (slash >= 0) return { type: rest.slice(slash + 1) === 'index.md' ? 'record' : 'attachment', collection, id };
    return misplaced(`content/${kind.folder}/${id}/index.md`, collection, id);
  }
  const ending = ENDINGS[kind.storage];
  if (rest.endsWith(ending) && !rest.includes('/'))
    return { type: 'record', collection, id: rest.slice(0, -ending.length) };
  const id = stem(rest);
  return misplaced(`content/${kind.folder}/${id}${ending}`, collection, id);
}

function vocabularyPlace(rest: string): Place | Misplaced {
  const id = VOCABULARY_IDS.find((known) => rest === `${known}.yaml`);
  if (id) return { type: 'vocabulary', id };
  return {
    type: 'misplaced',
    message: 'is not the file of a vocabulary that the project knows',
    expected: VOCABULARY_IDS.map((known) => `content/vocabularies/${known}.yaml`),
  };
}

function translationPlace(rest: string): Place | Misplaced {
  const [language, file] = rest.split('/');
  const known = LANGUAGES.find((code) => code === language);
  const collection = COLLECTIONS.find((name) => file === `${name}.yaml`);
  if (known && collection && rest === `${known}/${collection}.yaml`)
    return { type: 'translation', language: known, collection };
  return {
    type: 'misplaced',
    message: 'is not a file of translations',
    expected: [`content/translations/<${LANGUAGES.join('|')}>/<collection>.yaml`],
  };
}

/** An instrument is a folder: its original, its translations, and what is known of its reliability. */
function instrumentPlace(rest: string): Place | Misplaced {
  const slash = rest.indexOf('/');
  const id = slash < 0 ? stem(rest) : rest.slice(0, slash);
  const file = slash < 0 ? '' : rest.slice(slash + 1);
  if (file === 'instrument.yaml') return { type: 'instrument', id };
  if (file === 'reliability.yaml') return { type: 'reliability', id };
  const folder = `content/self-assessment/${id}`;
  if (file.startsWith('translations/')) {
    const language = TRANSLATED_LANGUAGES.find((code) => file === `translations/${code}.yaml`);
    if (language) return { type: 'instrument-translation', id, language };
    return {
      type: 'misplaced',
      message: 'is not a file of translations',
      expected: [`${folder}/translations/<${TRANSLATED_LANGUAGES.join('|')}>.yaml`],
    };
  }
  const isOriginal = slash < 0 || stem(file) === 'instrument';
  return {
    type: 'misplaced',
    message: 'has a name or an ending that no file of an instrument has, so it would not be read',
    expected: isOriginal
      ? [`${folder}/instrument.yaml`]
      : [`${folder}/instrument.yaml`, `${folder}/translations/`, `${folder}/reliability.yaml`],
    ...(isOriginal && { meant: { type: 'instrument', id } }),
  };
}

function misplaced(expected: string, collection: Collection, id: string): Misplaced {
  return {
    type: 'misplaced',
    message: 'has a name or an ending that no record has here, so it would not be read',
    expected: [expected],
    meant: { type: 'record', collection, id },
  };
}

/** The last part of a path without its ending, and without what a copy has behind that: `.yaml.bak`. */
function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|mdx?)(?:[.~].*)?$|\.[^.]*$/i, '');
}
