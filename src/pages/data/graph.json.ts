import type { APIRoute } from 'astro';
import { writeGraph } from '../../insights/graph/graph.ts';
import { graph } from '../../site/graph.ts';

/** Jobs, skills and offers with the links between them: what comparison and gaps are calculated from in the browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(writeGraph(graph)), { headers: { 'Content-Type': 'application/json' } });
