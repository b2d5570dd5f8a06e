import { maskCode } from './markdown/mask-code.ts';

/** What a section of a course is. */
export type SectionType = 'lesson' | 'final-check' | 'solutions';

/** A section of a course: what stands below a heading of the second level. */
export interface CourseSection {
  readonly type: SectionType;
  /** The last part of its address: the number of a lesson, `final-check` or `solutions`. */
  readonly slug: string;
  /** Lessons are numbered from 1. */
  readonly number: number | undefined;
  /** The title as Markdown, without the number. */
  readonly title: string;
  /** What stands below the heading. */
  readonly markdown: string;
}

/** A heading of the second level that is no section of a course. Offsets count in the body. */
export interface MisplacedHeading {
  readonly heading: string;
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

/** The body of a course in its parts. */
export interface CourseParts {
  /** What stands before the first heading. */
  readonly intro: string;
  readonly sections: readonly CourseSection[];
  readonly misplaced: readonly MisplacedHeading[];
}

/** A line that is a heading of the second level, and its text. */
const HEADING_LINE = /^## .*$/gm;
const HEADING = /^## +(.*?) *#* *$/;
const LESSON = /^Lesson (\d{1,3}): +(\S.*)$/;
const ENDING = { 'Final check': 'final-check', Solutions: 'solutions' } as const;

/**
 * Parts the body of a course at its headings: `## Lesson 1: Title` and so on in order, then `## Final check` and
 * `## Solutions`, each of which may be missing. A heading of another form or out of order is reported, and what
 * stands below it stays with the section before.
 */
export function courseParts(body: string): CourseParts {
  // The masked text tells which lines are headings, the body itself what they say.
  const headings = [...maskCode(body).matchAll(HEADING_LINE)].map(({ index, 0: masked }) => {
    const end = index + masked.length;
    const line = body.slice(index, end);
    const text = HEADING.exec(line)?.[1] ?? '';
    return { index, end, start: index + line.indexOf(text), text };
  });
  const begun: (Omit<CourseSection, 'markdown'> & { from: number; until: number })[] = [];
  const misplaced: MisplacedHeading[] = [];
  // The number that the heading before had or was meant to have: one mistake does not put all later lessons out of order.
  let last = 0;
  for (const { index, start, end, text } of headings) {
    const section = sectionOf(text);
    const expected = expectedAfter(begun.map(({ slug }) => slug));
    const isNext = expected.hasLessons && section?.number === last + 1;
    last = section?.number ?? last + 1;
    if (section && (isNext || expected.slugs.includes(section.slug))) {
      begun.push({ ...section, from: end, until: body.length });
      if (begun.length > 1) begun[begun.length - 2]!.until = index;
    } else misplaced.push({ heading: text, expected: expected.text, start, end: start + text.length });
  }
  const first = begun.length > 0 ? headings.find(({ end }) => end === begun[0]!.from)!.index : body.length;
  return {
    intro: body.slice(0, first).trim(),
    sections: begun.map(({ from, until, ...section }) => ({ ...section, markdown: body.slice(from, until).trim() })),
    misplaced,
  };
}

function sectionOf(heading: string): Omit<CourseSection, 'markdown'> | undefined {
  if (heading in ENDING) {
    const slug = ENDING[heading as keyof typeof ENDING];
    return { type: slug, slug, number: undefined, title: heading };
  }
  const [, number, title] = LESSON.exec(heading) ?? [];
  if (number === undefined || title === undefined) return undefined;
  return { type: 'lesson', slug: String(Number(number)), number: Number(number), title };
}

function expectedAfter(slugs: readonly string[]): { slugs: readonly string[]; text: string; hasLessons: boolean } {
  const last = slugs.at(-1);
  if (last === 'solutions') return { slugs: [], text: 'nothing: the solutions end the course', hasLessons: false };
  if (last === 'final-check') return { slugs: ['solutions'], text: '## Solutions', hasLessons: false };
  const next = String(slugs.length + 1);
  const lesson = `## Lesson ${next}: …`;
  return last === undefined
    ? { slugs: [next], text: lesson, hasLessons: true }
    : {
        slugs: [next, 'final-check', 'solutions'],
        text: `${lesson}, ## Final check or ## Solutions`,
        hasLessons: true,
      };
}
