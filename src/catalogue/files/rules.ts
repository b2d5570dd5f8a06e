import type { RuleInfo } from '../rule.ts';

/** Rules for files as such, before anything in them is understood. */

export const SYMBOLIC_LINK: RuleInfo = {
  code: 'OBS101',
  name: 'symbolic-link',
  severity: 'error',
  title: 'Content holds real files only',
  explanation:
    'A link can point anywhere on the machine that builds the site, and it breaks on systems that have none. ' +
    'Links and special files are therefore never followed or opened. Put the file itself into the folder.',
  example: { wrong: 'content/skills/weld.yaml -> ../../../elsewhere/weld.yaml', right: 'content/skills/weld.yaml' },
};

export const FILE_TOO_LARGE: RuleInfo = {
  code: 'OBS102',
  name: 'file-too-large',
  severity: 'error',
  title: 'A file is not larger than its kind allows',
  explanation:
    'Records are short: a few kilobytes. A file that is far larger is a mistake (a picture saved under the wrong name, ' +
    'a whole list in one record), and reading it would slow everybody down. Split it, or put the material where it is published and link to it.',
  example: { wrong: 'content/skills/weld.yaml   5 MB', right: 'content/skills/weld.yaml   3 kB' },
};

export const NOT_TEXT: RuleInfo = {
  code: 'OBS103',
  name: 'not-text',
  severity: 'error',
  title: 'Records are text in UTF-8',
  explanation:
    'The file holds bytes that are not UTF-8 text, for example because it is a picture or an office document, or because ' +
    'the editor saved it in an older encoding. Save it as UTF-8.',
  example: { wrong: 'saved as Windows-1252: Schwei\\xdfen', right: 'saved as UTF-8: Schweißen' },
};

export const EMPTY_FILE: RuleInfo = {
  code: 'OBS104',
  name: 'empty-file',
  severity: 'error',
  title: 'A file of records is not empty',
  explanation:
    'The file holds nothing, or nothing but comments. Perhaps it was not saved. `npm run new -- KIND ID` writes a record with all its fields explained.',
  example: { wrong: '# to be written', right: 'title: read engineering drawings' },
};

export const MISPLACED_FILE: RuleInfo = {
  code: 'OBS105',
  name: 'misplaced-file',
  severity: 'error',
  title: 'Every file stands where it is read',
  explanation:
    'Records are found by folder and ending. A file elsewhere, or with another ending such as `.yml` or `.YAML`, would silently ' +
    'be left out. Rename or move it.',
  example: { wrong: 'content/skills/weld.yml', right: 'content/skills/weld.yaml' },
};

export const CASE_CLASH: RuleInfo = {
  code: 'OBS106',
  name: 'names-differ-only-in-case',
  severity: 'error',
  title: 'Names of files differ in more than capitals',
  explanation:
    'On Windows and macOS `Weld.yaml` and `weld.yaml` are the same file, so one of them would be lost on checkout. Keep one, in lower case.',
  example: { wrong: 'Weld.yaml, weld.yaml', right: 'weld.yaml' },
};

export const FILE_NAME_NOT_ID: RuleInfo = {
  code: 'OBS107',
  name: 'file-name-not-id',
  severity: 'error',
  title: 'The file name is the id: lower-case English words joined by hyphens',
  explanation:
    'The name of the file becomes the address of the page, for ever. Letters a to z, digits and single hyphens only, at most 80.',
  example: { wrong: 'content/skills/Read_Drawings.yaml', right: 'content/skills/read-drawings.yaml' },
};

export const UNREADABLE_FILE: RuleInfo = {
  code: 'OBS109',
  name: 'unreadable-file',
  severity: 'error',
  title: 'Every file can be read',
  explanation:
    'The system refused to open the file or folder. Check its permissions, and whether another program holds it.',
  example: { wrong: '-w------- content/skills/weld.yaml', right: '-rw-r--r-- content/skills/weld.yaml' },
};

export const FILE_RULES: readonly RuleInfo[] = [
  SYMBOLIC_LINK,
  FILE_TOO_LARGE,
  NOT_TEXT,
  EMPTY_FILE,
  MISPLACED_FILE,
  CASE_CLASH,
  FILE_NAME_NOT_ID,
  UNREADABLE_FILE,
];
