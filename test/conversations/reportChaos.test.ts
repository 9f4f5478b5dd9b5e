import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { EVERY_STORE } from '../store/everyStore.ts';
import { runChaos } from './reportChaos.ts';

const SOUND = { lost: [], twice: [], strangers: [], differentReceipts: [], notRepeatable: [] };

test.each(EVERY_STORE)(
  'on %s, reports through duplicates, late deliveries, restarts and faults are recorded exactly once',
  async (_, open) => {
    for (const seed of [1, 2]) {
      const store = await open(() => new Date('2026-03-02T15:00:00.000Z'));
      const chaos = await runChaos(store, 25, seed);
      expect(chaos).toMatchObject(SOUND);
      expect(chaos.acknowledged).toBeGreaterThan(8);
      expect([chaos.faults, chaos.restarts].every((one) => one > 0)).toBe(true);
    }
  },
  60_000,
);

test('the checker finds a store that keeps a report twice, and one that loses it', async () => {
  const clock = () => new Date('2026-03-02T15:00:00.000Z');
  const good = await openSqlite({ memory: true, clock });
  const twice: Store = {
    ...bound(good),
    async create(place, body, options) {
      if (place.id.startsWith('entry:')) await good.create({ ...place, id: `${place.id}-again` }, body, options);
      return good.create(place, body, options);
    },
  };
  expect((await runChaos(twice, 5, 3, 0)).twice).not.toEqual([]);
  const other = await openSqlite({ memory: true, clock });
  const loses: Store = {
    ...bound(other),
    create: async (place, body, options) =>
      place.id.startsWith('entry:') ? { outcome: 'written', etag: '' } : other.create(place, body, options),
  };
  expect((await runChaos(loses, 5, 3, 0)).lost).not.toEqual([]);
  await Promise.all([good.close(), other.close()]);
});

function bound(store: Store): Store {
  return {
    read: store.read.bind(store),
    list: store.list.bind(store),
    create: store.create.bind(store),
    createAll: store.createAll.bind(store),
    replace: store.replace.bind(store),
    upsert: store.upsert.bind(store),
    delete: store.delete.bind(store),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
  };
}
