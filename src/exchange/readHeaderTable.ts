import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import { type ColumnName, columnNamed, fiscalYearNamed } from './columnNames.ts';
import { type PlanBuilder, planBuilder } from './planBuilder.ts';
import type { PlanReading } from './planDraft.ts';
import { readPreamble } from './readPreamble.ts';
import { isBlank, type Row } from './tableRows.ts';

type Heading = {
  columns: ReadonlyMap<ColumnName, number>;
  years: readonly { at: number; year: FiscalYear }[];
  width: number;
};

/** The heading row of a table that has an indicator column and a column per fiscal year; undefined when there is none. */
export function headerRow(rows: readonly Row[]): Row | undefined {
  return rows.find(
    ({ cells }) =>
      cells.some((cell) => columnNamed(cell) === 'indicator') && cells.some((cell) => fiscalYearNamed(cell)),
  );
}

/** Reads a table with one heading row; blank cells of enjeu, orientation and objectif carry over from the row above. */
export function readHeaderTable(rows: readonly Row[], name: string, id?: string): PlanReading {
  const top = headerRow(rows);
  const lang = top?.cells.some((cell) => /^indicators?$/i.test(cell)) ? 'en' : 'fr';
  const plan = planBuilder(lang, name);
  if (!top) return plan.finish(id);
  for (const row of rows.slice(0, rows.indexOf(top))) {
    const text = row.cells.filter((cell) => cell !== '').join(' ');
    if (text !== '') readPreamble(row.line, text, plan);
  }
  const heading = headingOf(top, plan);
  const carry = carryOver(heading, lang, plan);
  let count = 0;
  for (const row of rows.slice(rows.indexOf(top) + 1)) {
    if (isBlank(row)) continue;
    if (row.cells.length < heading.width || row.cells.slice(heading.width).some((cell) => cell !== '')) {
      plan.error(
        row.line,
        `${heading.width} cellules sont attendues, il y en a ${row.cells.length}`,
        `${heading.width} cells are expected, there are ${row.cells.length}`,
      );
      continue;
    }
    const cell = (column: ColumnName) => row.cells[heading.columns.get(column) ?? -1] ?? '';
    if (!carry(row, cell)) continue;
    count += 1;
    const numbered = heading.columns.has('number');
    const number = numbered ? /^(?:no?\.? ?)?(\d{1,5})\.?$/i.exec(cell('number'))?.[1] : String(count);
    if (number === undefined) {
      plan.error(row.line, 'le numéro de l’indicateur manque', 'the number of the indicator is missing');
      continue;
    }
    plan.indicator(row.line, {
      number: Number(number),
      title: cell('indicator'),
      ...(heading.columns.has('baseline') && { baseline: cell('baseline') }),
      cells: heading.years.map(({ at, year }) => ({ year, text: row.cells[at] ?? '' })),
    });
  }
  return plan.finish(id);
}

function headingOf(row: Row, plan: PlanBuilder): Heading {
  const columns = new Map<ColumnName, number>();
  const years: { at: number; year: FiscalYear }[] = [];
  row.cells.forEach((cell, at) => {
    if (cell === '') return;
    const year = fiscalYearNamed(cell);
    const name = columnNamed(cell);
    if (name === 'baseline' || (name && !year)) {
      if (columns.has(name)) plan.error(row.line, `deux colonnes «\u00a0${cell}\u00a0»`, `two columns "${cell}"`);
      columns.set(name, at);
    } else if (year) years.push({ at, year });
    else plan.error(row.line, `colonne non reconnue\u00a0: «\u00a0${cell}\u00a0»`, `column not recognized: "${cell}"`);
  });
  plan.yearsAre(
    row.line,
    years.map((one) => one.year),
  );
  return { columns, years, width: row.cells.findLastIndex((cell) => cell !== '') + 1 };
}

const LEVELS = ['challenge', 'direction', 'objective'] as const;
type Level = (typeof LEVELS)[number];
const LEVEL_NAMES = {
  challenge: { fr: 'l’enjeu', en: 'the challenge' },
  direction: { fr: 'l’orientation', en: 'the direction' },
  objective: { fr: 'l’objectif', en: 'the objective' },
} as const satisfies Record<Level, Said>;
/** What stands for a level that the table has no column for. */
const WHOLE: Said = { fr: 'Ensemble du plan', en: 'The whole plan' };

/**
 * Opens an enjeu, an orientation or an objectif where a cell names a new one. A new enjeu must come with its orientation,
 * a new orientation with its objectif. Gives false when the row cannot be placed.
 */
function carryOver(
  heading: Heading,
  lang: Lang,
  plan: PlanBuilder,
): (row: Row, cell: (column: ColumnName) => string) => boolean {
  const now = { challenge: '', direction: '', objective: '' };
  const count = { challenge: 0, direction: 0, objective: 0 };
  return (row, cell) => {
    let opened = false;
    for (const level of LEVELS) {
      const text = heading.columns.has(level) ? cell(level) : WHOLE[lang];
      if (text === '' ? !opened && now[level] !== '' : !opened && text === now[level]) continue;
      if (text === '') {
        plan.error(row.line, `${LEVEL_NAMES[level].fr} manque`, `${LEVEL_NAMES[level].en} is missing`);
        return false;
      }
      now[level] = text;
      count[level] += 1;
      if (level !== 'objective') count.objective = 0;
      open(level, row.line, text, count, plan);
      opened = true;
    }
    return true;
  };
}

function open(
  level: Level,
  line: number,
  text: string,
  count: Readonly<Record<Level, number>>,
  plan: PlanBuilder,
): void {
  const [, number, title = text] =
    /^(?:enjeu|orientation|objectif|issue|challenge|(?:strategic )?direction|objective)?\s*(\d+(?:\.\d+)*)\.?\s*[:.–—-]?\s+(.*)$/isu.exec(
      text,
    ) ?? [];
  const whole = number !== undefined && /^\d+$/.test(number) ? Number(number) : undefined;
  if (level === 'challenge') plan.challenge(line, whole ?? count.challenge, title);
  else if (level === 'direction') plan.direction(line, whole ?? count.direction, title);
  else plan.objective(line, number ?? `${count.direction}.${count.objective}`, title);
}
