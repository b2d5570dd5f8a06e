import { versionDigest } from '../../instruments/instrument-digest.ts';
import type { Check } from '../check.ts';

export const instrumentChanged: Check = {
  code: 'OBS758',
  name: 'instrument-changed',
  severity: 'error',
  title: 'A changed instrument is a new version',
  explanation:
    'The newest entry of the changelog holds a digest of what people are asked (items, their kinds, forms and order, the answers) and of how it is scored. ' +
    'When any of it changes, earlier answers can no longer be compared without a word, so the change gets a version of its own. The digest is typed by hand ' +
    'on purpose: `--fix` does not write it, because only a person can say that the change is meant.',
  example: {
    wrong: 'changelog:\n  - { version: 1.0.0, of: c0ffee123456, ... }   (and an item was reworded)',
    right: 'changelog:\n  - { version: 1.1.0, of: 5eed5eed5eed, ... }\n  - { version: 1.0.0, of: c0ffee123456, ... }',
  },
  *check({ draft }) {
    for (const { file, data } of draft.selfAssessment.instruments) {
      const newest = data.changelog[0]!;
      const digest = versionDigest(data);
      if (newest.of === digest) continue;
      // Digests of digits only would be read as numbers.
      const line = `of: '${digest}'`;
      yield newest.of === undefined
        ? {
            file: file.path,
            path: ['changelog', 0],
            message: `version ${newest.version} does not say which items and answers it stands for`,
            expected: [line],
            note: 'Write this line into the newest entry of the changelog once the version is as you mean it.',
          }
        : {
            file: file.path,
            path: ['changelog', 0, 'of'],
            message: `what is asked or how it is scored has changed since version ${newest.version}, without a new version`,
            expected: [`a new first entry of the changelog with a higher version, its changes, and the line ${line}`],
            note: 'Write the higher version into `version` too.',
          };
    }
  },
};
