import { observatory } from '../../../observatory.config.ts';
import { issueFormAddress } from '../../exchange/repository-links.ts';
import type { Level } from '../../model/levels.ts';
import { catalogue } from '../catalogue.ts';

/** The two pages of a sector: skills with an open call, and skills that offers reach at every level asked for. */
export const ANSWERED = [false, true] as const;

/** A page with the coverage of a sector, without language and base: `coverage/c28/`, `coverage/c28/answered/`. */
export function sectorPage(sector: string, answered = false): string {
  return `coverage/${sector.toLowerCase()}/${answered ? 'answered/' : ''}`;
}

/** The codes of the sectors that a job profile works in, in the order of the vocabulary. */
export function sectorsWithJobs(): string[] {
  const used = new Set([...catalogue.entries['job-profiles'].values()].flatMap(({ data }) => data.sectors));
  return [...catalogue.vocabularies.nace.concepts.keys()].filter((sector) => used.has(sector));
}

/** The form that proposes a micro-credential, filled in with a skill and the level that nothing reaches yet; in English, as the form. */
export function proposalAddress(skill: string, level: Level): string {
  const title = catalogue.entries.skills.get(skill)!.data.title;
  return issueFormAddress(observatory.repository, 'propose-micro-credential', { outcomes: `(${title}, ${level})` });
}
