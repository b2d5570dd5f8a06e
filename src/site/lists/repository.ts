import type { Entry } from '../../catalogue/catalogue.ts';
import { LEVELS, levelName, type Level } from '../../model/levels.ts';
import type { SkillTarget } from '../../model/skill-target.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { compareNames, languageName } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { courseList } from './courses.ts';
import { structureList } from './learning-structures.ts';
import { facetOf, technologyFacet, vocabularyFacet, type FacetSource, type ListRow, type RecordList } from './list.ts';
import { productList } from './products.ts';
import { entryOf, linkTo } from '../texts.ts';

/** The classes of the repository, in the order in which its list shows them. */
export const REPOSITORY_CLASSES = ['courses', 'learning-structures', 'products'] as const;

type RepositoryClass = (typeof REPOSITORY_CLASSES)[number];

/** Bands of the time that something takes, in hours up to and including. */
const DURATIONS = [
  ['short', 10],
  ['medium', 20],
  ['long', Infinity],
] as const;

/** Everything in the repository: courses, learning structures and products in one list. */
export function repositoryList(language: Language): RecordList {
  const lists = { courses: courseList, 'learning-structures': structureList, products: productList };
  const t = messagesIn(language);
  const rows = REPOSITORY_CLASSES.flatMap((name) =>
    lists[name](language).rows.map((row) => repositoryRow(name, row, language)),
  );
  const compare = compareNames(language);
  return {
    rows: rows.sort((a, b) => compare(a.title.value, b.title.value)),
    facets: facetSources(language).map((source) => facetOf(source, rows, language)),
    groups: REPOSITORY_CLASSES.map((name) => t.kinds[name]),
  };
}

function facetSources(language: Language): FacetSource[] {
  const t = messagesIn(language);
  const words = t.repository;
  return [
    {
      name: 'class',
      label: words.class,
      nameOf: (name) => t.kinds[name as RepositoryClass],
      order: REPOSITORY_CLASSES,
    },
    technologyFacet(language),
    vocabularyFacet('family', t.facet.family, 'skill-families', language),
    { name: 'skill', label: words.skill, nameOf: (id) => linkTo('skills', id, language).title.value },
    {
      name: 'level',
      label: words.level,
      nameOf: (level) => t.level[levelName(Number(level) as Level)],
      order: LEVELS.map((_name, index) => String(index + 1)),
    },
    {
      name: 'duration',
      label: words.duration,
      nameOf: (band) => words.durations[band as keyof typeof words.durations],
      order: [...DURATIONS.map(([band]) => band), 'none'],
    },
    {
      name: 'language',
      label: words.language,
      nameOf: (code) => languageName(language, code as Language),
      order: LANGUAGES,
    },
    vocabularyFacet('licence', t.facet.licence, 'licences', language),
  ];
}

function repositoryRow(name: RepositoryClass, row: ListRow, language: Language): ListRow {
  const { data } = entryOf(name, row.id) as Entry<RepositoryClass>;
  const targets: readonly SkillTarget[] = 'outcomes' in data ? data.outcomes : data.skills;
  const skills = [...new Set(targets.map(({ skill }) => skill))];
  return {
    ...row,
    id: `${name}/${row.id}`,
    group: messagesIn(language).kinds[name],
    values: {
      class: [name],
      technology: data.technologies,
      family: [...new Set(skills.map((skill) => entryOf('skills', skill).data.family))],
      skill: skills,
      level: [...new Set(targets.map(({ level }) => String(level)))],
      duration: [durationOf(data)],
      language: [data.language],
      licence: [data.licence],
    },
  };
}

/** The band of the hours that something takes; products take as long as somebody likes. */
function durationOf(data: Entry<RepositoryClass>['data']): string {
  const hours = 'workload' in data ? data.workload.hours : 'hours' in data ? data.hours : undefined;
  return hours === undefined ? 'none' : DURATIONS.find(([, most]) => hours <= most)![0];
}
