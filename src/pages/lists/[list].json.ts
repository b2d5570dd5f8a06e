import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../model/text.ts';
import type { ListName } from '../../search/list-format.ts';
import { LIST_NAMES } from '../../site/lists/pages.ts';
import { listFile } from '../../site/lists/list-file.ts';

/** The rows of every list in every language, for the script that filters it. */
export function getStaticPaths() {
  return LIST_NAMES.flatMap((name) =>
    LANGUAGES.map((language) => ({ params: { list: `${name}.${language}` }, props: { name, language } })),
  );
}

export const GET: APIRoute<{ name: ListName; language: Language }> = ({ props }) =>
  new Response(JSON.stringify(listFile(props.name, props.language)), {
    headers: { 'Content-Type': 'application/json' },
  });
