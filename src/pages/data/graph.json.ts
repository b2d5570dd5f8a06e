import type { APIRoute } from 'astro';
import { writeGraph } from '../../insights/graph/graph.ts';
import { graphOf } from '../../insights/graph/graph-of.ts';
import { catalogue } from '../../site/catalogue.ts';

/** Jobs, skills and offers with the links between them: what comparison and gaps are calculated from in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(writeGraph(graphOf(catalogue))), { headers: { 'Content-Type': 'application/json' } });
