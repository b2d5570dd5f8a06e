import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observatory } from '../../../observatory.config.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { packageCourse } from '../../exchange/course-package/course-package.ts';
import type { PackagedPart } from '../../exchange/course-package/packaged-course.ts';
import styles from '../../styles/offline-course.css?raw';
import { absoluteAddress, fileAddress, recordAddress } from '../addresses.ts';
import { withPlaces } from '../body/places.ts';
import type { RenderedBody } from '../body/render.ts';
import { catalogue, history } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';
import { homeOf } from './course-text.ts';
import { partName } from './parts.ts';
import { renderedCourse, type RenderedCourse } from './render-course.ts';

const made = new WeakMap<Entry<'courses'>, Promise<Uint8Array>>();

/** The address of the archive of a course, as it stands in a link. */
export function archiveAddress(id: string): string {
  return fileAddress(`data/courses/${id}.zip`);
}

/** The archive of a course; made once, because pages show its size. */
export function courseArchive(entry: Entry<'courses'>): Promise<Uint8Array> {
  const archive = made.get(entry) ?? makeArchive(entry);
  made.set(entry, archive);
  return archive;
}

async function makeArchive(entry: Entry<'courses'>): Promise<Uint8Array> {
  const { id, data: course, file, files } = entry;
  const rendered = await renderedCourse(entry);
  const folder = file.slice(0, file.lastIndexOf('/'));
  const read = (name: string) => new Uint8Array(readFileSync(join(process.cwd(), folder, name)));
  return packageCourse({
    id,
    course,
    intro: inArchive(rendered, rendered.intro),
    parts: rendered.sections.map((part): PackagedPart => ({
      slug: part.slug,
      name: partName(part, course.language),
      html: inArchive(rendered, part),
    })),
    files: new Map(['index.md', ...files.map(({ name }) => name)].map((name) => [name, read(name)])),
    names: namesIn(entry),
    licenceAddress: catalogue.vocabularies.licences.concepts.get(course.licence)?.iri ?? '',
    address: absoluteAddress(recordAddress(course.language, 'courses', id)),
    publisher: { name: observatory.owner[course.language], address: absoluteAddress(observatory.base) },
    changedOn: history.get(file)?.[0]?.date ?? catalogue.asOf,
    styles,
  });
}

/** A part of a course on its page in the archive. */
function inArchive(course: RenderedCourse, part: RenderedBody): string {
  return withPlaces(part.html, {
    file: (path) => `source/${path}`,
    heading: (id) => {
      if (part.headings.some(({ slug }) => slug === id)) return undefined;
      const home = homeOf(course, id);
      return home && `${home.slug}.html${home.anchor === id ? '' : `#${id}`}`;
    },
  });
}

function namesIn({ data: course }: Entry<'courses'>): Map<string, string> {
  const { language } = course;
  const titleOf = (collection: 'skills' | 'technologies', id: string) =>
    [id, linkTo(collection, id, language).title.value] as const;
  return new Map([
    ...course.outcomes.map(({ skill }) => titleOf('skills', skill)),
    ...course.technologies.map((id) => titleOf('technologies', id)),
    [course.licence, labelOf('licences', course.licence, language)] as const,
  ]);
}
