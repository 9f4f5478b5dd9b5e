import type { Day } from '../src/domain/day.ts';
import type { Entry, Value } from '../src/domain/entry.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import type { Example, World } from './exampleWorld.ts';

/** Invented results of the year 2022-2023, recorded on the day given. */
function results(rows: readonly (readonly [indicator: number, asOf: Day, value: Value, recorded: Day])[]): Entry[] {
  return rows.map(([indicator, asOf, value, recorded], at) => ({
    kind: 'reading',
    id: `late-${indicator}-${at}`,
    indicator,
    year: '2022-2023',
    value,
    asOf,
    source: { title: 'Bilan trimestriel d’essai', page: `p. ${indicator}` },
    by: { id: 'example', name: 'Équipe d’essai' },
    at: `${recorded}T15:00:00.000Z`,
    validated: true,
    fictitious: true,
  }));
}

/** Six figures that moved within the last thirty days, one of them downwards, one of them twice. */
const MUCH_CHANGED: readonly Entry[] = [
  ...EXAMPLE_LEDGER,
  ...results([
    [3, '2022-10-31', 52, '2022-11-02'],
    [4, '2022-10-31', 87, '2022-11-03'],
    [7, '2022-10-31', 9, '2022-11-04'],
    [7, '2022-11-10', 12, '2022-11-12'],
    [9, '2022-10-31', 71, '2022-11-05'],
    [12, '2022-10-31', 22, '2022-11-08'],
  ]),
];

/** Every target of the year reached on the day before it closes. */
const ALL_MET: readonly Entry[] = [
  ...EXAMPLE_LEDGER,
  ...results(
    ([20, 3, 85, 90, 90, 20, 18, 90, 100, 100, 80, 25] as const).map(
      (value, at) => [at + 1, '2023-03-15', value, '2023-03-20'] as const,
    ),
  ),
];

/** The whole plan in an open and in a closed year, its parts, its statuses, and nothing known yet. */
export function overviewExamples({ ask }: World): Example[] {
  return [
    { name: 'plan', answer: ask({ intent: 'overview', scope: 'plan' }) },
    { name: 'closed-year', answer: ask({ intent: 'overview', scope: 'plan', years: ['2021-2022'] }) },
    { name: 'much-changed', answer: ask({ intent: 'overview', scope: 'plan' }, { entries: MUCH_CHANGED }) },
    {
      name: 'since-last-shown',
      answer: ask(
        { intent: 'overview', scope: 'plan' },
        { entries: MUCH_CHANGED, shown: { at: '2022-11-06T14:30:00.000Z', upTo: {} } },
      ),
    },
    {
      name: 'nothing-since',
      answer: ask({ intent: 'overview', scope: 'plan' }, { shown: { at: '2022-11-15T14:30:00.000Z', upTo: {} } }),
    },
    {
      name: 'end-of-year',
      answer: ask({ intent: 'overview', scope: 'plan' }, { today: '2023-03-30', entries: ALL_MET }),
    },
    { name: 'as-of', answer: ask({ intent: 'overview', scope: 'plan', asOf: '2021-12-31' }, { today: '2021-12-31' }) },
    { name: 'challenge', answer: ask({ intent: 'overview', scope: 'enjeu:2' }) },
    { name: 'objective', answer: ask({ intent: 'overview', scope: 'objectif:4.2' }) },
    { name: 'met', answer: ask({ intent: 'overview', scope: 'plan', status: 'met' }) },
    { name: 'missed', answer: ask({ intent: 'overview', scope: 'plan', status: 'missed' }) },
    { name: 'at-risk', answer: ask({ intent: 'overview', scope: 'plan', status: 'at_risk' }) },
    { name: 'no-data', answer: ask({ intent: 'overview', scope: 'plan', status: 'no_data' }) },
    { name: 'status-of-none', answer: ask({ intent: 'overview', scope: 'objectif:4.2', status: 'missed' }) },
    { name: 'nothing-known', answer: ask({ intent: 'overview', scope: 'plan' }, { entries: [], trialDay: null }) },
  ];
}
