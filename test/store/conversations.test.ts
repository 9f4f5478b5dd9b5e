import { describe, expect, test } from 'vitest';
import { createConversations, KEPT_FOR } from '../../src/store/conversations.ts';
import type { Store } from '../../src/store/store.ts';
import { movableClock } from './contract.ts';
import { EVERY_STORE } from './everyStore.ts';
import { counted } from './watchedStore.ts';

type Context = { years: string[]; note?: string };
const ID = '19:abc@thread.tacv2;messageid=1668524400000';

describe.each(EVERY_STORE)('a conversation on %s', (_, open) => {
  async function withStore(
    work: (store: Store, clock: ReturnType<typeof movableClock>) => Promise<void>,
  ): Promise<void> {
    const clock = movableClock();
    await work(await open(clock.now), clock);
  }

  test('is kept from turn to turn: one read, and one write when it changed', () =>
    withStore(async (store) => {
      const { watched, operations } = counted(store);
      const contexts = createConversations<Context>(watched, 'context');
      expect(await contexts.load(ID)).toBeUndefined();
      await contexts.save(ID, { years: ['2021-2022'] }, undefined);
      operations.length = 0;
      const loaded = await contexts.load(ID);
      expect(loaded?.body).toEqual({ years: ['2021-2022'] });
      await contexts.save(ID, { years: ['2021-2022'] }, loaded);
      expect(operations).toEqual([`read context:${ID}`]);
      await contexts.save(ID, { years: ['2022-2023'] }, loaded);
      expect(operations).toEqual([`read context:${ID}`, `replace context:${ID}`]);
    }));

  test('changed in place is seen to have changed', () =>
    withStore(async (store) => {
      const contexts = createConversations<Context>(store, 'context');
      await contexts.save(ID, { years: [] }, undefined);
      const loaded = await contexts.load(ID);
      loaded?.body.years.push('2021-2022');
      if (loaded) await contexts.save(ID, loaded.body, loaded);
      expect((await contexts.load(ID))?.body.years).toEqual(['2021-2022']);
    }));

  test('of two turns at once: the second to save is told, and nothing is lost once it merges', () =>
    withStore(async (store) => {
      const contexts = createConversations<Context>(store, 'context');
      await contexts.save(ID, { years: [] }, undefined);
      const [one, two] = await Promise.all([contexts.load(ID), contexts.load(ID)]);
      expect(await contexts.save(ID, { years: ['2020-2021'] }, one)).toMatchObject({ outcome: 'written' });
      expect(await contexts.save(ID, { years: ['2021-2022'] }, two)).toEqual({ outcome: 'conflict' });
      const add = (year: string) => contexts.update(ID, (body) => ({ years: [...(body?.years ?? []), year] }));
      await Promise.all(['2021-2022', '2022-2023'].map(add));
      expect((await contexts.load(ID))?.body.years.sort()).toEqual(['2020-2021', '2021-2022', '2022-2023']);
    }));

  test('two first turns at once: one is told that the other was first', () =>
    withStore(async (store) => {
      const contexts = createConversations<Context>(store, 'context');
      const saves = await Promise.all([1, 2].map((n) => contexts.save(ID, { years: [], note: `${n}` }, undefined)));
      expect(saves.map((one) => one.outcome).sort()).toEqual(['conflict', 'written']);
    }));

  test('is forgotten thirty days after it last changed, a draft after one', () =>
    withStore(async (store, clock) => {
      const contexts = createConversations<Context>(store, 'context');
      const drafts = createConversations<Context>(store, 'draft');
      await contexts.save(ID, { years: [] }, undefined);
      await drafts.save(ID, { years: ['draft'] }, undefined);
      clock.forward(KEPT_FOR.draft + 1);
      expect(await drafts.load(ID)).toBeUndefined();
      const loaded = await contexts.load(ID);
      await contexts.save(ID, { years: ['2021-2022'] }, loaded);
      clock.forward(KEPT_FOR.context - 1);
      expect(await contexts.load(ID)).toBeDefined();
      clock.forward(2);
      expect(await contexts.load(ID)).toBeUndefined();
    }));

  test('that expired while its turn ran is kept anew', () =>
    withStore(async (store, clock) => {
      const drafts = createConversations<Context>(store, 'draft');
      await drafts.save(ID, { years: [] }, undefined);
      const loaded = await drafts.load(ID);
      clock.forward(KEPT_FOR.draft + 1);
      expect(await drafts.save(ID, { years: ['2021-2022'] }, loaded)).toMatchObject({ outcome: 'written' });
      expect((await drafts.load(ID))?.body.years).toEqual(['2021-2022']);
    }));

  test('is gone when it is forgotten', () =>
    withStore(async (store) => {
      const contexts = createConversations<Context>(store, 'context');
      await contexts.save(ID, { years: [] }, undefined);
      await contexts.forget(ID);
      expect(await contexts.load(ID)).toBeUndefined();
    }));
});
