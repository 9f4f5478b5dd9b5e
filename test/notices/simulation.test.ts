import { describe, expect, test } from 'vitest';
import { type Checked, checkNotices } from '../../src/cli/notices/checkNotices.ts';
import { type Simulation, simulateNotices } from '../../src/cli/notices/simulateNotices.ts';
import type { Day } from '../../src/domain/day.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { plan } from '../fixtures.ts';

const SOUND: Partial<Checked> = {
  unannounced: [],
  lost: [],
  twice: [],
  strangers: [],
  unshown: [],
  inQuiet: [],
  digestsLost: [],
  digestsWrong: [],
  notDropped: [],
};

async function run(from: Day, days: number, seed: number, given: Partial<Simulation> = {}) {
  const store = await openSqlite({ memory: true, clock: () => new Date() });
  const rates = { fault: 0.03, crash: 0.02 };
  const simulated = await simulateNotices({ plan, store, from, days, seed, every: 90, rates, ...given });
  await store.close();
  return { simulated, checked: checkNotices(plan, from, simulated) };
}

describe('two processes, restarted at random over a store and a channel that fail', () => {
  test.each([
    ['through the night clocks go back', '2022-10-31', 3],
    ['through the night clocks go forward and the end of a year', '2023-03-10', 2],
  ] as const)('tell each thing once, %s', async (_, from, seed) => {
    const { simulated, checked } = await run(from, 18, seed);
    expect(checked).toMatchObject(SOUND);
    expect([checked.due, checked.digests].every((one) => one > 5)).toBe(true);
    expect([simulated.counts.crashes, simulated.counts.faults].every((one) => one > 10)).toBe(true);
  });
});

test.each<[string, keyof Checked, NonNullable<Simulation['spoil']>]>([
  ['a message that is lost', 'lost', (send) => async (to, view, key) => (view.digest ? send(to, view, key) : 'sent')],
  [
    'a message that is sent twice as two',
    'twice',
    (send) => async (to, view, key) => {
      await send(to, view, `${key}-again`);
      return send(to, view, key);
    },
  ],
  [
    'a message sent again without saying so',
    'unannounced',
    (send) => async (to, view, key) => {
      await send(to, view, key);
      return send(to, view, key);
    },
  ],
  [
    'a message that shows less than it tells',
    'unshown',
    (send) => (to, view, key) => send(to, { ...view, items: view.items.slice(1) }, key),
  ],
  [
    'a digest that is lost',
    'digestsLost',
    (send) => async (to, view, key) => (view.digest ? 'sent' : send(to, view, key)),
  ],
])('the checker finds %s', async (_, what, spoil) => {
  const { checked } = await run('2022-10-31', 8, 4, { rates: { fault: 0, crash: 0 }, spoil });
  expect(checked[what]).not.toEqual([]);
});
