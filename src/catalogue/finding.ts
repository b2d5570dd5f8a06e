import type { TextEdit } from './diagnostic.ts';
import type { RuleInfo } from './rule.ts';

/** Keys and list positions that lead from the top of a file to a value. */
export type RecordPath = readonly (string | number)[];

/**
 * A change that certainly mends a finding, said in terms of the record. The places in the text are looked
 * up only when the file is parsed with positions (see `fix/edits.ts`).
 */
export type FixIntent =
  | { readonly kind: 'rename-key'; readonly to: string }
  /** Puts quotation marks around a value that YAML takes for a number. */
  | { readonly kind: 'quote' }
  /** Takes the quotation marks around a value away, of which YAML then makes a number. */
  | { readonly kind: 'unquote' }
  /** Writes a field before the first one of the group that the path leads to. */
  | { readonly kind: 'insert-first'; readonly key: string; readonly value: string }
  /** Brings the fields of the record into an order. */
  | { readonly kind: 'order-keys'; readonly order: readonly string[] }
  /** Changes that the check has worked out itself. */
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] };

/** Where in a file a finding is, for findings that do not follow from the record: offsets in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a check has found, before it is known at which line and column. */
export interface Finding {
  /** The file, relative to the project root, with forward slashes. */
  readonly file: string;
  /** The value that it is about; an absent path means the file as a whole. */
  readonly path?: RecordPath;
  /** Point at the key rather than the value. */
  readonly atKey?: boolean;
  /** The place in the text, where the check knows it. */
  readonly span?: Span;
  /** What is wrong, in plain words, without full stop. */
  readonly message: string;
  readonly expected?: readonly string[];
  readonly suggestion?: string;
  readonly note?: string;
  readonly fix?: { readonly title: string; readonly intent: FixIntent };
}

/** A finding with the rule that made it. */
export interface RuledFinding {
  readonly rule: RuleInfo;
  readonly finding: Finding;
}

/** Takes findings in; how readers and checks hand on what they see. */
export type Report = (rule: RuleInfo, finding: Finding) => void;
