import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import { CHANGES_KEPT, changedSince, figuresWithChanges } from '../../src/domain/recentChanges.ts';
import { indicator } from '../fixtures.ts';
import { activity, decision, reading } from './make.ts';

const DAY = '2022-11-15';
const SINCE = '2022-10-16T04:00:00.000Z';
const at = (day: string) => `${day}T12:00:00.000Z`;
const changed = (number: number, entries: readonly Entry[], after = SINCE) =>
  changedSince([figuresWithChanges(indicator(number), entries, DAY)], after);

const old = reading({ id: 'old', value: 18, asOf: '2022-06-30', at: at('2022-07-10') });
const news = reading({ id: 'new', value: 21, asOf: '2022-09-30', at: at('2022-10-20') });
const line = { indicator: 12, year: '2022-2023', validated: false, times: 1, at: at('2022-10-20') };

describe('what changed lately', () => {
  it.each<[string, readonly Entry[], readonly object[]]>([
    ['is nothing where nothing was recorded', [], []],
    ['is nothing where all was recorded before', [old], []],
    ['is the figure before and after', [old, news], [{ ...line, from: 18, to: 21 }]],
    ['begins with no figure where there was none', [news], [{ ...line, from: null, to: 21 }]],
    [
      'counts a validation, which changes what may be said of the figure',
      [old, news, decision({ about: 'new', decision: 'validated', at: at('2022-11-02') })],
      [{ ...line, from: 18, to: 21, validated: true, times: 2, at: at('2022-11-02') }],
    ],
    [
      'is back where it was when what was recorded is withdrawn',
      [old, news, decision({ about: 'new', decision: 'withdrawn', at: at('2022-11-02') })],
      [{ ...line, from: 18, to: 18, times: 2, at: at('2022-11-02') }],
    ],
    [
      'names a year that is over, corrected late',
      [reading({ id: 'past', year: '2021-2022', value: 16, asOf: '2022-03-31', at: at('2022-11-01') })],
      [{ ...line, year: '2021-2022', from: null, to: 16, at: at('2022-11-01') }],
    ],
    ['does not see what is recorded later', [old, { ...news, at: at('2022-11-20') }], []],
  ])('%s', (_, entries, expected) => expect(changed(12, entries)).toEqual(expected));

  it('says what it no longer knows when more was recorded than is kept', () => {
    const many = Array.from({ length: CHANGES_KEPT + 3 }, (_, n) =>
      activity({ id: `a${n}`, indicator: 7, date: '2022-10-20', at: `2022-10-20T12:00:0${n}.000Z` }),
    );
    const figures = figuresWithChanges(indicator(7), many, DAY);
    expect(figures.recent).toHaveLength(CHANGES_KEPT);
    expect(changedSince([figures], SINCE)).toMatchObject([{ from: undefined, to: 9, times: CHANGES_KEPT }]);
    expect(changedSince([figures], '2022-10-20T12:00:03.000Z')).toMatchObject([{ from: 4, to: 9, times: 5 }]);
  });

  it('names a year whose changes made room for those of another', () => {
    const late = reading({
      id: 'late',
      year: '2021-2022',
      value: 9,
      asOf: '2022-03-31',
      at: '2022-10-19T12:00:00.000Z',
    });
    const many = Array.from({ length: CHANGES_KEPT }, (_, n) =>
      activity({ id: `a${n}`, indicator: 7, date: '2022-10-20', at: `2022-10-20T12:00:0${n}.000Z` }),
    );
    const figures = figuresWithChanges(indicator(7), [{ ...late, indicator: 7 }, ...many], DAY);
    const changes = changedSince([figures], SINCE);
    expect(changes.map(({ year, from, to }) => [year, from, to])).toEqual([
      ['2022-2023', null, 6],
      ['2021-2022', undefined, 9],
    ]);
    expect(changedSince([figures], '2022-10-19T12:00:00.000Z')).toHaveLength(1);
  });

  it('counts from an instant of each indicator', () => {
    const seven = figuresWithChanges(indicator(7), [activity({ indicator: 7, at: at('2022-11-01') })], DAY);
    const twelve = figuresWithChanges(indicator(12), [old, news], DAY);
    const after = (number: number) => (number === 7 ? at('2022-11-01') : '');
    expect(changedSince([seven, twelve], after)).toMatchObject([{ indicator: 12, from: null, to: 21, times: 2 }]);
  });

  it('reads figures stored before changes were kept, without what stood before', () => {
    const figures = figuresOf(indicator(12), [old, news], DAY);
    expect(changedSince([figures], SINCE)).toEqual([{ ...line, from: undefined, to: 21 }]);
    expect(changedSince([figures], at('2022-10-21'))).toEqual([]);
  });

  it('puts the latest first', () => {
    const seven = figuresWithChanges(indicator(7), [activity({ indicator: 7, at: at('2022-11-01') })], DAY);
    const twelve = figuresWithChanges(indicator(12), [old, news], DAY);
    expect(changedSince([twelve, seven], SINCE).map((one) => one.indicator)).toEqual([7, 12]);
  });
});
