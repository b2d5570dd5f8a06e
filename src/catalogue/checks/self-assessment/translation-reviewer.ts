import type { Check } from '../check.ts';

export const translationReviewer: Check = {
  code: 'OBS777',
  name: 'instrument-translation-reviewer',
  severity: 'error',
  title: 'A reviewed translation names who has reviewed it, an unreviewed one nobody',
  explanation:
    'Whether people can trust the wording of their language depends on who has read it: a native speaker of the trade, named with their organisation. Without a ' +
    'name the translation is `unreviewed`.',
  example: { wrong: 'state: reviewed', right: 'state: reviewed\nby: a teacher of mechatronics, Example School' },
  *check({ draft }) {
    for (const { file, data } of draft.selfAssessment.translations) {
      if ((data.state === 'reviewed') === (data.by !== undefined)) continue;
      yield data.by === undefined
        ? { file: file.path, path: ['state'], message: 'the translation is reviewed, but `by` does not say by whom' }
        : { file: file.path, path: ['by'], message: 'a reviewer is named, but the translation is unreviewed' };
    }
  },
};
