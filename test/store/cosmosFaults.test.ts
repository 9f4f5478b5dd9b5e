import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CosmosOperation, openCosmos } from '../../src/store/cosmos.ts';
import { type Place, type Store, StoreError } from '../../src/store/store.ts';
import { createLedger } from '../../src/store/storedLedger.ts';
import type { Patience } from '../../src/store/untilDeadline.ts';
import { movableClock } from './contract.ts';
import { type CosmosServer, startCosmos } from './cosmosServer.ts';
import { FAULTS, type Fault, type FaultyNetwork, faultyNetwork, type When } from './faultyNetwork.ts';
import { someActivity, somePlan } from './somePlan.ts';

// These tests mostly wait: many wait at the same time.
vi.setConfig({ maxConcurrency: 12, testTimeout: 60_000 });

const clock = movableClock().now;
const SHORT: Patience = { deadlineMs: 3000, attemptMs: 1000 };
let server: CosmosServer;
let plain: Store;
beforeAll(async () => {
  server = await startCosmos();
  plain = await openCosmos({ ...server.account, clock });
});
afterAll(async () => {
  await plain.close();
  await server.stop();
});

type Work = (store: Store, network: FaultyNetwork, told: CosmosOperation[]) => Promise<void>;

/** Opens a store on a network of its own. What the client asks but once is out of the way before faults are ordered. */
async function onFaultyNetwork(patience: Patience, work: Work): Promise<void> {
  const network = faultyNetwork();
  const told: CosmosOperation[] = [];
  const onOperation = (one: CosmosOperation) => told.push(one);
  const { httpClient } = network;
  const store = await openCosmos({ ...server.account, clock, ...patience, httpClient, onOperation });
  for (const room of ['plan', 'state'] as const)
    await vi.waitFor(() => store.upsert({ room, partition: 'warm', id: 'warm' }, {}), 30_000);
  told.length = 0;
  await work(store, network, told);
  await store.close();
}

/** Long enough for a busy machine; short only where silence is the fault. */
const patienceWith = (fault: Fault): Patience => ({
  deadlineMs: 15_000,
  attemptMs: fault === 'no answer at all' ? 250 : 10_000,
});

const newPlace = (): Place => ({ room: 'plan', partition: `faults-${randomUUID()}`, id: 'one' });
const everyFault = (Object.keys(FAULTS) as Fault[]).flatMap((fault): [Fault, When, number][] => [
  [fault, 'before', 1],
  [fault, 'after', 1],
  ...(fault === 'a 503' ? ([[fault, 'after', 2]] as [Fault, When, number][]) : []),
]);

const isSilence = ([fault]: readonly [Fault, When, number]): boolean => fault === 'no answer at all';

describe.concurrent.each(everyFault.filter((one) => !isSilence(one)))(
  '%s %s the write is applied, times %d',
  faultTests,
);

// Attempts are given up by the clock here: one test at a time, so that a busy machine is not taken for silence.
describe.each(everyFault.filter(isSilence))('%s %s the write is applied, times %d', faultTests);

function faultTests(fault: Fault, when: When, times: number): void {
  test('a create writes exactly one document, and answers with its version', () =>
    onFaultyNetwork(patienceWith(fault), async (store, network, told) => {
      const place = newPlace();
      network.failNext(fault, when, times);
      const created = await store.create(place, { n: 1 });
      expect(network.left()).toBe(0);
      expect(told).toMatchObject([{ operation: 'create', outcome: 'done' }]);
      expect(told[0]?.attempts).toBeGreaterThan(times);
      expect(created.outcome).toBe('written');
      expect((await plain.list('plan', place.partition, '')).documents).toHaveLength(1);
      const etag = created.outcome === 'written' ? created.etag : '';
      expect(await plain.replace(place, { n: 2 }, etag)).toMatchObject({ outcome: 'written' });
    }));

  test('a create of what somebody else created stays a conflict', () =>
    onFaultyNetwork(patienceWith(fault), async (store, network) => {
      const place = newPlace();
      await plain.create(place, { n: 1 });
      network.failNext(fault, when, times);
      expect(await store.create(place, { n: 1 })).toEqual({ outcome: 'conflict' });
      expect((await plain.read(place))?.body).toEqual({ n: 1 });
    }));

  test('a replace is done once, and over the version it was meant for only', () =>
    onFaultyNetwork(patienceWith(fault), async (store, network) => {
      const place = newPlace();
      await plain.create(place, { n: 1 });
      const etag = (await plain.read(place))?.etag ?? '';
      network.failNext(fault, when, times);
      const replaced = await store.replace(place, { n: 2 }, etag);
      expect(network.left()).toBe(0);
      expect(replaced.outcome).toBe('written');
      const found = await plain.read(place);
      expect(found).toMatchObject({ body: { n: 2 }, etag: replaced.outcome === 'written' && replaced.etag });
      network.failNext(fault, when, times);
      expect(await store.replace(place, { n: 3 }, etag)).toEqual({ outcome: 'conflict' });
      expect((await plain.read(place))?.body).toEqual({ n: 2 });
    }));

  test('an upsert, a delete, a read and a listing come through', () =>
    onFaultyNetwork(patienceWith(fault), async (store, network) => {
      const place = newPlace();
      network.failNext(fault, when, times);
      await store.upsert(place, { n: 1 });
      network.failNext(fault, when, times);
      expect((await store.read(place))?.body).toEqual({ n: 1 });
      network.failNext(fault, when, times);
      expect((await store.list('plan', place.partition, '')).documents).toHaveLength(1);
      network.failNext(fault, when, times);
      await store.delete(place);
      expect(network.left()).toBe(0);
      expect(await plain.read(place)).toBeUndefined();
    }));

  test('a report is recorded once, and the figures say so', () =>
    onFaultyNetwork(patienceWith(fault), async (store, network) => {
      const plan = { ...somePlan(12), id: `faults-${randomUUID()}` };
      const ledger = createLedger(store, plan, { clock });
      await ledger.record(someActivity(1, 'a1'));
      network.failNext(fault, when, times);
      const { outcome, figures } = await ledger.record(someActivity(1, 'a2'));
      expect([outcome, figures.years['2021-2022']?.best?.value]).toEqual(['recorded', 2]);
      const other = createLedger(plain, plan, { clock });
      expect(await other.entries(1)).toHaveLength(2);
      expect((await other.allFigures('2022-11-15'))[0]?.years['2021-2022']?.best?.value).toBe(2);
    }));
}

describe.concurrent('a store that is down', () => {
  const troubles = {
    'a 429 that says when to come back': 'throttled',
    'no answer at all': 'timeout',
    // The client itself tries a reading again a second later: we stop waiting before.
    'a connection reset': expect.stringMatching(/unavailable|timeout/),
  } as Partial<Record<Fault, unknown>>;

  test.each(Object.keys(FAULTS) as Fault[])('with %s gives a StoreError by the deadline, then works again', (fault) =>
    onFaultyNetwork(SHORT, async (store, network, told) => {
      const place = newPlace();
      network.failNext(fault, 'before', 1_000_000);
      const works = [store.read(place), store.create(place, {}), store.list('plan', 'p', '')];
      for (const work of works) {
        const error = await Promise.race([work.catch((reason: unknown) => reason), pause(10 * SHORT.deadlineMs)]);
        expect(error).toBeInstanceOf(StoreError);
        expect(error).toMatchObject({ trouble: troubles[fault] ?? 'unavailable' });
      }
      expect(told.map((one) => one.outcome)).toEqual(['failed', 'failed', 'failed']);
      network.failNext(fault, 'before', 0);
      await vi.waitFor(() => store.ping(), 30_000);
      await vi.waitFor(() => store.upsert(place, { n: 1 }), 30_000);
      expect((await plain.read(place))?.body).toEqual({ n: 1 });
    }),
  );

  test('from the start: the same store works once the service is there', async () => {
    const late = await startCosmos();
    const { account } = late;
    await late.stop();
    const store = await openCosmos({ ...account, clock, ...SHORT });
    await expect(store.ping()).rejects.toBeInstanceOf(StoreError);
    await expect(store.read(newPlace())).rejects.toMatchObject({ trouble: 'unavailable' });
    const again = await startCosmos({ prepare: true, port: Number(new URL(account.endpoint).port) });
    await vi.waitFor(() => store.ping(), 30_000);
    expect(await store.read(newPlace())).toBeUndefined();
    await store.close();
    await again.stop();
  });

  test('rights that are missing are told at once, without trying again', async () => {
    const refusing = {
      sendRequest: () =>
        Promise.resolve({ status: 403, bodyAsText: '{"message":"no"}', headers: { toJSON: () => ({}) } }),
    };
    const told: CosmosOperation[] = [];
    const store = await openCosmos({
      ...server.account,
      clock,
      onOperation: (one) => told.push(one),
      httpClient: refusing as unknown as FaultyNetwork['httpClient'],
    });
    await expect(store.read(newPlace())).rejects.toMatchObject({ trouble: 'forbidden' });
    expect(told).toMatchObject([{ attempts: 1 }]);
    await store.close();
  });
});
