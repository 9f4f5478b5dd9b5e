import { stringify } from 'csv-stringify/sync';
import type { Lang } from '../domain/language.ts';
import type { Cell, CellRows } from './cells.ts';
import { tableRows } from './tableRows.ts';

/**
 * A table as CSV that Excel opens as it is: UTF-8 with its mark, semicolons and decimal commas in French, commas and
 * points in English, CRLF lines. The table's texts must be harmless already (`guardText`).
 */
export function makeCsv(rows: readonly (readonly Cell[])[], lang: Lang): string {
  const cells = rows.map((row) => row.map((cell) => written(cell, lang)));
  return stringify(cells, {
    bom: true,
    delimiter: lang === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    // A semicolon between commas would pass for the separator when the file is read back.
    quoted_match: lang === 'fr' ? /[\r\n\t"]|^\s|\s$/ : /[\r\n\t";]|^\s|\s$/,
  });
}

/** The rows of a CSV, every cell as it stands. */
export function parseCsv(text: string): CellRows {
  return tableRows(text, { exact: true });
}

function written(cell: Cell, lang: Lang): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return lang === 'fr' ? String(cell).replace('.', ',') : String(cell);
  return cell instanceof Date ? cell.toISOString() : String(cell);
}
