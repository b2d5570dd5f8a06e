import type { Entry } from '../../catalogue/catalogue.ts';
import { sourcesBesides } from '../../insights/quality/evidence.ts';
import { lastLook } from '../../insights/quality/age.ts';
import { translationState } from '../../insights/quality/translations.ts';
import { csvText } from '../../client/chart/csv.ts';
import { LANGUAGES } from '../../model/text.ts';
import { catalogue } from '../catalogue.ts';
import { CURATED } from './charts.ts';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

/** A line for each record: collection, id, title, state, sources besides own judgement, last look, translations. */
export function qualityTable(): string {
  const head = ['collection', 'id', 'title', 'status', 'sources', 'lastReviewedOrSubmitted', ...TRANSLATED];
  const lines = CURATED.flatMap((collection) =>
    [...catalogue.entries[collection].values()].map((entry) => [
      collection,
      entry.id,
      entry.data.title,
      entry.status ?? '',
      String(sourcesBesides(catalogue, entry.data.evidence)),
      lastLook(entry.data),
      ...TRANSLATED.map((language) => translationState(entry as Entry, language)),
    ]),
  );
  return csvText([head, ...lines]);
}
