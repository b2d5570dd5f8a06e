import type { Entry } from '../../catalogue/catalogue.ts';
import { SKILL_TYPES } from '../../model/skill.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf } from '../texts.ts';
import { byTitle, commonRow, facetOf, statusFacet, technologyFacet, vocabularyFacet, type ListRow } from './list.ts';

/** The list of skills, by family. */
export function skillList(language: Language) {
  const t = messagesIn(language);
  const rows = byTitle(
    [...catalogue.entries.skills.values()].map((entry) => skillRow(entry, language)),
    language,
  );
  const facets = [
    vocabularyFacet('family', t.facet.family, 'skill-families', language),
    {
      name: 'type',
      label: t.facet.type,
      nameOf: (type: string) => t.skillType[type as (typeof SKILL_TYPES)[number]],
      order: SKILL_TYPES,
    },
    technologyFacet(language),
    statusFacet(language),
  ].map((source) => facetOf(source, rows, language));
  return {
    rows,
    facets,
    groups: [...catalogue.vocabularies['skill-families'].concepts.values()].map((family) => family.labels[language]),
  };
}

function skillRow(entry: Entry<'skills'>, language: Language): ListRow {
  const { family, type, technologies } = entry.data;
  const t = messagesIn(language);
  return {
    ...commonRow(entry, language),
    // Hundreds of definitions would make the list heavier than a phone line bears; they are one click away.
    meta: '',
    side: plural(language, catalogue.links.jobsBySkill.get(entry.id)?.length ?? 0, t.count.jobs),
    group: labelOf('skill-families', family, language),
    values: { family: [family], type: [type], technology: technologies, status: [entry.status ?? ''] },
  };
}
