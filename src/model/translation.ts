import { z } from 'zod';
import { LIMITS, line, prose } from './text.ts';
import { LevelDescriptions } from './levels.ts';
import './meta.ts';

/** The texts of a record that can be translated; a kind names those that it has (see `kinds.ts`). */
export const TRANSLATABLE = {
  // Official names that give both the male and the female form can be long.
  title: line(250),
  otherTitles: z.array(line(LIMITS.name)),
  summary: prose(1_200),
  definition: line(420),
  description: prose(2_000),
  tasks: z.array(line(420)),
  levels: LevelDescriptions,
  outcomes: z.array(line(420)),
  prerequisites: z.array(line(420)),
  finding: line(420),
  population: line(420),
  groups: z.array(line(LIMITS.name)),
  limits: prose(800),
  openQuestions: z.array(line(420)),
  joins: line(420),
  participants: line(420),
  ask: line(420),
  audience: line(420),
} as const;

/** The name of a translatable field. */
export type TranslatableField = keyof typeof TRANSLATABLE;

/**
 * The translation of one record into one language: what `content/translations/<language>/<collection>.yaml`
 * has by record id. `of` is the digest of the texts that it was made
 * from, so that a change of the original makes it known as stale; `npm run validate -- --fix` writes it.
 */
export const TranslationEntry = z
  .strictObject({
    of: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'is not a digest of 12 hexadecimal digits')
      .optional()
      .meta({ description: 'Digest of the original texts. Leave it out: `npm run validate -- --fix` writes it.' }),
    state: z
      .enum(['unreviewed', 'reviewed'])
      .meta({ description: '`reviewed` only when a native speaker of the trade has read it.' }),
    official: z
      .array(z.enum(['title', 'otherTitles']))
      .optional()
      .meta({ description: 'Fields taken over from an official source such as ESCO, not translated by us.' }),
    ...TRANSLATABLE,
  })
  .partial({ ...mapTrue(TRANSLATABLE) });
export type TranslationEntry = z.infer<typeof TranslationEntry>;

function mapTrue<T extends object>(fields: T): { [K in keyof T]: true } {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, true])) as { [K in keyof T]: true };
}
