import { nutsPrefix } from '../../model/nuts.ts';
import { isKnown, type Stated } from '../../model/stated.ts';
import type { RecordDraft } from '../draft.ts';
import type { Check } from './check.ts';

/** A record that says in which country and in which NUTS region it lies. */
interface Placed {
  readonly file: RecordDraft['file'];
  readonly country: Stated<string>;
  readonly code: Stated<string>;
  /** The field that holds the NUTS code. */
  readonly field: string;
}

export const countryRegion: Check = {
  code: 'OBS411',
  name: 'region-of-another-country',
  severity: 'error',
  title: 'A NUTS region lies in the country that is named beside it',
  explanation:
    'A NUTS code begins with the code of its country, which is the ISO code but for Greece, whose regions begin with EL. Where the two do not agree, one of ' +
    'them is a slip: look up where the organisation has its seat, or in which country the region lies.',
  example: { wrong: 'country: DE\nregion: ES212', right: 'country: ES\nregion: ES212' },
  *check({ draft }) {
    const codes = draft.vocabularies.get('nuts')?.index.concepts;
    const countries = draft.vocabularies.get('countries')?.index.concepts;
    const placed: Placed[] = [
      ...draft.records.organisations.map(({ file, data }) => ({
        file,
        country: data.country,
        code: data.region,
        field: 'region',
      })),
      ...[...draft.records.regions, ...draft.records['learning-factories'], ...draft.records.challenges].map(
        ({ file, data }) => ({
          file,
          country: data.country,
          code: data.nuts,
          field: 'nuts',
        }),
      ),
    ];
    for (const { file, country, code, field } of placed) {
      // What stands in no vocabulary has been reported, and is not a second mistake.
      if (!isKnown(country) || !isKnown(code) || !countries?.has(country) || !codes?.has(code)) continue;
      const prefix = nutsPrefix(country);
      if (code.startsWith(prefix)) continue;
      yield {
        file: file.path,
        path: [field],
        message: `the region \`${code}\` does not lie in the country \`${country}\``,
        expected: [`a region whose code begins with ${prefix}, or another \`country\``],
      };
    }
  },
};
