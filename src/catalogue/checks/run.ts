import type { Report } from '../finding.ts';
import { CONTENT_FOLDER } from '../files/content-folder.ts';
import type { RuleInfo } from '../rule.ts';
import type { Rule } from './check.ts';

export const RULE_CRASHED: RuleInfo = {
  code: 'OBS901',
  name: 'rule-crashed',
  severity: 'error',
  title: 'Every rule comes to an end',
  explanation:
    'A rule of the validator failed instead of giving a result. That is a mistake in the validator, not in your record: report it with the message. What the ' +
    'rule looks for was not checked in this run; all other rules were.',
  example: { wrong: 'the rule unknown-code failed: ...', right: '(no finding)' },
};

/** Runs the checks. One that crashes is reported and does not keep the others from running. */
export function runChecks<Context>(checks: readonly Rule<Context>[], context: Context, report: Report): void {
  for (const check of checks) {
    try {
      for (const finding of check.check(context)) report(check, finding);
    } catch (error) {
      report(RULE_CRASHED, {
        file: CONTENT_FOLDER,
        message: `the rule ${check.name} (${check.code}) failed: ${error instanceof Error ? error.message : String(error)}`,
        note: 'This is a mistake in the validator, not in a record. What the rule looks for was not checked.',
      });
    }
  }
}
