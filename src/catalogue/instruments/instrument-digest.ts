import { hash } from 'node:crypto';
import type { Instrument } from '../../model/self-assessment.ts';

/**
 * Digest of all that decides what a person is asked and what comes out: the first 12 hexadecimal digits of the
 * SHA-256 of the items with their kinds, forms and order, the answers, the cut points and the scoring. Titles,
 * summaries and the skills that items are tied to may change without a new version.
 */
export function versionDigest({ scoring, answers, otherAnswers, bands, areas }: Instrument): string {
  return digest({
    scoring,
    answers: answerTexts(answers, otherAnswers),
    bands: bands.map(({ level, from }) => [level, from]),
    areas: areas.map(({ id, family, items }) => [
      id,
      family,
      items.map((item) => [item.id, item.kind, item.short, item.text]),
    ]),
  });
}

/** Digest of all English texts: the same first 12 digits, over everything that is translated. */
export function originalDigest({ title, summary, answers, otherAnswers, areas }: Instrument): string {
  return digest({
    title,
    summary,
    answers: answerTexts(answers, otherAnswers),
    areas: areas.map((area) => [area.id, area.title, area.summary, area.items.map((item) => [item.id, item.text])]),
  });
}

/** The answers in an order of their own, so that the order of the fields in a file does not count. */
function answerTexts(answers: Instrument['answers'], other: Instrument['otherAnswers']): unknown {
  return [
    answers.knowledge,
    answers.skill,
    answers.attitude,
    other['not-applicable'],
    other.unknown,
    other.undisclosed,
  ];
}

function digest(value: unknown): string {
  return hash('sha256', JSON.stringify(value)).slice(0, 12);
}
