import type { Entry } from '../../catalogue/catalogue.ts';
import { demandOf } from '../../insights/demand.ts';
import { SKILL_TYPES } from '../../model/skill.ts';
import type { Language } from '../../model/text.ts';
import { plural } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { catalogue } from '../catalogue.ts';
import { labelOf, labelsOf } from '../texts.ts';
import {
  commonRow,
  recordList,
  statusFacet,
  technologyFacet,
  vocabularyFacet,
  type ListRow,
  type RecordList,
} from './list.ts';

/** The list of skills, by family. */
export function skillList(language: Language): RecordList {
  const t = messagesIn(language);
  const facets = [
    vocabularyFacet('family', t.facet.family, 'skill-families', language),
    {
      name: 'type',
      label: t.facet.type,
      nameOf: (type: string) => t.skillType[type as (typeof SKILL_TYPES)[number]],
      order: SKILL_TYPES,
    },
    technologyFacet(language),
    vocabularyFacet('sector', t.skill.sector, 'nace', language),
    statusFacet(language),
  ];
  return recordList('skills', skillRow, facets, language, labelsOf('skill-families', language));
}

function skillRow(entry: Entry<'skills'>, language: Language): ListRow {
  const { family, type } = entry.data;
  const common = commonRow(entry, language);
  return {
    ...common,
    // Hundreds of definitions would make the list heavier than a phone line bears; they are one click away.
    meta: '',
    side: plural(language, catalogue.links.jobsBySkill.get(entry.id)?.length ?? 0, messagesIn(language).count.jobs),
    group: labelOf('skill-families', family, language),
    values: {
      ...common.values,
      type: [type],
      sector: demandOf(catalogue, entry.id).bySector.map(({ value }) => value),
    },
  };
}
