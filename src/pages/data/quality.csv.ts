import type { APIRoute } from 'astro';
import { qualityTable } from '../../site/quality/table.ts';

/** Every record with what the quality page counts of it, for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(qualityTable(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
