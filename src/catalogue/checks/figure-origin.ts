import type { Check } from './check.ts';

export const figureOrigin: Check = {
  code: 'OBS451',
  name: 'figure-without-origin',
  severity: 'error',
  title: 'Every figure comes from one of the origins of its indicator',
  explanation:
    'A figure without a source cannot be checked by anybody. The source that a figure names stands among the `origins`, where it says what was asked or measured; ' +
    'an origin that no figure comes from is left over.',
  example: {
    wrong: 'origins:\n  - { source: survey-2023, ... }\nfigures:\n  - { ..., source: survey-2024 }',
    right: 'origins:\n  - { source: survey-2023, ... }\nfigures:\n  - { ..., source: survey-2023 }',
  },
  *check({ draft }) {
    for (const { data, file } of draft.records.indicators) {
      const origins = data.origins.map(({ source }) => source);
      for (const [index, { source }] of data.figures.entries())
        if (!origins.includes(source))
          yield {
            file: file.path,
            path: ['figures', index, 'source'],
            message: `\`${source}\` is none of the origins`,
            expected: origins,
          };
      for (const [index, source] of origins.entries())
        if (!data.figures.some((figure) => figure.source === source) || origins.indexOf(source) < index)
          yield {
            file: file.path,
            path: ['origins', index, 'source'],
            message:
              origins.indexOf(source) < index
                ? `\`${source}\` is listed twice among the origins`
                : `no figure comes from \`${source}\``,
          };
    }
  },
};
