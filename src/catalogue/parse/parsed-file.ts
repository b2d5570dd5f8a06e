import type { ContentFile } from '../files/read-content.ts';
import type { FastParse } from './yaml-fast.ts';

/** A file that holds a mapping, as plain data. */
export interface ParsedFile {
  readonly file: ContentFile;
  readonly value: object;
  /** Markdown below the front matter, with its place in the file. */
  readonly body: { readonly text: string; readonly offset: number } | undefined;
}

/** The YAML of a file, which is all of it or its front matter. */
export interface YamlPart {
  readonly file: ContentFile;
  readonly parsed: FastParse;
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly offset: number;
  readonly body: ParsedFile['body'];
}
