import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_BODY } from '../../src/store/bodyText.ts';
import { type Place, type Store, StoreError } from '../../src/store/store.ts';

/** A clock the suite moves; the stores see expiry through it. */
export type MovableClock = { now: () => Date; forward: (seconds: number) => void };

/** A clock that starts at a fixed instant. */
export function movableClock(start = Date.parse('2022-11-15T15:00:00Z')): MovableClock {
  let at = start;
  return {
    now: () => new Date(at),
    forward: (seconds) => {
      at += seconds * 1000;
    },
  };
}

/** Ids people and channels really make, and ones that break careless stores. */
const ODD_IDS = [
  'a/b\\c?d#e',
  '19:abc@thread.tacv2;messageid=1668524400000',
  'à l’étranger « 12 »',
  '..',
  '.',
  'nul\u0000inside',
  'line\nbreak',
  '100 % ~ + & = "quote" \'apostrophe\'',
  '日本語',
  'emoji 🍁',
  'lone \ud800 surrogate',
  'UPPER',
  'upper',
  '~2F',
];

/**
 * What every store must do, whatever is behind it. `open` gives a store over data that other runs may share: the suite
 * keeps to partitions of its own. `reopen` gives a second one over the same data.
 */
export function storeContract(
  open: (clock: () => Date) => Promise<Store>,
  reopen: (clock: () => Date) => Promise<Store>,
): void {
  const clock = movableClock();
  const partition = `contract-${randomUUID()}`;
  const at = (id: string, room: Place['room'] = 'plan'): Place => ({ room, partition, id });
  let store: Store;
  let other: Store;
  beforeAll(async () => {
    store = await open(clock.now);
    other = await reopen(clock.now);
  });
  afterAll(async () => {
    await Promise.all([store.close(), other.close()]);
  });

  describe('one document', () => {
    test('is given back itself to whoever still has it, until anybody writes it', async () => {
      const place = at('known');
      await store.create(place, { n: 1 });
      const found = await store.read<{ n: number }>(place);
      expect(await store.read(place, found)).toBe(found);
      const written = await other.replace(place, { n: 2 }, found?.etag ?? '');
      expect(written.outcome).toBe('written');
      expect((await store.read(place, found))?.body).toEqual({ n: 2 });
      await other.delete(place);
      expect(await store.read(place, found)).toBeUndefined();
    });

    test('written lightly by many at once is there for everyone once each is told so', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `light-${i % 15}`);
      const options = { light: true };
      const told = await Promise.all(ids.map((id) => store.create(at(id, 'state'), { id }, options)));
      expect(told.map((one) => one.outcome)).toEqual(ids.map((_, i) => (i < 15 ? 'written' : 'conflict')));
      expect((await other.read(at('light-14', 'state')))?.body).toEqual({ id: 'light-14' });
    });

    test('is absent until it is created, then read back as it was', async () => {
      expect(await store.read(at('one'))).toBeUndefined();
      const body = { text: 'À l’étranger', number: 12.5, list: [1, null, true], empty: {}, value: 3, id: 'mine' };
      const written = await store.create(at('one'), body);
      const found = await store.read(at('one'));
      expect(found).toEqual({ id: 'one', etag: written.outcome === 'written' && written.etag, body });
    });

    test('may be a number, a text, a list, false or null', async () => {
      for (const [index, body] of [7, 'texte', [1, 2], false, null].entries()) {
        await store.create(at(`plain-${index}`), body);
        expect((await store.read(at(`plain-${index}`)))?.body).toEqual(body);
      }
    });

    test('cannot be created twice, even with the same body', async () => {
      expect(await store.create(at('twice'), { n: 1 })).toMatchObject({ outcome: 'written' });
      expect(await store.create(at('twice'), { n: 1 })).toEqual({ outcome: 'conflict' });
      expect(await other.create(at('twice'), { n: 2 })).toEqual({ outcome: 'conflict' });
      expect((await store.read(at('twice')))?.body).toEqual({ n: 1 });
    });

    test('is replaced only over the version that was read', async () => {
      await store.create(at('replaced'), { n: 1 });
      const first = await store.read(at('replaced'));
      const second = await store.replace(at('replaced'), { n: 2 }, first?.etag ?? '');
      expect(second.outcome).toBe('written');
      expect(await store.replace(at('replaced'), { n: 3 }, first?.etag ?? '')).toEqual({ outcome: 'conflict' });
      expect(await other.read(at('replaced'))).toMatchObject({ body: { n: 2 } });
    });

    test.each(['', '|', 'nonsense', '"*"', '*'])('is not replaced over a version that never was: %j', async (etag) => {
      const place = at(`never-${etag}`);
      await store.create(place, { n: 1 });
      expect(await store.replace(place, { n: 2 }, etag)).toEqual({ outcome: 'conflict' });
      expect((await store.read(place))?.body).toEqual({ n: 1 });
    });

    test('that is not there cannot be replaced', async () => {
      expect(await store.replace(at('nothing'), { n: 1 }, 'any')).toEqual({ outcome: 'conflict' });
    });

    test('created again after a deletion is another version', async () => {
      await store.create(at('again'), { n: 1 });
      const first = await store.read(at('again'));
      await store.delete(at('again'));
      await store.create(at('again'), { n: 1 });
      expect(await store.replace(at('again'), { n: 2 }, first?.etag ?? '')).toEqual({ outcome: 'conflict' });
    });

    test('is written over by upsert, whatever is there', async () => {
      await store.upsert(at('upserted'), { n: 1 });
      await store.upsert(at('upserted'), { n: 2 });
      expect((await store.read(at('upserted')))?.body).toEqual({ n: 2 });
    });

    test('is gone once deleted, and deleting it again is no error', async () => {
      await store.create(at('deleted'), {});
      await store.delete(at('deleted'));
      await store.delete(at('deleted'));
      expect(await store.read(at('deleted'))).toBeUndefined();
    });

    test('stands apart in each room and partition', async () => {
      await store.create(at('apart'), { here: true });
      expect(await store.read({ ...at('apart'), room: 'state' })).toBeUndefined();
      expect(await store.read({ ...at('apart'), partition: `${partition}-other` })).toBeUndefined();
    });

    test('of the largest size is kept whole, a larger one is refused', async () => {
      const largest = 'x'.repeat(LARGEST_BODY - 2);
      await store.create(at('large'), largest);
      expect((await store.read(at('large')))?.body).toBe(largest);
      const refused = store.create(at('larger'), `${largest}é`);
      await expect(refused).rejects.toSatisfy((error) => error instanceof StoreError && error.trouble === 'tooLarge');
      expect(await store.read(at('larger'))).toBeUndefined();
    });

    test.each(ODD_IDS)('may have the id %j', async (id) => {
      const place = { room: 'state', partition: id, id } as const;
      await store.upsert(place, { id });
      expect(await other.read(place)).toMatchObject({ id, body: { id } });
      await store.delete(place);
    });

    test('cannot have an id longer than any store takes', async () => {
      const refused = store.create(at('i'.repeat(1001)), {});
      await expect(refused).rejects.toSatisfy((error) => error instanceof StoreError && error.trouble === 'tooLarge');
    });
  });

  describe('many writers', () => {
    test('of whom all create one id: exactly one succeeds', async () => {
      const creations = Array.from({ length: 20 }, (_, n) => (n % 2 ? store : other).create(at('race'), { n }));
      const outcomes = (await Promise.all(creations)).map((one) => one.outcome);
      expect(outcomes.filter((one) => one === 'written')).toHaveLength(1);
    });

    test('who each add one through etags lose none', async () => {
      await store.create(at('count'), { n: 0 });
      async function addOne(through: Store): Promise<void> {
        const found = await through.read<{ n: number }>(at('count'));
        const next = { n: (found?.body.n ?? 0) + 1 };
        const written = await through.replace(at('count'), next, found?.etag ?? '');
        if (written.outcome === 'conflict') await addOne(through);
      }
      await Promise.all(Array.from({ length: 20 }, (_, n) => addOne(n % 2 ? store : other)));
      expect((await store.read(at('count')))?.body).toEqual({ n: 20 });
    });

    test('create many at once, and learn which were already there', async () => {
      await store.create(at('many-1'), { first: true });
      const outcomes = await store.createAll(
        'plan',
        partition,
        ['many-0', 'many-1', 'many-2'].map((id) => ({ id, body: { id } })),
      );
      expect(outcomes.map((one) => one.outcome)).toEqual(['written', 'conflict', 'written']);
      expect((await store.read(at('many-1')))?.body).toEqual({ first: true });
    });
  });

  describe('a listing', () => {
    const ids = Array.from({ length: 25 }, (_, n) => `list:${String(n).padStart(2, '0')}`);
    beforeAll(async () => {
      const shuffled = [...ids].reverse();
      await store.createAll(
        'plan',
        partition,
        shuffled.map((id) => ({ id, body: { id } })),
      );
      await store.create(at('lis'), {});
      await store.create(at('list;'), {});
      await store.create({ ...at('list:99'), partition: `${partition}-other` }, {});
    });

    test('gives one prefix of one partition in the order of ids', async () => {
      const page = await store.list('plan', partition, 'list:');
      expect(page.documents.map((one) => one.id)).toEqual(ids);
      expect(page.next).toBeUndefined();
    });

    test('continues page by page without missing or repeating, and ends', async () => {
      const seen: string[] = [];
      let after: string | undefined;
      let pages = 0;
      do {
        const page = await other.list('plan', partition, 'list:', { limit: 10, ...(after && { after }) });
        seen.push(...page.documents.map((one) => one.id));
        after = page.next;
        pages += 1;
      } while (after !== undefined);
      expect(seen).toEqual(ids);
      expect(pages).toBe(3);
    });

    test('whose last page is full says that it is the last', async () => {
      const page = await store.list('plan', partition, 'list:1', { limit: 10 });
      expect(page.documents).toHaveLength(10);
      expect(page.next).toBeUndefined();
    });

    test('of nothing is empty', async () => {
      expect(await store.list('plan', partition, 'nobody:')).toEqual({ documents: [] });
    });

    test('takes its prefix as characters, not as a pattern', async () => {
      await store.create(at('pat%tern_é:1'), {});
      await store.create(at('patXternY'), {});
      expect((await store.list('plan', partition, 'pat%')).documents.map((one) => one.id)).toEqual(['pat%tern_é:1']);
      expect((await store.list('plan', partition, 'pat%tern_é')).documents).toHaveLength(1);
    });
  });

  describe('a document that expires', () => {
    test('is seen until its time and not after, alone and in listings', async () => {
      await store.create(at('brief:1', 'state'), { n: 1 }, { expiresInSeconds: 60 });
      await store.create(at('brief:2', 'state'), { n: 2 });
      clock.forward(59);
      expect(await store.read(at('brief:1', 'state'))).toBeDefined();
      clock.forward(2);
      expect(await store.read(at('brief:1', 'state'))).toBeUndefined();
      const listed = await store.list('state', partition, 'brief:');
      expect(listed.documents.map((one) => one.id)).toEqual(['brief:2']);
    });

    test('makes room for a new one of the same id, and cannot be replaced any more', async () => {
      await store.create(at('renewed', 'state'), { n: 1 }, { expiresInSeconds: 60 });
      const first = await store.read(at('renewed', 'state'));
      clock.forward(61);
      expect(await store.replace(at('renewed', 'state'), { n: 2 }, first?.etag ?? '')).toEqual({ outcome: 'conflict' });
      expect(await store.create(at('renewed', 'state'), { n: 3 })).toMatchObject({ outcome: 'written' });
      expect((await store.read(at('renewed', 'state')))?.body).toEqual({ n: 3 });
    });

    test('lives on when it is written again, with its new time or for ever', async () => {
      await store.upsert(at('kept', 'state'), { n: 1 }, { expiresInSeconds: 60 });
      clock.forward(30);
      const found = await store.read(at('kept', 'state'));
      await store.replace(at('kept', 'state'), { n: 2 }, found?.etag ?? '', { expiresInSeconds: 60 });
      clock.forward(45);
      expect((await store.read(at('kept', 'state')))?.body).toEqual({ n: 2 });
      await store.upsert(at('kept', 'state'), { n: 3 });
      clock.forward(365 * 24 * 3600);
      expect((await store.read(at('kept', 'state')))?.body).toEqual({ n: 3 });
    });
  });

  test('answers a ping', async () => {
    await store.ping();
  });

  test('shows everything to one opened later', async () => {
    await store.create(at('later'), { n: 1 });
    const later = await reopen(clock.now);
    expect((await later.read(at('later')))?.body).toEqual({ n: 1 });
    await later.close();
  });

  test('that is closed says so, and may be closed twice', async () => {
    const closing = await reopen(clock.now);
    await closing.close();
    await closing.close();
    await expect(closing.read(at('one'))).rejects.toBeInstanceOf(StoreError);
  });
}
