import { figureKey, hasMoved, isOld, restsOnKey } from '../../model/rests-on.ts';
import type { Check } from './check.ts';

export const recommendationEvidence: Check = {
  code: 'OBS472',
  name: 'recommendation-evidence',
  severity: 'warning',
  title: 'A recommendation rests on figures that still hold',
  explanation:
    'A figure of an indicator has changed by more than its tolerance since the recommendation was written, or was looked up more than twelve months ago. Read the text ' +
    'again: does it still follow? Then write the new value and day into `restsOn`. Measures of the catalogue are compared when the site is built; the page shows them.',
  example: {
    wrong: '{ indicator: work-based-learning, geography: EU27-2020, period: "2024", value: 58, on: 2024-01-10 }',
    right: '{ indicator: work-based-learning, geography: EU27-2020, period: "2024", value: 65.2, on: 2026-11-28 }',
  },
  *check({ draft, latestDay }) {
    const now = new Map(
      draft.records.indicators.flatMap(({ id, data }) =>
        data.figures.map((figure) => [figureKey(id, figure), figure.value] as const),
      ),
    );
    for (const { data, file } of draft.records.policy) {
      for (const [index, figure] of data.restsOn.entries()) {
        const value = 'measure' in figure ? undefined : now.get(restsOnKey(figure));
        if (value !== undefined && hasMoved(figure, value))
          yield {
            file: file.path,
            path: ['restsOn', index, 'value'],
            message: `the figure is ${value} now; it was ${figure.value} when the text was written`,
          };
        if (isOld(figure, latestDay))
          yield {
            file: file.path,
            path: ['restsOn', index, 'on'],
            message: 'the figure was looked up a year ago or longer',
          };
      }
    }
  },
};
