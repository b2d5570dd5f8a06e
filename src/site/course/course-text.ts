import type { Entry } from '../../catalogue/catalogue.ts';
import type { Language } from '../../model/text.ts';
import { attachmentAddress, pageAddress, recordPage } from '../addresses.ts';
import { withPlaces } from '../body/places.ts';
import type { RenderedBody } from '../body/render.ts';
import type { RenderedCourse, RenderedSection } from './render-course.ts';

/** The page of a part of a course, without language and base: `repository/courses/<id>/2/`. */
export function coursePartPage(id: string, slug: string): string {
  return `${recordPage('courses', id)}${slug}/`;
}

/** A part of a course on a page of its own: references to headings elsewhere lead to the pages on which they are. */
export function textOnItsPage(
  entry: Entry<'courses'>,
  course: RenderedCourse,
  part: RenderedBody,
  language: Language,
): string {
  return withPlaces(part.html, {
    file: (path) => attachmentAddress('courses', entry.id, decodeURI(path)),
    heading: (id) => {
      if (part.headings.some(({ slug }) => slug === id)) return undefined;
      const home = homeOf(course, id);
      const place = home && home.anchor !== id ? `#${id}` : '';
      return home && pageAddress(language, coursePartPage(entry.id, home.slug)) + place;
    },
  });
}

/**
 * A part of a course on the page that holds all parts: its headings move one level down, and their ids carry the
 * part in front, because two parts may have headings of the same name.
 */
export function textAmongOthers(entry: Entry<'courses'>, course: RenderedCourse, part: RenderedSection): string {
  const own = (section: Pick<RenderedSection, 'slug'>, id: string) => `part-${section.slug}-${id}`;
  const html = withPlaces(part.html, {
    file: (path) => attachmentAddress('courses', entry.id, decodeURI(path)),
    heading: (id) => {
      const home = part.headings.some(({ slug }) => slug === id) ? part : homeOf(course, id);
      if (!home) return undefined;
      return home.anchor === id ? `#${partId(home)}` : `#${own(home, id)}`;
    },
  });
  return html
    .replace(/ id="([^"]+)"/g, (_all, id: string) => ` id="${own(part, id)}"`)
    .replace(/<(\/?)h([2-5])(?=[ >])/g, (_all, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
}

/** The id of a part on the page that holds all parts. */
export function partId({ slug }: Pick<RenderedSection, 'slug'>): string {
  return `part-${slug}`;
}

/** The section in which a heading stands, or which it names. */
export function homeOf({ sections }: RenderedCourse, id: string): RenderedSection | undefined {
  return (
    sections.find(({ anchor }) => anchor === id) ??
    sections.find(({ headings }) => headings.some(({ slug }) => slug === id))
  );
}
