import { describe, expect, test } from 'vitest';
import { startOf } from '../../src/domain/day.ts';
import type { DigestTime } from '../../src/domain/subscription.ts';
import { allowedAt, digestTimes, isQuiet } from '../../src/notices/torontoTimes.ts';

describe('a weekly digest keeps its hour in America/Toronto', () => {
  const monday: DigestTime = { weekday: 1, time: '08:30' };
  test.each([
    ['in summer', monday, '2022-07-06T12:00:00.000Z', '2022-07-11T12:30:00.000Z'],
    ['in winter', monday, '2022-12-01T12:00:00.000Z', '2022-12-05T13:30:00.000Z'],
    ['on the Monday after clocks go back', monday, '2022-10-31T12:30:00.000Z', '2022-11-07T13:30:00.000Z'],
    ['on the Monday after clocks go forward', monday, '2023-03-06T13:30:00.000Z', '2023-03-13T12:30:00.000Z'],
    ['on the very minute, the next week', monday, '2022-07-11T12:30:00.000Z', '2022-07-18T12:30:00.000Z'],
    [
      'at 2:30 on the Sunday that has none, at 3:00',
      { weekday: 7, time: '02:30' },
      '2023-03-10T12:00:00.000Z',
      '2023-03-12T07:00:00.000Z',
    ],
    [
      'at 1:30 on the Sunday that has two, at the first',
      { weekday: 7, time: '01:30' },
      '2022-11-05T12:00:00.000Z',
      '2022-11-06T05:30:00.000Z',
    ],
    [
      'and not again at the second',
      { weekday: 7, time: '01:30' },
      '2022-11-06T05:30:00.000Z',
      '2022-11-13T06:30:00.000Z',
    ],
  ] as const)('%s', (_, time, after, next) => {
    expect(digestTimes(time).after(after)).toBe(next);
  });
  test.each([
    ['one missed', '2022-11-01T12:00:00.000Z', '2022-11-08T12:00:00.000Z', '2022-11-07T13:30:00.000Z'],
    ['the last of five missed', '2022-10-05T12:00:00.000Z', '2022-11-08T12:00:00.000Z', '2022-11-07T13:30:00.000Z'],
    ['none since', '2022-11-07T13:30:00.000Z', '2022-11-09T12:00:00.000Z', undefined],
    ['the very minute', '2022-11-01T12:00:00.000Z', '2022-11-07T13:30:00.000Z', '2022-11-07T13:30:00.000Z'],
  ])('%s', (_, after, upTo, last) => {
    expect(digestTimes(monday).lastWithin(after, upTo)).toBe(last);
  });
});

describe('what happens when nobody works is told on the next morning of work', () => {
  test.each([
    ['Tuesday at 15:00, at once', '2022-11-15T20:00:00.000Z', '2022-11-15T20:00:00.000Z'],
    ['Tuesday at 7:00, at once', '2022-11-15T12:00:00.000Z', '2022-11-15T12:00:00.000Z'],
    ['Tuesday at 6:59, at 7:00', '2022-11-15T11:59:00.000Z', '2022-11-15T12:00:00.000Z'],
    ['Tuesday at 20:00, on Wednesday', '2022-11-16T01:00:00.000Z', '2022-11-16T12:00:00.000Z'],
    ['Friday at 19:59, at once', '2022-11-19T00:59:00.000Z', '2022-11-19T00:59:00.000Z'],
    ['Friday at 20:00, on Monday', '2022-11-19T01:00:00.000Z', '2022-11-21T12:00:00.000Z'],
    ['Saturday at noon, on Monday', '2022-11-19T17:00:00.000Z', '2022-11-21T12:00:00.000Z'],
    ['the Friday before clocks go back, on Monday', '2022-11-05T01:00:00.000Z', '2022-11-07T12:00:00.000Z'],
    ['the Friday before clocks go forward, on Monday', '2023-03-11T02:00:00.000Z', '2023-03-13T11:00:00.000Z'],
    ['the Sunday without an hour, on Monday', '2023-03-12T06:30:00.000Z', '2023-03-13T11:00:00.000Z'],
  ])('%s', (_, at, allowed) => {
    expect(allowedAt(at)).toBe(allowed);
    expect(isQuiet(allowed)).toBe(false);
  });
});

test.each([
  ['2022-07-01', '2022-07-01T04:00:00.000Z'],
  ['2022-12-01', '2022-12-01T05:00:00.000Z'],
  ['2022-11-06', '2022-11-06T04:00:00.000Z'],
  ['2022-11-07', '2022-11-07T05:00:00.000Z'],
  ['2023-03-12', '2023-03-12T05:00:00.000Z'],
  ['2023-03-13', '2023-03-13T04:00:00.000Z'],
] as const)('the day %s begins at midnight in America/Toronto', (day, instant) => {
  expect(startOf(day)).toBe(instant);
});
