import { isPartnerRegion } from '../../insights/regions.ts';
import { isKnown } from '../../model/stated.ts';
import type { Language } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, linkTo } from '../texts.ts';
import type { Place } from './place-map.ts';

/** The regions of the catalogue; those in which a partner sits are filled. */
export function regionPlaces(language: Language): Place[] {
  return [...catalogue.entries.regions.values()].map(({ id, data }) => ({
    link: linkTo('regions', id, language),
    coordinates: data.coordinates,
    isFilled: isPartnerRegion(catalogue, id),
    country: labelOf('countries', data.country, language),
  }));
}

/** The learning factories of the catalogue; those whose equipment or steps a source names are filled. */
export function factoryPlaces(language: Language): Place[] {
  return [...catalogue.entries['learning-factories'].values()].map(({ id, data }) => ({
    link: linkTo('learning-factories', id, language),
    coordinates: data.coordinates,
    isFilled: isKnown(data.equipment) || isKnown(data.capabilities),
    country: isKnown(data.country) ? labelOf('countries', data.country, language) : '',
  }));
}
