import type { Course } from '../../model/course.ts';

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
