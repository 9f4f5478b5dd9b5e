import type { Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { makeCsv } from '../exchange/csvText.ts';
import { guardText } from '../exchange/guardText.ts';
import { FIGURE_COLUMNS, type FigureCell } from './figureColumns.ts';
import { printable } from './printable.ts';

/**
 * The figures as CSV that Excel opens with its accents right: UTF-8 with its mark, semicolons and decimal commas in
 * French. What a spreadsheet could take for a formula has an apostrophe before it.
 */
export function csvFile(rows: readonly Standing[], lang: Lang): string {
  const heads = FIGURE_COLUMNS.map(({ head }) => head[lang]);
  return makeCsv([heads, ...rows.map((row) => FIGURE_COLUMNS.map(({ cell }) => written(cell(row, lang))))], lang);
}

function written(cell: FigureCell): string | number | null {
  switch (cell.kind) {
    case 'text':
      return guardText(printable(cell.text));
    case 'number':
      return cell.value;
    case 'day':
      return cell.day;
    case 'empty':
      return null;
  }
}
