import type { Entry } from '../../catalogue/catalogue.ts';
import { courseParts, type CourseSection } from '../../catalogue/course-sections.ts';
import { maskCode } from '../../catalogue/markdown/mask-code.ts';
import { plainText } from '../../search/plain-text.ts';
import { renderBody, type RenderedBody } from '../body/render.ts';

/** A section of a course as HTML, its headings beginning with the second level. */
export interface RenderedSection extends Omit<CourseSection, 'title' | 'markdown'>, RenderedBody {
  /** The title without marks. */
  readonly title: string;
  /** The id under which the text of the course may refer to the section itself. */
  readonly anchor: string;
  readonly words: number;
}

/** A course as HTML. */
export interface RenderedCourse {
  /** What stands before the first lesson; empty where nothing does. */
  readonly intro: RenderedBody;
  readonly sections: readonly RenderedSection[];
}

const rendered = new WeakMap<Entry<'courses'>, Promise<RenderedCourse>>();

/** Renders a course; once, because its text is the same on the pages of every language. */
export function renderedCourse(entry: Entry<'courses'>): Promise<RenderedCourse> {
  const course = rendered.get(entry) ?? renderCourse(entry.body ?? '');
  rendered.set(entry, course);
  return course;
}

/** Renders the body of a course. */
export async function renderCourse(body: string): Promise<RenderedCourse> {
  const { intro, sections } = courseParts(body);
  return {
    intro: await renderBody(promoted(intro)),
    sections: await Promise.all(sections.map(renderSection)),
  };
}

async function renderSection({ title, markdown, ...section }: CourseSection): Promise<RenderedSection> {
  const heading = section.number === undefined ? title : `Lesson ${section.number}: ${title}`;
  const [name, whole] = await Promise.all([renderBody(`# ${title}`), renderBody(`# ${heading}`)]);
  return {
    ...section,
    ...(await renderBody(promoted(markdown))),
    title: name.headings[0]?.text ?? title,
    anchor: whole.headings[0]?.slug ?? section.slug,
    words: plainText(markdown).split(' ').filter(Boolean).length,
  };
}

/** The title of the page stands above a section, so that `###` becomes its second level; bodies move one level down. */
function promoted(markdown: string): string {
  const lines = markdown.split('\n');
  const masked = maskCode(markdown).split('\n');
  return lines.map((line, index) => (/^#{3,6} /.test(masked[index] ?? '') ? line.slice(2) : line)).join('\n');
}
