import { MEASURES } from '../../model/measures.ts';
import { figureKey, restsOnKey } from '../../model/rests-on.ts';
import type { RecordDraft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { figuresOf } from '../markdown/figures.ts';
import { nearest } from '../nearest.ts';
import type { Check, CheckContext } from './check.ts';

export const recommendationFigures: Check = {
  code: 'OBS471',
  name: 'recommendation-figures',
  severity: 'error',
  title: 'Every figure of a recommendation exists and is written down in `restsOn`',
  explanation:
    'A recommendation shows figures as they are today, and `restsOn` keeps what they were when it was written: from the two the site sees when its evidence has moved. ' +
    'So each figure of the text stands in `restsOn`, each entry of `restsOn` is a figure that exists, and none is listed twice.',
  example: {
    wrong: 'restsOn: []\n---\nOffers answer <Figure of="answered-needs"/> of the needs.',
    right:
      'restsOn: [{ measure: answered-needs, value: 74.3, on: 2026-11-28 }]\n---\nOffers answer <Figure of="answered-needs"/> of the needs.',
  },
  *check(context) {
    for (const record of context.draft.records.policy) {
      yield* listedFigures(record, context);
      yield* shownFigures(record);
    }
  },
};

function* listedFigures({ data, file }: RecordDraft<'policy'>, { draft }: CheckContext): Iterable<Finding> {
  const seen = new Set<string>();
  for (const [index, figure] of data.restsOn.entries()) {
    const key = restsOnKey(figure);
    const path = ['restsOn', index];
    if (seen.has(key)) yield { file: file.path, path, message: 'the figure is listed twice' };
    seen.add(key);
    if ('measure' in figure) continue;
    // An indicator that is not there is reported as an unknown reference.
    const indicator = draft.records.indicators.find(({ id }) => id === figure.indicator);
    if (indicator && !indicator.data.figures.some((each) => figureKey(figure.indicator, each) === key))
      yield { file: file.path, path, message: `the indicator \`${figure.indicator}\` has no such figure` };
  }
}

function* shownFigures({ data, body, file }: RecordDraft<'policy'>): Iterable<Finding> {
  const listed = new Set(data.restsOn.map(restsOnKey));
  for (const { component, attributes, start, end } of figuresOf(body?.text ?? '')) {
    const span = { start: body!.offset + start, end: body!.offset + end };
    const { of = '', id = '', geography = '', period = '', group } = attributes;
    if (component === 'Figure' && !MEASURES.some((name) => name === of)) {
      const suggestion = nearest(of, MEASURES);
      yield { file: file.path, span, message: `there is no measure \`${of}\``, ...(suggestion && { suggestion }) };
      continue;
    }
    const key = component === 'Figure' ? of : figureKey(id, { geography, period, ...(group && { group }) });
    if (!listed.has(key)) yield { file: file.path, span, message: 'the figure is not written down in `restsOn`' };
  }
}
