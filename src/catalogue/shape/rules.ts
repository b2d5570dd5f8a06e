import type { RuleInfo } from '../rule.ts';

/** Rules that follow from the schemas in `src/model/`. */

export const UNKNOWN_FIELD: RuleInfo = {
  code: 'OBS201',
  name: 'unknown-field',
  severity: 'error',
  title: 'Only fields that the kind has are written',
  explanation:
    'A field that the kind does not have would be read by nobody. Mostly it is a slip of the keyboard; the nearest field is named then. ' +
    'The field guide lists all fields of each kind. Names that other projects use for the same thing are put right by `--fix`.',
  example: { wrong: 'sumary: Sets up milling machines ...', right: 'summary: Sets up milling machines ...' },
};

export const MISSING_FIELD: RuleInfo = {
  code: 'OBS202',
  name: 'missing-field',
  severity: 'error',
  title: 'Every required field is there',
  explanation:
    'The record lacks fields that every record of its kind has. Where the answer is open, most fields take `not-known` (nobody has told us yet) or ' +
    '`not-applicable` (the question makes no sense here): say so rather than leave the field out.',
  example: { wrong: 'title: Tknika', right: 'title: Tknika\nregion: not-known' },
};

export const WRONG_TYPE: RuleInfo = {
  code: 'OBS203',
  name: 'wrong-type',
  severity: 'error',
  title: 'A value is of the type that its field takes',
  explanation:
    'The field takes a text, a number, a list or a group of fields, and something else stands there. Codes are texts even when they are made of digits: ' +
    'put quotation marks around them, which `--fix` does. Entries of a list stand in brackets or on lines that begin with a hyphen.',
  example: { wrong: 'isco: 7223\nsectors: C25', right: 'isco: "7223"\nsectors: [C25]' },
};

export const VALUE_NOT_ALLOWED: RuleInfo = {
  code: 'OBS204',
  name: 'value-not-allowed',
  severity: 'error',
  title: 'A value is one of those that its field takes',
  explanation: 'The field takes one of a few fixed words. They are listed with the finding, the nearest one first.',
  example: { wrong: 'need: esential', right: 'need: essential' },
};

export const BAD_FORMAT: RuleInfo = {
  code: 'OBS205',
  name: 'bad-format',
  severity: 'error',
  title: 'A text has the form that its field asks for',
  explanation:
    'Ids, dates, codes and web addresses have a fixed form, and most texts stand on one line without invisible characters or blanks at the ends. ' +
    'Web addresses begin with https:// or http://, because other schemes can run code.',
  example: { wrong: 'submittedOn: 24.11.2026', right: 'submittedOn: 2026-11-24' },
};

export const BAD_LENGTH: RuleInfo = {
  code: 'OBS206',
  name: 'bad-length',
  severity: 'error',
  title: 'Texts, lists and numbers stay within their limits',
  explanation:
    'A title must fit into a list, a sentence must be one sentence, a profile with three tasks says too little. A text that is too long usually says ' +
    'two things: keep what belongs to the field, and put the rest where it belongs.',
  example: {
    wrong: 'tasks:\n  - Weld the seam',
    right: 'tasks:\n  - Tack the parts in the fixture\n  - Weld the seam\n  - ...',
  },
};

export const SHAPE_RULES: readonly RuleInfo[] = [
  UNKNOWN_FIELD,
  MISSING_FIELD,
  WRONG_TYPE,
  VALUE_NOT_ALLOWED,
  BAD_FORMAT,
  BAD_LENGTH,
];
