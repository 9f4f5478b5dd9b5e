import { describe, expect, it, test } from 'vitest';
import { dataState } from '../../src/domain/dataState.ts';
import type { Day } from '../../src/domain/day.ts';
import { decimalsOf, difference, roundTo } from '../../src/domain/decimals.ts';
import { makeReference, parseReference } from '../../src/domain/reference.ts';
import {
  commonYear,
  lastClosedYear,
  nearestYearsWithTarget,
  planYearAt,
  yearWithFigure,
} from '../../src/domain/relevantYear.ts';
import { historyOf, standingOf } from '../../src/domain/standing.ts';
import { projectionOf, trendOf } from '../../src/domain/trend.ts';
import { allDemoFigures, demoFigures, indicator, plan, TRIAL_DAY } from '../fixtures.ts';
import { figure } from './make.ts';

describe('the relevant year', () => {
  test.each<[Day, string]>([
    ['2018-06-01', '2019-2020'],
    ['2019-04-01', '2019-2020'],
    ['2022-03-31', '2021-2022'],
    ['2022-04-01', '2022-2023'],
    ['2023-03-31', '2022-2023'],
    ['2026-01-01', '2022-2023'],
  ])('on %s the plan is at %s', (day, year) => expect(planYearAt(plan, day)).toBe(year));

  test.each<[string, number, Day, string]>([
    ['the current year when it has a figure', 12, TRIAL_DAY, '2022-2023'],
    ['else the latest year with a figure and a target', 5, TRIAL_DAY, '2021-2022'],
    ['a figure recorded later is not seen', 12, '2022-05-15', '2021-2022'],
    ['a year without target is passed over', 2, '2022-05-15', '2020-2021'],
    ['no figure at all: the current year', 2, '2019-06-01', '2019-2020'],
    ['after the plan: its last year with a figure', 12, '2024-06-01', '2022-2023'],
  ])('%s', (_, number, day, year) => expect(yearWithFigure(plan, number, demoFigures(number, day), day)).toBe(year));

  it('is one year for every line of an overview', () => {
    expect(commonYear(plan, [...allDemoFigures().values()], TRIAL_DAY)).toBe('2022-2023');
    expect(commonYear(plan, [...allDemoFigures('2022-05-15').values()], '2022-05-15')).toBe('2021-2022');
  });

  test.each<[Day, string | undefined]>([
    ['2020-03-31', undefined],
    ['2020-04-01', '2019-2020'],
    [TRIAL_DAY, '2021-2022'],
    ['2023-04-01', '2022-2023'],
  ])('the last closed year on %s is %s', (day, year) => expect(lastClosedYear(plan, day)).toBe(year));

  it('names both nearest years with a target when they tie', () => {
    expect(nearestYearsWithTarget(plan, 2, '2021-2022')).toEqual(['2020-2021', '2022-2023']);
    expect(nearestYearsWithTarget(plan, 2, '2019-2020')).toEqual(['2020-2021']);
  });
});

describe('a standing', () => {
  it('has its gap in points, with no noise', () => {
    const one = standingOf(plan, indicator(12), demoFigures(12), '2022-2023', TRIAL_DAY);
    expect(one.gap).toEqual({ value: -4, in: 'points' });
    expect(one.reference).toBe('MRIF-12-2223-v2');
    expect(one.pace).toEqual({ trajectory: 'on_track', expected: 20.5, start: 16 });
  });
  it('shows the validated figure of a closed year, and a reported correction as pending', () => {
    const figures = {
      indicator: 12,
      recordedUpTo: '',
      years: {
        '2021-2022': {
          best: figure({ value: 17, validated: false }),
          validated: figure({ value: 16 }),
          version: 3,
          activities: { count: 0 },
        },
      },
    };
    const one = standingOf(plan, indicator(12), figures, '2021-2022', TRIAL_DAY);
    expect([one.figure?.value, one.pending?.value, one.official]).toEqual([16, 17, 'met']);
  });
  it('judges no reported figure of a closed year', () => {
    const one = standingOf(plan, indicator(5), demoFigures(5), '2021-2022', TRIAL_DAY);
    expect([one.figure?.value, one.official, one.state.kind]).toEqual([80.5, 'not_available', 'reported']);
  });
  it('starts a line at the latest earlier target when no earlier result is a number', () => {
    const only = { ...demoFigures(10), years: { '2022-2023': demoFigures(10).years['2022-2023'] } } as ReturnType<
      typeof demoFigures
    >;
    expect(standingOf(plan, indicator(10), only, '2022-2023', TRIAL_DAY).pace?.start).toBe(90);
  });
});

describe('the state of the data', () => {
  test.each<[string, Parameters<typeof dataState>, ReturnType<typeof dataState>]>([
    ['absent', [undefined, '2022-2023', TRIAL_DAY], { kind: 'absent' }],
    ['reported', [figure({ asOf: '2022-09-30', validated: false }), '2022-2023', TRIAL_DAY], { kind: 'reported' }],
    ['provisional in an open year', [figure({ asOf: '2022-09-30' }), '2022-2023', TRIAL_DAY], { kind: 'provisional' }],
    ['validated in a closed year', [figure({}), '2021-2022', TRIAL_DAY], { kind: 'validated' }],
    ['120 days old is fresh', [figure({ asOf: '2022-07-18' }), '2022-2023', TRIAL_DAY], { kind: 'provisional' }],
    [
      '121 days old is stale',
      [figure({ asOf: '2022-07-17' }), '2022-2023', TRIAL_DAY],
      { kind: 'provisional', staleDays: 121 },
    ],
    ['a closed year is never stale', [figure({ asOf: '2020-03-31' }), '2019-2020', TRIAL_DAY], { kind: 'validated' }],
  ])('%s', (_, given, state) => expect(dataState(...given)).toEqual(state));
});

describe('the trend', () => {
  const trend = (number: number, day: Day = TRIAL_DAY) =>
    trendOf(indicator(number), historyOf(plan, indicator(number), demoFigures(number, day), day));
  test.each([
    ['a rate that rises', 1, 'improving'],
    ['a level that falls', 4, 'declining'],
    ['within one point', 8, 'stable'],
    ['a milestone is left out', 9, 'improving'],
    ['one value alone has none', 2, undefined],
  ] as const)('%s: indicator %i is %s', (_, number, direction) => expect(trend(number)?.direction).toBe(direction));

  it('leaves the open year out', () => {
    expect(trend(7)?.to).toEqual({ year: '2021-2022', value: 15 });
    expect(trend(7)?.from).toEqual({ year: '2020-2021', value: 9 });
  });
  it('calls a lower rank an improvement, and any change of rank a change', () => {
    const history = historyOf(plan, indicator(2), demoFigures(2), '2023-06-01');
    expect(trendOf(indicator(2), history)).toMatchObject({ direction: 'improving', change: -1 });
  });
});

describe('the projection', () => {
  const projection = (number: number, day: Day = TRIAL_DAY) =>
    projectionOf(historyOf(plan, indicator(number), demoFigures(number, day), day));
  it('is a straight line through three closed years', () =>
    expect(projection(12)).toEqual({ year: '2022-2023', value: 20.3, through: 3 }));
  it('needs three values', () => expect(projection(9)).toBeUndefined());
  it('is not given for a closed year', () => expect(projection(12, '2023-04-01')).toBeUndefined());
  it('is not given where it leaves what can be measured', () => expect(projection(10)).toBeUndefined());
});

describe('references', () => {
  test.each(['MRIF-12-2122-v3', 'MRIF-2-1920-v10'])('%s reads back as written', (text) => {
    const read = parseReference(`vérifie ${text.toLowerCase()} svp`);
    expect(read && makeReference(read)).toBe(text);
  });
  test.each(['MRIF-12-2123-v3', 'MRIF-12-v3', 'rien'])('%s is no reference', (text) =>
    expect(parseReference(text)).toBeUndefined(),
  );
});

describe('decimals', () => {
  test.each([
    [21, 25, -4],
    [80.1, 85, -4.9],
    [0.3, 0.1, 0.2],
    [1e-7, 0, 1e-7],
  ])('%d less %d is %d', (a, b, result) => expect(difference(a, b)).toBe(result));
  it('counts them as recorded', () => expect([12, 12.5, 12.25, 1e-7].map(decimalsOf)).toEqual([0, 1, 2, 7]));
  it('rounds halves away from zero and gives no −0', () =>
    expect([roundTo(2.25, 1), roundTo(-2.25, 1), roundTo(-0.01, 1)]).toEqual([2.3, -2.3, 0]));
});
