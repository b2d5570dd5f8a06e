import { NEEDS, type Need } from '../model/skill-link.ts';
import type { Level } from '../model/levels.ts';
import type { Language } from '../model/text.ts';
import { compareNames } from '../i18n/format.ts';
import type { RecordLink } from './texts.ts';

/** A link between a job and a skill, seen from either side: `to` is the other one. */
interface SkillLink {
  readonly need: Need;
  readonly level: Level;
  readonly to: Pick<RecordLink, 'title'>;
}

/** Sorts links between jobs and skills: essential ones first, then by level, highest first, then by name. */
export function byNeed<T extends SkillLink>(links: readonly T[], language: Language): T[] {
  const compare = compareNames(language);
  return [...links].sort(
    (a, b) =>
      NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || b.level - a.level || compare(a.to.title.value, b.to.title.value),
  );
}
