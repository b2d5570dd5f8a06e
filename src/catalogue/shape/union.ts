import type { z } from 'zod';
import type { RecordPath, Report } from '../finding.ts';
import * as rules from './rules.ts';
import { definitionOf, schemaAt, unwrapped } from '../schema.ts';
import { nearest } from '../nearest.ts';
import { valueAt, type Misshapen } from './misshapen.ts';
import { isEmpty, reportEmpty, reportNotAllowed, reportType, takenBy } from './value.ts';
import { listInWords, subjectOf, typeInWords, valueInWords } from '../words.ts';

type UnionIssue = Extract<z.core.$ZodIssue, { code: 'invalid_union' }>;
type Arm = readonly z.core.$ZodIssue[];

/**
 * Reports a union by the arm that was probably meant. Where the value is of none of the types that the
 * arms take, all of them are named.
 */
export function reportUnion(
  { schema, value: whole, file, at }: Misshapen,
  issue: UnionIssue,
  report: Report,
  reportShape: (misshapen: Misshapen, report: Report) => void,
): void {
  const path: RecordPath = [...at, ...(issue.path as RecordPath)];
  const value = valueAt(whole, issue.path);
  const literals = literalsOf(issue.errors);
  const words = literals.map(String);
  const wordsOnly = issue.errors.every((arm) => arm[0]?.code === 'invalid_value' && arm[0].path.length === 0);
  if (wordsOnly || (typeof value === 'string' && nearest(value, words))) {
    return reportNotAllowed(
      {
        file,
        path,
        value,
        allowed: wordsOnly ? words : [...words, ...types(issue.errors)],
        literals: wordsOnly ? literals : [],
      },
      report,
    );
  }

  const best = bestArm(issue.errors);
  const union = schemaAt(schema, issue.path);
  const options = (union && definitionOf(unwrapped(union)).options) ?? [];
  const arms = issue.errors.map(([first]) =>
    first?.code === 'invalid_type' && first.path.length === 0 ? first.expected : undefined,
  );
  if (isEmpty(value) && (best === undefined || arms.every((type) => type === undefined))) {
    const typed = arms.flatMap((type, index) =>
      type === undefined ? [] : [type === 'string' ? takenBy(options[index]) : typeInWords(type)],
    );
    return reportEmpty(file, path, [...typed, ...words.map((word) => `\`${word}\``)], report);
  }
  if (best === undefined) {
    // A number where a code is expected is meant as that code.
    if (typeof value === 'number' && arms.includes('string'))
      return reportType({ file, path, schema: union }, 'string', value, report);
    const isEntry = arms.includes('array') && /^[\w .-]{1,40}$/.test(String(value)) && typeof value !== 'object';
    report(rules.WRONG_TYPE, {
      file,
      path,
      message: `${subjectOf(path)} should be ${listInWords([...types(issue.errors), ...words.map((word) => `\`${word}\``)], 'or')}, but ${valueInWords(value)} stands there`,
      ...(isEntry && { note: `Write a list: \`${String(path.at(-1))}: ['${String(value)}']\`.` }),
    });
    return;
  }
  reportShape({ schema: options[best] ?? schema, value, file, at: path, issues: issue.errors[best]! }, report);
}

/** The arm that fits best: of the right type, with the fewest fields too many or too few; undefined where no type fits. */
function bestArm(arms: readonly Arm[]): number | undefined {
  let best: number | undefined;
  let bestScore = Infinity;
  for (const [index, arm] of arms.entries()) {
    if (
      arm.some((issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    )
      continue;
    const score = arm.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
    if (score < bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function literalsOf(arms: readonly Arm[]): unknown[] {
  return arms.flatMap((arm) =>
    arm.flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values : [])),
  );
}

function types(arms: readonly Arm[]): string[] {
  const names = arms.flatMap((arm) =>
    arm.flatMap((issue) =>
      issue.code === 'invalid_type' && issue.path.length === 0 ? [typeInWords(issue.expected)] : [],
    ),
  );
  return [...new Set(names)];
}
