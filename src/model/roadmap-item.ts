import { z } from 'zod';
import { IsoDate, LIMITS, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { provenance } from './provenance.ts';
import { MEASURES } from './measures.ts';
import './meta.ts';

/** When something is meant to happen; no dates that nobody has promised. */
export const HORIZONS = ['now', 'next', 'later'] as const;

/** How far an item is. */
export const ROADMAP_STATES = ['idea', 'planned', 'underway', 'done', 'dropped'] as const;

/** A step of the observatory's roadmap, with the measure that shows whether it works. */
export const RoadmapItem = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The step, beginning with its verb.',
    examples: ['Review the drafts'],
  }),
  horizon: z.enum(HORIZONS).meta({ description: 'When: `now`, `next` or `later`.' }),
  state: z.enum(ROADMAP_STATES).meta({ description: 'How far it is.' }),
  summary: prose(LIMITS.summary).meta({ description: 'What is to be reached, for whom, and what it takes.' }),
  measure: z.enum(MEASURES).meta({ description: 'What shows whether it works, counted from the catalogue.' }),
  baseline: z
    .strictObject({
      value: z
        .number()
        .min(0)
        .meta({ description: 'The value, in per cent or as a count.', examples: [0] }),
      on: IsoDate.meta({ description: 'The day of which it is.' }),
    })
    .meta({ description: 'Where it stood when the item was written.' }),
  endorsedBy: z
    .array(reference('organisations', 'An organisation that has endorsed the item.'))
    .default([])
    .meta({ description: 'Organisations that have said that they stand behind it; empty as long as none has.' }),
  ...provenance,
});
export type RoadmapItem = z.infer<typeof RoadmapItem>;
