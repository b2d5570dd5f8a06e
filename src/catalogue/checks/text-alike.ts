import type { RecordDraft } from '../draft.ts';
import { alikeTexts } from '../word-triples.ts';
import type { Check } from './check.ts';

/** Records that share more than this part of their word triples were written with the same stencil. */
const LIMIT = 0.5;

export const textAlike: Check = {
  code: 'OBS412',
  name: 'text-alike',
  severity: 'error',
  title: 'No two records say what they are in the same words',
  explanation:
    'Two job profiles whose summaries or tasks share more than half of their word triples (three words in a row) tell readers nothing about the difference ' +
    'between the jobs, and two skills with such definitions probably mean the same. Say what belongs to this one and no other; or join the records.',
  example: {
    wrong: 'summary: Operates machines that make tubes. ...   (as in another profile, with bars instead of tubes)',
    right: 'summary: what this job alone has to watch, and what goes wrong in it',
  },
  *check({ draft: { records } }) {
    yield* alike(records['job-profiles'], 'summary', ({ summary }) => summary);
    yield* alike(records['job-profiles'], 'tasks', ({ tasks }) => tasks.join(' '));
    yield* alike(records.skills, 'definition', ({ definition }) => definition);
    yield* alike(records['micro-credentials'], 'summary', ({ summary }) => summary);
  },
};

function* alike<R extends RecordDraft>(records: readonly R[], field: string, textOf: (data: R['data']) => string) {
  const texts = records.map(({ data }) => textOf(data));
  for (const { first, second, share } of alikeTexts(texts, LIMIT)) {
    // Reported on each of them, so that whoever looks at one file alone learns of the other.
    for (const [here, there] of [
      [records[first]!, records[second]!],
      [records[second]!, records[first]!],
    ] as const)
      yield {
        file: here.file.path,
        path: [field],
        atKey: true,
        message: `\`${field}\` shares ${Math.round(share * 100)} % of its word triples with ${there.file.path}`,
      };
  }
}
