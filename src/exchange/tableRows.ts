import { CsvError, parse } from 'csv-parse/sync';
import type { Said } from '../domain/language.ts';
import { unguardText } from './guardText.ts';

/** One row of a table with the line it begins on (from 1). */
export type Row = { line: number; cells: readonly string[] };

/** Something that stops a reading, at a line of the file (0 for the whole file). */
export type LineError = { line: number; why: Said };

export type Rows = { kind: 'rows'; rows: readonly Row[]; delimiter: string } | { kind: 'errors'; errors: LineError[] };

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Cuts a text into rows and cells: tabs when there is one, else semicolons or commas; quoted cells may hold line breaks.
 * Cells are trimmed, and the apostrophe that makes a text harmless for spreadsheets is taken off, unless `exact`.
 */
export function tableRows(text: string, { exact = false }: { exact?: boolean } = {}): Rows {
  const delimiter = delimiterOf(text);
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as Parsed[];
    const rows = parsed.map(({ record, info }) => {
      const inside = record.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
      return { line: info.lines - inside, cells: record.map((cell) => (exact ? cell : tidyCell(cell))) };
    });
    return { kind: 'rows', rows, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { kind: 'errors', errors: [{ line: Number(error.lines ?? 0), why: UNCLOSED }] };
  }
}

/** A cell's text for reading: trimmed, without the apostrophe that made it harmless. */
export function tidyCell(cell: string): string {
  return unguardText(cell.trim()).trim();
}

/** Whether a row has nothing in it. */
export function isBlank(row: Row): boolean {
  return row.cells.every((cell) => cell === '');
}

/** The separator that the text uses most, outside quotes. */
function delimiterOf(text: string): string {
  const outside = text.replace(/"[^"]*"/g, '');
  if (outside.includes('\t')) return '\t';
  const semicolons = outside.split(';').length;
  return semicolons > 1 && semicolons * 2 >= outside.split(',').length ? ';' : ',';
}

const UNCLOSED: Said = {
  fr: 'un guillemet ouvert n’est pas refermé',
  en: 'a quotation mark is opened and not closed',
};
