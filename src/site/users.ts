import type { Catalogue, Entry, Links, RecordRef } from '../catalogue/catalogue.ts';
import type { Collection } from '../model/collections.ts';
import type { Language } from '../model/text.ts';
import { compareNames } from '../i18n/format.ts';
import { linkTo, type RecordLink } from './texts.ts';

/** The records that refer to a record, once each, by kind and then by name: what a change of it touches. */
export function usersOf(catalogue: Catalogue, entry: Entry, language: Language): RecordLink[] {
  const seen = new Map<string, RecordRef>();
  for (const ref of referrers(catalogue, entry)) seen.set(`${ref.collection}/${ref.id}`, ref);
  const compare = compareNames(language);
  return [...seen.values()]
    .map((ref) => linkTo(ref.collection, ref.id, language))
    .sort((a, b) =>
      a.collection === b.collection ? compare(a.title.value, b.title.value) : a.collection < b.collection ? -1 : 1,
    );
}

function referrers({ links }: Catalogue, { collection, id }: Entry): RecordRef[] {
  const jobs = (ids: readonly string[] = []) => ids.map((job) => ({ collection: 'job-profiles', id: job }) as const);
  const paths = (ids: readonly string[] = []) =>
    ids.map((path) => ({ collection: 'learning-paths', id: path }) as const);
  switch (collection) {
    case 'job-profiles':
      return [
        ...jobs([...(links.movesFrom.get(id) ?? []), ...(links.movesAcross.get(id) ?? [])]),
        ...paths(links.pathsByJob.get(id)),
      ];
    case 'skills':
      return [
        ...jobs(links.jobsBySkill.get(id)?.map((need) => need.job)),
        ...(links.outcomesBySkill.get(id) ?? []).map((outcome) => ({ collection: outcome.collection, id: outcome.id })),
        ...(links.materialsBySkill.get(id) ?? []),
        ...refs('process-steps', links.processStepsBySkill.get(id)),
        ...refs('challenges', links.challengesBySkill.get(id)),
        ...besideAndBelow(links, collection, id),
      ];
    case 'technologies':
      return [...(links.recordsByTechnology.get(id) ?? []), ...besideAndBelow(links, collection, id)];
    case 'micro-credentials':
      return [
        ...(links.stackedFrom.get(id) ?? []).map((part) => ({ collection: 'micro-credentials', id: part }) as const),
        ...paths(links.pathsByOffer.get(`${collection}/${id}`)),
      ];
    case 'courses':
      return [
        ...(links.microCredentialsByCourse.get(id) ?? []).map(
          (user) => ({ collection: 'micro-credentials', id: user }) as const,
        ),
        ...paths(links.pathsByOffer.get(`${collection}/${id}`)),
      ];
    case 'learning-structures':
    case 'products':
    case 'learning-paths':
      return [];
    case 'organisations':
      return [...(links.recordsByOrganisation.get(id) ?? []), ...refs('regions', links.regionsByOrganisation.get(id))];
    case 'process-steps':
      return refs('learning-factories', links.factoriesByStep.get(id));
    case 'indicators':
      return [...(links.recordsByIndicator.get(id) ?? [])];
    case 'learning-factories':
    case 'challenges':
    case 'communities':
    case 'events':
    case 'opportunities':
    case 'policy':
    case 'roadmap':
      return [];
    case 'regions':
      return [
        ...refs('organisations', links.organisationsByRegion.get(id)),
        ...refs('learning-factories', links.factoriesByRegion.get(id)),
      ];
    case 'sources':
      return [...(links.recordsBySource.get(id) ?? [])];
  }
}

function refs(collection: Collection, ids: readonly string[] = []): RecordRef[] {
  return ids.map((id) => ({ collection, id }));
}

/** Skills or technologies that are related to one of them or narrower than it. */
function besideAndBelow(links: Links, collection: 'skills' | 'technologies', id: string): RecordRef[] {
  const key = `${collection}/${id}`;
  return [...(links.related.get(key) ?? []), ...(links.narrower.get(key) ?? [])].map((other) => ({
    collection,
    id: other,
  }));
}
