import { expect, it } from 'vitest';
import type { Report, RuledFinding } from '../finding.ts';
import { runSharedChecks, type RecordTexts } from './shared-checks.ts';

const TEXTS = {
  originals: { 'job-profiles': [], skills: [], 'micro-credentials': [] },
  bodies: [{ collection: 'courses', file: 'index.md', text: 'A <b>view</b>.', offset: 0 }],
  attachments: new Map([['plan.docx', { size: 1, text: undefined }]]),
} as unknown as RecordTexts;

it('applies each rule once, whoever takes it', () => {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const found: RuledFinding[] = [];
  const report: Report = (rule, finding) => found.push({ rule, finding });
  runSharedChecks(taken, TEXTS, report);
  runSharedChecks(taken, TEXTS, report);
  expect(found.map(({ rule, finding }) => `${rule.code} ${finding.file}`)).toEqual([
    'OBS502 index.md',
    'OBS521 plan.docx',
  ]);
});

it('leaves to the other thread what that one has taken', () => {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const found: string[] = [];
  // The other thread takes one rule while this one reports what the rule before it has found.
  runSharedChecks(taken, TEXTS, ({ code }) => {
    found.push(code);
    if (code === 'OBS502') Atomics.store(new Int32Array(taken), 0, 1000);
  });
  expect(found).toEqual(['OBS502']);
});
