import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse';
import { EscoPackageError } from './package-error.ts';

/** A row of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Told how many bytes of a file have been read. */
export type ReadProgress = (bytes: number) => void;

/**
 * Reads a table in CSV row by row and hands each to `take`; the table is never whole in memory.
 *
 * @throws EscoPackageError with file and line where the table lacks a column, is cut off or is not CSV in UTF-8
 */
export async function readTable(
  path: string,
  columns: readonly string[],
  take: (row: Row) => void,
  progress: ReadProgress = () => {},
): Promise<void> {
  const name = basename(path);
  let rows = 0;
  const parser = parse({ bom: true, columns: (head: string[]) => checkedHead(head, columns, name) });
  const input = createReadStream(path);
  input.on('data', (chunk) => progress(chunk.length));
  input.on('error', (error) => parser.destroy(error));
  try {
    for await (const row of input.pipe(parser) as AsyncIterable<Row>) {
      rows += 1;
      if (row[columns[0]!]?.includes('\uFFFD'))
        throw new EscoPackageError(`${name}, row ${rows}: it is not text in UTF-8. Unpack the package anew.`);
      take(row);
    }
  } catch (error) {
    throw inWords(error, name);
  }
  if (rows === 0) throw new EscoPackageError(`${name} holds no rows. Unpack the package anew.`);
}

function checkedHead(head: readonly string[], columns: readonly string[], name: string): string[] {
  const missing = columns.filter((column) => !head.includes(column));
  if (missing.length > 0)
    throw new EscoPackageError(
      `${name}, line 1: the table lacks the column ${missing.join(', ')}. It has ${head.slice(0, 12).join(', ')}.`,
    );
  return [...head];
}

function inWords(error: unknown, name: string): Error {
  if (error instanceof EscoPackageError) return error;
  if (error instanceof CsvError)
    return new EscoPackageError(
      `${name}, line ${Number(error.lines)}: the file is damaged (${error.message}). Unpack the package anew.`,
    );
  return new EscoPackageError(`${name} cannot be read: ${(error as Error).message}`);
}
