import type { z } from 'zod';
import type { Collection } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Finding, RecordPath, Report } from '../finding.ts';
import { byNearness, nearest } from '../nearest.ts';
import * as rules from './rules.ts';
import { descriptionOf, schemaAt, unwrapped } from '../schema.ts';
import type { Misshapen } from './misshapen.ts';
import { listInWords, quoted, subjectOf, typeInWords, valueInWords } from '../words.ts';

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
      return reportType({ file, path, schema: schemaAt(schema, issue.path) }, issue.expected, value, report);
    case 'invalid_value':
      return reportNotAllowed({ file, path, value, allowed: issue.values.map(String), literals: issue.values }, report);
    case 'too_big':
    case 'too_small':
      return report(rules.BAD_LENGTH, { file, path, message: lengthMessage(path, issue, value) });
    default: {
      const about = descriptionOf(schemaAt(schema, issue.path));
      if (value === '')
        return report(rules.BAD_FORMAT, {
          file,
          path,
          message: `${subjectOf(path)} is empty; write ${takenBy(schemaAt(schema, issue.path))}`,
          ...(about && { note: about }),
        });
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

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What a field takes in place of nothing: the id of a record, a code of a vocabulary, or a text. */
export function takenBy(schema: z.ZodType | undefined): string {
  const meta = schema && ((schema.meta()?.reference ?? schema.meta()?.vocabulary) ? schema : unwrapped(schema)).meta();
  if (meta?.reference) return `the id of ${withArticle(KINDS[meta.reference as Collection].name)}`;
  if (meta?.vocabulary) return `a code of content/vocabularies/${meta.vocabulary}.yaml`;
  return typeInWords('string');
}

/** A value of the wrong type. */
export function reportType(
  { file, path, schema }: { file: string; path: RecordPath; schema: z.ZodType | undefined },
  expected: string,
  value: unknown,
  report: Report,
): void {
  if (value === null)
    return reportEmpty(file, path, [expected === 'string' ? takenBy(schema) : typeInWords(expected)], report);
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

/** A value that is none of those that its field takes. */
interface NotAllowed {
  readonly file: string;
  readonly path: RecordPath;
  readonly value: unknown;
  /** What the field takes, in words. */
  readonly allowed: readonly string[];
  /** The same as they are, where they are fixed. */
  readonly literals?: readonly unknown[];
}

/** A value that is none of those allowed, with the nearest one. */
export function reportNotAllowed({ file, path, value, allowed, literals = [] }: NotAllowed, report: Report): void {
  if (isEmpty(value)) return reportEmpty(file, path, allowed, report);
  const typed = String(value);
  const quotedNumber = typeof value === 'string' && /^\d+$/.test(value) && literals.includes(Number(value));
  const suggestion = quotedNumber ? value : nearest(typed, allowed);
  report(rules.VALUE_NOT_ALLOWED, {
    file,
    path,
    message: `${subjectOf(path)} does not take ${valueInWords(value)}`,
    expected: byNearness(typed, allowed),
    ...(suggestion && { suggestion }),
    ...(quotedNumber && { fix: { title: 'Take the quotation marks away', intent: { kind: 'unquote' } } }),
  });
}

/** True where somebody left a field of a template as it was. */
export function isEmpty(value: unknown): value is null | '' {
  return value === null || value === '';
}

/** A field without a value, with what may be written. */
export function reportEmpty(file: string, path: RecordPath, takes: readonly string[], report: Report): void {
  const written = takes.some((one) => one.includes(' ')) ? listInWords(takes, 'or') : `one of ${takes.join(', ')}`;
  report(rules.VALUE_NOT_ALLOWED, {
    file,
    path,
    message: `${subjectOf(path)} is empty; write ${takes.length === 1 ? takes[0] : written}`,
  });
}

type LengthIssue = Extract<z.core.$ZodIssue, { code: 'too_big' | 'too_small' }>;

function lengthMessage(path: RecordPath, issue: LengthIssue, value: unknown): string {
  const subject = subjectOf(path);
  const number = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const limit = issue.exact ? `${number}` : `${issue.code === 'too_big' ? 'at most' : 'at least'} ${number}`;
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
