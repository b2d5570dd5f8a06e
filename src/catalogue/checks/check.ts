import type { Body } from '../bodies-of.ts';
import type { Draft, InstrumentDraft, KnownIds, RecordDraft, TranslationDrafts } from '../draft.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Attachment, ContentFile, UnreadPlace } from '../files/read-content.ts';
import type { Finding } from '../finding.ts';
import type { Originals } from '../originals.ts';
import type { RuleInfo } from '../rule.ts';

/** A rule that looks at the content as a whole: one a module, all of them in `registry.ts`. */
export interface Rule<Context> extends RuleInfo {
  /** Yields what is wrong; gives the same for the same content, whatever the order of the checks. */
  check(context: Context): Iterable<Finding>;
}

/** Everything that a check of records, vocabularies and instruments may look at. Nothing of it may be changed. */
export interface CheckContext {
  readonly draft: Draft;
  readonly files: readonly ContentFile[];
  /** The places of records and instruments that could not be read. */
  readonly unread: readonly UnreadPlace[];
  /** Files that hold no records, such as pictures of a course, by path. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** The last day that a record may name as past. */
  readonly latestDay: string;
}

/** A rule for records, vocabularies and instruments. */
export type Check = Rule<CheckContext>;

/** What a check of bodies may look at: of records only their Markdown, because another thread may have read them. */
export interface BodyContext {
  readonly bodies: readonly Body[];
  /** Files beside records, by path. */
  readonly attachments: ReadonlyMap<string, Attachment>;
}

/** A rule for the Markdown of records and the files beside it. */
export type BodyCheck = Rule<BodyContext>;

/** What a check of texts may look at: of records only their texts, because another thread may have read them. */
export interface TextContext {
  readonly originals: Originals;
}

/** A rule for the texts of records. */
export type TextCheck = Rule<TextContext>;

/** What a check of translations may look at. */
export interface TranslationContext extends TextContext, TranslationDrafts {
  readonly knownIds: KnownIds;
}

/** A rule for translations. */
export type TranslationCheck = Rule<TranslationContext>;

/** What a check of files may look at: those that could be parsed, whatever is wrong with their fields. */
export interface FileContext {
  readonly parsedFiles: readonly ContentFile[];
}

/** A rule for files as text. */
export type FileCheck = Rule<FileContext>;

/** All records of all collections. */
export function* allRecords({ draft }: CheckContext): Iterable<RecordDraft> {
  for (const collection of COLLECTIONS) yield* draft.records[collection];
}

/** Everything that is submitted and reviewed, and may name records and codes: all records and all instruments. */
export function* recordsAndInstruments(context: CheckContext): Iterable<RecordDraft | InstrumentDraft> {
  yield* allRecords(context);
  yield* context.draft.selfAssessment.instruments;
}
