import { CsvError, parse } from 'csv-parse/sync';
import { ANSWER_VALUES, FORMS, type Answer, type Form } from '../../../model/assessment-terms.ts';
import { LANGUAGES, type Language } from '../../../model/text.ts';
import { itemsOf } from '../sheet.ts';
import type { ItemsOfInstrument } from './scales.ts';

/** The answers of one person. */
export interface AnswerRow {
  readonly language: Language;
  readonly form: Form;
  /** By item; an item that was left empty is absent. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Something in the table that cannot be used, with what to do about it. */
export interface TableMistake {
  /** Counted from 1; the names of the columns are line 1. */
  readonly line: number;
  readonly message: string;
}

/** A table that was read; its rows are only to be used where there are no mistakes. */
export interface AnswerTable {
  readonly rows: readonly AnswerRow[];
  readonly mistakes: readonly TableMistake[];
}

/** How answers are written in the table. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...ANSWER_VALUES.map((value) => [String(value), value] as const),
  ['na', 'not-applicable'],
  ['dk', 'unknown'],
  ['ns', 'undisclosed'],
]);

const LEADING_COLUMNS = ['language', 'form'];

/**
 * Reads a table of pilot answers (CSV with commas or semicolons): a row for each person with the columns `language`,
 * `form` and one for each item, which holds 0 to 3, `na` (does not apply), `dk` (don't know), `ns` (prefers not to
 * say) or nothing. Other columns are refused, so that no names or dates slip in.
 */
export function readAnswerTable(text: string, instrument: ItemsOfInstrument): AnswerTable {
  let lines: Line[];
  try {
    lines = parsed(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], mistakes: [{ line: Number(error.lines) || 1, message: `this is not CSV: ${error.message}` }] };
  }
  const [head, ...body] = lines;
  if (!head) return { rows: [], mistakes: [{ line: 1, message: 'the table is empty' }] };
  const wrongColumns = columnMistakes(head.record, instrument);
  if (wrongColumns.length > 0)
    return { rows: [], mistakes: wrongColumns.map((message) => ({ line: head.line, message })) };
  if (body.length === 0)
    return {
      rows: [],
      mistakes: [{ line: head.line, message: 'there are no answers below the names of the columns' }],
    };
  const mistakes: TableMistake[] = [];
  const rows = body.flatMap(({ line, record }) => {
    const read = readRow(head.record, record, instrument);
    for (const message of read.problems) mistakes.push({ line, message });
    return read.row ? [read.row] : [];
  });
  return { rows, mistakes };
}

interface Line {
  readonly line: number;
  readonly record: readonly string[];
}

function parsed(text: string): Line[] {
  const records = parse(text, {
    bom: true,
    delimiter: [',', ';'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { readonly info: { readonly lines: number }; readonly record: string[] }[];
  return records.map(({ info, record }) => ({ line: info.lines, record }));
}

function columnMistakes(columns: readonly string[], instrument: ItemsOfInstrument): string[] {
  const known = new Set([...LEADING_COLUMNS, ...itemsOf(instrument, 'full').map(({ id }) => id)]);
  return [
    ...columns
      .filter((column) => !known.has(column))
      .map(
        (column) =>
          `there is no item ${JSON.stringify(column)} in version ${instrument.version}; only language, form and items are columns, no names and no dates`,
      ),
    ...columns
      .filter((column, index) => columns.indexOf(column) < index)
      .map((column) => `the column ${JSON.stringify(column)} is there twice`),
    ...LEADING_COLUMNS.filter((column) => !columns.includes(column)).map((column) => `the column ${column} is missing`),
  ];
}

function readRow(
  columns: readonly string[],
  record: readonly string[],
  instrument: ItemsOfInstrument,
): { row?: AnswerRow; problems: string[] } {
  if (record.length !== columns.length)
    return { problems: [`has ${record.length} values, but there are ${columns.length} columns`] };
  const cells = new Map(columns.map((column, index) => [column, record[index]!]));
  const language = LANGUAGES.find((code) => code === cells.get('language'));
  const form = FORMS.find((name) => name === cells.get('form'));
  const problems: string[] = [];
  if (!language)
    problems.push(`language is ${JSON.stringify(cells.get('language'))}; write one of ${LANGUAGES.join(', ')}`);
  if (!form) problems.push(`form is ${JSON.stringify(cells.get('form'))}; write ${FORMS.join(' or ')}`);
  if (!language || !form) return { problems };
  const asked = new Set(itemsOf(instrument, form).map(({ id }) => id));
  const absent = [...asked].filter((id) => !cells.has(id));
  if (absent.length > 0) problems.push(`the ${form} form needs the columns ${absent.join(', ')}`);
  const answers = new Map<string, Answer>();
  for (const [column, cell] of cells) {
    if (LEADING_COLUMNS.includes(column) || cell === '') continue;
    const answer = ANSWERS.get(cell.toLowerCase());
    if (answer === undefined)
      problems.push(`${column} is ${JSON.stringify(cell)}; write 0 to 3, na, dk, ns or nothing`);
    else if (!asked.has(column)) problems.push(`${column} is answered, but is not in the ${form} form`);
    else answers.set(column, answer);
  }
  return problems.length > 0 ? { problems } : { row: { language, form, answers }, problems };
}
