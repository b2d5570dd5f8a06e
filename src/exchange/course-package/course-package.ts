import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Course } from '../../model/course.ts';
import { licenceText } from './licence-text.ts';
import { courseMetadata } from './metadata.ts';
import { offlinePages } from './offline-pages.ts';

/** A part of a course as it goes into the archive. */
export interface PackagedPart {
  /** Name of its page without ending, also in addresses. */
  readonly slug: string;
  /** The name of the part in the language of the course. */
  readonly name: string;
  /** Its text as HTML; files beside the course have addresses in `source/`, other parts in the archive. */
  readonly html: string;
}

/** Everything that an archive of a course is made of. */
export interface PackagedCourse {
  readonly id: string;
  readonly course: Course;
  /** What stands before the first part, as HTML. */
  readonly intro: string;
  readonly parts: readonly PackagedPart[];
  /** The files of its folder by their path in it, `index.md` among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The names of skills, technologies and the licence, by their ids and codes. */
  readonly names: ReadonlyMap<string, string>;
  /** The address of the full text of the licence. */
  readonly licenceAddress: string;
  /** Where the course is published. */
  readonly address: string;
  /** Who publishes it. */
  readonly publisher: { readonly name: string; readonly address: string };
  /** The day of the last change, as YYYY-MM-DD. */
  readonly changedOn: string;
  /** The style sheet of the pages in the archive. */
  readonly styles: string;
}

/**
 * Packs a course so that it can be read without a network, changed and passed on: web pages, their source with
 * figures and data, the licence, and a description for machines. The same course gives the same bytes.
 */
export function packageCourse(packaged: PackagedCourse): Uint8Array {
  const texts: Record<string, string> = {
    LICENSE: licenceText(packaged),
    'metadata.json': `${JSON.stringify(courseMetadata(packaged), null, 2)}\n`,
    'style.css': packaged.styles,
    ...Object.fromEntries(offlinePages(packaged).map(({ file, html }) => [file, html])),
  };
  const sources = [...packaged.files].map(([name, bytes]) => [`source/${name}`, bytes] as const);
  const archive: Zippable = Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const),
    ...sources.sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  // Archives keep local time: a day without a time zone is the same on every machine.
  const [year, month, day] = packaged.changedOn.split('-').map(Number) as [number, number, number];
  return zipSync(archive, { level: 9, mtime: new Date(year, month - 1, day) });
}
