import { EXAMPLE } from '../../model/challenge.ts';
import type { Check } from './check.ts';

export const exampleMarked: Check = {
  code: 'OBS483',
  name: 'example-half-marked',
  severity: 'error',
  title: 'A challenge that is made up says so by its mark, its organisation and its name',
  explanation:
    'Examples show how a challenge is written; they are counted, searched and exported nowhere. So that no real need gets lost and no made-up one passes for ' +
    'real, `example: true`, `organisation: example` and a file name that begins with `example-` stand together or not at all.',
  example: { wrong: 'example: true\norganisation: tknika', right: 'example: true\norganisation: example' },
  *check({ draft }) {
    for (const { id, file, data } of draft.records.challenges) {
      const isMarked = data.example === true;
      if (isMarked && !id.startsWith('example-'))
        yield { file: file.path, path: ['example'], message: 'the id of an example begins with `example-`' };
      if (isMarked === (data.organisation === EXAMPLE)) continue;
      yield {
        file: file.path,
        path: ['organisation'],
        message: isMarked
          ? `an example belongs to nobody, but \`${data.organisation}\` is named`
          : 'its organisation is `example`, but it is not marked as one',
        expected: [
          isMarked ? `\`${EXAMPLE}\`, or a challenge without \`example\`` : '`example: true`, or who has the need',
        ],
      };
    }
  },
};
