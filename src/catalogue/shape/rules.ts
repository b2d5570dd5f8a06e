import type { RuleInfo } from '../rule.ts';

export const WRONG_TYPE: RuleInfo = {
  code: 'OBS203',
  name: 'wrong-type',
  severity: 'error',
  title: 'A value is of the type that its field takes',
  explanation: 'x',
  example: { wrong: '', right: '' },
};
