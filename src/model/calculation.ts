import { z } from 'zod';
import './meta.ts';

/**
 * A result that a course states, written down so that it can be computed again:
 * an entry of `calculations.yaml` beside the course.
 */
export const Calculation = z.strictObject({
  lesson: z
    .union([z.int().min(1), z.enum(['final-check', 'solutions', 'intro'])])
    .meta({ description: 'The lesson in which it stands.' }),
  quote: z.string().min(1).max(400).meta({ description: 'Text of the course that states the result, word for word.' }),
  expression: z
    .string()
    .min(1)
    .max(400)
    .meta({ description: 'The formula, as mathjs reads it; plain numbers without units.' }),
  values: z
    .record(
      z.string().regex(/^[A-Za-z_]\w*$/, 'is not the name of a quantity'),
      z.union([z.number(), z.array(z.number())]),
    )
    .default({})
    .meta({ description: 'The quantities of the formula.' }),
  result: z.number().meta({ description: 'The result as the text states it.' }),
  tolerance: z.number().min(0).meta({ description: 'Half a unit of the last digit stated.' }),
});
export type Calculation = z.infer<typeof Calculation>;

/** What stands in `calculations.yaml`. */
export const Calculations = z.array(Calculation);
