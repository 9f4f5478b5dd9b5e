import type { Activity, Decision, Entry, Reading } from '../../src/domain/entry.ts';
import type { Indicator, Plan } from '../../src/domain/plan.ts';

const said = (fr: string) => ({ fr, en: fr });

/** A made-up plan of so many indicators; every third one, from the first, counts activities. */
export function somePlan(count: number): Plan {
  return {
    id: 'ESSAI-2019-2023',
    edition: '1',
    prefix: 'ESSAI',
    ministry: said('Ministère d’essai'),
    title: said('Plan d’essai'),
    source: { title: said('Plan d’essai') },
    years: ['2019-2020', '2020-2021', '2021-2022', '2022-2023'],
    baselineYear: '2018-2019',
    mission: said('m'),
    vision: said('v'),
    values: said('v'),
    challenges: [{ number: 1, title: said('e') }],
    directions: [{ number: 1, challenge: 1, title: said('o') }],
    objectives: [{ number: '1.1', direction: 1, title: said('o') }],
    indicators: Array.from({ length: count }, (_, index) => someIndicator(index + 1)),
  };
}

function someIndicator(number: number): Indicator {
  return {
    number,
    objective: '1.1',
    title: said(`Indicateur ${number}`),
    shortName: said(`i${number}`),
    unit: number % 3 === 1 ? 'count' : 'percent',
    better: 'higher',
    accumulates: number % 3 === 1 ? 'annual' : 'level',
    pace: { rule: 'level' },
    activities: number % 3 === 1 ? 'counts' : 'evidence',
    baseline: null,
    targets: {},
  };
}

const by = { id: 'aad-1', name: 'A. Tremblay' };

/** A validated reading of an indicator for 2021-2022, recorded at noon of the day it is as of unless told. */
export function someReading(indicator: number, value: number, changes: Partial<Reading> = {}): Reading {
  const asOf = changes.asOf ?? '2021-09-30';
  return {
    kind: 'reading',
    id: `r-${indicator}-${value}-${asOf}`,
    indicator,
    by,
    at: `${asOf}T16:00:00.000Z`,
    year: '2021-2022',
    value,
    asOf,
    source: { title: 'Rapport annuel de gestion' },
    validated: true,
    ...changes,
  };
}

/** One reported activity of an indicator. */
export function someActivity(indicator: number, id: string, changes: Partial<Activity> = {}): Activity {
  const date = changes.date ?? '2021-10-05';
  return { kind: 'activity', id, indicator, by, at: `${date}T16:00:00.000Z`, date, quantity: 1, title: id, ...changes };
}

/** A decision on an earlier entry. */
export function someDecision(about: Entry, decision: Decision['decision'], at: string): Decision {
  return {
    kind: 'decision',
    id: `d-${decision}-${about.id}`,
    indicator: about.indicator,
    by,
    at,
    about: about.id,
    decision,
  };
}
