import type { Day } from '../src/domain/day.ts';
import { dayOf } from '../src/domain/day.ts';
import type { Entry, Value } from '../src/domain/entry.ts';
import type { FiscalYear } from '../src/domain/fiscalYear.ts';

type Row = readonly [indicator: number, year: FiscalYear, asOf: Day, value: Value, kind?: 'reported' | 'evidence'];

/** Invented results, chosen so that every status, trajectory and data state appears at 15 November 2022. */
const ROWS: readonly Row[] = [
  [1, '2019-2020', '2020-03-31', 6.5],
  [1, '2020-2021', '2021-03-31', 4],
  [1, '2021-2022', '2022-03-31', 15],
  [1, '2022-2023', '2022-09-30', 21],
  [2, '2020-2021', '2021-03-31', 4],
  [2, '2022-2023', '2022-06-30', 4],
  [3, '2019-2020', '2020-03-31', 9],
  [3, '2020-2021', '2021-03-31', 61.25],
  [3, '2021-2022', '2022-03-31', 48],
  [3, '2022-2023', '2022-09-30', 44],
  [4, '2019-2020', '2020-03-31', 82],
  [4, '2020-2021', '2021-03-31', 80.1],
  [4, '2021-2022', '2022-03-31', 86, 'reported'],
  [4, '2022-2023', '2022-09-30', 88],
  [5, '2019-2020', '2020-03-31', 71],
  [5, '2020-2021', '2021-03-31', 78],
  [5, '2021-2022', '2022-03-31', 81],
  [7, '2019-2020', '2020-03-31', 13],
  [7, '2020-2021', '2021-03-31', 6],
  [7, '2021-2022', '2022-03-31', 15],
  [7, '2022-2023', '2022-05-31', 3],
  [8, '2020-2021', '2021-03-31', 88.5],
  [8, '2021-2022', '2022-03-31', 89],
  [8, '2022-2023', '2022-09-30', 91],
  [9, '2019-2020', '2020-03-31', true, 'evidence'],
  [9, '2020-2021', '2021-03-31', 12],
  [9, '2021-2022', '2022-03-31', 35],
  [9, '2022-2023', '2022-09-30', 60],
  [10, '2020-2021', '2021-03-31', 70],
  [10, '2021-2022', '2022-03-31', 92],
  [10, '2022-2023', '2022-10-31', 100],
  [11, '2019-2020', '2020-03-31', true],
  [11, '2020-2021', '2021-03-31', 74],
  [12, '2019-2020', '2020-03-31', 6],
  [12, '2020-2021', '2021-03-31', 9],
  [12, '2021-2022', '2022-03-31', 16],
  [12, '2022-2023', '2022-09-30', 21, 'reported'],
];

const BY = { id: 'example', name: 'Équipe d’essai' };
const TITLES = ['Bilan trimestriel d’essai', 'Rapport annuel de gestion d’essai'];

/** The invented ledger, as readings; only what was known by each as-of date and ten days. */
export const EXAMPLE_LEDGER: readonly Entry[] = [
  ...ROWS.map(
    ([indicator, year, asOf, value, kind], at): Entry => ({
      kind: 'reading',
      id: `example-${at}`,
      indicator,
      year,
      value,
      asOf,
      source: { title: TITLES[asOf.endsWith('03-31') ? 1 : 0] ?? '', page: `p.\u00a0${at + 3}` },
      by: BY,
      at: recordedAfter(asOf),
      fictitious: true,
      ...(kind !== 'reported' && { validated: true }),
      ...(kind === 'evidence' && { evidence: 'Procès-verbal d’essai' }),
    }),
  ),
  // A reported correction of a validated result waits for its validation.
  {
    kind: 'reading',
    id: 'example-pending',
    indicator: 10,
    year: '2021-2022',
    value: 89.5,
    asOf: '2022-03-31',
    source: { title: 'Recomptage d’essai' },
    by: BY,
    at: '2022-10-01T15:00:00.000Z',
    fictitious: true,
    corrects: 'example-29',
  },
  // A validated correction of a validated result.
  {
    kind: 'reading',
    id: 'example-corrected',
    indicator: 7,
    year: '2020-2021',
    value: 7,
    asOf: '2021-03-31',
    source: { title: 'Recomptage d’essai' },
    by: BY,
    at: '2021-06-01T15:00:00.000Z',
    fictitious: true,
    validated: true,
    corrects: 'example-18',
  },
];

function recordedAfter(asOf: Day): string {
  const at = new Date(`${asOf}T15:00:00.000Z`);
  at.setUTCDate(at.getUTCDate() + 10);
  return dayOf(at) ? at.toISOString() : '';
}
