import { BODY_CHECKS } from '../checks/body-checks.ts';
import type { BodyContext, Rule, TextContext } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import { TEXT_CHECKS } from '../checks/text-checks.ts';
import type { Report } from '../finding.ts';

/** The texts of records without the rest of them. */
export interface RecordTexts extends TextContext, BodyContext {}

/** The rules that either thread can apply; those that take long come first. */
const SHARED_CHECKS: readonly Rule<RecordTexts>[] = [...TEXT_CHECKS, ...BODY_CHECKS];

/**
 * Applies the rules that nobody has taken, one after the other. Both threads do so when they are done with what only they
 * can do, so that neither waits long for the other, however the content is divided between records and translations.
 *
 * @param taken how many have been taken, one number of 32 bits that the threads share
 */
export function runSharedChecks(taken: SharedArrayBuffer, texts: RecordTexts, report: Report): void {
  const counter = new Int32Array(taken);
  const take = () => SHARED_CHECKS[Atomics.add(counter, 0, 1)];
  for (let check = take(); check; check = take()) runChecks([check], texts, report);
}
