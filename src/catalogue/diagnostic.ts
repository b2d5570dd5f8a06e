/** A place in a file. Lines and columns count from 1, offsets from 0 in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a file; `end` is behind its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement of the text between two offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change that certainly mends a diagnostic; `--fix`, the editor and the review bot all use this object. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** `error` fails validation; `warning` wants attention; `info` tells what is still open. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong or open in the content, as data. Formatters turn it into words. */
export interface Diagnostic {
  /** Code of the rule, stable for ever. */
  readonly code: string;
  readonly severity: Severity;
  /** The file, relative to the project root, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  /** What is wrong, in plain words, without full stop. */
  readonly message: string;
  /** What was expected instead; where there are several, any of them will do. */
  readonly expected?: readonly string[];
  /** The nearest valid value. */
  readonly suggestion?: string;
  /** More that helps to put it right. */
  readonly note?: string;
  /** Address of the rule's page, below the site. */
  readonly url: string;
  readonly fix?: Fix;
}
