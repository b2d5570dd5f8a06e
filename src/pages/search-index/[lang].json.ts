import type { APIRoute } from 'astro';
import type { Language } from '../../model/text.ts';
import { titleIndex } from '../../search/title-index.ts';
import { catalogue } from '../../site/catalogue.ts';
import { languagePaths } from '../../site/static-paths.ts';

export const getStaticPaths = languagePaths;

/** The names of all records in one language, from which search boxes make suggestions. */
export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(JSON.stringify(titleIndex(catalogue, props.language)), {
    headers: { 'Content-Type': 'application/json' },
  });
