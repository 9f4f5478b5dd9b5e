import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';
import { decimalsOf } from '../domain/decimals.ts';
import type { Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { originOfBriefing } from '../text/briefingText.ts';
import { FIGURE_COLUMNS, type FigureCell } from './figureColumns.ts';
import type { FileContent } from './fileContent.ts';
import { noteTitle } from './noteBlocks.ts';
import { NOTE_WORDS, READING_NOTES } from './noteWords.ts';
import { printable } from './printable.ts';

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#E8EEF5',
  alignVertical: 'center',
  indent: 1,
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#4B5563',
} as const;
const BANNER = {
  fontWeight: 'bold',
  fontSize: 14,
  textColor: '#8A1C1C',
  backgroundColor: '#FDF0F0',
  height: 24,
} as const;
/** Those that stay in sight, as wide as the banner's words. */
const BANNER_COLUMNS = 2;
const TITLE = { fontWeight: 'bold', fontSize: 14, textColor: '#095797', height: 22 } as const;
const BODY = { alignVertical: 'top', indent: 1 } as const;
/** Width of the page to read, in characters, and the height of one of its lines, in points. */
const PAGE = { width: 110, line: 16 };

/** The bytes of a workbook: for each language the figures, every year of the same indicators, and how to read them. */
export async function xlsxFile(content: FileContent): Promise<Uint8Array> {
  const { body, indicators, languages } = content;
  const sheets = languages.flatMap((lang) => [
    figureSheet(content, NOTE_WORDS.figures[lang], body.rows, lang),
    figureSheet(
      content,
      NOTE_WORDS.byYear[lang],
      indicators.flatMap((one) => one.history),
      lang,
    ),
    readMeSheet(content, lang),
  ]);
  return new Uint8Array(await writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
}

/** A banner when anything is invented, then one header row that stays in sight, then one row a figure. */
function figureSheet(content: FileContent, name: string, rows: readonly Standing[], lang: Lang) {
  const banner: Row[] = content.answer.fictitious ? [bannerRow(lang, BANNER_COLUMNS)] : [];
  const heads = FIGURE_COLUMNS.map(({ head }) => text(head[lang], HEAD));
  const figures = rows.map((row) => FIGURE_COLUMNS.map(({ cell }) => written(cell(row, lang), lang)));
  return {
    sheet: name,
    data: [...banner, heads, ...figures],
    columns: FIGURE_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: banner.length + 1,
    stickyColumnsCount: BANNER_COLUMNS,
    orientation: 'landscape' as const,
  };
}

function readMeSheet(content: FileContent, lang: Lang) {
  const { answer } = content;
  const lines = [...originOfBriefing(answer, lang), ...READING_NOTES.map((note) => note[lang])];
  const data: Row[] = [
    ...(answer.fictitious ? [bannerRow(lang, 1)] : []),
    [text(noteTitle(content, lang), TITLE)],
    ...lines.map((line) => [
      text(line, { ...BODY, wrap: true, height: PAGE.line * Math.ceil(line.length / (PAGE.width - 10)) }),
    ]),
  ];
  return { sheet: NOTE_WORDS.readMe[lang], data, columns: [{ width: PAGE.width }], showGridLines: false };
}

/** The cells that a wide one covers are empty. */
function bannerRow(lang: Lang, columnSpan: number): Row {
  return [
    text(NOTE_WORDS.invented[lang], { ...BANNER, columnSpan }),
    ...Array.from({ length: columnSpan - 1 }, () => null),
  ];
}

function written(cell: FigureCell, lang: Lang): CellObject | null {
  switch (cell.kind) {
    case 'text':
      return text(cell.text, BODY);
    case 'number':
      return { value: cell.value, type: Number, format: numberFormat(cell, lang), alignVertical: 'top' };
    case 'day':
      return {
        value: new Date(`${cell.day}T00:00:00Z`),
        type: Date,
        format: 'yyyy-mm-dd',
        alignVertical: 'top',
        align: 'left',
      };
    case 'empty':
      return null;
  }
}

/** Every decimal it was recorded with; 21 stays 21 and shows as «21 %», so that the cell and the card say the same. */
function numberFormat({ value, unit }: Extract<FigureCell, { kind: 'number' }>, lang: Lang): string {
  const decimals = decimalsOf(value);
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const sign = lang === 'fr' ? '"\u00a0%"' : '"%"';
  switch (unit) {
    case 'percent':
      return digits + sign;
    case 'rate':
      return `+${digits}${sign};-${digits}${sign};${digits}${sign}`;
    case 'points':
      return `+${digits};-${digits};${digits}`;
    case 'plain':
      return digits;
  }
}

function text(value: string, look: Omit<CellObject, 'value' | 'type'>): CellObject {
  const safe = printable(value);
  // The writer looks texts up in a plain object: a name that every object has is written as a coded character.
  const coded = safe in {} ? `_x${safe.charCodeAt(0).toString(16).padStart(4, '0')}_${safe.slice(1)}` : safe;
  return { value: coded, type: String, ...look };
}
