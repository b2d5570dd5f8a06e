import { COLLECTIONS, type Collection } from '../model/collections.ts';
import { offerOf } from '../model/learning-path.ts';
import { EDITORIAL } from '../model/provenance.ts';
import { isKnown } from '../model/stated.ts';
import type {
  AskedItem,
  Catalogue,
  Entry,
  JobNeed,
  Links,
  OrganisationRecords,
  RecordRef,
  TaughtOutcome,
} from './catalogue.ts';
import { visitMentions } from './references.ts';
import { factoriesByRegion, seatsOf } from './region-members.ts';

type Entries = Catalogue['entries'];

/** A map from an id to a growing list. */
class Collecting<T> extends Map<string, T[]> {
  add(key: string, value: T): void {
    const list = this.get(key);
    if (list) list.push(value);
    else this.set(key, [value]);
  }
}

/**
 * Computes the inverse relations of all records and instruments. Lists come out sorted by id, because the records
 * are gone through in that order.
 */
export function linkEntries(entries: Entries, instruments: Catalogue['instruments']): Links {
  return {
    jobsBySkill: jobsBySkill(entries),
    outcomesBySkill: outcomesBySkill(entries),
    materialsBySkill: materialsBySkill(entries),
    pathsByJob: inverse(entries['learning-paths'], (path) => [path.data.job]),
    pathsByOffer: inverse(entries['learning-paths'], (path) => [
      ...new Set(path.data.steps.map(offerOf).map(({ collection, id }) => `${collection}/${id}`)),
    ]),
    ...recordsByMention(entries),
    narrower: narrower(entries),
    related: symmetric(
      entries,
      ['skills', 'technologies'],
      (entry) => ('related' in entry.data ? entry.data.related : []),
      (entry, id) => `${entry.collection}/${id}`,
    ),
    movesFrom: inverse(entries['job-profiles'], (job) => job.data.moves?.up ?? []),
    movesAcross: symmetric(
      entries,
      ['job-profiles'],
      (entry) => across(entry),
      (_entry, id) => id,
    ),
    stackedFrom: inverse(entries['micro-credentials'], (entry) => entry.data.stacksInto),
    microCredentialsByCourse: inverse(entries['micro-credentials'], (entry) => entry.data.courses),
    organisationRecords: organisationRecords(entries),
    itemsBySkill: itemsBySkill(instruments),
    ...seatsOf(entries),
    processStepsBySkill: inverse(entries['process-steps'], (step) => step.data.skills),
    factoriesByStep: inverse(entries['learning-factories'], ({ data }) =>
      isKnown(data.capabilities) ? data.capabilities.map(({ step }) => step) : [],
    ),
    factoriesByOrganisation: inverse(entries['learning-factories'], ({ data }) => data.organisations),
    factoriesByRegion: factoriesByRegion(entries),
    challengesBySkill: inverse(entries.challenges, ({ data }) => data.skills),
    challengesByOrganisation: inverse(entries.challenges, ({ data }) => [data.organisation]),
    communitiesByOrganisation: inverse(entries.communities, ({ data }) => data.organisations),
  };
}

function across(entry: Entry): readonly string[] {
  return entry.collection === 'job-profiles' ? ((entry as Entry<'job-profiles'>).data.moves?.across ?? []) : [];
}

function jobsBySkill(entries: Entries): Links['jobsBySkill'] {
  const index = new Collecting<JobNeed>();
  for (const { id, data } of entries['job-profiles'].values()) {
    for (const { skill, need, level, basis } of data.skills) index.add(skill, { job: id, need, level, basis });
  }
  return index;
}

function outcomesBySkill(entries: Entries): Links['outcomesBySkill'] {
  const index = new Collecting<TaughtOutcome>();
  const offers = [...entries['micro-credentials'].values(), ...entries.courses.values()].sort(byId);
  for (const { collection, id, data } of offers) {
    for (const { skill, level, text } of data.outcomes) {
      index.add(skill, { collection: collection as TaughtOutcome['collection'], id, level, text });
    }
  }
  return index;
}

function materialsBySkill(entries: Entries): Links['materialsBySkill'] {
  const index = new Collecting<RecordRef>();
  for (const collection of ['learning-structures', 'products'] as const) {
    for (const { id, data } of entries[collection].values())
      for (const { skill } of data.skills) index.add(skill, { collection, id });
  }
  return index;
}

/** Which records name a technology or an organisation, or rest on a source or an indicator, wherever in the record they say so. */
function recordsByMention(
  entries: Entries,
): Pick<Links, 'recordsByTechnology' | 'recordsBySource' | 'recordsByOrganisation' | 'recordsByIndicator'> {
  const indexes: Record<string, Collecting<RecordRef>> = {
    technologies: new Collecting(),
    sources: new Collecting(),
    organisations: new Collecting(),
    indicators: new Collecting(),
  };
  for (const collection of COLLECTIONS) {
    for (const entry of entries[collection].values()) {
      const ref: RecordRef = { collection, id: entry.id };
      visitMentions(collection, entry.data, ({ type, target }, id) => {
        const index = type === 'reference' ? indexes[target] : undefined;
        // One record may name a source many times; it is the last one added then.
        if (index && index.get(id)?.at(-1) !== ref) index.add(id, ref);
      });
    }
  }
  for (const index of Object.values(indexes)) for (const list of index.values()) list.sort(byId);
  return {
    recordsByTechnology: indexes.technologies!,
    recordsBySource: indexes.sources!,
    recordsByOrganisation: indexes.organisations!,
    recordsByIndicator: indexes.indicators!,
  };
}

function narrower(entries: Entries): Links['narrower'] {
  const index = new Collecting<string>();
  for (const collection of ['skills', 'technologies'] as const) {
    for (const { id, data } of entries[collection].values())
      if (data.broader) index.add(`${collection}/${data.broader}`, id);
  }
  return index;
}

function inverse<C extends Collection>(
  entries: ReadonlyMap<string, Entry<C>>,
  targets: (entry: Entry<C>) => readonly string[],
) {
  const index = new Collecting<string>();
  for (const entry of entries.values()) for (const target of targets(entry)) index.add(target, entry.id);
  return index;
}

/** A relation that holds both ways though it is typed on one side only. */
function symmetric(
  entries: Entries,
  collections: readonly Collection[],
  neighbours: (entry: Entry) => readonly string[],
  key: (entry: Entry, id: string) => string,
) {
  const index = new Collecting<string>();
  for (const collection of collections) {
    for (const entry of entries[collection].values()) {
      for (const neighbour of neighbours(entry)) {
        index.add(key(entry, entry.id), neighbour);
        index.add(key(entry, neighbour), entry.id);
      }
    }
  }
  for (const [id, list] of index) index.set(id, [...new Set(list)].sort());
  return index;
}

function organisationRecords(entries: Entries): Links['organisationRecords'] {
  const index = new Map<string, { [K in keyof OrganisationRecords]: RecordRef[] }>();
  const of = (id: string) => {
    const records = index.get(id) ?? { submitted: [], reviewed: [], awards: [] };
    index.set(id, records);
    return records;
  };
  for (const collection of COLLECTIONS) {
    for (const { id, data } of entries[collection].values()) {
      if (!('submittedBy' in data)) continue;
      const ref: RecordRef = { collection, id };
      if (data.submittedBy !== EDITORIAL) of(data.submittedBy).submitted.push(ref);
      for (const reviewer of new Set(data.reviews.map((review) => review.organisation)))
        of(reviewer).reviewed.push(ref);
      if ('awardingBody' in data && isKnown(data.awardingBody)) of(data.awardingBody).awards.push(ref);
    }
  }
  for (const records of index.values()) for (const list of Object.values(records)) list.sort(byId);
  return index;
}

function itemsBySkill(instruments: Catalogue['instruments']): Links['itemsBySkill'] {
  const index = new Collecting<AskedItem>();
  for (const { id, data } of instruments.values())
    for (const { items } of data.areas)
      for (const item of items) index.add(item.skill, { instrument: id, item: item.id });
  return index;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
