import { z } from 'zod';
import { LIMITS, WebAddress, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { SourcedStatement } from './sourced-statement.ts';
import { stated } from './stated.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A school, university, cluster, company, authority or association of or around the Alliance. */
export const Organisation = z.strictObject({
  title: line(LIMITS.title).meta({ description: 'The name, as the organisation writes it.', examples: ['Tknika'] }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({ description: 'Full name, abbreviation, name in other languages.' }),
  type: code('organisation-types', 'The type of organisation.', ['vet-centre']),
  relation: z.enum(['partner', 'host', 'associate']).meta({
    description:
      '`partner`: named as a partner of the Alliance; `host`: hosted a meeting, its membership is not stated; `associate`: worked with it.',
  }),
  country: stated(code('countries', 'ISO 3166-1 alpha-2.', ['ES'])).meta({
    description: 'The country of its seat.',
    examples: ['ES'],
  }),
  region: stated(code('nuts', 'A NUTS 2021 region.', ['ES21'])).meta({
    description: 'The NUTS region of its seat.',
    examples: ['ES21'],
  }),
  place: stated(line(LIMITS.name)).meta({ description: 'Town of its seat.', examples: ['Errenteria'] }),
  website: stated(WebAddress).meta({ description: 'Its own website.', examples: ['https://tknika.eus/en/'] }),
  summary: prose(LIMITS.summary).meta({ description: 'What it is, in one to three sentences.' }),
  roles: z
    .array(SourcedStatement)
    .default([])
    .meta({ description: 'Its roles in the Alliance, each with its source.' }),
  facts: z
    .array(SourcedStatement)
    .default([])
    .meta({ description: 'Other facts worth knowing, each with its source.' }),
  technologies: z
    .array(
      z.strictObject({
        technology: reference('technologies', 'The technology.'),
        source: reference('sources', 'The source that says so.'),
      }),
    )
    .default([])
    .meta({
      description:
        'Technologies that a source says it teaches, researches or works with. Those of its learning factories are computed.',
    }),
  ...provenance,
});
export type Organisation = z.infer<typeof Organisation>;
