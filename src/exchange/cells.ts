import { type LineError, tidyCell } from './tableRows.ts';

/** One cell of a table as a file holds it: text from CSV, typed values from a workbook. */
export type Cell = string | number | boolean | Date | null;

/** One row of typed cells with the line it begins on, from 1. */
export type CellRow = { line: number; cells: readonly Cell[] };

export type CellRows = { kind: 'rows'; rows: readonly CellRow[] } | { kind: 'errors'; errors: readonly LineError[] };

/** A cell as text, tidied; a date as YYYY-MM-DD, a number with a point. A number or a date that is none says nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && !Number.isFinite(cell)) return '';
  return tidyCell(String(cell));
}
