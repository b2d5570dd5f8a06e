import { hash } from 'node:crypto';
import type { JobProfile } from '../model/job-profile.ts';
import type { Skill } from '../model/skill.ts';

/**
 * Digest of all alignments of skills and job profiles with ESCO, each counted once whatever record has it: the first 12
 * hexadecimal digits of the SHA-256 of their lines. A figure measured on other alignments has another one.
 */
export function alignmentDigest(
  skills: Iterable<{ readonly data: Pick<Skill, 'esco'> }>,
  jobs: Iterable<{ readonly data: Pick<JobProfile, 'esco'> }>,
): string {
  const lines = new Set<string>();
  for (const { data } of skills) for (const { match, iri } of data.esco) lines.add(`${match} ${iri}`);
  for (const { data } of jobs) if (data.esco) lines.add(data.esco.iri);
  return hash('sha256', [...lines].sort().join('\n')).slice(0, 12);
}
