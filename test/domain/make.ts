import type { Activity, Decision, Reading } from '../../src/domain/entry.ts';
import type { Figure } from '../../src/domain/figure.ts';

const RECORDED = { by: { id: 'u1', name: 'Quelqu’un' }, at: '2022-10-01T12:00:00.000Z', indicator: 12 };

/** A reading with what a test leaves out filled in. */
export function reading(fields: Partial<Reading>): Reading {
  return {
    kind: 'reading',
    id: 'r',
    year: '2022-2023',
    value: 1,
    asOf: '2022-09-30',
    source: { title: 'Bilan' },
    ...RECORDED,
    ...fields,
  };
}

/** An activity with what a test leaves out filled in. */
export function activity(fields: Partial<Activity>): Activity {
  return { kind: 'activity', id: 'a', date: '2022-09-30', quantity: 1, title: 'Mission', ...RECORDED, ...fields };
}

/** A decision with what a test leaves out filled in. */
export function decision(fields: Partial<Decision> & Pick<Decision, 'about' | 'decision'>): Decision {
  return {
    kind: 'decision',
    id: `${fields.about}-${fields.decision}`,
    ...RECORDED,
    at: '2022-10-02T12:00:00.000Z',
    ...fields,
  };
}

/** A figure with what a test leaves out filled in. */
export function figure(fields: Partial<Figure>): Figure {
  return {
    value: 1,
    asOf: '2022-03-31',
    validated: true,
    activities: 0,
    recordedAt: RECORDED.at,
    recordedBy: RECORDED.by.name,
    fictitious: false,
    ...fields,
  };
}
