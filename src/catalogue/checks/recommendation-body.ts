import { activeParts } from '../markdown/figures.ts';
import type { Check } from './check.ts';

export const recommendationBody: Check = {
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
  *check({ draft }) {
    for (const { body, file } of draft.records.policy) {
      for (const { value, start, end } of activeParts(body?.text ?? '')) {
        const offset = body!.offset;
        yield {
          file: file.path,
          span: { start: offset + start, end: offset + end },
          message: `\`${value}\` would be executed, and is refused`,
        };
      }
    }
  },
};
