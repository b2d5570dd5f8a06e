import { graphOf } from '../insights/graph/graph-of.ts';
import type { GraphOffer } from '../insights/graph/graph.ts';
import { catalogue } from './catalogue.ts';

/** Jobs, skills and offers with the links between them, made once per build. */
export const graph = graphOf(catalogue);

const offers = new Map(graph.offers.map((offer) => [`${offer.collection}/${offer.id}`, offer]));

/** An offer of the graph; undefined for one that is retired. */
export function graphOffer({ collection, id }: Pick<GraphOffer, 'collection' | 'id'>): GraphOffer | undefined {
  return offers.get(`${collection}/${id}`);
}
