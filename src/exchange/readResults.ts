import type { Day } from '../domain/day.ts';
import type { Source, Value } from '../domain/entry.ts';
import { type FiscalYear, firstDay, lastDay, parseFiscalYear, yearsLater } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import { type Indicator, indicatorOf, type Plan } from '../domain/plan.ts';
import { type Cell, type CellRow, cellText } from './cells.ts';
import { fiscalYearNamed } from './columnNames.ts';
import { parseDayText } from './parseDayText.ts';
import { isUnitOf, parseResult } from './parseResult.ts';
import { COLUMN_WORDS, NEEDED_COLUMNS, type ResultColumn, resultColumn } from './resultColumns.ts';
import type { LineError } from './tableRows.ts';

/** One checked result. */
export type Result = {
  line: number;
  indicator: number;
  year: FiscalYear;
  value: Value;
  asOf: Day;
  source: Source;
  evidence?: string;
  note?: string;
};

export type ResultsReading =
  | { kind: 'results'; results: readonly Result[] }
  | { kind: 'errors'; errors: readonly LineError[] };

/**
 * Checks a table of results, headings in French or English: every row of it, or every error with its line. `today` is the
 * last day a result may speak of.
 */
export function readResults(rows: readonly CellRow[], plan: Plan, today: Day): ResultsReading {
  const errors: LineError[] = [];
  const filled = rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  const [top, ...body] = filled.filter(({ cells }) => !cellText(cells[0]).startsWith('#'));
  const heading = headingOf(top, errors);
  if (errors.length > 0) return { kind: 'errors', errors };
  const seen = new Map<string, number>();
  const results = body.flatMap((row) => {
    const result = resultOf(row, heading, plan, today, errors);
    if (!result) return [];
    const key = `${result.indicator} ${result.year} ${result.asOf}`;
    const before = seen.get(key);
    if (before !== undefined)
      fail(
        errors,
        row.line,
        `répète la ligne ${before} (même indicateur, exercice et date)`,
        `repeats line ${before} (same indicator, year and date)`,
      );
    seen.set(key, before ?? row.line);
    return [result];
  });
  if (body.length === 0) fail(errors, top?.line ?? 0, 'aucun résultat sous l’en-tête', 'no result under the heading');
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'results', results };
}

type Heading = { columns: ReadonlyMap<ResultColumn, number>; lang: Lang };

function headingOf(row: CellRow | undefined, errors: LineError[]): Heading {
  const columns = new Map<ResultColumn, number>();
  const found = (row?.cells ?? []).map((cell) => resultColumn(cellText(cell)));
  found.forEach((one, at) => {
    const text = cellText(row?.cells[at]);
    if (one && columns.has(one.column))
      fail(errors, row?.line ?? 0, `deux colonnes «\u00a0${text}\u00a0»`, `two columns "${text}"`);
    else if (one) columns.set(one.column, at);
    else if (text !== '')
      fail(
        errors,
        row?.line ?? 0,
        `colonne non reconnue\u00a0: «\u00a0${text}\u00a0»`,
        `column not recognized: "${text}"`,
      );
  });
  for (const column of NEEDED_COLUMNS)
    if (!columns.has(column)) {
      const { fr, en } = COLUMN_WORDS[column];
      fail(errors, row?.line ?? 0, `la colonne «\u00a0${fr}\u00a0» manque`, `the column "${en}" is missing`);
    }
  // «source», «page» and «note» are words of both languages: any other heading tells which.
  const lang = found.some((one) => one?.lang === 'en') ? 'en' : 'fr';
  return { columns, lang };
}

function resultOf(
  row: CellRow,
  { columns, lang }: Heading,
  plan: Plan,
  today: Day,
  errors: LineError[],
): Result | undefined {
  const before = errors.length;
  const cell = (column: ResultColumn): Cell => row.cells[columns.get(column) ?? -1] ?? null;
  const text = (column: ResultColumn) => cellText(cell(column));
  const wrong = (column: ResultColumn, fr: string, en: string) => {
    const { fr: nom, en: name } = COLUMN_WORDS[column];
    const found = text(column);
    fail(errors, row.line, `${nom} «\u00a0${found}\u00a0»\u00a0: ${fr}`, `${name} "${found}": ${en}`);
  };
  const number = /^(?:(?:indicateur|indicator|no|n°) ?)?(\d{1,5})$/i.exec(text('indicator'))?.[1];
  const indicator = number === undefined ? undefined : indicatorOf(plan, Number(number));
  if (!indicator)
    wrong('indicator', 'aucun indicateur de ce numéro dans le plan', 'no indicator with that number in the plan');
  const year = yearOf(text('year'), plan);
  if (!year) {
    const [first, last] = [plan.years.at(0), plan.years.at(-1)];
    wrong(
      'year',
      `un exercice de ${first} à ${last} est attendu`,
      `a fiscal year from ${first} to ${last} is expected`,
    );
  }
  const asOf = dayOf(text('asOf'), year, today, wrong);
  if (text('source') === '') wrong('source', 'la source manque', 'the source is missing');
  const unit = text('unit');
  if (indicator && unit !== '' && !isUnitOf(unit, indicator.unit))
    wrong('unit', 'ce n’est pas l’unité de l’indicateur', 'this is not the unit of the indicator');
  const value =
    indicator && year ? valueOfRow(cell('value'), indicator, year, lang, text('evidence'), wrong) : undefined;
  if (errors.length > before || !indicator || !year || !asOf || value === undefined) return undefined;
  const optional = (column: 'page' | 'address' | 'evidence' | 'note') =>
    text(column) === '' ? {} : { [column]: text(column) };
  return {
    line: row.line,
    indicator: indicator.number,
    year,
    value,
    asOf,
    source: { title: text('source'), ...optional('page'), ...optional('address') },
    ...optional('evidence'),
    ...optional('note'),
  };
}

type Wrong = (column: ResultColumn, fr: string, en: string) => void;

function yearOf(text: string, plan: Plan): FiscalYear | undefined {
  const year =
    parseFiscalYear(text) ?? (/^\d{4} ?[-–/‑] ?(?:\d{2}|\d{4})$/u.test(text) ? fiscalYearNamed(text) : undefined);
  return year && (plan.years.includes(year) || year === plan.baselineYear) ? year : undefined;
}

/** The day a result speaks of: in its fiscal year or in the twelve months that follow, and not in the future. */
function dayOf(text: string, year: FiscalYear | undefined, today: Day, wrong: Wrong): Day | undefined {
  const read = parseDayText(text);
  if (read.kind === 'none')
    wrong('asOf', 'une date comme 2022-03-31 est attendue', 'a date such as 2022-03-31 is expected');
  else if (read.kind === 'ambiguous')
    wrong(
      'asOf',
      'cette date se lit de deux façons\u00a0: écrivez AAAA-MM-JJ',
      'this date can be read two ways: write YYYY-MM-DD',
    );
  else if (read.day > today) wrong('asOf', 'cette date est dans le futur', 'this date is in the future');
  else if (year && (read.day < firstDay(year) || read.day > lastDay(yearsLater(year, 1))))
    wrong('asOf', `cette date ne convient pas à l’exercice ${year}`, `this date does not fit fiscal year ${year}`);
  else return read.day;
  return undefined;
}

function valueOfRow(
  cell: Cell,
  indicator: Indicator,
  year: FiscalYear,
  lang: Lang,
  evidence: string,
  wrong: Wrong,
): Value | undefined {
  const read = parseResult(cell, indicator, indicator.targets[year], lang);
  if (read.kind === 'error') {
    wrong('value', read.why.fr, read.why.en);
    return undefined;
  }
  if (read.value === true && evidence === '')
    wrong('evidence', 'un jalon fait demande sa preuve', 'a milestone that is done needs its evidence');
  return read.value;
}

function fail(errors: LineError[], line: number, fr: string, en: string): void {
  errors.push({ line, why: { fr, en } });
}
