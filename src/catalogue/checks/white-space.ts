import type { TextEdit } from '../diagnostic.ts';
import type { ContentFile } from '../files/read-content.ts';
import { listInWords } from '../words.ts';
import type { FileCheck } from './check.ts';

export const whiteSpace: FileCheck = {
  code: 'OBS802',
  name: 'white-space',
  severity: 'warning',
  title: 'Lines end without blanks, in a line feed, and the file in a line break',
  explanation:
    'Blanks at the ends of lines, Windows line ends and a missing last line break are invisible, but they show up as changes in every review. `--fix` tidies ' +
    'them up. Two blanks at the end of a line of Markdown, which mean a line break there, are left alone.',
  example: { wrong: 'title: weld(two blanks)', right: 'title: weld' },
  *check({ parsedFiles }) {
    for (const file of parsedFiles) {
      const edits = editsFor(file);
      if (edits.length === 0) continue;
      yield {
        file: file.path,
        span: { start: edits[0]!.start, end: edits[0]!.end },
        message: problemsOf(file.text, edits),
        fix: { title: 'Tidy up the ends of lines', intent: { kind: 'edits', edits } },
      };
    }
  },
};

function editsFor({ path, text }: ContentFile): TextEdit[] {
  const edits: TextEdit[] = [];
  // Most files are clean, and going from line to line is many times faster than the pattern.
  if (hasBlankEnd(text)) {
    const pattern = /\.mdx?$/.test(path) ? /\r+(?=\n|$)/g : /[ \t\r]+(?=\n|$)/g;
    for (const { index, 0: found } of text.matchAll(pattern))
      edits.push({ start: index, end: index + found.length, text: '' });
  }
  let lastLineEnd = text.length;
  while (text[lastLineEnd - 1] === '\n') lastLineEnd--;
  const hasOwnEdit = edits.at(-1)?.end === text.length;
  if (lastLineEnd !== text.length - 1 && !hasOwnEdit) edits.push({ start: lastLineEnd, end: text.length, text: '\n' });
  return edits;
}

/** True where a line ends in a blank, a tab or a carriage return. */
function hasBlankEnd(text: string): boolean {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    if (isBlank(text.charCodeAt(end - 1))) return true;
  return isBlank(text.charCodeAt(text.length - 1));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

function problemsOf(text: string, edits: readonly TextEdit[]): string {
  const removed = edits.filter((edit) => edit.text === '').map(({ start, end }) => text.slice(start, end));
  const windows = removed.filter((found) => found.includes('\r')).length;
  const blanks = removed.filter((found) => /[ \t]/.test(found)).length;
  const last = edits.at(-1)!;
  return listInWords([
    ...(blanks > 0 ? [`${blanks} ${blanks === 1 ? 'line ends' : 'lines end'} in blanks or tabs`] : []),
    ...(windows > 0 ? [`${windows} ${windows === 1 ? 'line ends' : 'lines end'} as on Windows`] : []),
    ...(last.text === '\n'
      ? [last.start === last.end ? 'the last line does not end in a line break' : 'empty lines stand at the end']
      : []),
  ]);
}
