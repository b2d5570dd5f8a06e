import { fill } from '../../i18n/format.ts';
import type { GraphJob } from '../../insights/graph/graph.ts';
import type { JobData } from '../jobs/job-data.ts';
import { make } from '../make-element.ts';
import type { CompareTexts } from './texts.ts';

/** So many offers are named, those that teach most first. */
const MOST = 6;

/** The offers that teach skills of more than one of the jobs, at the levels that they ask for. */
export function sharedOffers(profiles: readonly GraphJob[], data: JobData, texts: CompareTexts): HTMLElement {
  const part = make('section');
  part.append(make('h2', '', texts.offers));
  const fits = data.graph.offers
    .map((offer) => ({
      offer,
      counts: profiles.map(
        ({ links }) => links.filter(({ skill, level }) => (offer.teaches.get(skill) ?? 0) >= level).length,
      ),
    }))
    .filter(({ counts }) => counts.filter((count) => count > 0).length > 1)
    .sort((a, b) => sum(b.counts) - sum(a.counts))
    .slice(0, MOST);
  if (fits.length === 0) {
    part.append(make('p', 'soft', texts.noOffer));
    return part;
  }
  const list = make('ul', 'ref-list');
  for (const { offer, counts } of fits) {
    const item = make('li');
    const each = counts.map((n, place) =>
      fill(texts.teaches, { n, job: data.name('job-profiles', profiles[place]!.id) }),
    );
    item.append(data.link(offer.collection, offer.id), make('span', 'meta', each.join(' · ')));
    list.append(item);
  }
  part.append(make('p', 'small soft', texts.offersNote), list);
  return part;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
