import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Evidence } from '../../model/provenance.ts';
import type { CuratedCollection } from '../../model/kinds.ts';

/** The type of source that stands for the project's own judgement (vocabulary `source-types`). */
const OWN_WORK = 'own-work';

/** Records by what they rest on besides the project's own judgement. */
export interface EvidenceCounts {
  readonly ownJudgementOnly: number;
  readonly oneSource: number;
  readonly moreSources: number;
}

/** How many sources besides the project's own work a record rests on. */
export function sourcesBesides({ entries }: Catalogue, evidence: readonly Evidence[]): number {
  const sources = new Set(evidence.map(({ source }) => source));
  return [...sources].filter((id) => entries.sources.get(id)?.data.type !== OWN_WORK).length;
}

/** Counts the records of a collection by the number of sources that are not the project's own work. */
export function evidenceCounts(catalogue: Catalogue, collection: CuratedCollection): EvidenceCounts {
  const counts = { ownJudgementOnly: 0, oneSource: 0, moreSources: 0 };
  for (const { data } of catalogue.entries[collection].values()) {
    const outside = sourcesBesides(catalogue, data.evidence);
    counts[outside === 0 ? 'ownJudgementOnly' : outside === 1 ? 'oneSource' : 'moreSources'] += 1;
  }
  return counts;
}
