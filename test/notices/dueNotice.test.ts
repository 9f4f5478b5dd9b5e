import { describe, expect, test } from 'vitest';
import { toValidate } from '../../src/domain/reports.ts';
import type { Claim, Subscription } from '../../src/domain/subscription.ts';
import { claimed, GONE_TRIES, movedOn, OUTCOMES, type Outcome, settled } from '../../src/notices/claims.ts';
import { type Circumstances, dueNotice, later, type Watched } from '../../src/notices/dueNotice.ts';
import { figureEvents } from '../../src/notices/figureEvents.ts';
import { activity, reading } from '../domain/make.ts';
import { indicator, plan } from '../fixtures.ts';

const TUESDAY = '2022-11-15T15:00:00.000Z'; // 10:00
const SINCE = '2022-11-01T12:00:00.000Z';
const DIGEST = { weekday: 1, time: '08:30', plan: plan.id, since: SINCE } as const;

/** Results of indicator 12 recorded at these instants, and a report that waits. */
function watched(...instants: readonly string[]): Watched[] {
  const entries = instants.map((at, index) =>
    reading({ id: `r${index}`, validated: true, value: 10 + index, asOf: '2022-10-31', at }),
  );
  const waiting = [
    activity({ id: 'w', indicator: 7, at: '2022-11-14T15:00:00.000Z', by: { id: 'jean', name: 'Jean' } }),
  ];
  const span = { after: '2022-10-01T04:00:00.000Z', upTo: '2022-12-31T05:00:00.000Z' };
  return [{ plan, events: figureEvents(plan, indicator(12), entries, span), waiting: toValidate(waiting) }];
}

function subscription(fields: Partial<Subscription> = {}): Subscription {
  const follows = [{ plan: plan.id, indicator: 12, since: SINCE }];
  return { person: 'marie', language: 'fr', address: {}, follows, told: { upTo: SINCE, events: [] }, ...fields };
}

function due(fields: Partial<Subscription>, instants: readonly string[], how: Partial<Circumstances> = {}) {
  const now = { now: TUESDAY, mayValidate: false, keepsQuiet: true, ...how };
  return dueNotice(subscription(fields), watched(...instants), now);
}

/** «2 events, 1 to validate, digest 2022-11-14T13:30:00.000Z», or why nothing is due. */
function words(found: ReturnType<typeof due>): string {
  if (found.is !== 'due') return found.is;
  const { events, toValidate: reports, digest, again } = found.due;
  return [
    `${events.length} events`,
    ...(reports.length > 0 ? [`${reports.length} to validate`] : []),
    ...(digest ? [`digest ${digest}`] : []),
    ...(again ? ['again'] : []),
  ].join(', ');
}

const MONDAY = '2022-11-14T13:30:00.000Z';
const claim = (fields: Partial<Claim>): Claim => ({
  key: 'k',
  events: [{ id: `${plan.id}:12:2022-2023:r0`, at: '2022-11-15T14:00:00.000Z' }],
  token: 't',
  until: '2022-11-15T14:59:00.000Z',
  unsure: 0,
  ...fields,
});

describe('what is due', () => {
  test.each<[string, Partial<Subscription>, string[], Partial<Circumstances>, string]>([
    ['what happened, at once', {}, ['2022-11-15T14:00:00.000Z'], {}, '1 events'],
    ['two things are one message', {}, ['2022-11-15T14:00:00.000Z', '2022-11-15T14:05:00.000Z'], {}, '2 events'],
    [
      'nothing that was told',
      { told: { upTo: SINCE, events: [{ id: `${plan.id}:12:2022-2023:r0`, at: '' }] } },
      ['2022-11-15T14:00:00.000Z'],
      {},
      'nothing',
    ],
    ['nothing from before it was asked for', {}, ['2022-10-20T14:00:00.000Z'], {}, 'nothing'],
    ['nothing that has not happened yet', {}, ['2022-11-15T15:00:01.000Z'], {}, 'nothing'],
    ['nothing of what nobody follows', { follows: [] }, ['2022-11-15T14:00:00.000Z'], {}, 'nothing'],
    ['not at night', {}, ['2022-11-15T14:00:00.000Z'], { now: '2022-11-16T02:00:00.000Z' }, 'notNow'],
    ['not on Saturday', {}, ['2022-11-18T14:00:00.000Z'], { now: '2022-11-19T15:00:00.000Z' }, 'notNow'],
    [
      'at night where nights are not kept',
      {},
      ['2022-11-15T14:00:00.000Z'],
      { now: '2022-11-16T02:00:00.000Z', keepsQuiet: false },
      '1 events',
    ],
    [
      'not a quarter of an hour after the last',
      { told: { upTo: SINCE, events: [], lastAt: '2022-11-15T14:50:00.000Z' } },
      ['2022-11-15T14:55:00.000Z'],
      {},
      'notNow',
    ],
    [
      'after a clock went back, at once',
      { told: { upTo: SINCE, events: [], lastAt: '2022-11-15T20:00:00.000Z' } },
      ['2022-11-15T14:55:00.000Z'],
      {},
      '1 events',
    ],
    [
      'a quarter of an hour after the last',
      { told: { upTo: SINCE, events: [], lastAt: '2022-11-15T14:45:00.000Z' } },
      ['2022-11-15T14:55:00.000Z'],
      {},
      '1 events',
    ],
    ['no report without the role', { validations: { plan: plan.id, since: SINCE } }, [], {}, 'nothing'],
    [
      'a report to validate',
      { validations: { plan: plan.id, since: SINCE } },
      [],
      { mayValidate: true },
      '0 events, 1 to validate',
    ],
    [
      'no report of one’s own',
      { person: 'jean', validations: { plan: plan.id, since: SINCE } },
      [],
      { mayValidate: true },
      'nothing',
    ],
    ['a digest on its minute', { digest: DIGEST }, [], { now: MONDAY }, `0 events, digest ${MONDAY}`],
    ['a digest missed by days, once', { digest: DIGEST }, [], {}, `0 events, digest ${MONDAY}`],
    [
      'no digest that was answered',
      { digest: DIGEST, told: { upTo: SINCE, events: [], digest: MONDAY } },
      [],
      {},
      'nothing',
    ],
    [
      'a digest in the evening that was asked for then',
      { digest: { ...DIGEST, time: '21:00' } },
      ['2022-11-14T14:00:00.000Z'],
      { now: '2022-11-15T02:00:00.000Z' },
      '0 events, digest 2022-11-15T02:00:00.000Z',
    ],
    [
      'a digest missed at night waits for the morning',
      { digest: DIGEST },
      [],
      { now: '2022-11-15T02:00:00.000Z' },
      'notNow',
    ],
    [
      'not while somebody sends it',
      { claim: claim({ until: '2022-11-15T15:01:00.000Z' }) },
      ['2022-11-15T14:00:00.000Z'],
      {},
      'notNow',
    ],
    [
      'again, the same, what nobody finished',
      { claim: claim({}) },
      ['2022-11-15T14:00:00.000Z', '2022-11-15T14:30:00.000Z'],
      {},
      '1 events, again',
    ],
    [
      'not again at night',
      { claim: claim({}) },
      ['2022-11-15T14:00:00.000Z'],
      { now: '2022-11-16T02:00:00.000Z' },
      'notNow',
    ],
    [
      'not before the time to try again',
      { trouble: { count: 1, gone: 0, next: '2022-11-15T15:01:00.000Z' } },
      ['2022-11-15T14:00:00.000Z'],
      {},
      'notNow',
    ],
  ])('%s', (_, fields, instants, how, expected) => {
    expect(words(due(fields, instants, how))).toBe(expected);
  });
});

describe('a message that was claimed', () => {
  const found = due({}, ['2022-11-15T14:00:00.000Z']);
  if (found.is !== 'due') throw new Error('Nothing is due.');
  const mine = claimed(subscription(), found.due, 'key', 'mine', TUESDAY);
  const become = (outcome: Outcome, from = mine) => settled(from, 'mine', outcome, TUESDAY);

  test('is left alone by whoever does not hold it', () => {
    expect(OUTCOMES.map((outcome) => settled(mine, 'other', outcome, TUESDAY))).toEqual(OUTCOMES.map(() => 'theirs'));
  });
  test('once sent is told, and not due again', () => {
    const told = become('sent') as Subscription;
    expect(told).toMatchObject({ told: { events: found.due.ids, lastAt: TUESDAY } });
    expect([told.claim, told.trouble]).toEqual([undefined, undefined]);
    expect(
      words(
        dueNotice(told, watched('2022-11-15T14:00:00.000Z'), {
          now: later(TUESDAY, 3_600_000),
          mayValidate: false,
          keepsQuiet: true,
        }),
      ),
    ).toBe('nothing');
  });
  test('that surely did not arrive is no message: it is made anew later', () => {
    expect(become('notSent')).toMatchObject({ trouble: { count: 1, next: later(TUESDAY, 60_000) } });
    expect((become('notSent') as Subscription).claim).toBeUndefined();
  });
  test('of which nobody knows is sent again as the same message, and says so', () => {
    const doubted = become('unknown') as Subscription;
    const now = { now: later(TUESDAY, 60_000), mayValidate: false, keepsQuiet: true };
    const next = dueNotice(doubted, watched('2022-11-15T14:00:00.000Z', '2022-11-15T15:00:30.000Z'), now);
    expect(words(next)).toBe('1 events, again');
    if (next.is === 'due')
      expect(claimed(doubted, next.due, 'other', 'x', now.now).claim).toMatchObject({ key: 'key', unsure: 1 });
  });
  test('to a conversation that is gone is tried a few times, then given up', () => {
    let standing = mine;
    for (let attempt = 1; attempt < GONE_TRIES; attempt += 1) {
      const next = become('gone', standing);
      expect(next).toMatchObject({ trouble: { gone: attempt } });
      standing = { ...(next as Subscription), claim: mine.claim as Claim };
    }
    expect(become('gone', standing)).toBe('givenUp');
  });
  test('what is long told is left behind after a week', () => {
    const old = subscription({ told: { upTo: SINCE, events: [{ id: 'x', at: '2022-11-02T12:00:00.000Z' }] } });
    expect(movedOn(old, '2022-11-09T12:00:00.000Z')).toBeUndefined();
    expect(movedOn(old, TUESDAY)?.told).toEqual({ upTo: '2022-11-13T15:00:00.000Z', events: [] });
  });
});
