import type { Collection } from '../model/collections.ts';
import type { RecordOf } from '../model/kinds.ts';
import type { Language } from '../model/text.ts';
import type { ReliabilityRecord } from '../model/reliability.ts';
import type { Instrument, InstrumentTranslation } from '../model/self-assessment.ts';
import type { TranslationEntry } from '../model/translation.ts';
import type { VocabularyId } from '../model/vocabulary-ids.ts';
import type { VocabularyIndex } from './catalogue.ts';
import type { ContentFile } from './files/read-content.ts';

/** A record that has the shape of its kind, before it is linked. */
export interface RecordDraft<C extends Collection = Collection> {
  readonly collection: C;
  readonly id: string;
  readonly file: ContentFile;
  readonly data: RecordOf<C>;
  /** The fields in the order in which they were typed. */
  readonly keys: readonly string[];
  /** Markdown below the front matter, with its place in the file. */
  readonly body: { readonly text: string; readonly offset: number } | undefined;
}

/** The translation of one record, before it is known whether the record exists. */
export interface TranslationDraft {
  readonly language: Language;
  readonly collection: Collection;
  readonly id: string;
  readonly file: ContentFile;
  readonly entry: TranslationEntry;
}

/** A vocabulary with its file. */
export interface VocabularyDraft {
  readonly id: VocabularyId;
  readonly file: ContentFile;
  readonly index: VocabularyIndex;
  /** The codes as they stand in the file, one for each concept. */
  readonly codes: readonly string[];
}

/** An instrument of self-assessment that has the right shape. */
export interface InstrumentDraft {
  /** Tells it from a record. */
  readonly collection: 'instruments';
  readonly id: string;
  readonly file: ContentFile;
  readonly data: Instrument;
  /** The fields in the order in which they were typed. */
  readonly keys: readonly string[];
}

/** The translation of an instrument, before it is known whether the instrument exists. */
export interface InstrumentTranslationDraft {
  readonly id: string;
  readonly language: Language;
  readonly file: ContentFile;
  readonly data: InstrumentTranslation;
}

/** What is known of the reliability of an instrument, before it is known whether the instrument exists. */
export interface ReliabilityDraft {
  readonly id: string;
  readonly file: ContentFile;
  readonly data: ReliabilityRecord;
}

/** Everything below the folder of self-assessment that has the right shape. */
export interface InstrumentDrafts {
  readonly instruments: readonly InstrumentDraft[];
  readonly translations: readonly InstrumentTranslationDraft[];
  readonly reliability: readonly ReliabilityDraft[];
}

/** A translation whose id is that of no record. */
export type OrphanTranslation = Pick<TranslationDraft, 'collection' | 'id' | 'file'>;

/** The records, vocabularies and instruments that have the right shape, before references are followed. */
export interface Draft {
  /** The files that could be parsed, whatever is wrong with their fields. */
  readonly parsedFiles: readonly ContentFile[];
  /** By collection, each sorted by id. */
  readonly records: { readonly [C in Collection]: readonly RecordDraft<C>[] };
  readonly knownIds: KnownIds;
  /** Vocabularies that could be read; the others have been reported. */
  readonly vocabularies: ReadonlyMap<VocabularyId, VocabularyDraft>;
  readonly selfAssessment: InstrumentDrafts;
}

/** The translations that have the right shape. */
export interface TranslationDrafts {
  /** The files that could be parsed, whatever is wrong with their fields. */
  readonly parsedFiles: readonly ContentFile[];
  readonly translations: readonly TranslationDraft[];
  readonly orphans: readonly OrphanTranslation[];
}

/**
 * The ids of all record files, also of those that could not be read or understood: a reference to a record with
 * a mistake in it is not a second mistake.
 */
export type KnownIds = { readonly [C in Collection]: ReadonlySet<string> };
