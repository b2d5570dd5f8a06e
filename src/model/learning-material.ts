import { z } from 'zod';
import { LIMITS, line } from './text.ts';
import { code, reference } from './reference.ts';
import { SkillTarget } from './skill-target.ts';
import './meta.ts';

/** The fields that everything of the repository but courses shares: what it is about, and on what terms. */
export const learningMaterial = {
  skills: z
    .array(SkillTarget)
    .min(1)
    .max(10)
    .meta({ description: 'The skills that it helps to teach or assess, each with the level that it reaches.' }),
  equipment: z
    .array(line(LIMITS.name))
    .default([])
    .meta({ description: 'Rooms, machines, instruments and software that it needs.' }),
  technologies: z
    .array(reference('technologies', 'A technology.'))
    .max(6)
    .default([])
    .meta({ description: 'The technologies it is about.' }),
  licence: code('licences', 'The licence, as an SPDX identifier.', ['CC-BY-4.0']),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.0.0')
    .meta({ description: 'Version: major.minor.patch.', examples: ['1.0.0'] }),
} as const;
