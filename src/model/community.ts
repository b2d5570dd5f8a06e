import { z } from 'zod';
import { LIMITS, WebAddress, line, prose } from './text.ts';
import { reference } from './reference.ts';
import { SourcedStatement } from './sourced-statement.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A lasting circle, a programme with rules of its own, or a form of meeting that is held again. */
export const COMMUNITY_TYPES = ['community', 'programme', 'format'] as const;

/** A circle in which schools and companies work on something new, or a form in which they meet. */
export const Community = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The name.', examples: ['TKgune'] }),
  otherTitles: z.array(line(LIMITS.name)).optional().meta({ description: 'Other names and abbreviations.' }),
  type: z.enum(COMMUNITY_TYPES).meta({
    description:
      '`community`: a lasting circle; `programme`: has rules and a body that runs it; `format`: a form of meeting.',
  }),
  summary: prose(LIMITS.summary).meta({ description: 'What it is, in one to three sentences.' }),
  joins: line(LIMITS.sentence).meta({ description: 'What it joins: whom with whom, or what with what.' }),
  participants: line(LIMITS.sentence).meta({ description: 'Who takes part, as far as sources say.' }),
  organisations: z
    .array(reference('organisations', 'An organisation that runs it or has taken part in running it.'))
    .default([])
    .meta({ description: 'Organisations of the observatory that sources name with it.' }),
  address: stated(WebAddress).meta({
    description: 'Its own page, or that of the office that runs it; never the address of a person.',
    examples: ['https://tknika.eus/en/'],
  }),
  facts: z.array(SourcedStatement).min(1, 'has no fact').meta({ description: 'What is known, each with its source.' }),
  openQuestions: z
    .array(line(LIMITS.sentence))
    .min(1)
    .max(8)
    .meta({ description: 'What nobody has told us yet, a sentence each.' }),
  ...provenance,
});
export type Community = z.infer<typeof Community>;
