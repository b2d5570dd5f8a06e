import type { APIRoute } from 'astro';
import type { Language } from '../../../model/text.ts';
import { jobContext } from '../../../site/self-assessment/job-context.ts';
import { languagePaths } from '../../../site/static-paths.ts';

export const getStaticPaths = languagePaths;

/**
 * Jobs, offers and skills around the self-assessment as a script, not as JSON: its pages may not connect to anything, so
 * what they need must come as scripts do.
 */
export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(`export default ${JSON.stringify(jobContext(props.language))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
