import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { CURATED_COLLECTIONS, type CuratedCollection } from '../../model/kinds.ts';
import type { MeasureName } from '../../model/measures.ts';
import { isExpired } from '../../model/opportunity.ts';
import { LANGUAGES } from '../../model/text.ts';
import { answeredNeeds } from '../balance.ts';
import { statusCounts } from '../holdings.ts';
import { basisCounts } from '../quality/basis.ts';
import { evidenceCounts } from '../quality/evidence.ts';
import { activeOrganisations } from '../quality/review-queue.ts';
import { translationCounts, type TranslationState } from '../quality/translations.ts';
import { count, share, type Measured } from './share.ts';

/** How each measure is taken. */
const TAKEN: Readonly<Record<MeasureName, (catalogue: Catalogue) => Measured>> = {
  'validated-records': (catalogue) =>
    share(
      sum((collection) => statusCounts(catalogue, collection).validated),
      recordCount(catalogue),
    ),
  'records-with-several-sources': (catalogue) =>
    share(
      sum((collection) => evidenceCounts(catalogue, collection).moreSources),
      recordCount(catalogue),
    ),
  'links-stated-by-organisations': (catalogue) => {
    const needs = Object.values(basisCounts(catalogue));
    const total = needs.flatMap((counts) => Object.values(counts)).reduce((all, each) => all + each, 0);
    return share(
      needs.reduce((all, { statement }) => all + statement, 0),
      total,
    );
  },
  'answered-needs': (catalogue) => {
    const { answered, total } = answeredNeeds(catalogue);
    return share(answered, total);
  },
  'reviewed-translations': (catalogue) => translated(catalogue, ['reviewed']),
  'complete-translations': (catalogue) => translated(catalogue, ['reviewed', 'unreviewed']),
  'organisations-with-records': (catalogue) => count(activeOrganisations(catalogue)),
  'offered-micro-credentials': ({ entries }) =>
    count([...entries['micro-credentials'].values()].filter(({ data }) => data.provision === 'offered').length),
  'open-courses': ({ entries }) => count(entries.courses.size),
  'job-profiles': ({ entries }) => count(entries['job-profiles'].size),
  'open-opportunities': ({ entries, asOf }) =>
    count([...entries.opportunities.values()].filter(({ data }) => !isExpired(data, asOf)).length),
};

const taken = new WeakMap<Catalogue, Map<MeasureName, Measured>>();

/** A measure of a catalogue; taken once, because many pages show it. */
export function measure(catalogue: Catalogue, name: MeasureName): Measured {
  const known = taken.get(catalogue) ?? new Map<MeasureName, Measured>();
  taken.set(catalogue, known);
  const value = known.get(name) ?? TAKEN[name](catalogue);
  known.set(name, value);
  return value;
}

function sum(of: (collection: CuratedCollection) => number): number {
  return CURATED_COLLECTIONS.reduce((total, collection) => total + of(collection), 0);
}

function recordCount({ entries }: Catalogue): number {
  return sum((collection) => entries[collection].size);
}

/**
 * The share of translations in some states: one count for each record and language that it was not written in, of the kinds
 * that have texts to translate.
 */
function translated(catalogue: Catalogue, states: readonly TranslationState[]): Measured {
  let [part, total] = [0, 0];
  for (const language of LANGUAGES.filter((each) => each !== 'en'))
    for (const collection of CURATED_COLLECTIONS) {
      const counts = translationCounts(catalogue, collection, language);
      const written = ([...catalogue.entries[collection].values()] as Entry[]).filter(
        ({ data }) => 'language' in data && data.language === language,
      ).length;
      for (const state of states) part += counts[state];
      // What was written in the language counts as reviewed there, but is no translation.
      part -= written;
      total += catalogue.entries[collection].size - written;
    }
  return share(part, total);
}
