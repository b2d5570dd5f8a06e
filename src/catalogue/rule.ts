import type { Severity } from './diagnostic.ts';

/** An example on the page of a rule: a few lines of a content file. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

/** What a rule is and says about itself. Its page, and its place in SARIF, are made from this. */
export interface RuleInfo {
  /** Stable for ever; a rule that is given up leaves its code unused. */
  readonly code: `OBS${number}`;
  /** Name in kebab-case, for people. */
  readonly name: string;
  readonly severity: Severity;
  /** One line: what the rule asks for. */
  readonly title: string;
  /** Why it matters and how to put a finding right, in plain words. */
  readonly explanation: string;
  readonly example: RuleExample;
}

/** Address of the page of a rule, below the site. */
export function ruleAddress(code: string): string {
  return `/en/contribute/rules/${code.toLowerCase()}/`;
}
