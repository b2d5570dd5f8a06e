import type { APIRoute } from 'astro';
import type { Entry } from '../../../catalogue/catalogue.ts';
import { catalogue } from '../../../site/catalogue.ts';
import { courseArchive } from '../../../site/course/course-archive.ts';

/** Every course as an archive for reading offline, changing and passing on. */
export function getStaticPaths() {
  return [...catalogue.entries.courses.values()].map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: Entry<'courses'> }> = async ({ props }) =>
  new Response(new Uint8Array(await courseArchive(props.entry)), { headers: { 'Content-Type': 'application/zip' } });
