import { describe, expect, it } from 'vitest';
import type { RuledFinding } from '../finding.ts';
import type { Check, CheckContext } from './check.ts';
import { runChecks } from './run.ts';

const sound: Check = {
  code: 'OBS999',
  name: 'sound',
  severity: 'error',
  title: '',
  explanation: '',
  example: { wrong: '', right: '' },
  *check() {
    yield { file: 'a.yaml', message: 'found' };
  },
};
const crashing: Check = {
  ...sound,
  code: 'OBS998',
  name: 'crashing',
  *check() {
    yield { file: 'a.yaml', message: 'found before' };
    throw new Error('no such thing');
  },
};

describe('runChecks', () => {
  it('reports a rule that crashes, by name, and runs the others', () => {
    const findings: RuledFinding[] = [];
    runChecks([crashing, sound], {} as CheckContext, (rule, finding) => findings.push({ rule, finding }));
    expect(findings.map(({ rule, finding }) => [rule.code, finding.message])).toEqual([
      ['OBS998', 'found before'],
      ['OBS901', 'the rule crashing (OBS998) failed: no such thing'],
      ['OBS999', 'found'],
    ]);
  });
});
