import { originalDigest } from '../../instruments/instrument-digest.ts';
import { translatedDrafts } from '../../instruments/item-texts.ts';
import type { Check } from '../check.ts';

export const translationUnmarked: Check = {
  code: 'OBS774',
  name: 'instrument-translation-without-digest',
  severity: 'warning',
  title: 'The translation of an instrument says of which texts it is the translation',
  explanation:
    'The line `of` holds a digest of the English texts. Without it nobody can tell later whether they have changed since. `--fix` writes it, so do that when the ' +
    'translation is up to date.',
  example: { wrong: 'state: unreviewed\ntitle: ...', right: 'of: c0ffee123456\nstate: unreviewed\ntitle: ...' },
  *check({ draft }) {
    for (const { instrument, translation } of translatedDrafts(draft.selfAssessment)) {
      if (translation.data.of !== undefined) continue;
      // Digests of digits only would be read as numbers.
      const value = `'${originalDigest(instrument.data)}'`;
      yield {
        file: translation.file.path,
        path: [],
        message: 'the translation does not say which texts it was made from',
        fix: { title: 'Write the digest of the original', intent: { kind: 'insert-first', key: 'of', value } },
      };
    }
  },
};
