import type { FileCheck } from './check.ts';

const MARK = '\uFEFF';

export const byteOrderMark: FileCheck = {
  code: 'OBS108',
  name: 'byte-order-mark',
  severity: 'warning',
  title: 'Files begin without a byte order mark',
  explanation:
    'Some editors put an invisible character before the text. Other tools take it for a part of the first word. `--fix` takes it out.',
  example: { wrong: '(byte order mark)title: weld', right: 'title: weld' },
  *check({ parsedFiles }) {
    for (const { path, text } of parsedFiles) {
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
