import { describe, expect, it, test } from 'vitest';
import { OFFICIAL_STATES } from '../../src/domain/assess.ts';
import { DATA_STATES } from '../../src/domain/dataState.ts';
import { dayOf } from '../../src/domain/day.ts';
import { TRAJECTORIES } from '../../src/domain/pace.ts';
import { historyOf, type Standing } from '../../src/domain/standing.ts';
import { DIRECTIONS, trendOf } from '../../src/domain/trend.ts';
import { demoEntries, demoFigures, plan, TRIAL_DAY } from '../fixtures.ts';

const histories = plan.indicators.map((indicator) =>
  historyOf(plan, indicator, demoFigures(indicator.number), TRIAL_DAY),
);
const standings: Standing[] = histories.flat();

describe('the demonstration ledger at its trial date shows every case', () => {
  test.each(OFFICIAL_STATES)('official state %s', (state) =>
    expect(standings.some((one) => one.official === state)).toBe(true),
  );
  test.each(TRAJECTORIES)('trajectory %s', (way) =>
    expect(standings.some((one) => one.pace?.trajectory === way)).toBe(true),
  );
  test.each(DATA_STATES)('data state %s', (kind) =>
    expect(standings.some((one) => one.state.kind === kind)).toBe(true),
  );
  test.each([...DIRECTIONS, undefined])('trend %s', (direction) =>
    expect(
      histories.some((history) => history[0] && trendOf(history[0].indicator, history)?.direction === direction),
    ).toBe(true),
  );
  it('a stale figure', () => expect(standings.some((one) => one.state.staleDays)).toBe(true));
  it('a corrected figure', () => expect(standings.some((one) => one.figure?.corrected)).toBe(true));
});

describe('no invented figure can look official', () => {
  it('marks every entry as fictitious', () =>
    expect(demoEntries.every((entry) => entry.fictitious === true)).toBe(true));
  it('carries the mark into every figure', () =>
    expect(standings.every((one) => !one.figure || one.figure.fictitious)).toBe(true));
  it('has nothing recorded after the trial date', () =>
    expect(demoEntries.every((entry) => dayOf(new Date(entry.at)) <= TRIAL_DAY)).toBe(true));
  it('gives every entry an id of its own', () =>
    expect(new Set(demoEntries.map((entry) => entry.id)).size).toBe(demoEntries.length));
});

test('the figures an executive reads on 15 November 2022 for indicator 12', () => {
  const rows = (histories[11] ?? []).map(({ year, figure, official, pace }) => [
    year,
    figure?.value,
    official,
    pace?.trajectory,
  ]);
  expect(rows).toEqual([
    ['2019-2020', 6, 'met', undefined],
    ['2020-2021', 9, 'not_met', undefined],
    ['2021-2022', 16, 'met', undefined],
    ['2022-2023', 21, 'to_come', 'on_track'],
  ]);
});
