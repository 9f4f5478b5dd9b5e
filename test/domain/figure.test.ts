import { describe, expect, it, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import { judge } from '../../src/domain/ledger.ts';
import { indicator } from '../fixtures.ts';
import { activity, decision, reading } from './make.ts';

const YEAR = '2022-2023';
const counted = (entries: Entry[], day = '2022-11-15' as const) => figuresOf(indicator(7), entries, day).years[YEAR];
const measured = (entries: Entry[], day = '2022-11-15' as const) => figuresOf(indicator(12), entries, day).years[YEAR];

describe('the figure of a year', () => {
  const may = reading({ id: 'may', value: 5, asOf: '2022-06-30', validated: true });
  const rows: [string, Entry[], number | undefined][] = [
    ['nothing recorded is no figure', [], undefined],
    ['a reading alone', [may], 5],
    [
      'a reading plus the activities after it',
      [may, activity({ id: 'a1', date: '2022-07-01' }), activity({ id: 'a2', quantity: 2 })],
      8,
    ],
    ['an activity on the reading’s own day is already in it', [may, activity({ id: 'a1', date: '2022-06-30' })], 5],
    ['activities without a reading count from zero', [activity({ id: 'a1' }), activity({ id: 'a2' })], 2],
    [
      'the latest reading replaces what came before',
      [may, activity({ id: 'a1', date: '2022-07-01' }), reading({ id: 'late', value: 9 })],
      9,
    ],
    [
      'a withdrawn activity does not count',
      [may, activity({ id: 'a1' }), decision({ about: 'a1', decision: 'withdrawn' })],
      5,
    ],
    [
      'a rejected activity does not count',
      [may, activity({ id: 'a1' }), decision({ about: 'a1', decision: 'rejected' })],
      5,
    ],
    [
      'a corrected activity counts once, as corrected',
      [may, activity({ id: 'a1' }), activity({ id: 'a2', quantity: 3, corrects: 'a1' })],
      8,
    ],
    [
      'a withdrawn correction brings the first back',
      [
        activity({ id: 'a1' }),
        activity({ id: 'a2', quantity: 3, corrects: 'a1' }),
        decision({ about: 'a2', decision: 'withdrawn' }),
      ],
      1,
    ],
    ['an activity of another year does not count', [activity({ id: 'a1', date: '2022-03-31' })], undefined],
    ['an activity on 1 April does', [activity({ id: 'a1', date: '2022-04-01' })], 1],
    ['a day to come does not count yet', [activity({ id: 'a1', date: '2022-11-16' })], undefined],
  ];
  test.each(rows)('%s', (_, entries, value) => expect(counted(entries)?.best?.value).toBe(value));

  it('is not moved by activities where they are only evidence', () => {
    expect(measured([reading({ value: 21 }), activity({ date: '2022-10-10' })])?.best?.value).toBe(21);
  });

  it('adds decimals without noise', () => {
    expect(counted([reading({ value: 0.1, asOf: '2022-06-30' }), activity({ quantity: 0.2 })])?.best?.value).toBe(0.3);
  });
});

describe('what was validated stands apart', () => {
  const first = reading({ id: 'first', value: 20, validated: true });
  it('an activity not validated makes the whole figure «reported»', () => {
    const known = counted([first, activity({ id: 'a', date: '2022-10-10' })]);
    expect([known?.best?.validated, known?.best?.value, known?.validated?.value]).toEqual([false, 21, 20]);
  });
  it('a correction replaces the validated figure only once validated itself', () => {
    const corrected = reading({ id: 'second', value: 18, corrects: 'first', at: '2022-10-03T12:00:00.000Z' });
    const before = measured([first, corrected]);
    expect([before?.best?.value, before?.validated?.value]).toEqual([18, 20]);
    const after = measured([
      first,
      corrected,
      decision({ about: 'second', decision: 'validated', at: '2022-10-04T12:00:00.000Z' }),
    ]);
    expect([after?.best?.value, after?.validated?.value, after?.validated?.corrected?.value]).toEqual([18, 18, 20]);
  });
});

describe('the past is answered again', () => {
  const entries = [
    reading({ id: 'june', value: 18, asOf: '2022-06-30', at: '2022-07-18T12:00:00.000Z' }),
    reading({ id: 'september', value: 21, at: '2022-10-17T12:00:00.000Z' }),
  ];
  test.each([
    ['2022-07-17', undefined],
    ['2022-07-18', 18],
    ['2022-10-16', 18],
    ['2022-10-17', 21],
  ] as const)('as known on %s: %s', (day, value) =>
    expect(figuresOf(indicator(12), entries, day).years[YEAR]?.best?.value).toBe(value),
  );

  it('gives each change a version', () => {
    expect(measured(entries)?.version).toBe(2);
    expect(figuresOf(indicator(12), entries, '2022-07-18').years[YEAR]?.version).toBe(1);
    expect(
      measured([...entries, decision({ about: 'september', decision: 'validated', at: '2022-10-18T12:00:00.000Z' })])
        ?.version,
    ).toBe(3);
    expect(measured([...entries, activity({ id: 'evidence' })])?.version).toBe(2);
  });
});

it('the state of an entry is its last decision', () => {
  const entries = [
    activity({ id: 'a' }),
    decision({ about: 'a', decision: 'rejected', at: '2022-10-02T12:00:00.000Z' }),
    decision({ id: 'again', about: 'a', decision: 'validated', at: '2022-10-03T12:00:00.000Z' }),
  ];
  expect(judge(entries).map((one) => one.state)).toEqual(['validated']);
});
