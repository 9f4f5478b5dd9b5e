import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { officialState } from '../../src/domain/assess.ts';
import type { Day } from '../../src/domain/day.ts';
import { type FiscalYear, fiscalYearOf, lastDay } from '../../src/domain/fiscalYear.ts';
import type { Target } from '../../src/domain/target.ts';
import { fileText } from '../fixtures.ts';
import { figure } from './make.ts';

/** Real targets, results and official statuses; source and licence in test/data/README.md. */
const rows = readRows(fileText('test/data/official-statuses-sample.csv')).map((row) => {
  const year = fiscalYearOf(`${row.target_year}-${String(row.target_month).padStart(2, '0')}-28` as Day);
  return {
    id: row.id,
    period: row.status_period,
    year,
    status: row.official_status,
    target: targetOf(row),
    value: Number(row.actual),
  };
});

function readRows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true });
}

function targetOf(row: Record<string, string>): Target {
  const [low, high] = [Number(row.target_min), Number(row.target_max)];
  switch (row.kind) {
    case 'min':
      return { kind: 'level', atLeast: low, unit: 'number' };
    case 'max':
      return { kind: 'atMost', atMost: high, unit: 'number' };
    default: // a range; «exact» is a range of one number
      return { kind: 'between', atLeast: low, atMost: high, unit: 'number' };
  }
}

function judged(row: (typeof rows)[number], today: Day): string {
  const known = figure({ value: row.value, asOf: lastDay(row.year as FiscalYear) });
  return officialState({ text: 'officielle', target: row.target }, row.year as FiscalYear, known, today);
}

/** Rows whose official status cannot come from the numbers published beside it: somebody's rounding or a slip. */
const DISAGREE = ['NI034-0036-2016', 'NI044-0177-2016', 'NI044-0183-2016'];

it('agrees with the official status on every real past case but three', () => {
  const past = rows.filter((row) => row.period === 'past');
  const differing = past.filter((row) => judged(row, '2026-01-01') !== (row.status === 'success' ? 'met' : 'not_met'));
  expect(past).toHaveLength(150);
  expect(differing.map((row) => row.id).sort()).toEqual(DISAGREE);
});

it('calls no target met or not met before its year is closed', () => {
  const future = rows.filter((row) => row.period === 'future');
  expect(future).toHaveLength(40);
  expect(new Set(future.map((row) => judged(row, lastDay(row.year as FiscalYear))))).toEqual(new Set(['to_come']));
});
