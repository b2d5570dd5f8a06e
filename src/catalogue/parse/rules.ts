import type { RuleInfo } from '../rule.ts';

/** Rules for YAML and front matter as such, before their fields are understood. */

export const YAML_SYNTAX: RuleInfo = {
  code: 'OBS110',
  name: 'yaml-syntax',
  severity: 'error',
  title: 'A record is valid YAML',
  explanation:
    'The file cannot be read as YAML, so nothing in it could be checked. Mostly a quotation mark or bracket is not closed, lines of ' +
    'one list do not begin in the same column, or a text with a colon and a blank in it stands without quotation marks. ' +
    'Only the first place is reported, because what follows it is often a consequence.',
  example: { wrong: 'summary: Welds: steel and aluminium', right: "summary: 'Welds: steel and aluminium'" },
};

export const DUPLICATE_KEY: RuleInfo = {
  code: 'OBS111',
  name: 'duplicate-key',
  severity: 'error',
  title: 'Each field is written once',
  explanation:
    'When a field stands twice, one of the two values would silently win. Keep one of them, or join them into one list.',
  example: { wrong: 'eqf: ["3"]\neqf: ["4"]', right: 'eqf: ["3", "4"]' },
};

export const TAB_INDENTATION: RuleInfo = {
  code: 'OBS112',
  name: 'tab-indentation',
  severity: 'error',
  title: 'Lines are indented with blanks, never with tabs',
  explanation:
    'YAML does not allow tabs at the beginning of a line, because editors show them at different widths. Use two blanks for each step.',
  example: { wrong: 'tasks:\n\t- Weld the seam', right: 'tasks:\n  - Weld the seam' },
};

export const ALIAS: RuleInfo = {
  code: 'OBS113',
  name: 'no-aliases',
  severity: 'error',
  title: 'Values are written out, not pointed to',
  explanation:
    'YAML can repeat a value by an alias (`*name`). A few lines of aliases can unfold into gigabytes, and readers of a record should not ' +
    'have to follow pointers. Write the value out in both places.',
  example: { wrong: 'eqf: &level ["3"]\nother: *level', right: 'eqf: ["3"]\nother: ["3"]' },
};

export const TAG: RuleInfo = {
  code: 'OBS114',
  name: 'no-tags',
  severity: 'error',
  title: 'Values carry no YAML tags',
  explanation:
    'Tags such as `!!js/function` ask the reader to build something other than text, numbers and lists. They are never obeyed: nothing is run. ' +
    'Leave the tag out, and put quotation marks around a text that looks like a number.',
  example: { wrong: 'isco: !!str 7223', right: 'isco: "7223"' },
};

export const FRONT_MATTER: RuleInfo = {
  code: 'OBS115',
  name: 'front-matter',
  severity: 'error',
  title: 'A Markdown record begins with its fields between two lines ---',
  explanation:
    'The fields of the record stand in YAML at the top of the file, between a first line `---` and a second one. The text follows below.',
  example: { wrong: 'title: Weld\n\nThe course ...', right: '---\ntitle: Weld\n---\n\nThe course ...' },
};

export const FRONT_MATTER_LANGUAGE: RuleInfo = {
  code: 'OBS116',
  name: 'front-matter-language',
  severity: 'error',
  title: 'Front matter is YAML and nothing else',
  explanation:
    'Some tools run front matter that is marked as JavaScript. Here only YAML is read: a word behind the first `---` is refused, and what follows is not run.',
  example: { wrong: '---js\n{ title: "Weld" }\n---', right: '---\ntitle: Weld\n---' },
};

export const PARSE_RULES: readonly RuleInfo[] = [
  YAML_SYNTAX,
  DUPLICATE_KEY,
  TAB_INDENTATION,
  ALIAS,
  TAG,
  FRONT_MATTER,
  FRONT_MATTER_LANGUAGE,
];
