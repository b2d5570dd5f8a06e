import type { TranslatableField } from '../../model/translation.ts';
import type { Original } from '../originals.ts';
import { alikeTexts } from '../word-triples.ts';
import type { TextCheck } from './check.ts';

/** Records that share more than this part of their word triples were written with the same stencil. */
const LIMIT = 0.5;

export const textAlike: TextCheck = {
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
  *check({ originals }) {
    yield* alike(originals['job-profiles'], 'summary');
    yield* alike(originals['job-profiles'], 'tasks');
    yield* alike(originals.skills, 'definition');
    yield* alike(originals['micro-credentials'], 'summary');
  },
};

function* alike(records: readonly Original[], field: TranslatableField) {
  const texts = records.map(({ texts: { [field]: text } }) => (Array.isArray(text) ? text.join(' ') : String(text)));
  for (const { first, second, share } of alikeTexts(texts, LIMIT)) {
    // Reported on each of them, so that whoever looks at one file alone learns of the other.
    for (const [here, there] of [
      [records[first]!, records[second]!],
      [records[second]!, records[first]!],
    ] as const)
      yield {
        file: here.file,
        path: [field],
        atKey: true,
        message: `\`${field}\` shares ${Math.round(share * 100)} % of its word triples with ${there.file}`,
      };
  }
}
