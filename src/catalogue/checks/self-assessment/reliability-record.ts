import type { Pilot, ScaleReliability } from '../../../model/reliability.ts';
import type { Instrument } from '../../../model/self-assessment.ts';
import type { Finding, RecordPath } from '../../finding.ts';
import { nearest } from '../../nearest.ts';
import type { Check } from '../check.ts';

export const reliabilityRecord: Check = {
  code: 'OBS781',
  name: 'reliability-record',
  severity: 'error',
  title: 'Figures of reliability belong to a version and a scale of the instrument, and agree with themselves',
  explanation:
    'A pilot names a version of the changelog, its first month is not after its last, and each figure stands for an area (full form) or a skill family (short ' +
    'form), once for each language. An interval holds its coefficient. The figures are those that `npm run reliability` prints: nobody works them out by hand.',
  example: {
    wrong: 'alpha: { value: 0.95, from: 0.69, to: 0.85 }',
    right: 'alpha: { value: 0.78, from: 0.69, to: 0.85 }',
  },
  *check({ draft, latestDay }) {
    const { instruments, reliability } = draft.selfAssessment;
    for (const { id, file, data } of reliability) {
      const instrument = instruments.find((one) => one.id === id);
      if (!instrument) continue;
      for (const [index, pilot] of data.pilots.entries())
        for (const problem of pilotProblems(pilot, instrument.data, latestDay.slice(0, 7)))
          yield { ...problem, file: file.path, path: ['pilots', index, ...problem.path] };
    }
  },
};

type Problem = Omit<Finding, 'file' | 'path'> & { readonly path: RecordPath };

function* pilotProblems(pilot: Pilot, { changelog, areas }: Instrument, latestMonth: string): Iterable<Problem> {
  const versions = changelog.map(({ version }) => version);
  if (!versions.includes(pilot.version))
    yield { path: ['version'], message: `the instrument has no version ${pilot.version}`, expected: versions };
  if (pilot.from > pilot.to) yield { path: ['to'], message: `${pilot.to} is before ${pilot.from}` };
  else if (pilot.to > latestMonth) yield { path: ['to'], message: `${pilot.to} has not come yet` };
  const scales = { full: areas.map(({ id }) => id), short: areas.map(({ family }) => family) };
  const seen = new Set<string>();
  for (const [index, result] of pilot.results.entries()) {
    const { form, scale, language } = result;
    const at = (field: keyof ScaleReliability) => ['results', index, field];
    if (!scales[form].includes(scale)) {
      const suggestion = nearest(scale, scales[form]);
      const message = `the instrument has no ${form === 'full' ? 'area' : 'skill family'} \`${scale}\``;
      yield { path: at('scale'), message, ...(suggestion && { suggestion }) };
    }
    const key = `${language} ${form} ${scale}`;
    if (seen.has(key))
      yield { path: at('scale'), message: `there are figures for \`${scale}\` in this language already` };
    seen.add(key);
    const { alpha } = result;
    if (alpha && (alpha.value < alpha.from || alpha.value > alpha.to))
      yield { path: at('alpha'), message: `${alpha.value} is not between ${alpha.from} and ${alpha.to}` };
  }
}
