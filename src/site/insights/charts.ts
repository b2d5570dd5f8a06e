import { eqfBalance, familiesBySector, linksByFamily, mostOpen } from '../../insights/balance.ts';
import { mostAsked } from '../../insights/demand.ts';
import { NEEDS } from '../../model/skill-link.ts';
import type { Language } from '../../model/text.ts';
import { fill, formatNumber, formatPercent } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { filteredList, recordAddress } from '../addresses.ts';
import { total, type Chart, type ChartRow } from '../chart.ts';
import { ownCount } from '../own-count.ts';
import { labelOf, linkTo } from '../texts.ts';
import { SCOPES, scopedName, scopeName, type Scope } from './scope.ts';

/** Bars of the charts of skills: more are in the lists. */
const MOST_SKILLS = 15;

/** The filter of a list that a scope stands for. */
const sectorFilter = ({ sector }: Scope): Record<string, string> => (sector === undefined ? {} : { sector });

/** The skills that most jobs ask for, by need. */
export function demandChart(language: Language, scope: Scope): Chart {
  const t = messagesIn(language);
  const { links, entries } = scope.catalogue;
  const rows = mostAsked(links, MOST_SKILLS).map(({ skill }) => {
    const needs = links.jobsBySkill.get(skill) ?? [];
    return skillRow(
      skill,
      NEEDS.map((need) => needs.filter((each) => each.need === need).length),
      language,
    );
  });
  const [first] = rows;
  return {
    ...ownCount(language, scopedName('demand', scope), scope.page),
    finding: fill(t.insights.demand, {
      skill: first!.name,
      n: formatNumber(language, total(first!.values)),
      total: formatNumber(language, entries['job-profiles'].size),
    }),
    rowsAre: t.kind.skills,
    series: NEEDS.map((need, index) => ({ name: t.need[need], tone: index === 0 ? 'accent' : 'soft' })),
    rows,
    unit: t.kinds['job-profiles'],
    limits: t.insights.demandLimits,
  };
}

/** The skills for which most jobs find no offer at their level: what is scarce. */
export function scarceChart(language: Language, scope: Scope): Chart {
  const t = messagesIn(language);
  const needs = mostOpen(scope.catalogue, MOST_SKILLS);
  const rows = needs.map(({ skill, answered, open }) => skillRow(skill, [open, answered], language));
  const [first] = rows;
  return {
    ...ownCount(language, scopedName('scarce', scope), scope.page),
    finding: first
      ? fill(t.insights.scarce, {
          skill: first.name,
          n: formatNumber(language, first.values[0]!),
          total: formatNumber(language, total(first.values)),
        })
      : t.insights.scarceNone,
    rowsAre: t.kind.skills,
    series: [
      { name: t.insights.open, tone: 'warn' },
      { name: t.insights.answered, tone: 'good' },
    ],
    rows,
    unit: t.kinds['job-profiles'],
    limits: t.insights.scarceLimits,
  };
}

/** What part of the skills asked for is digital, green or transversal: by sector, or in one sector beside all. */
export function familiesChart(language: Language, scope: Scope): Chart {
  const t = messagesIn(language);
  const families = [...scope.catalogue.vocabularies['skill-families'].concepts.keys()];
  const tones = { 'job-specific': 'accent', transversal: 'transversal', digital: 'digital', green: 'green' } as const;
  const counted = (each: Scope) => linksByFamily(each.catalogue, each.catalogue.entries['job-profiles'].keys());
  const shares = (links: ReadonlyMap<string, number>) => {
    const all = total([...links.values()]);
    return families.map((family) => rounded((100 * links.get(family)!) / all));
  };
  const here = counted(scope);
  const part = (family: string) => formatPercent(language, here.get(family)! / total([...here.values()]));
  const bySector = (): ChartRow[] =>
    familiesBySector(scope.catalogue).map(({ sector, links }) => ({
      name: `${sector} ${labelOf('nace', sector, language)}`,
      address: filteredList(language, 'job-profiles', { sector }),
      values: shares(links),
    }));
  const besideAll = (): ChartRow[] =>
    [scope, SCOPES[0]!].map((each) => ({
      name: scopeName(each, language),
      address: filteredList(language, 'job-profiles', sectorFilter(each)),
      values: shares(counted(each)),
    }));
  return {
    ...ownCount(language, scopedName('families', scope), scope.page),
    finding: fill(t.insights.families, { digital: part('digital'), green: part('green') }),
    rowsAre: t.facet.sector,
    series: families.map((family) => ({
      name: labelOf('skill-families', family, language),
      tone: tones[family as keyof typeof tones],
    })),
    rows: scope.sector === undefined ? bySector() : besideAll(),
    unit: t.insights.shareOfLinks,
    limits: t.insights.familiesLimits,
  };
}

/** Jobs against offers by EQF level; offers belong to no sector and are all counted. */
export function eqfChart(language: Language, scope: Scope): Chart {
  const t = messagesIn(language);
  const balance = eqfBalance(scope.catalogue).filter(({ jobs, offers }) => jobs + offers > 0);
  const widest = balance.reduce((a, b) => (b.jobs > a.jobs ? b : a));
  return {
    ...ownCount(language, scopedName('eqf', scope), scope.page, true),
    finding: fill(t.insights.eqf, {
      level: widest.level,
      jobs: formatNumber(language, widest.jobs),
      offers: formatNumber(language, widest.offers),
    }),
    rowsAre: t.facet.eqf,
    series: [
      { name: t.kinds['job-profiles'], tone: 'accent' },
      { name: t.job.offers, tone: 'green' },
    ],
    rows: balance.map(({ level, jobs, offers }) => ({
      name: `${t.facet.eqfShort} ${level}`,
      address: filteredList(language, 'job-profiles', { ...sectorFilter(scope), eqf: level }),
      values: [jobs, offers],
    })),
    unit: t.quality.records,
    limits: t.insights.eqfLimits,
  };
}

function skillRow(skill: string, values: readonly number[], language: Language): ChartRow {
  return {
    name: linkTo('skills', skill, language).title.value,
    address: recordAddress(language, 'skills', skill),
    values,
  };
}

/** To one decimal place: finer differences mean nothing here. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
