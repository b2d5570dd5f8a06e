import type { Item } from '../../../../model/self-assessment.ts';
import type { ItemsOfInstrument } from '../scales.ts';

const item = (id: string, kind: Item['kind'], short: boolean): Item => ({
  id,
  kind,
  skill: 'turn-parts',
  text: `I ${id}.`,
  short,
});

/** Two areas of one family: three items that count and one of attitude, and two that count. */
export const SMALL_INSTRUMENT: ItemsOfInstrument = {
  version: '1.2.0',
  areas: [
    {
      id: 'turning',
      family: 'job-specific',
      title: 'Turning',
      summary: 'About turning.',
      items: [
        item('know-speeds', 'knowledge', false),
        item('turn-shaft', 'skill', true),
        item('cut-thread', 'skill', false),
        item('keep-order', 'attitude', false),
      ],
    },
    {
      id: 'measuring',
      family: 'job-specific',
      title: 'Measuring',
      summary: 'About measuring.',
      items: [item('read-gauge', 'skill', true), item('know-limits', 'knowledge', false)],
    },
  ],
};
