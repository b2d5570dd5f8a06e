import type { Catalogue } from '../../catalogue/catalogue.ts';
import { jobsBySector, ofSector } from '../../insights/sector.ts';
import type { Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';

/** What the insights are counted over: all job profiles, or those of one sector. */
export interface Scope {
  /** A code of the vocabulary `nace`; undefined for all. */
  readonly sector: string | undefined;
  /** The records that are counted. */
  readonly catalogue: Catalogue;
  /** The page of the scope, without language and base. */
  readonly page: string;
}

/** All scopes: the whole first, then the sectors in the order of the vocabulary. */
export const SCOPES: readonly Scope[] = [
  { sector: undefined, catalogue, page: 'insights/' },
  ...[...jobsBySector(catalogue).keys()].map((sector) => ({
    sector,
    catalogue: ofSector(catalogue, sector),
    page: `insights/${sector.toLowerCase()}/`,
  })),
];

/** The name of a scope for the reader. */
export function scopeName({ sector }: Scope, language: Language): string {
  return sector === undefined ? messagesIn(language).insights.allSectors : labelOf('nace', sector, language);
}

/** The name of a chart in a scope: charts of sectors carry its code. */
export function scopedName(chart: string, { sector }: Scope): string {
  return sector === undefined ? chart : `${chart}-${sector.toLowerCase()}`;
}
