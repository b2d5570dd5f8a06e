import type { z } from 'zod';
import type { Finding, RecordPath, Report } from '../finding.ts';
import { byNearness, nearest } from '../nearest.ts';
import * as rules from './rules.ts';
import { descriptionOf, schemaAt } from '../schema.ts';
import type { Misshapen } from './misshapen.ts';
import { quoted, subjectOf, typeInWords, valueInWords } from '../words.ts';

/** Reports one value that has the wrong type, form or length. */
export function reportValue(
  { schema, file, at }: Misshapen,
  issue: z.core.$ZodIssue,
  value: unknown,
  report: Report,
): void {
  const path: RecordPath = [...at, ...(issue.path as RecordPath)];
  switch (issue.code) {
    case 'invalid_type':
      return reportType(file, path, issue.expected, value, report);
    case 'invalid_value':
      return reportNotAllowed({ file, path, value, allowed: issue.values.map(String) }, report);
    case 'too_big':
    case 'too_small':
      return report(rules.BAD_LENGTH, { file, path, message: lengthMessage(path, issue, value) });
    default: {
      const about = descriptionOf(schemaAt(schema, issue.path));
      const named =
        typeof value === 'string' && issue.code === 'invalid_format'
          ? `${subjectOf(path)}: ${quoted(value)}`
          : subjectOf(path);
      return report(rules.BAD_FORMAT, {
        file,
        path,
        message: `${named} ${issue.message}`,
        ...(about && { note: about }),
      });
    }
  }
}

function reportType(file: string, path: RecordPath, expected: string, value: unknown, report: Report): void {
  const finding: Finding = {
    file,
    path,
    message: `${subjectOf(path)} should be ${typeInWords(expected)}, but ${valueInWords(value)} stands there`,
  };
  if (expected === 'string' && typeof value === 'number') {
    report(rules.WRONG_TYPE, {
      ...finding,
      note: 'Put quotation marks around it: codes are texts even when they are made of digits.',
      fix: { title: 'Put quotation marks around the value', intent: { kind: 'quote' } },
    });
  } else if (expected === 'array') {
    report(rules.WRONG_TYPE, {
      ...finding,
      note: 'Put the entries into brackets, or on lines of their own that begin with a hyphen.',
    });
  } else report(rules.WRONG_TYPE, finding);
}

/** A value that is none of those allowed, with the nearest one. */
export function reportNotAllowed(
  { file, path, value, allowed }: { file: string; path: RecordPath; value: unknown; allowed: readonly string[] },
  report: Report,
): void {
  const typed = String(value);
  const suggestion = nearest(typed, allowed);
  report(rules.VALUE_NOT_ALLOWED, {
    file,
    path,
    message: `${subjectOf(path)} does not take ${valueInWords(value)}`,
    expected: byNearness(typed, allowed),
    ...(suggestion && { suggestion }),
  });
}

type LengthIssue = Extract<z.core.$ZodIssue, { code: 'too_big' | 'too_small' }>;

function lengthMessage(path: RecordPath, issue: LengthIssue, value: unknown): string {
  const subject = subjectOf(path);
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (Array.isArray(value)) {
    if (!issue.message.startsWith('Too ')) return `${subject} ${issue.message}`;
    return `${subject} has ${value.length} ${value.length === 1 ? 'entry' : 'entries'}; ${limit} are expected`;
  }
  if (typeof value === 'string') {
    return value === ''
      ? `${subject} is empty`
      : `${subject} is ${value.length} ${value.length === 1 ? 'character' : 'characters'} long; ${limit} are expected`;
  }
  return `${subject} is ${String(value)}; ${limit} is expected`;
}
