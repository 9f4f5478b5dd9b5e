import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { Cell, CellRows } from './cells.ts';

/** One sheet of a workbook. */
export type Sheet = { name: string; rows: readonly (readonly Cell[])[] };

/** The bytes of an XLSX workbook with those sheets. Cells are values only, never formulas: texts are written as text. */
export async function makeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? { value: escaped(cell), type: String } : cell)),
    ),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }));
  return writeWorkbook(written).toBuffer();
}

/**
 * The rows of the first sheet that has one of those names, else of the first sheet. A formula gives the value the workbook was saved
 * with; nothing is computed. Bytes that are no workbook give an error.
 */
export async function parseWorkbook(bytes: Uint8Array, names: readonly string[] = []): Promise<CellRows> {
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { trim: false });
    const found = sheets.find((one) => names.includes(one.sheet)) ?? sheets[0];
    const rows = (found?.data ?? []).map((cells, at) => ({ line: at + 1, cells: cells.map(readCell) }));
    return { kind: 'rows', rows };
  } catch {
    return {
      kind: 'errors',
      errors: [{ line: 0, why: { fr: 'ce n’est pas un classeur XLSX', en: 'this is not an XLSX workbook' } }],
    };
  }
}

function readCell(cell: unknown): Cell {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : null;
}

/** Characters that XML or its writers cannot hold are written «_x000D_», as workbooks do and their readers undo; a text that looks like that is marked first. */
function escaped(text: string): string {
  // The writer looks its texts up in a plain object, where «constructor» is something else already.
  if (text in {}) return `${escapedUnit(text.charCodeAt(0))}${text.slice(1)}`;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\t\n\u0020-\u007e\u00a0-\ufffc\u{10000}-\u{10ffff}]|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
      (character) =>
        Array.from({ length: character.length }, (_, at) => escapedUnit(character.charCodeAt(at))).join(''),
    );
}

function escapedUnit(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
}
