import { isKnown } from '../../model/stated.ts';
import type { Check } from './check.ts';

export const memberPlaced: Check = {
  code: 'OBS420',
  name: 'region-member-placed-by-code',
  severity: 'error',
  title: 'A region names only organisations that no NUTS code places',
  explanation:
    'Which organisations sit in a region follows from the NUTS codes in their records. A region names those whose `region` is not known or not applicable, and no ' +
    'others: the list and the code would drift apart. An organisation of another country does not belong there either.',
  example: {
    wrong: 'organisations: [north-school]   (whose record says region: ES21)',
    right: 'organisations: []   (it is found by its code)',
  },
  *check({ draft }) {
    const organisations = new Map(draft.records.organisations.map(({ id, data }) => [id, data]));
    for (const { file, data } of draft.records.regions) {
      for (const [index, id] of data.organisations.entries()) {
        const organisation = organisations.get(id);
        // An id that nobody has is reported as an unknown reference.
        if (!organisation) continue;
        const finding = { file: file.path, path: ['organisations', index] };
        if (isKnown(organisation.region))
          yield {
            ...finding,
            message: `\`${id}\` is placed by its NUTS region \`${organisation.region}\``,
            expected: ['nothing: take it out of the list'],
          };
        else if (isKnown(organisation.country) && organisation.country !== data.country)
          yield {
            ...finding,
            message: `\`${id}\` has its seat in \`${organisation.country}\`, the region lies in \`${data.country}\``,
            expected: ['an organisation of the same country'],
          };
      }
    }
  },
};
