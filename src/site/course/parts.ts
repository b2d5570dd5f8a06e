import type { Entry } from '../../catalogue/catalogue.ts';
import { courseParts } from '../../catalogue/course-sections.ts';
import { fill } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';
import type { RenderedSection } from './render-course.ts';

/** Words that somebody reads in a minute when the text is technical. */
const WORDS_A_MINUTE = 180;

/** The minutes that reading a part takes, at least one; exercises come on top. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** The paths of the pages of all parts of all courses, in every language. */
export function partPaths() {
  return LANGUAGES.flatMap((language) =>
    [...catalogue.entries.courses.values()].flatMap((entry) =>
      courseParts(entry.body ?? '').sections.map(({ slug }) => ({
        params: { lang: language, id: entry.id, part: slug },
        props: { language, entry: entry as Entry<'courses'>, slug },
      })),
    ),
  );
}

/** The name of a part for a reader; the title of a lesson stays in the language of the course. */
export function partName({ type, number, title }: RenderedSection, language: Language): string {
  const t = messagesIn(language).course;
  return type === 'lesson' ? fill(t.lessonTitle, { n: number ?? '', title }) : t[type];
}

/** The parts that a learner can finish: all but the solutions. */
export function partsToFinish(sections: readonly RenderedSection[]): RenderedSection[] {
  return sections.filter(({ type }) => type !== 'solutions');
}
