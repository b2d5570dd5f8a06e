import type { SkillNeed } from '../../model/skill-link.ts';
import type { InstrumentDraft, RecordDraft } from '../draft.ts';
import type { Finding, RecordPath } from '../finding.ts';
import { isKnown } from '../../model/stated.ts';
import { recordsAndInstruments, type Check } from './check.ts';

export const dates: Check = {
  code: 'OBS408',
  name: 'date-order',
  severity: 'error',
  title: 'Dates are in the past and in their order',
  explanation:
    'Nothing is submitted, reviewed, stated or read tomorrow; a review comes after the submission, retirement after both, and a source is read after it was ' +
    'published. Mostly day and month, or the year, are mixed up.',
  example: {
    wrong: 'submittedOn: 2026-11-24\nreviews: [{ on: 2025-11-30, ... }]',
    right: 'submittedOn: 2025-11-24\nreviews: [{ on: 2025-11-30, ... }]',
  },
  *check(context) {
    for (const record of recordsAndInstruments(context)) {
      for (const { path, day, notBefore } of datesOf(record)) {
        const file = record.file.path;
        if (day > context.latestDay) yield { file, path, message: `${day} has not come yet` };
        else if (notBefore && day < notBefore.day)
          yield { file, path, message: `${day} is before ${notBefore.words} (${notBefore.day})` } satisfies Finding;
      }
    }
  },
};

interface Dated {
  readonly path: RecordPath;
  readonly day: string;
  readonly notBefore?: { readonly day: string; readonly words: string };
}

function* datesOf({ data }: RecordDraft | InstrumentDraft): Iterable<Dated> {
  if ('readOn' in data) {
    if (!isKnown(data.readOn)) return;
    const published = isKnown(data.published) ? data.published : undefined;
    yield {
      path: ['readOn'],
      day: data.readOn,
      ...(published && { notBefore: { day: published, words: 'the day of publication' } }),
    };
    return;
  }
  const submission = { day: data.submittedOn, words: 'the submission' };
  yield { path: ['submittedOn'], day: data.submittedOn };
  for (const [index, { on }] of data.reviews.entries())
    yield { path: ['reviews', index, 'on'], day: on, notBefore: submission };
  if ('retired' in data && data.retired) yield { path: ['retired', 'on'], day: data.retired.on, notBefore: submission };
  if ('changelog' in data) {
    for (const [index, { on }] of data.changelog.entries()) {
      const before = data.changelog[index + 1];
      yield {
        path: ['changelog', index, 'on'],
        day: on,
        ...(before && { notBefore: { day: before.on, words: 'the version before it' } }),
      };
    }
  }
  if ('states' in data) {
    for (const [index, { on }] of data.states.entries()) {
      const before = data.states[index - 1];
      yield {
        path: ['states', index, 'on'],
        day: on,
        ...(before && { notBefore: { day: before.on, words: 'the state before it' } }),
      };
    }
  }
  const links: readonly (string | Partial<SkillNeed>)[] = 'skills' in data ? data.skills : [];
  for (const [index, link] of links.entries()) {
    if (typeof link === 'string') continue;
    for (const [at, ground] of (link.basis ?? []).entries()) {
      if (typeof ground === 'object' && 'statementBy' in ground)
        yield { path: ['skills', index, 'basis', at, 'on'], day: ground.on };
    }
  }
}
