import { describe, expect, test } from 'vitest';
import { type OfficialState, officialState } from '../../src/domain/assess.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { reaches, type Target } from '../../src/domain/target.ts';
import { figure } from './make.ts';

const level: Target = { kind: 'level', atLeast: 80, unit: 'percent' };
const growth: Target = { kind: 'growth', atLeast: 55, since: '2018-2019' };
const rank: Target = { kind: 'rank', withinFirst: 5 };
const milestone: Target = { kind: 'milestone', what: 'Offre de formation établie' };
const none: Target = { kind: 'none' };

const cases: [string, Target | undefined, Figure | undefined, Day, OfficialState][] = [
  ['exactly on target is met', level, figure({ value: 80 }), '2022-04-01', 'met'],
  ['one tenth below is not met: nothing is rounded up', level, figure({ value: 79.9 }), '2022-04-01', 'not_met'],
  ['54.6 % of growth does not reach 55 %', growth, figure({ value: 54.6 }), '2022-04-01', 'not_met'],
  ['fifth is within the first five', rank, figure({ value: 5 }), '2022-04-01', 'met'],
  ['sixth is not', rank, figure({ value: 6 }), '2022-04-01', 'not_met'],
  ['first is within the first five', rank, figure({ value: 1 }), '2022-04-01', 'met'],
  [
    'a milestone done with evidence is met',
    milestone,
    figure({ value: true, evidence: 'Décret' }),
    '2022-04-01',
    'met',
  ],
  [
    'a milestone not done is not met',
    milestone,
    figure({ value: false, evidence: 'Rapport' }),
    '2022-04-01',
    'not_met',
  ],
  ['a milestone without evidence is not judged', milestone, figure({ value: true }), '2022-04-01', 'not_available'],
  [
    'a number for a milestone is not judged',
    milestone,
    figure({ value: 3, evidence: 'x' }),
    '2022-04-01',
    'not_available',
  ],
  ['a milestone for a number is not judged', level, figure({ value: true }), '2022-04-01', 'not_available'],
  ['no target: nothing to judge', none, figure({ value: 4 }), '2022-04-01', 'not_applicable'],
  ['no cell at all: nothing to judge', undefined, figure({ value: 4 }), '2022-04-01', 'not_applicable'],
  ['no target comes before a year to come', none, undefined, '2021-06-01', 'not_applicable'],
  ['no figure in a closed year is not available', level, undefined, '2022-04-01', 'not_available'],
  [
    'a figure as of 30 March does not cover the year',
    level,
    figure({ value: 90, asOf: '2022-03-30' }),
    '2022-04-01',
    'not_available',
  ],
  ['a figure as of 31 March does', level, figure({ value: 90, asOf: '2022-03-31' }), '2022-04-01', 'met'],
  ['31 March is still to come', level, figure({ value: 90 }), '2022-03-31', 'to_come'],
  ['a year not begun is to come', level, undefined, '2021-03-01', 'to_come'],
  [
    'a wording not understood is never judged',
    { kind: 'worded' },
    figure({ value: 90 }),
    '2022-04-01',
    'not_available',
  ],
  [
    'a wording not understood is to come in an open year',
    { kind: 'worded' },
    figure({ value: 90 }),
    '2022-03-31',
    'to_come',
  ],
  [
    'to be determined: nothing to judge yet',
    { kind: 'toBeDetermined' },
    figure({ value: 90 }),
    '2022-04-01',
    'not_applicable',
  ],
];

describe('the official state, first rule that fits', () => {
  test.each(cases)('%s', (_, target, known, today, state) => {
    const cell = target && { text: 'au plan', target };
    expect(officialState(cell, '2021-2022', known, today)).toBe(state);
  });
});

describe('the comparison is strict and inclusive', () => {
  const comparisons: [Target, number | boolean, boolean | undefined][] = [
    [{ kind: 'atMost', atMost: 5, unit: 'percent' }, 5, true],
    [{ kind: 'atMost', atMost: 5, unit: 'percent' }, 5.1, false],
    [{ kind: 'between', atLeast: 4, atMost: 7, unit: 'number' }, 4, true],
    [{ kind: 'between', atLeast: 4, atMost: 7, unit: 'number' }, 7, true],
    [{ kind: 'between', atLeast: 4, atMost: 7, unit: 'number' }, 7.01, false],
    [{ kind: 'money', amount: 2e6, currency: 'CAD', direction: 'atLeast' }, 2e6, true],
    [{ kind: 'money', amount: 2e6, currency: 'CAD', direction: 'atMost' }, 2e6 + 1, false],
    [{ kind: 'duration', amount: 5, per: 'day', direction: 'atMost' }, 5, true],
    [{ kind: 'relative', change: 3, unit: 'percent', to: 'à établir' }, 3, undefined],
    [{ kind: 'notApplicable' }, 3, undefined],
  ];
  test.each(comparisons)('%o against %s: %s', (target, value, reached) => expect(reaches(target, value)).toBe(reached));
});
