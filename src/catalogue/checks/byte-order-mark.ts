import type { Check } from './check.ts';

const MARK = '\uFEFF';

export const byteOrderMark: Check = {
  code: 'OBS108',
  name: 'byte-order-mark',
  severity: 'warning',
  title: 'Files begin without a byte order mark',
  explanation:
    'Some editors put an invisible character before the text. Other tools take it for a part of the first word. `--fix` takes it out.',
  example: { wrong: '(byte order mark)title: weld', right: 'title: weld' },
  *check({ draft }) {
    for (const { path, text } of draft.parsedFiles) {
      if (!text.startsWith(MARK)) continue;
      const span = { start: 0, end: MARK.length };
      yield {
        file: path,
        span,
        message: 'the file begins with an invisible byte order mark',
        fix: { title: 'Take out the byte order mark', intent: { kind: 'edits', edits: [{ ...span, text: '' }] } },
      };
    }
  },
};
