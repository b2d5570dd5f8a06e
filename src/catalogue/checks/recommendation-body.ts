import { activeParts } from '../markdown/figures.ts';
import type { BodyCheck } from './check.ts';

export const recommendationBody: BodyCheck = {
  code: 'OBS470',
  name: 'recommendation-without-code',
  severity: 'error',
  title: 'The text of a recommendation holds Markdown and figures, no code',
  explanation:
    'Recommendations are MDX, which would run whatever stands in braces, imports or other components while the site is built. Only `<Figure of="…"/>` and ' +
    '`<IndicatorFigure id="…" geography="…" period="…"/>` are understood; everything else is written in Markdown.',
  example: {
    wrong: 'Offers answer {answered} of the needs.',
    right: 'Offers answer <Figure of="answered-needs"/> of the needs.',
  },
  *check({ bodies }) {
    for (const { collection, file, text, offset } of bodies) {
      if (collection !== 'policy') continue;
      for (const { value, start, end } of activeParts(text)) {
        yield {
          file,
          span: { start: offset + start, end: offset + end },
          message: `\`${value}\` would be executed, and is refused`,
        };
      }
    }
  },
};
