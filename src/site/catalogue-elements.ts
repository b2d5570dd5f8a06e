import { CATALOGUE_ELEMENTS, type MicroCredential } from '../model/micro-credential.ts';
import { NOT_APPLICABLE, NOT_KNOWN } from '../model/stated.ts';

/** One of the nine elements, and whether the record gives it. "Level if applicable" counts as given when it is not. */
export interface CatalogueElement {
  readonly name: (typeof CATALOGUE_ELEMENTS)[number];
  readonly state: 'given' | typeof NOT_KNOWN | typeof NOT_APPLICABLE;
}

/** The nine catalogue elements of Council Recommendation 2022/C 243/02, Annex I, as a micro-credential has them. */
export function catalogueElements(credential: MicroCredential): CatalogueElement[] {
  return CATALOGUE_ELEMENTS.map((name) => {
    const value = credential[name];
    return { name, state: value === NOT_KNOWN || value === NOT_APPLICABLE ? value : 'given' };
  });
}
