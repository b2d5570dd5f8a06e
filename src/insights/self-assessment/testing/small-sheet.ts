import type { Answer, ItemKind } from '../../../model/assessment-terms.ts';
import type { AssessmentResult } from '../../../model/self-assessment.ts';
import type { Answers } from '../scoring.ts';
import type { Sheet, SheetItem } from '../sheet.ts';

const item = (id: string, kind: ItemKind, short = false): SheetItem => ({
  id,
  kind,
  skill: `${id}-skill`,
  text: `I ${id}.`,
  short,
});

/** An instrument of three areas in two families, small enough to score by hand. */
export const SMALL_SHEET: Sheet = {
  id: 'small',
  version: '1.2.0',
  answers: {
    knowledge: ['never heard', 'roughly', 'well', 'can explain'],
    skill: ['not yet', 'with help', 'alone', 'guide others'],
    attitude: ['not at all', 'a little', 'mostly', 'fully'],
  },
  otherAnswers: { 'not-applicable': 'does not apply', unknown: 'don’t know', undisclosed: 'rather not say' },
  bands: [
    { level: 1, from: 0 },
    { level: 2, from: 1 / 3 },
    { level: 3, from: 0.6 },
    { level: 4, from: 0.85 },
  ],
  areas: [
    {
      id: 'turning',
      family: 'job-specific',
      title: 'Turning',
      items: [
        item('know-steel', 'knowledge', true),
        item('turn', 'skill', true),
        item('bore', 'skill'),
        item('tidy', 'attitude'),
      ],
    },
    {
      id: 'data',
      family: 'digital',
      title: 'Data',
      items: [item('read-data', 'skill', true), item('back-up', 'skill')],
    },
    {
      id: 'milling',
      family: 'job-specific',
      title: 'Milling',
      items: [item('mill', 'skill', true), item('curious', 'attitude')],
    },
  ],
  releases: [
    { version: '1.2.0', items: [] },
    { version: '1.1.0', items: ['bore'] },
    { version: '1.0.0', items: [] },
  ],
};

/** Answers by item. */
export function answered(answers: Readonly<Record<string, Answer>>): Answers {
  return new Map(Object.entries(answers));
}

/** A result with the given answers. */
export function resultWith(
  answers: Readonly<Record<string, Answer>>,
  changes: Partial<AssessmentResult> = {},
): AssessmentResult {
  return {
    format: 'lcamp-self-assessment',
    formatVersion: 1,
    instrument: 'small',
    version: '1.2.0',
    form: 'full',
    language: 'en',
    on: '2026-11',
    answers: { ...answers },
    ...changes,
  };
}
