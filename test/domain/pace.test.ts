import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { pace, type Trajectory } from '../../src/domain/pace.ts';
import type { Indicator } from '../../src/domain/plan.ts';
import type { Target } from '../../src/domain/target.ts';
import { indicator } from '../fixtures.ts';
import { figure } from './make.ts';

type Case = [
  string,
  { value?: number | boolean; asOf?: Day; evidence?: string; start?: number; lastYear?: number; target: Target },
  Trajectory | undefined,
];
const YEAR = '2022-2023';
const percent = (atLeast: number): Target => ({ kind: 'level', atLeast, unit: 'percent' });
const count = (atLeast: number): Target => ({ kind: 'level', atLeast, unit: 'count' });

function play(rule: Indicator, [, given]: Case): Trajectory | undefined {
  const { value, asOf = '2022-09-30', evidence, start, lastYear, target } = given;
  const known = value === undefined ? undefined : figure({ value, asOf, ...(evidence && { evidence }) });
  return pace(rule, YEAR, { text: 'au plan', target }, { figure: known, lastYear, start })?.trajectory;
}

describe('a line from the latest earlier result (16 % to 25 %: 20.5 % expected on 30 September)', () => {
  const cases: Case[] = [
    ['on the line is on track', { value: 20.5, start: 16, target: percent(25) }, 'on_track'],
    ['above the line is on track', { value: 24.9, start: 16, target: percent(25) }, 'on_track'],
    ['at the target is ahead', { value: 25, start: 16, target: percent(25) }, 'ahead'],
    [
      'behind by exactly a quarter of the expected progress is to watch',
      { value: 19.375, start: 16, target: percent(25) },
      'watch',
    ],
    ['behind by a little more is late', { value: 19.37, start: 16, target: percent(25) }, 'late'],
    ['behind by a little less than nothing is to watch', { value: 20.49, start: 16, target: percent(25) }, 'watch'],
    ['below the start is late', { value: 15, start: 16, target: percent(25) }, 'late'],
    [
      'start already at the target but now short of it is to watch',
      { value: 24, start: 25, target: percent(25) },
      'watch',
    ],
    ['start past the target and still there is ahead', { value: 26, start: 30, target: percent(25) }, 'ahead'],
    ['no start is insufficient', { value: 20, target: percent(25) }, 'insufficient'],
    ['no start but the target reached is ahead', { value: 25, target: percent(25) }, 'ahead'],
    ['no figure is insufficient', { start: 16, target: percent(25) }, 'insufficient'],
    ['no target has no trajectory', { value: 20, start: 16, target: { kind: 'none' } }, undefined],
    ['a wording not understood is insufficient', { value: 20, start: 16, target: { kind: 'worded' } }, 'insufficient'],
  ];
  test.each(cases)('%s', (...row) => expect(play(indicator(12), row)).toBe(row[2]));
});

describe('a line from zero (18 in the year: 9 expected on 30 September)', () => {
  const cases: Case[] = [
    ['9 is on track', { value: 9, start: 0, target: count(18) }, 'on_track'],
    ['8 is to watch', { value: 8, start: 0, target: count(18) }, 'watch'],
    ['6.75 is to watch, the border', { value: 6.75, start: 0, target: count(18) }, 'watch'],
    ['6 is late', { value: 6, start: 0, target: count(18) }, 'late'],
    [
      '0 on 1 April is to watch or late, never on track',
      { value: 0, start: 0, asOf: '2022-04-01', target: count(18) },
      'late',
    ],
    ['18 is ahead', { value: 18, start: 0, target: count(18) }, 'ahead'],
  ];
  test.each(cases)('%s', (...row) => expect(play(indicator(7), row)).toBe(row[2]));
});

describe('a level', () => {
  const cases: Case[] = [
    ['at the target is on track', { value: 90, lastYear: 95, target: percent(90) }, 'on_track'],
    ['below it but at last year’s result is to watch', { value: 88, lastYear: 88, target: percent(90) }, 'watch'],
    ['below last year’s is late', { value: 87.9, lastYear: 88, target: percent(90) }, 'late'],
    ['below without a last year is insufficient', { value: 87.9, target: percent(90) }, 'insufficient'],
    [
      'a rate is judged like for like',
      { value: 62, lastYear: 54.6, target: { kind: 'growth', atLeast: 85, since: '2018-2019' } },
      'watch',
    ],
  ];
  test.each(cases)('%s', (...row) => expect(play(indicator(4), row)).toBe(row[2]));
});

describe('a rank', () => {
  const target: Target = { kind: 'rank', withinFirst: 3 };
  const cases: Case[] = [
    ['third is ahead', { value: 3, target }, 'ahead'],
    ['fourth is to watch', { value: 4, target }, 'watch'],
    ['no figure is insufficient', { target }, 'insufficient'],
  ];
  test.each(cases)('%s', (...row) => expect(play(indicator(2), row)).toBe(row[2]));
});

describe('a milestone', () => {
  const target: Target = { kind: 'milestone', what: 'Travaux enclenchés' };
  const cases: Case[] = [
    ['done with evidence is ahead', { value: true, evidence: 'Mandat signé', target }, 'ahead'],
    ['done without evidence is insufficient', { value: true, target }, 'insufficient'],
    ['not done is insufficient', { value: false, evidence: 'Rapport', target }, 'insufficient'],
    ['nothing known is insufficient', { target }, 'insufficient'],
  ];
  test.each(cases)('%s', (...row) => expect(play(indicator(9), row)).toBe(row[2]));
});

test('where lower is better, the line goes down', () => {
  const lower: Indicator = { ...indicator(12), better: 'lower' };
  const down: Target = { kind: 'atMost', atMost: 10, unit: 'percent' };
  const at = (value: number) => play(lower, ['', { value, start: 20, target: down }, undefined]);
  expect([10, 15, 15.5, 16.25, 16.3, 21].map(at)).toEqual(['ahead', 'on_track', 'watch', 'watch', 'late', 'late']);
});
