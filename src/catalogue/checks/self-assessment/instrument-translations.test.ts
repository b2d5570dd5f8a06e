import { describe, expect, it } from 'vitest';
import { printed } from '../../testing/content.ts';
import { INSTRUMENT_PATHS, instrumentFiles, reliability } from '../../testing/instrument-files.ts';
import { findingsIn } from '../../testing/instrument-findings.ts';

describe('translations of instruments', () => {
  it('OBS771: a language that is missing', async () => {
    expect(await findingsIn({}, { [INSTRUMENT_PATHS.fr]: undefined, [INSTRUMENT_PATHS.it]: undefined })).toEqual([
      'instrument.yaml:1 OBS771 translations/fr.yaml and translations/it.yaml are missing',
    ]);
  });

  it('OBS771 does not miss a translation that has a mistake', async () => {
    expect(await findingsIn({ fr: [['state: unreviewed', 'state: unreviewd']] })).toEqual([
      'fr.yaml:2 OBS204 `state` does not take the text "unreviewd"',
    ]);
  });

  it('OBS772: an id that the instrument does not have, with the one that was meant', async () => {
    const files = instrumentFiles({ de: [['  one-2: ', '  one-22: ']] });
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/self-assessment/turning/translations/de.yaml:21:3  error  the instrument has no item \`one-22\`
          20 |   one-1: "Ich kenne Teil one 1."
        > 21 |   one-22: "Ich drehe Teil one 2."
             |   ^^^^^^
          22 |   one-3: "Ich drehe Teil one 3."
        did you mean: one-2
        OBS772 instrument-translation-incomplete /en/contribute/rules/obs772/"
    `);
  });

  it('OBS772: items and areas that are missing', async () => {
    expect(
      await findingsIn({
        es: [
          ['  one-2: "Torneo la pieza one 2."\n', ''],
          ['  two: { title: es two, summary: es about two }\n', ''],
        ],
      }),
    ).toEqual(['es.yaml:10 OBS772 `areas` lacks `two`', 'es.yaml:18 OBS772 `items` lacks `one-2`']);
  });

  it('OBS773: a translation of texts that have changed', async () => {
    expect(await findingsIn({ de: [["of: 'ORIGINAL'", 'of: 0123456789ab']] })).toEqual([
      'de.yaml:1 OBS773 the original has changed since it was translated',
    ]);
  });

  it('OBS774: a translation that does not say of which texts', async () => {
    const files = instrumentFiles({ it: [["of: 'ORIGINAL'\n", '']] });
    expect(await printed(files)).toMatchInlineSnapshot(`
      "content/self-assessment/turning/translations/it.yaml:1:1  warning  the translation does not say which texts it was made from
        > 1 | state: unreviewed
            | ^^^^^^^^^^^^^^^^^
          2 | title: Turning in it
        fix: Write the digest of the original
        OBS774 instrument-translation-without-digest /en/contribute/rules/obs774/"
    `);
  });

  it('OBS775: another order', async () => {
    expect(
      await findingsIn({
        de: [
          ['  one-1: "Ich kenne Teil one 1."\n', ''],
          ['  one-3: ', '  one-1: "Ich kenne Teil one 1."\n  one-3: '],
        ],
      }),
    ).toEqual(['de.yaml:21 OBS775 `one-1` stands behind `one-2`, but comes before it in the instrument']);
  });

  it('OBS776: an item that is still English', async () => {
    expect(await findingsIn({ de: [['Ich drehe Teil one 2.', 'I turn part one 2.']] })).toContain(
      'de.yaml:21 OBS776 `one-2` is the same as in English',
    );
  });

  it('OBS777: a review by nobody, and a reviewer of what is unreviewed', async () => {
    expect(await findingsIn({ de: [['state: unreviewed', 'state: reviewed']] })).toEqual([
      'de.yaml:2 OBS777 the translation is reviewed, but `by` does not say by whom',
    ]);
    expect(await findingsIn({ de: [['state: unreviewed', 'state: unreviewed\nby: North School']] })).toEqual([
      'de.yaml:3 OBS777 a reviewer is named, but the translation is unreviewed',
    ]);
    expect(await findingsIn({ de: [['state: unreviewed', 'state: reviewed\nby: North School']] })).toEqual([]);
  });
});

describe('what pilots have measured', () => {
  const found = (from: string, to: string) => findingsIn({}, reliability([[from, to]]));

  it('OBS781: a version, month or scale that is not there', async () => {
    expect(await findingsIn({}, reliability())).toEqual([]);
    expect(await found('version: 1.0.0', 'version: 1.0.1')).toEqual([
      'reliability.yaml:2 OBS781 the instrument has no version 1.0.1',
    ]);
    expect(await found('to: 2026-01', 'to: 2025-12')).toEqual(['reliability.yaml:4 OBS781 2025-12 is before 2026-01']);
    expect(await found('to: 2026-01', 'to: 2099-12')).toEqual(['reliability.yaml:4 OBS781 2099-12 has not come yet']);
    expect(await found('scale: one', 'scale: on')).toEqual([
      'reliability.yaml:7 OBS781 the instrument has no area `on`',
    ]);
    expect(await found('form: short, scale: job-specific', 'form: short, scale: one')).toEqual([
      'reliability.yaml:8 OBS781 the instrument has no skill family `one`',
    ]);
  });

  it('OBS781: figures that contradict each other', async () => {
    expect(await found('value: 0.78', 'value: 0.88')).toEqual([
      'reliability.yaml:7 OBS781 0.88 is not between 0.69 and 0.85',
    ]);
    expect(await found('form: short, scale: job-specific', 'form: full, scale: one')).toEqual([
      'reliability.yaml:8 OBS781 there are figures for `one` in this language already',
    ]);
  });

  it('are refused for so few people that they could be traced', async () => {
    expect(await found('people: 12', 'people: 4')).toEqual([
      'reliability.yaml:8 OBS206 `people` is 4; at least 5 is expected',
    ]);
  });
});
