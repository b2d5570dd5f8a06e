import { DIMENSIONS, differingIn } from '../../model/indicator-dimensions.ts';
import type { Check } from './check.ts';

/** Rows and columns: a table has no third direction. */
const MOST_DIMENSIONS = 2;

export const figureRepeated: Check = {
  code: 'OBS452',
  name: 'figure-without-place',
  severity: 'error',
  title: 'Every figure has its own place in the table of its indicator',
  explanation:
    'The figures of an indicator make one table and one chart. A place, time and group has one figure; a group is one of those that the indicator names; ' +
    'and figures differ in two of place, time and group at most. Where they differ in all three, make two indicators of it.',
  example: {
    wrong:
      "figures:\n  - { geography: DE, period: '2024', value: 94.5 }\n  - { geography: DE, period: '2024', value: 94.3 }",
    right:
      "figures:\n  - { geography: DE, period: '2024', value: 94.5 }\n  - { geography: DE, period: '2023', value: 94.3 }",
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.indicators) {
      const groups = data.groups?.map(({ id }) => id) ?? [];
      const seen = new Set<string>();
      for (const [index, figure] of data.figures.entries()) {
        const { geography, period, group } = figure;
        const place = [geography, period, group ?? ''].join(' ').trim();
        if (seen.has(place))
          yield { file: file.path, path: ['figures', index], message: `\`${place}\` has a figure already` };
        seen.add(place);
        if (group !== undefined && !groups.includes(group))
          yield {
            file: file.path,
            path: ['figures', index, 'group'],
            message: `\`${group}\` is none of the groups`,
            expected: groups,
          };
      }
      if (differingIn(data.figures).length > MOST_DIMENSIONS)
        yield {
          file: file.path,
          path: ['figures'],
          atKey: true,
          message: `the figures differ in ${DIMENSIONS.join(', ')} at once`,
          expected: ['figures that differ in two of them at most; make two indicators of it'],
        };
    }
  },
};
