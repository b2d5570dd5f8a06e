import type { Entry } from '../catalogue/catalogue.ts';
import type { Language } from '../model/text.ts';
import type { Chart } from './chart.ts';
import { catalogue } from './catalogue.ts';
import { indicatorChart } from './indicators/chart.ts';
import { demandChart, eqfChart, familiesChart, scarceChart } from './insights/charts.ts';
import { SCOPES } from './insights/scope.ts';
import { ageChart, basisChart, evidenceChart, statesChart, translationsChart } from './quality/charts.ts';

/** All charts of the site in a language: each has an address of its own, under which other sites can show it. */
export function allCharts(language: Language): Chart[] {
  return [
    ...[statesChart, evidenceChart, ageChart, translationsChart, basisChart].map((chart) => chart(language)),
    ...SCOPES.flatMap((scope) =>
      [demandChart, scarceChart, familiesChart, eqfChart].map((chart) => chart(language, scope)),
    ),
    ...[...catalogue.entries.indicators.values()].map((entry) =>
      indicatorChart(entry as Entry<'indicators'>, language),
    ),
  ];
}
