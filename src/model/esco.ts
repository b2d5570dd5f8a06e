import { z } from 'zod';
import { LIMITS, line } from './text.ts';
import './meta.ts';

/** How a concept of ours relates to one of ESCO's: the SKOS mapping properties without their ending. */
const MATCHES = ['exact', 'close', 'broad', 'narrow'] as const;

const Match = z.enum(MATCHES).meta({
  description:
    '`exact`: means the same; `close`: nearly; `broad`: the ESCO concept is wider than ours; `narrow`: the ESCO concept is narrower than ours.',
  examples: ['exact'],
});

/** The IRI of an ESCO skill or knowledge concept. */
export const EscoSkillIri = z
  .string()
  .regex(
    /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$|^http:\/\/data\.europa\.eu\/esco\/skill\/S[0-9.]+$/,
    'is not the IRI of an ESCO skill',
  )
  .meta({
    description: 'The IRI of the ESCO skill.',
    examples: ['http://data.europa.eu/esco/skill/334e3e49-fb02-4051-809a-f06adfdc1c40'],
  });

/** The IRI of an ESCO occupation. */
const EscoOccupationIri = z
  .string()
  .regex(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/, 'is not the IRI of an ESCO occupation')
  .meta({
    description: 'The IRI of the ESCO occupation.',
    examples: ['http://data.europa.eu/esco/occupation/02f26b2f-879c-4811-8381-65e8dd3f4a16'],
  });

/** The alignment of a skill of ours with one ESCO concept. */
export const SkillAlignment = z.strictObject({
  match: Match,
  iri: EscoSkillIri,
  label: line(LIMITS.name).meta({ description: 'The preferred English label that ESCO gives the concept.' }),
});

/** The alignment of a job profile with one ESCO occupation. */
export const OccupationAlignment = z.strictObject({
  iri: EscoOccupationIri,
  code: z
    .string()
    .regex(/^\d{4}(?:\.\d{1,3})+$/, 'is not an ESCO occupation code such as 7223.4')
    .meta({ description: 'The code that ESCO gives the occupation.', examples: ['7223.4'] }),
  match: Match,
});
