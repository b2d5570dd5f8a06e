import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { indicator, source } from '../testing/fixtures.ts';

const file = 'content/indicators/training.yaml';
const changed = (from: string | RegExp, to: string) => ({ [file]: indicator('Training').replace(from, to) });

describe('indicators', () => {
  it('are refused without limits', async () => {
    expect(await printed(changed(/limits: .*\n/, ''))).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:1:1  error  the field \`limits\` is missing
        > 1 | title: Training
            | ^^^^^^^^^^^^^^^
          2 | theme: learning
        expected: limits: What the figures leave out, and what they must not be read as.
        OBS202 missing-field /en/contribute/rules/obs202/"
    `);
  });

  it('are refused where a figure names no source', async () => {
    expect(await printed(changed(', value: 90, source: handbook', ', value: 90'))).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:10:5  error  the field \`source\` is missing
           9 |   - { geography: EU, period: '2024', value: 65.2, source: handbook }
        > 10 |   - { geography: DE, period: '2024', value: 90 }
             |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 | limits: Made up for tests; nothing can be read from it.
        expected: source: The source that states it: one of \`origins\`.
        OBS202 missing-field /en/contribute/rules/obs202/"
    `);
  });

  it('OBS451: a figure from elsewhere than the origins', async () => {
    const survey = { 'content/sources/survey.yaml': source('Survey of 2024') };
    const files = { ...changed('value: 90, source: handbook', 'value: 90, source: survey'), ...survey };
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:10:57  error  \`survey\` is none of the origins
           9 |   - { geography: EU, period: '2024', value: 65.2, source: handbook }
        > 10 |   - { geography: DE, period: '2024', value: 90, source: survey }
             |                                                         ^^^^^^
          11 | limits: Made up for tests; nothing can be read from it.
        expected: handbook
        OBS451 figure-without-origin /en/contribute/rules/obs451/"
    `);
    const origin = '  - { source: survey, question: Do you learn at a workplace?, reading: primary }\nfigures:';
    const unused = { ...changed('figures:', origin), ...survey };
    expect(await printed(unused)).toContain('no figure comes from `survey`');
  });

  it('OBS452: two figures in one place, and a group that is not named', async () => {
    expect(await printed(changed('geography: DE', 'geography: EU'))).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:10:5  error  \`EU 2024\` has a figure already
           9 |   - { geography: EU, period: '2024', value: 65.2, source: handbook }
        > 10 |   - { geography: EU, period: '2024', value: 90, source: handbook }
             |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          11 | limits: Made up for tests; nothing can be read from it.
        OBS452 figure-without-place /en/contribute/rules/obs452/"
    `);
    expect(await printed(changed("period: '2024', value: 90", "period: '2024', group: girls, value: 90"))).toContain(
      '`girls` is none of the groups',
    );
  });

  it('OBS453: surveys that asked different questions in one indicator', async () => {
    const survey = { 'content/sources/survey.yaml': source('Survey of 2024') };
    const mixed = (question: string) => ({
      ...survey,
      [file]: indicator('Training')
        .replace('figures:', `  - { source: survey, question: ${question}, reading: primary }\nfigures:`)
        .replace('value: 90, source: handbook', 'value: 90, source: survey'),
    });
    expect(await printed(mixed('Would you like to learn at a workplace?'))).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:8:33  error  \`survey\` and \`handbook\` asked different questions
          7 |   - { source: handbook, question: Do you learn at a workplace?, reading: primary }
        > 8 |   - { source: survey, question: Would you like to learn at a workplace?, reading: primary }
            |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          9 | figures:
        expected: Do you learn at a workplace?
        figures of different questions belong in an indicator each
        OBS453 mixed-questions /en/contribute/rules/obs453/"
    `);
    expect(await printed(mixed('"Do you learn at a  workplace"'))).toBe('');
  });

  it('OBS454: a finding with a figure of its own', async () => {
    expect(await printed(changed("'{EU 2024} learn", "'65.2 % learn"))).toMatchInlineSnapshot(`
      "content/indicators/training.yaml:3:10  error  the finding names no figure
          2 | theme: learning
        > 3 | finding: '65.2 % learn at a workplace'
            |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          4 | unit: percent
        expected: a figure as \`{GEOGRAPHY PERIOD}\`, taken from \`figures\`
        OBS454 finding-without-figure /en/contribute/rules/obs454/"
    `);
    expect(await printed(changed('{EU 2024}', '{EU 2023}'))).toContain('there is no figure for `{EU 2023}`');
  });

  it('OBS608: a translated finding with other figures', async () => {
    const german = 'content/translations/de/indicators.yaml';
    const translated = (finding: string) => ({
      [file]: indicator('Training'),
      [german]: `training: { state: unreviewed, title: Ausbildung, finding: '${finding}' }\n`,
    });
    expect(await printed(translated('{EU 2023} lernen im Betrieb'))).toMatchInlineSnapshot(`
      "content/translations/de/indicators.yaml:1:1  warning  the translation of \`training\` does not say which text it was made from
        > 1 | training: { state: unreviewed, title: Ausbildung, finding: '{EU 2023} lernen im Betrieb' }
            | ^^^^^^^^
          2 |
        OBS605 translation-without-digest /en/contribute/rules/obs605/

      content/translations/de/indicators.yaml:1:1  note  1 of 2 records have no translation here: apprentices
        > 1 | training: { state: unreviewed, title: Ausbildung, finding: '{EU 2023} lernen im Betrieb' }
            | ^
          2 |
        OBS607 translation-missing /en/contribute/rules/obs607/

      content/translations/de/indicators.yaml:1:60  error  the translated finding names other figures than the original
        > 1 | training: { state: unreviewed, title: Ausbildung, finding: '{EU 2023} lernen im Betrieb' }
            |                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          2 |
        expected: {EU 2024}
        OBS608 translation-with-other-figures /en/contribute/rules/obs608/"
    `);
    expect(await printed(translated('Im Betrieb lernen {EU 2024}'))).not.toContain('OBS608');
  });
});
