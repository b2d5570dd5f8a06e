import type { Entry } from '../catalogue/catalogue.ts';
import { technologiesOf } from '../insights/technologies-of.ts';
import { isKnown } from '../model/stated.ts';
import type { FacetValues } from './index-format.ts';

/** The codes by which a record can be filtered. */
export function facetValues({ collection, data, status }: Entry): FacetValues {
  return {
    kind: [collection],
    field: 'field' in data ? [data.field] : [],
    family: 'family' in data ? [data.family] : [],
    technology: technologiesOf(data),
    eqf: 'eqf' in data && isKnown(data.eqf) ? [data.eqf].flat() : [],
    sector: 'sectors' in data ? data.sectors : [],
    status: status ? [status] : [],
  };
}
