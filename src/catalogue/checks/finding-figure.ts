import { figuresIn } from '../../model/indicator-finding.ts';
import type { Check } from './check.ts';

export const findingFigure: Check = {
  code: 'OBS454',
  name: 'finding-without-figure',
  severity: 'error',
  title: 'The finding of an indicator takes its figures from the data',
  explanation:
    'A figure typed into a sentence stays when the data move on. Write `{GEOGRAPHY PERIOD}`, or `{GEOGRAPHY PERIOD GROUP}`, where the figure belongs; it is filled in ' +
    'from `figures`, in the notation of the reader.',
  example: {
    wrong: 'finding: 65.2 % of recent graduates learned at a workplace',
    right: "finding: '{EU27-2020 2024} of recent graduates learned at a workplace'",
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.indicators) {
      const named = figuresIn(data.finding, data.figures);
      if (named.length === 0)
        yield {
          file: file.path,
          path: ['finding'],
          message: 'the finding names no figure',
          expected: ['a figure as `{GEOGRAPHY PERIOD}`, taken from `figures`'],
        };
      for (const figure of named)
        if ('place' in figure)
          yield { file: file.path, path: ['finding'], message: `there is no figure for \`{${figure.place}}\`` };
    }
  },
};
