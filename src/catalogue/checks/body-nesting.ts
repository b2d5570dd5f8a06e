import { nestedDeeperThan } from '../markdown/nesting.ts';
import type { BodyCheck } from './check.ts';

/** Nobody can read a list within ten others, and programs that make pages of Markdown fail at some depth. */
const MOST = 10;

export const bodyNesting: BodyCheck = {
  code: 'OBS506',
  name: 'nested-too-deep',
  severity: 'error',
  title: `Quotes and lists in bodies are nested at most ${MOST} deep`,
  explanation:
    'A quote or list within many others cannot be read, and very deep ones break the programs that turn Markdown into pages. Take some of the signs at the ' +
    'beginning of the line away, or begin a new section with a heading.',
  example: { wrong: '> > > > > > > > > > > Clamp the part.', right: '> Clamp the part.' },
  *check({ bodies }) {
    for (const { file, text, offset } of bodies) {
      const place = nestedDeeperThan(MOST, text);
      if (!place) continue;
      yield {
        file,
        span: { start: offset + place.start, end: offset + place.end },
        message: `quotes and lists are nested more than ${MOST} deep here`,
      };
    }
  },
};
