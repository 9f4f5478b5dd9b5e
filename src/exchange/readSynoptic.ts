import type { FiscalYear } from '../domain/fiscalYear.ts';
import { columnNamed, fiscalYearNamed } from './columnNames.ts';
import { type PlanBuilder, planBuilder } from './planBuilder.ts';
import type { PlanReading } from './planDraft.ts';
import { readPreamble } from './readPreamble.ts';
import { isBlank, type Row } from './tableRows.ts';

const CHALLENGE = /^(?:enjeu|issue|challenge)\s+(\d+)\s*[:.–—-]\s*(.+)$/iu;
const DIRECTION = /^(?:orientation|strategic direction|direction)\s+(\d+(?:\.\d+)*)\s*[:.–—-]\s*(.+)$/iu;

/** Where the columns of one table stand; objective and indicator may have their number in a cell of its own. */
type Columns = {
  objective: number;
  objectiveTitle: number;
  indicator: number;
  indicatorTitle: number;
  baseline: number | undefined;
  years: readonly { at: number; year: FiscalYear }[];
  width: number;
};

/** Whether a table is a *tableau synoptique*: enjeux and orientations stand on lines of their own. */
export function isSynoptic(rows: readonly Row[]): boolean {
  return rows.some(
    ({ cells: [first = '', ...rest] }) =>
      (CHALLENGE.test(first) || DIRECTION.test(first)) &&
      rest.every((cell) => cell === '' || columnNamed(cell) === 'target'),
  );
}

/** Reads the layout of the ministry's own *tableau synoptique*: MISSION, ENJEU n, ORIENTATION n, then rows under headings. */
export function readSynoptic(rows: readonly Row[], name: string, id?: string): PlanReading {
  const english = rows.some(({ cells }) => cells.some((cell) => /^(?:indicators|objectives)$/i.test(cell)));
  const plan = planBuilder(english ? 'en' : 'fr', name);
  let columns: Columns | undefined;
  let directions = 0;
  let started = false;
  let afterBlank = true;
  for (const row of rows) {
    if (isBlank(row)) {
      afterBlank = true;
      continue;
    }
    const first = row.cells[0] ?? '';
    const rest = row.cells.slice(1).filter((cell) => cell !== '');
    const challenge = CHALLENGE.exec(first);
    const direction = DIRECTION.exec(first);
    if (challenge) {
      started = true;
      columns = undefined;
      plan.challenge(row.line, Number(challenge[1]), challenge[2] ?? '');
      onlyHeadings(row, rest, plan);
    } else if (direction) {
      columns = undefined;
      directions += 1;
      // «Orientation 1.2» takes its place in the order of the text.
      const number = /^\d+$/.test(direction[1] ?? '') ? Number(direction[1]) : directions;
      plan.direction(row.line, number, direction[2] ?? '');
      onlyHeadings(row, rest, plan);
    } else if (row.cells.some((cell) => columnNamed(cell) === 'indicator')) {
      columns = columnsOf(row, plan);
    } else if (columns && (rest.length > 0 || /^\d/.test(first))) {
      indicatorRow(row, columns, plan);
    } else if (!started && rest.length === 0) {
      readPreamble(row.line, first, plan);
    } else if (started && afterBlank && rest.length === 0 && !/^(?:\d|enjeu|orientation)/iu.test(first)) {
      plan.doubt(row.line, '', first, 'ligne hors du tableau, laissée de côté', 'a line outside the table, left aside');
    } else {
      plan.error(row.line, `ligne non comprise\u00a0: «\u00a0${first}\u00a0»`, `line not understood: "${first}"`);
    }
    afterBlank = false;
  }
  return plan.finish(id);
}

/** Beside an enjeu or an orientation only the heading «Cibles» may stand. */
function onlyHeadings(row: Row, rest: readonly string[], plan: PlanBuilder): void {
  for (const cell of rest)
    if (columnNamed(cell) !== 'target')
      plan.error(row.line, `cellule inattendue\u00a0: «\u00a0${cell}\u00a0»`, `unexpected cell: "${cell}"`);
}

function columnsOf(row: Row, plan: PlanBuilder): Columns | undefined {
  const names = row.cells.map(columnNamed);
  const objective = names.indexOf('objective');
  const indicator = names.indexOf('indicator');
  const baseline = names.indexOf('baseline');
  if (objective < 0) {
    plan.error(row.line, 'la colonne «\u00a0Objectifs\u00a0» manque', 'the column "Objectives" is missing');
    return undefined;
  }
  const withNumber = (at: number) => (row.cells[at + 1] === '' ? at + 1 : at);
  const known = new Set([objective, indicator, baseline, names.indexOf('target')]);
  const years: { at: number; year: FiscalYear }[] = [];
  row.cells.forEach((cell, at) => {
    if (cell === '' || known.has(at)) return;
    const year = fiscalYearNamed(cell);
    if (year) years.push({ at, year });
    else
      plan.error(
        row.line,
        `«\u00a0${cell}\u00a0» n’est pas un exercice comme 2021-2022`,
        `"${cell}" is not a fiscal year such as 2021-2022`,
      );
  });
  if (years.length === 0)
    plan.error(row.line, 'aucune colonne d’exercice dans l’en-tête', 'no fiscal year column in the heading');
  plan.yearsAre(
    row.line,
    years.map((one) => one.year),
  );
  return {
    objective,
    objectiveTitle: withNumber(objective),
    indicator,
    indicatorTitle: withNumber(indicator),
    baseline: baseline < 0 ? undefined : baseline,
    years,
    width: Math.max(...years.map((one) => one.at + 1), baseline + 1, indicator + 1),
  };
}

function indicatorRow(row: Row, columns: Columns, plan: PlanBuilder): void {
  const { line, cells } = row;
  if (cells.length < columns.width) {
    plan.error(
      line,
      `${columns.width} cellules sont attendues, il y en a ${cells.length}`,
      `${columns.width} cells are expected, there are ${cells.length}`,
    );
    return;
  }
  for (const cell of cells.slice(columns.width))
    if (cell !== '') plan.error(line, `cellule en trop\u00a0: «\u00a0${cell}\u00a0»`, `one cell too many: "${cell}"`);
  const objective = numbered(cells, columns.objective, columns.objectiveTitle);
  if (objective.number !== '' || objective.title !== '') {
    if (/^\d+(?:\.\d+)*$/.test(objective.number)) plan.objective(line, objective.number, objective.title);
    else plan.error(line, 'le numéro de l’objectif manque', 'the number of the objective is missing');
  }
  const indicator = numbered(cells, columns.indicator, columns.indicatorTitle);
  if (!/^\d{1,5}$/.test(indicator.number)) {
    plan.error(line, 'le numéro de l’indicateur manque', 'the number of the indicator is missing');
    return;
  }
  plan.indicator(line, {
    number: Number(indicator.number),
    title: indicator.title,
    ...(columns.baseline !== undefined && { baseline: cells[columns.baseline] ?? '' }),
    cells: columns.years.map(({ at, year }) => ({ year, text: cells[at] ?? '' })),
  });
}

/** A number and a wording, in two cells or in one: «1.1 Intensifier la diplomatie». */
function numbered(cells: readonly string[], at: number, titleAt: number): { number: string; title: string } {
  if (at !== titleAt) return { number: cells[at] ?? '', title: cells[titleAt] ?? '' };
  const [, number = '', title = cells[at] ?? ''] =
    /^(\d+(?:\.\d+)*)\.?\s*[:.–—-]?\s+(.*)$/su.exec(cells[at] ?? '') ?? [];
  return { number, title };
}
