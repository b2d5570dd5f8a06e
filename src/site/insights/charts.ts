import { eqfBalance, familiesBySector } from '../../insights/balance.ts';
import { mostAsked } from '../../insights/demand.ts';
import { NEEDS } from '../../model/skill-link.ts';
import type { Language } from '../../model/text.ts';
import { fill, formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import { catalogue } from '../catalogue.ts';
import type { Chart } from '../chart.ts';
import { labelOf, linkTo } from '../texts.ts';

/** Bars of the chart of demand: more are in the list of skills. */
const MOST_ASKED = 15;

/** What the charts of this page share. */
function frame(language: Language, name: string): Pick<Chart, 'name' | 'source'> {
  const { quality } = messagesIn(language);
  return { name, source: fill(quality.own, { date: formatDate(language, catalogue.asOf) }) };
}

/** The skills that most jobs ask for, by need. */
export function demandChart(language: Language): Chart {
  const t = messagesIn(language);
  const rows = mostAsked(catalogue.links, MOST_ASKED).map(({ skill }) => {
    const needs = catalogue.links.jobsBySkill.get(skill)!;
    return {
      name: linkTo('skills', skill, language).title.value,
      address: recordAddress(language, 'skills', skill),
      values: NEEDS.map((need) => needs.filter((each) => each.need === need).length),
    };
  });
  const [first] = rows;
  const count = first!.values.reduce((sum, value) => sum + value, 0);
  return {
    ...frame(language, 'demand'),
    finding: fill(t.insights.demand, {
      skill: first!.name,
      n: formatNumber(language, count),
      total: formatNumber(language, catalogue.entries['job-profiles'].size),
    }),
    rowsAre: t.kind.skills,
    series: NEEDS.map((need, index) => ({ name: t.need[need], tone: index === 0 ? 'accent' : 'soft' })),
    rows,
    unit: t.kinds['job-profiles'],
    limits: t.insights.demandLimits,
  };
}

/** What part of the skills asked for is digital, green or transversal, by sector. */
export function familiesChart(language: Language): Chart {
  const t = messagesIn(language);
  const families = [...catalogue.vocabularies['skill-families'].concepts.keys()];
  const tones = { 'job-specific': 'accent', transversal: 'transversal', digital: 'digital', green: 'green' } as const;
  const balances = familiesBySector(catalogue);
  const sum = (family: string) => balances.reduce((total, { links }) => total + links.get(family)!, 0);
  const all = families.reduce((total, family) => total + sum(family), 0);
  return {
    ...frame(language, 'families'),
    finding: fill(t.insights.families, {
      digital: formatPercent(language, sum('digital') / all),
      green: formatPercent(language, sum('green') / all),
    }),
    rowsAre: t.facet.sector,
    series: families.map((family) => ({
      name: labelOf('skill-families', family, language),
      tone: tones[family as keyof typeof tones],
    })),
    rows: balances.map(({ sector, links }) => ({
      name: `${sector} ${labelOf('nace', sector, language)}`,
      address: `${pageAddress(language, 'jobs/')}?sector=${sector}`,
      values: families.map((family) => links.get(family)!),
    })),
    unit: t.quality.links,
    limits: t.insights.familiesLimits,
  };
}

/** Jobs against offers by EQF level. */
export function eqfChart(language: Language): Chart {
  const t = messagesIn(language);
  const balance = eqfBalance(catalogue).filter(({ jobs, offers }) => jobs + offers > 0);
  const widest = balance.reduce((a, b) => (b.jobs > a.jobs ? b : a));
  return {
    ...frame(language, 'eqf'),
    isGrouped: true,
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
      address: `${pageAddress(language, 'jobs/')}?eqf=${level}`,
      values: [jobs, offers],
    })),
    unit: t.quality.records,
    limits: t.insights.eqfLimits,
  };
}
