import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { code, reference } from './reference.ts';
import { stated } from './stated.ts';
import { OccupationAlignment } from './esco.ts';
import { SkillNeed } from './skill-link.ts';
import { provenance } from './provenance.ts';
import './meta.ts';

/** A job as it is done in advanced manufacturing, with the skills that it needs. */
export const JobProfile = z.strictObject({
  title: line(LIMITS.title).meta({
    description: 'The name of the job. Where ESCO has it, ESCO’s preferred label.',
    examples: ['computer numerical control machine operator'],
  }),
  otherTitles: z
    .array(line(LIMITS.name))
    .optional()
    .meta({
      description: 'Other names by which people search for the job.',
      examples: [['CNC machinist', 'CNC operator']],
    }),
  esco: OccupationAlignment.optional().meta({ description: 'The ESCO occupation that the profile is aligned with.' }),
  isco: code('isco-08', 'The four-digit group of ISCO-08.', ['7223']),
  field: code('occupational-fields', 'The occupational field, by which jobs are browsed.', ['machining']),
  sectors: z
    .array(code('nace', 'A division of NACE Rev. 2.1 with its section letter.', ['C25']))
    .min(1)
    .max(8)
    .meta({ description: 'The sectors where people with this job mostly work.', examples: [['C25', 'C28']] }),
  eqf: stated(
    z
      .array(code('eqf', 'A level of the European Qualifications Framework.', ['4']))
      .min(1)
      .max(4),
  ).meta({
    description: 'The EQF levels at which people usually enter and do the job.',
    examples: [['3', '4']],
  }),
  summary: prose(LIMITS.summary).meta({
    description: 'Two to four sentences: what the person does, on what, to what end.',
  }),
  tasks: z.array(line(LIMITS.sentence)).min(4).max(8).meta({
    description: 'Four to eight tasks of a shift, each beginning with a verb and true of this job and no other.',
  }),
  skills: z
    .array(SkillNeed)
    .min(3)
    .max(30)
    .meta({ description: 'The skills that the job needs; 8 to 25, at most 15 of them essential.' }),
  tools: z
    .array(line(LIMITS.name))
    .min(1)
    .max(15)
    .meta({ description: 'Machines, tools and software by their kind, not by brand.' }),
  technologies: z.array(reference('technologies', 'A technology of the job.')).max(8).default([]).meta({
    description: 'The technologies that the job works with.',
  }),
  entry: z
    .array(line(LIMITS.sentence))
    .max(5)
    .optional()
    .meta({ description: 'Ways into the job: training, qualification, experience.' }),
  moves: z
    .strictObject({
      up: z
        .array(reference('job-profiles', 'A job one step on.'))
        .default([])
        .meta({ description: 'Jobs that people in this job move up to.' }),
      across: z.array(reference('job-profiles', 'A neighbouring job.')).default([]).meta({
        description: 'Jobs at the same height that people change to. Say it on one side only; the other follows.',
      }),
    })
    .optional()
    .meta({ description: 'Onward and sideways moves. Where people come from is computed.' }),
  ...provenance,
});
export type JobProfile = z.infer<typeof JobProfile>;
