import { type FiscalYear, yearsLater } from '../domain/fiscalYear.ts';
import { columnNamed, fiscalYearNamed } from './columnNames.ts';
import { planBuilder } from './planBuilder.ts';
import type { PlanReading } from './planDraft.ts';
import { isBlank, type Row } from './tableRows.ts';

const NEEDED = ['result', 'indicator', 'target', 'date'] as const;

/** Whether a table is a departmental one: result, indicator, target, date to achieve. */
export function isDepartmental(rows: readonly Row[]): boolean {
  return rows.some(isHeading);
}

/** Reads a departmental table: each result is an objective, each row an indicator with one target in the year of its date. */
export function readDepartmental(rows: readonly Row[], name: string, id?: string): PlanReading {
  const at = rows.findIndex(isHeading);
  const heading = rows[at]?.cells ?? [];
  const lang = heading.some((cell) => /^(?:indicators?|targets?)$/i.test(cell)) ? 'en' : 'fr';
  const plan = planBuilder(lang, name);
  const column = (wanted: (typeof NEEDED)[number]) => heading.findIndex((cell) => columnNamed(cell) === wanted);
  const where = {
    result: column('result'),
    title: column('indicator'),
    target: column('target'),
    date: column('date'),
  };
  for (const row of rows.slice(0, at)) {
    if (!isBlank(row))
      plan.doubt(row.line, '', row.cells.join(' '), 'ligne d’en-tête laissée de côté', 'a heading line, left aside');
  }
  plan.challenge(0, 1, lang === 'fr' ? 'Résultats ministériels' : 'Departmental results');
  plan.direction(0, 1, lang === 'fr' ? 'Résultats et cibles' : 'Results and targets');
  const results: string[] = [];
  const read = rows.slice(at + 1).filter((row) => !isBlank(row));
  const dated: (FiscalYear | undefined)[] = [];
  read.forEach((row, index) => {
    if (row.cells.length !== heading.length) {
      const [wanted, found] = [heading.length, row.cells.length];
      plan.error(
        row.line,
        `${wanted} cellules sont attendues, il y en a ${found}`,
        `${wanted} cells are expected, there are ${found}`,
      );
      return;
    }
    const cell = (column: number) => row.cells[column] ?? '';
    const result = cell(where.result);
    if (result === '') plan.error(row.line, 'le résultat manque', 'the result is missing');
    if (!results.includes(result)) {
      results.push(result);
      plan.objective(row.line, `1.${results.length}`, result);
    }
    const year = fiscalYearNamed(cell(where.date));
    dated.push(year);
    plan.indicator(row.line, {
      number: index + 1,
      title: cell(where.title),
      objective: `1.${results.indexOf(result) + 1}`,
      cells: [{ year, text: cell(where.target) }],
    });
  });
  const years = dated.filter((year) => year !== undefined).sort();
  if (read.length > 0 && years.length === 0)
    plan.error(read[0]?.line ?? 0, 'aucune date ne nomme un exercice', 'no date names a fiscal year');
  plan.yearsAre(0, between(years.at(0), years.at(-1)));
  return plan.finish(id);
}

/** Every fiscal year from one to the other. */
function between(first: FiscalYear | undefined, last: FiscalYear | undefined): FiscalYear[] {
  const years: FiscalYear[] = [];
  for (let year = first; year && last && year <= last; year = yearsLater(year, 1)) years.push(year);
  return years;
}

function isHeading(row: Row): boolean {
  const names = row.cells.map(columnNamed);
  return NEEDED.every((name) => names.includes(name));
}
