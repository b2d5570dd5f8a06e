import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, create } from 'mathjs';
import { expect, it } from 'vitest';
import { load } from 'js-yaml';
import { Calculation, Calculations } from '../../src/model/calculation.ts';

const COURSES = 'content/repository/courses';
const math = create(all ?? {});

const courses = readdirSync(COURSES).flatMap((id) => {
  const file = join(COURSES, id, 'calculations.yaml');
  return existsSync(file) ? [{ id, calculations: Calculations.parse(load(readFileSync(file, 'utf8'))) }] : [];
});

/** How far the stated result is from the computed one; infinite where nothing is computed. */
function distance({ expression, values, result }: Calculation): number {
  const scope = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? math.matrix(value) : value]),
  );
  const computed: unknown = math.evaluate(expression, scope);
  return typeof computed === 'number' && Number.isFinite(computed) ? Math.abs(computed - result) : Infinity;
}

/** Rounding of binary fractions is no mistake of the author. */
const SLACK = 1e-9;

it('courses state calculations', () => {
  expect(courses.length).toBeGreaterThanOrEqual(1);
});

it.each(courses)('what the course $id calculates is right', ({ calculations }) => {
  expect(calculations.length).toBeGreaterThanOrEqual(1);
  const wrong = calculations.filter(
    (calculation) =>
      distance(calculation) > calculation.tolerance + SLACK * Math.max(1, Math.abs(calculation.result)),
  );
  expect(wrong.map(({ quote, expression, result }) => ({ quote, expression, result }))).toEqual([]);
});

it('a wrong result is found', () => {
  const calculation = (result: number, expression = 'I * U') =>
    Calculation.parse({ lesson: 1, quote: 'x', expression, values: { I: 4, U: 230, s: [1, 2, 3] }, result, tolerance: 0.5 });
  expect(distance(calculation(920))).toBe(0);
  expect(distance(calculation(921))).toBe(1);
  expect(distance(calculation(2, 'mean(s)'))).toBe(0);
  expect(distance(calculation(0.5, 'sin(30 deg)'))).toBeCloseTo(0);
  expect(distance(calculation(1, 's'))).toBe(Infinity);
});
