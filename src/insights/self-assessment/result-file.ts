import {
  ANSWER_VALUES,
  FORMS,
  OTHER_ANSWERS,
  RESULT_FORMAT,
  RESULT_FORMAT_VERSION,
  type Answer,
} from '../../model/assessment-terms.ts';
import type { AssessmentResult } from '../../model/self-assessment.ts';
import { LANGUAGES } from '../../model/languages.ts';
import type { Answers } from './scoring.ts';
import { itemsOf, type Sheet } from './sheet.ts';
import { changedSince, compareVersions } from './versions.ts';

/** Why a file is not taken. */
export type FileProblem =
  /** It is ours, but something in it is broken. */
  | 'damaged'
  /** It is not a result file at all. */
  | 'foreign'
  /** Another instrument wrote it. */
  | 'other-instrument'
  /** A later version of the file or of the instrument wrote it. */
  | 'newer';

/** What became of reading a file. */
export type ReadResult =
  | {
      readonly problem?: undefined;
      readonly result: AssessmentResult;
      /** Answers to items that have changed since the file was written: they are not taken over. */
      readonly leftOut: readonly string[];
    }
  | { readonly problem: FileProblem };

type Known = Pick<Sheet, 'id' | 'version' | 'areas' | 'releases'>;

/** A result as the file that a person keeps. */
export function writeResult(result: AssessmentResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The answers of a result by item. */
export function answersOf(result: Pick<AssessmentResult, 'answers'>): Answers {
  return new Map(Object.entries(result.answers));
}

/**
 * Reads a result file. What the schema `AssessmentResult` says is checked here by hand, because browsers should not
 * fetch a library for it; a test holds the two together.
 */
export function readResult(text: string, known: Known): ReadResult {
  const value = parsed(text);
  if (!isObject(value)) return { problem: value === undefined && text.includes(RESULT_FORMAT) ? 'damaged' : 'foreign' };
  if (value.format !== RESULT_FORMAT) return { problem: 'foreign' };
  const { formatVersion } = value;
  if (typeof formatVersion === 'number' && formatVersion > RESULT_FORMAT_VERSION) return { problem: 'newer' };
  if (formatVersion !== RESULT_FORMAT_VERSION || !isResult(value)) return { problem: 'damaged' };
  if (value.instrument !== known.id) return { problem: 'other-instrument' };
  return checkedAnswers(value, known);
}

/** Takes from a result what the known version of the instrument still asks in the same words. */
function checkedAnswers(result: AssessmentResult, known: Known): ReadResult {
  const age = compareVersions(result.version, known.version);
  if (age > 0) return { problem: 'newer' };
  const asked = new Set(itemsOf(known, 'full').map(({ id }) => id));
  const changed = changedSince(result.version, known.releases);
  const isKept = (item: string) => asked.has(item) && !changed.has(item);
  const given = Object.entries(result.answers);
  const leftOut = given.flatMap(([item]) => (isKept(item) ? [] : [item]));
  // The same version asks the same items: others are a sign that somebody has changed the file.
  if (age === 0 && leftOut.length > 0) return { problem: 'damaged' };
  const answers = Object.fromEntries(given.filter(([item]) => isKept(item)));
  return { result: { ...result, version: known.version, answers }, leftOut };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const FIELDS: Readonly<Record<keyof AssessmentResult, (value: unknown) => boolean>> = {
  format: (value) => value === RESULT_FORMAT,
  formatVersion: (value) => value === RESULT_FORMAT_VERSION,
  instrument: isId,
  version: (value) => isText(value, VERSION, 20),
  form: (value) => isOneOf(FORMS, value),
  language: (value) => isOneOf(LANGUAGES, value),
  on: (value) => isText(value, MONTH, 7),
  answers: (value) =>
    isObject(value) && Object.entries(value).every(([item, answer]) => isId(item) && isAnswer(answer)),
  target: (value) => value === undefined || isId(value),
};

function isResult(value: Record<string, unknown>): value is Record<string, unknown> & AssessmentResult {
  return (
    Object.keys(value).every((field) => Object.hasOwn(FIELDS, field)) &&
    Object.entries(FIELDS).every(([field, isRight]) => isRight(value[field]))
  );
}

function isText(value: unknown, pattern: RegExp, most: number): boolean {
  return typeof value === 'string' && value.length <= most && pattern.test(value);
}

function isId(value: unknown): boolean {
  return isText(value, ID, 80);
}

/** True for what a person may answer to an item. */
export function isAnswer(value: unknown): value is Answer {
  return isOneOf(ANSWER_VALUES, value) || isOneOf(OTHER_ANSWERS, value);
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}
