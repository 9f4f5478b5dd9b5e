import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { figureEvents } from '../../src/notices/figureEvents.ts';
import { activity, decision, reading } from '../domain/make.ts';
import { indicator, plan } from '../fixtures.ts';

const ALL = { after: '2022-03-01T05:00:00.000Z', upTo: '2023-12-31T05:00:00.000Z' };

/** «2022-10-01T12:00:00.000Z 2022-2023 change+status», one line an event. */
function told(number: number, entries: readonly Entry[], span = ALL): string[] {
  return figureEvents(plan, indicator(number), entries, span).map(
    ({ at, year, kinds }) => `${at} ${year} ${kinds.join('+')}`,
  );
}
const CLOSED = ['2022-04-01T04:00:00.000Z 2021-2022 status', '2023-04-01T04:00:00.000Z 2022-2023 status'];
const seven = { indicator: 7 } as const;
const at = (day: string) => `${day}T15:00:00.000Z`;

describe('what happens to a figure', () => {
  test.each<[string, number, Entry[], string[]]>([
    ['nothing but years that close', 7, [], CLOSED],
    [
      'a validated result is a change, and may be a change of status',
      12,
      [reading({ validated: true, value: 21, asOf: '2022-09-30', at: at('2022-10-01') })],
      [
        CLOSED[0] as string,
        '2022-10-01T15:00:00.000Z 2022-2023 change+status',
        '2023-01-29T05:00:00.000Z 2022-2023 stale',
        CLOSED[1] as string,
      ],
    ],
    [
      'a reported result changes no validated figure, but the trajectory it is judged by',
      12,
      [reading({ value: 21, asOf: '2022-09-30', at: at('2022-10-01') })],
      [
        CLOSED[0] as string,
        '2022-10-01T15:00:00.000Z 2022-2023 status',
        '2023-01-29T05:00:00.000Z 2022-2023 stale',
        CLOSED[1] as string,
      ],
    ],
    [
      'an activity is told when it is validated, not before',
      7,
      [
        activity({ ...seven, id: 'a', date: '2022-06-01', at: at('2022-06-01'), quantity: 9 }),
        activity({ ...seven, id: 'b', date: '2022-06-02', at: at('2022-06-03') }),
        decision({ ...seven, about: 'b', decision: 'validated', at: at('2022-06-10') }),
      ],
      [
        CLOSED[0] as string,
        '2022-06-01T15:00:00.000Z 2022-2023 status',
        '2022-06-10T15:00:00.000Z 2022-2023 change',
        '2022-10-01T04:00:00.000Z 2022-2023 stale',
        CLOSED[1] as string,
      ],
    ],
    [
      'a planned activity, validated before, counts on its day',
      7,
      [activity({ ...seven, id: 'a', date: '2022-12-01', at: at('2022-11-01'), validated: true, quantity: 18 })],
      [CLOSED[0] as string, '2022-12-01T05:00:00.000Z 2022-2023 change+status', CLOSED[1] as string],
    ],
    [
      'a validated result withdrawn by a decision is a change back',
      12,
      [
        reading({ id: 'r', validated: true, value: 21, asOf: '2022-05-31', at: at('2022-06-01') }),
        decision({ about: 'r', decision: 'rejected', at: at('2022-06-05') }),
      ],
      [
        CLOSED[0] as string,
        '2022-06-01T15:00:00.000Z 2022-2023 change+status',
        '2022-06-05T15:00:00.000Z 2022-2023 change+status',
        CLOSED[1] as string,
      ],
    ],
    [
      'a final result after the year closed changes its official status',
      12,
      [reading({ id: 'r', year: '2021-2022', validated: true, value: 16, asOf: '2022-03-31', at: at('2022-05-02') })],
      [
        '2022-04-01T04:00:00.000Z 2021-2022 status',
        '2022-05-02T15:00:00.000Z 2021-2022 change+status',
        CLOSED[1] as string,
      ],
    ],
  ])('%s', (_, number, entries, expected) => {
    expect(
      told(
        number,
        entries.map((one) => ({ ...one, indicator: number }) as Entry),
      ),
    ).toEqual(expected);
  });

  test('a figure is stale on the 121st day, in America/Toronto, and fresh again with the next', () => {
    const entries = [
      reading({ id: 'r', validated: true, value: 10, asOf: '2022-07-09', at: at('2022-07-10') }),
      reading({ id: 's', validated: true, value: 11, asOf: '2022-11-30', at: at('2022-12-01') }),
    ];
    expect(told(12, entries).filter((line) => line.endsWith('stale'))).toEqual([
      '2022-11-07T05:00:00.000Z 2022-2023 stale',
      '2023-03-31T04:00:00.000Z 2022-2023 stale',
    ]);
  });

  test('the same happenings have the same ids from whatever day the ledger is looked at', () => {
    const entries = [
      reading({ id: 'r', validated: true, value: 10, asOf: '2022-06-30', at: at('2022-07-10') }),
      reading({ id: 's', validated: true, value: 21, asOf: '2022-09-30', at: at('2022-10-10') }),
    ];
    const ids = (after: string) => figureEvents(plan, indicator(12), entries, { ...ALL, after }).map(({ id }) => id);
    const whole = ids(ALL.after);
    expect(new Set(whole).size).toBe(whole.length);
    expect(ids('2022-10-01T04:00:00.000Z')).toEqual(whole.slice(-ids('2022-10-01T04:00:00.000Z').length));
    expect(ids('2022-10-10T14:59:59.999Z')[0]).toBe('MRIF-2019-2023:12:2022-2023:s');
  });
});
