import type { APIRoute } from 'astro';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { listFile } from '../../site/lists/list-file.ts';

/** The rows of every list in every language, for the script that filters it. */
export function getStaticPaths() {
  return COLLECTIONS.flatMap((collection) =>
    LANGUAGES.map((language) => ({ params: { list: `${collection}.${language}` }, props: { collection, language } })),
  );
}

export const GET: APIRoute<{ collection: Collection; language: Language }> = ({ props }) =>
  new Response(JSON.stringify(listFile(props.collection, props.language)), {
    headers: { 'Content-Type': 'application/json' },
  });
