import type { Entry } from '../catalogue/catalogue.ts';
import { isKnown } from '../model/stated.ts';

/** The technologies that a record says it is about: named by itself or by its equipment, each once. */
export function technologiesOf(data: Entry['data']): string[] {
  if ('equipment' in data && 'capabilities' in data) {
    const equipment = isKnown(data.equipment) ? data.equipment : [];
    return [...new Set(equipment.flatMap(({ technologies }) => technologies))];
  }
  if (!('technologies' in data)) return [];
  return [...new Set(data.technologies.map((named) => (typeof named === 'string' ? named : named.technology)))];
}
