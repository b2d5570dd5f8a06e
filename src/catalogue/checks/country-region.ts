import { isKnown } from '../../model/stated.ts';
import type { Check } from './check.ts';

/** Countries whose NUTS codes do not begin with their ISO 3166-1 code. */
const NUTS_PREFIXES: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

export const countryRegion: Check = {
  code: 'OBS411',
  name: 'region-of-another-country',
  severity: 'error',
  title: 'The region of an organisation lies in its country',
  explanation:
    'A NUTS code begins with the code of its country, which is the ISO code but for Greece, whose regions begin with EL. Where the two do not agree, one of ' +
    'them is a slip: look up where the organisation has its seat.',
  example: { wrong: 'country: DE\nregion: ES212', right: 'country: ES\nregion: ES212' },
  *check({ draft }) {
    const regions = draft.vocabularies.get('nuts')?.index.concepts;
    const countries = draft.vocabularies.get('countries')?.index.concepts;
    for (const { data, file } of draft.records.organisations) {
      const { country, region } = data;
      // What stands in no vocabulary has been reported, and is not a second mistake.
      if (!isKnown(country) || !isKnown(region) || !countries?.has(country) || !regions?.has(region)) continue;
      const prefix = NUTS_PREFIXES[country] ?? country;
      if (region.startsWith(prefix)) continue;
      yield {
        file: file.path,
        path: ['region'],
        message: `the region \`${region}\` does not lie in the country \`${country}\``,
        expected: [`a region whose code begins with ${prefix}, or another \`country\``],
      };
    }
  },
};
