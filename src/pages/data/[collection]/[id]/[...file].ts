import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { COLLECTIONS } from '../../../../model/collections.ts';
import { KINDS, type Kind } from '../../../../model/kinds.ts';
import { mediaTypeOf } from '../../../../model/attachment-types.ts';
import { catalogue } from '../../../../site/catalogue.ts';

/** The files beside records, and the Markdown of the records that have a folder, as they stand in the repository. */
export function getStaticPaths() {
  const withFolder = COLLECTIONS.filter((collection) => (KINDS[collection] as Kind).storage === 'markdown-folder');
  return withFolder.flatMap((collection) =>
    [...catalogue.entries[collection].values()].flatMap(({ id, file, files }) =>
      ['index.md', ...files.map(({ name }) => name)].map((name) => ({
        params: { collection, id, file: name },
        props: { path: file.replace(/index\.md$/, name) },
      })),
    ),
  );
}

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(process.cwd(), props.path))), {
    headers: { 'Content-Type': mediaTypeOf(props.path) ?? 'application/octet-stream' },
  });
