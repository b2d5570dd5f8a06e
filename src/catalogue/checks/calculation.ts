import { Calculations } from '../../model/calculation.ts';
import { courseParts } from '../course-sections.ts';
import type { Finding } from '../finding.ts';
import { parseFast } from '../parse/yaml-fast.ts';
import type { BodyCheck } from './check.ts';
import { ownFolder } from './bodies.ts';

export const calculation: BodyCheck = {
  code: 'OBS524',
  name: 'calculation',
  severity: 'error',
  title: 'Calculations of a course are complete and quote what the course says',
  explanation:
    'What a course computes stands in `calculations.yaml` beside it, so that the tests can compute it again. Each entry quotes the text that states the result. ' +
    'Where the text changes, its entry must change too; otherwise the test would go on checking what nobody reads any more.',
  example: {
    wrong: '- { quote: "about 900 W", expression: I * U }   # not in the text; result missing',
    right:
      '- { lesson: 1, quote: "= 920 W", expression: I * U, values: { I: 4, U: 230 }, result: 920, tolerance: 0.5 }',
  },
  *check({ bodies, attachments }) {
    for (const course of bodies) {
      if (course.collection !== 'courses') continue;
      const file = `${ownFolder(course.collection, course.file)}/calculations.yaml`;
      const text = attachments.get(file)?.text;
      if (text !== undefined) yield* mistakesIn(file, text, course.text);
    }
  },
};

function* mistakesIn(file: string, text: string, course: string): Iterable<Finding> {
  const parsed = parseFast(text);
  if (!parsed.ok) return yield { file, span: at(parsed.offset), message: `cannot be read as YAML: ${parsed.reason}` };
  const { data, error } = Calculations.safeParse(parsed.value);
  for (const { path, message } of error?.issues ?? []) yield { file, path: path as (string | number)[], message };
  if (!data) return;
  const parts = courseParts(course);
  const slugs = new Set(['intro', ...parts.sections.map(({ slug }) => slug)]);
  const says = quotedBy(course);
  for (const [index, { lesson, quote }] of data.entries()) {
    // A heading that begins no part has been reported; that its part is missing is no second mistake.
    if (parts.misplaced.length === 0 && !slugs.has(String(lesson)))
      yield { file, path: [index, 'lesson'], message: `the course has no part \`${lesson}\``, expected: [...slugs] };
    if (!says(quote)) yield { file, path: [index, 'quote'], message: `\`${quote}\` does not stand in the course` };
  }
}

function at(offset = 0) {
  return { start: offset, end: offset };
}

/** Tells whether a text has a quote, which may go over the end of a line there. Most do not, and are found at once. */
function quotedBy(text: string): (quote: string) => boolean {
  let flatText: string | undefined;
  return (quote) => text.includes(quote) || (flatText ??= flat(text)).includes(flat(quote));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
