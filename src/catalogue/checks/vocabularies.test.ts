import { describe, expect, it } from 'vitest';
import { printed } from '../testing/content.ts';
import { vocabulary } from '../testing/fixtures.ts';

const file = 'content/vocabularies/countries.yaml';

/** A vocabulary in which some concepts have a wider one. */
const hierarchy = (extent: string, broader: Record<string, string | undefined>) =>
  Object.entries(broader).reduce(
    (text, [code, wider]) =>
      wider ? text.replace(`it: Nome ${code} }\n`, `it: Nome ${code} }\n    broader: ${wider}\n`) : text,
    vocabulary('countries', Object.keys(broader), extent),
  );

describe('vocabularies', () => {
  it('OBS701: an entry of an excerpt that nobody uses; wider concepts of used ones are used', async () => {
    expect(await printed({ [file]: hierarchy('excerpt', { EU: undefined, ES: 'EU', FR: 'EU' }) }))
      .toMatchInlineSnapshot(`
      "content/vocabularies/countries.yaml:11:11  warning  no record uses \`FR\`
          10 |     broader: EU
        > 11 |   - code: 'FR'
             |           ^^^^
          12 |     labels: { en: Name FR, es: Nombre FR, fr: Nom FR, de: Benennung FR, it: Nome FR }
        OBS701 vocabulary-unused-entry /en/contribute/rules/obs701/"
    `);
    expect(await printed({ [file]: hierarchy('complete', { EU: undefined, ES: 'EU', FR: 'EU' }) })).toBe('');
  });

  it('OBS702: a wider concept that is missing, and a circle', async () => {
    expect(await printed({ [file]: hierarchy('complete', { EUR: undefined, ES: 'EURO' }) })).toMatchInlineSnapshot(`
      "content/vocabularies/countries.yaml:10:14  error  there is no concept \`EURO\` in this vocabulary
           9 |     labels: { en: Name ES, es: Nombre ES, fr: Nom ES, de: Benennung ES, it: Nome ES }
        > 10 |     broader: EURO
             |              ^^^^
          11 |
        did you mean: EUR
        OBS702 vocabulary-hierarchy /en/contribute/rules/obs702/"
    `);
    expect(
      (await printed({ [file]: hierarchy('complete', { ES: 'FR', FR: 'DE', DE: 'ES', AT: 'ES' }) })).match(
        /leads in a circle.*/g,
      ),
    ).toEqual(['leads in a circle: DE > ES > FR > DE']);
  });

  it('OBS703: a code twice', async () => {
    expect(await printed({ [file]: vocabulary('countries', ['ES', 'DE', 'ES']) })).toMatchInlineSnapshot(`
      "content/vocabularies/countries.yaml:10:11  error  the code \`ES\` stands in this vocabulary already
           9 |     labels: { en: Name DE, es: Nombre DE, fr: Nom DE, de: Benennung DE, it: Nome DE }
        > 10 |   - code: 'ES'
             |           ^^^^
          11 |     labels: { en: Name ES, es: Nombre ES, fr: Nom ES, de: Benennung ES, it: Nome ES }
        OBS703 vocabulary-duplicate-code /en/contribute/rules/obs703/"
    `);
  });

  it('OBS704: a vocabulary that is missing', async () => {
    expect(await printed({ 'content/vocabularies/eqf.yaml': undefined })).toMatchInlineSnapshot(`
      "content/vocabularies/eqf.yaml:1:1  error  the vocabulary \`eqf\` is missing
        OBS704 vocabulary-missing /en/contribute/rules/obs704/"
    `);
  });
});
