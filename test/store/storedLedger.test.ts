import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { figuresWithChanges } from '../../src/domain/recentChanges.ts';
import { parseReference, type Reference } from '../../src/domain/reference.ts';
import { ledgerPlaces } from '../../src/store/ledgerPlaces.ts';
import { PROJECTION_FORM } from '../../src/store/projection.ts';
import { seedOnce } from '../../src/store/seedOnce.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { createLedger, type StoredLedger } from '../../src/store/storedLedger.ts';
import { type MovableClock, movableClock } from './contract.ts';
import { EVERY_STORE } from './everyStore.ts';
import { someActivity, someDecision, somePlan, someReading } from './somePlan.ts';
import { counted, failing, interrupted } from './watchedStore.ts';

const TODAY: Day = '2022-11-15';
const plan = somePlan(12);
const places = ledgerPlaces(plan.id);

function reference(text: string): Reference {
  const found = parseReference(text);
  if (!found) throw new Error(`${text} is no reference`);
  return found;
}

describe.each(EVERY_STORE)('the ledger on %s', (_store, open) => {
  async function newLedger(of = plan): Promise<{ store: Store; ledger: StoredLedger; clock: MovableClock }> {
    const clock = movableClock();
    const store = await open(clock.now);
    return { store, ledger: createLedger(store, of, { clock: clock.now }), clock };
  }

  describe('recording', () => {
    test('an entry gives the figures that folding gives, to one indicator and to all', async () => {
      const { ledger } = await newLedger();
      const entries = [someReading(1, 10), someActivity(1, 'a1'), someActivity(1, 'a2'), someReading(2, 80)];
      for (const entry of entries) expect(await ledger.record(entry)).toMatchObject({ outcome: 'recorded', entry });
      const first = plan.indicators[0];
      if (!first) throw new Error('a plan has indicators');
      const folded = figuresWithChanges(first, entries.slice(0, 3), TODAY);
      expect(folded.years['2021-2022']?.best).toMatchObject({ value: 12, activities: 2, validated: false });
      expect(await ledger.figures(1, TODAY)).toEqual(folded);
      const all = await ledger.allFigures(TODAY);
      expect(all.map((one) => one.indicator)).toEqual(plan.indicators.map((one) => one.number));
      expect(all[0]).toEqual(folded);
      expect(all[1]?.years['2021-2022']?.validated?.value).toBe(80);
      expect(all[2]).toEqual({ indicator: 3, years: {}, recordedUpTo: '' });
    });

    test('the same entry again is «already», with what stands, and counts once', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someActivity(1, 'a1', { title: 'première' }));
      const again = await ledger.record(someActivity(1, 'a1', { title: 'autre', quantity: 5 }));
      expect(again).toMatchObject({ outcome: 'already', entry: { title: 'première', quantity: 1 } });
      expect(again.figures.years['2021-2022']?.best?.value).toBe(1);
      expect(await ledger.entries(1)).toHaveLength(1);
    });

    test('forty reports at the same moment, half of them twice, all count once', async () => {
      const { store, ledger, clock } = await newLedger();
      const other = createLedger(store, plan, { clock: clock.now });
      const ids = Array.from({ length: 40 }, (_, n) => `same-${n}`);
      const sent = [...ids, ...ids.slice(0, 20)].map((id, n) => (n % 2 ? ledger : other).record(someActivity(1, id)));
      const outcomes = (await Promise.all(sent)).map((one) => one.outcome);
      expect(outcomes.filter((one) => one === 'recorded')).toHaveLength(40);
      expect((await ledger.figures(1, TODAY)).years['2021-2022']?.best?.value).toBe(40);
      expect((await other.allFigures(TODAY))[0]?.years['2021-2022']?.best?.value).toBe(40);
      expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [], entries: 40 });
    });

    test.each([
      `list ${places.entries(1)}`,
      `replace ${places.figures(1).id}`,
      `createAll ${places.version(1, '2021-2022', 2).id}`,
      `read ${places.overview(1).id}`,
      `replace ${places.overview(1).id}`,
      `delete ${places.pending('slow').id}`,
    ])('another process that records just before «%s» is counted too', async (step) => {
      const { store, ledger, clock } = await newLedger();
      await ledger.record(someActivity(1, 'a1'));
      const other = createLedger(store, plan, { clock: clock.now });
      const meanwhile = () => other.record(someActivity(1, 'other'));
      const slowStore = interrupted(store, (operation) => operation === step, meanwhile);
      await createLedger(slowStore, plan, { clock: clock.now }).record(someActivity(1, 'slow'));
      expect((await ledger.figures(1, TODAY)).years['2021-2022']?.best?.value).toBe(3);
      expect((await ledger.allFigures(TODAY))[0]?.years['2021-2022']?.best?.value).toBe(3);
      expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [], entries: 3 });
    });

    test('entries of indicators whose numbers begin alike stay apart', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someReading(1, 1));
      await ledger.record(someReading(11, 11));
      await ledger.record(someReading(12, 12));
      expect((await ledger.entries(1)).map((one) => one.indicator)).toEqual([1]);
      expect((await ledger.allEntries()).map((one) => one.indicator)).toEqual([1, 11, 12]);
      expect(await ledger.entry(11, someReading(11, 11).id)).toMatchObject({ value: 11 });
      expect(await ledger.entry(11, 'nobody')).toBeUndefined();
    });

    test('an indicator that the plan does not have is a bug, not a figure', async () => {
      const { ledger } = await newLedger();
      await expect(ledger.figures(13, TODAY)).rejects.toThrow(RangeError);
      await expect(ledger.record(someReading(13, 1))).rejects.toThrow(RangeError);
    });
  });

  describe('an earlier day', () => {
    test('is answered as it was then', async () => {
      const { ledger } = await newLedger();
      const first = someReading(2, 80, { asOf: '2021-06-30' });
      await ledger.record(first);
      await ledger.record(someReading(2, 85, { asOf: '2021-12-31' }));
      await ledger.record(someReading(3, 50, { asOf: '2022-03-31' }));
      const then = await ledger.figures(2, '2021-12-30');
      expect(then.years['2021-2022']?.best?.value).toBe(80);
      const all = await ledger.allFigures('2021-12-31');
      expect([all[1], all[2]].map((one) => one?.years['2021-2022']?.best?.value)).toEqual([85, undefined]);
    });

    test('does not see an entry recorded before it and dated after it', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someReading(2, 80, { asOf: '2021-06-30' }));
      await ledger.record(someReading(2, 85, { asOf: '2021-12-31', at: '2021-08-01T12:00:00.000Z' }));
      expect((await ledger.figures(2, '2021-09-01')).years['2021-2022']?.best?.value).toBe(80);
      expect((await ledger.allFigures('2021-09-01'))[1]?.years['2021-2022']?.best?.value).toBe(80);
    });
  });

  describe('what an answer costs', () => {
    test('one point read for one indicator, one for all twelve, whatever was recorded', async () => {
      const { store, ledger: writer, clock } = await newLedger();
      for (let n = 0; n < 30; n += 1) await writer.record(someActivity(1, `a${n}`));
      const { watched, operations } = counted(store);
      const ledger = createLedger(watched, plan, { clock: clock.now });
      await ledger.figures(1, TODAY);
      expect(operations.splice(0)).toEqual([`read ${places.figures(1).id}`]);
      await ledger.figures(5, TODAY);
      expect(operations.splice(0)).toEqual([`read ${places.figures(5).id}`]);
      await ledger.allFigures(TODAY);
      expect(operations.splice(0)).toEqual([`read ${places.overview(1).id}`]);
      await ledger.verify(reference('ESSAI-1-2122-v30'), TODAY);
      expect(operations.splice(0).every((one) => one.startsWith('read '))).toBe(true);
    });

    test('one point read for 200 indicators, two for 201, and none is lost', async () => {
      const large = somePlan(201);
      const { store, ledger: writer, clock } = await newLedger(large);
      const entries = large.indicators.map((one) => someReading(one.number, one.number));
      await writer.recordBatch({ id: 'all', at: '2021-10-01T12:00:00.000Z', by: { id: 'a', name: 'A' } }, entries);
      const { watched, operations } = counted(store);
      const all = await createLedger(watched, large, { clock: clock.now }).allFigures(TODAY);
      expect(operations).toHaveLength(2);
      expect(all.map((one) => one.years['2021-2022']?.best?.value)).toEqual(large.indicators.map((one) => one.number));
    });

    test('figures too long for the overview are read by themselves', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someReading(2, 80, { note: 'n'.repeat(20_000) }));
      await ledger.record(someReading(3, 70));
      const all = await ledger.allFigures(TODAY);
      expect([all[1], all[2]].map((one) => one?.years['2021-2022']?.best?.value)).toEqual([80, 70]);
      expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [] });
    });
  });

  describe('a reference', () => {
    test('stands until another version replaces it, then says which and when', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someReading(1, 10));
      await ledger.record(someActivity(1, 'a1', { date: '2021-10-05' }));
      expect(await ledger.verify(reference('ESSAI-1-2122-v2'), TODAY)).toMatchObject({
        kind: 'stands',
        shown: { version: 2, entry: 'a1', by: 'A. Tremblay', figures: { best: { value: 11 } } },
      });
      await ledger.record(someReading(1, 15, { asOf: '2022-01-31' }));
      await ledger.record(someReading(1, 18, { asOf: '2022-03-31' }));
      expect(await ledger.verify(reference('essai-1-2122-v2'), TODAY)).toMatchObject({
        kind: 'replaced',
        shown: { version: 2, figures: { best: { value: 11 } } },
        next: { version: 3, at: '2022-01-31T16:00:00.000Z' },
        current: { version: 4, best: { value: 18 } },
      });
    });

    test('stands as of a day before it was replaced', async () => {
      const { ledger } = await newLedger();
      await ledger.record(someReading(1, 10));
      await ledger.record(someReading(1, 15, { asOf: '2022-01-31' }));
      expect(await ledger.verify(reference('ESSAI-1-2122-v1'), '2022-01-30')).toMatchObject({ kind: 'stands' });
      expect(await ledger.verify(reference('ESSAI-1-2122-v2'), '2022-01-30')).toEqual({ kind: 'unknown' });
    });

    test.each(['ESSAI-1-2122-v9', 'ESSAI-1-2021-v1', 'ESSAI-99-2122-v1', 'ESSAI-1-2122-v0'])(
      '%s was never given and is unknown',
      async (text) => {
        const { ledger } = await newLedger();
        await ledger.record(someReading(1, 10));
        expect(await ledger.verify(reference(text), TODAY)).toEqual({ kind: 'unknown' });
      },
    );

    test('given within an import is found by folding', async () => {
      const { ledger } = await newLedger();
      const entries = [someReading(2, 80, { asOf: '2021-06-30' }), someReading(2, 85, { asOf: '2021-12-31' })];
      const batch = { id: 'b', at: '2022-01-15T12:00:00.000Z', by: { id: 'a', name: 'A' }, keepsDates: true };
      await ledger.recordBatch(batch, entries);
      expect(await ledger.verify(reference('ESSAI-2-2122-v1'), TODAY)).toMatchObject({
        kind: 'replaced',
        shown: { at: '2021-06-30T16:00:00.000Z', figures: { best: { value: 80 } } },
        next: { at: '2021-12-31T16:00:00.000Z' },
      });
    });

    test('counts decisions as versions too', async () => {
      const { ledger } = await newLedger();
      const activity = someActivity(1, 'a1');
      await ledger.record(activity);
      await ledger.record(someDecision(activity, 'validated', '2021-11-01T12:00:00.000Z'));
      await ledger.record(someDecision(activity, 'withdrawn', '2021-12-01T12:00:00.000Z'));
      expect(await ledger.verify(reference('ESSAI-1-2122-v2'), TODAY)).toMatchObject({
        shown: { figures: { validated: { value: 1 } } },
        next: { version: 3 },
        current: { version: 3 },
      });
      expect((await ledger.figures(1, TODAY)).years['2021-2022']?.best).toBeUndefined();
    });
  });

  describe('an import', () => {
    const by = { id: 'aad-2', name: 'B. Gagnon' };
    const batch = { id: 'file-1', at: '2022-04-10T12:00:00.000Z', by };
    const entries = [someReading(1, 10, { asOf: '2022-03-31' }), someReading(2, 80, { asOf: '2022-03-31' })];

    test('counts once it is committed, and a second time changes nothing', async () => {
      const { ledger } = await newLedger();
      const told: number[] = [];
      expect(await ledger.recordBatch(batch, entries, (done) => told.push(done))).toEqual({
        outcome: 'recorded',
        entries: 2,
      });
      expect(told.at(-1)).toBe(2);
      const before = await ledger.allFigures(TODAY);
      expect(await ledger.recordBatch(batch, entries)).toEqual({ outcome: 'already', entries: 0 });
      expect(await ledger.allFigures(TODAY)).toEqual(before);
      expect(await ledger.allEntries()).toHaveLength(2);
    });

    test('stopped before its commit does not count, is reported, and goes on when run again', async () => {
      const { store, ledger, clock } = await newLedger();
      const broken = failing(store, (operation) => operation === `create ${places.commit(batch.id).id}`);
      const stopped = createLedger(broken.store, plan, { clock: clock.now });
      await expect(stopped.recordBatch(batch, entries)).rejects.toBeInstanceOf(StoreError);
      expect((await ledger.allFigures(TODAY)).every((one) => Object.keys(one.years).length === 0)).toBe(true);
      expect(await ledger.entries(1)).toEqual([]);
      expect((await ledger.rebuild({ write: true })).unfinished).toEqual([{ batch: 'file-1', entries: 2 }]);
      expect((await ledger.figures(1, TODAY)).years).toEqual({});
      await ledger.recordBatch(batch, entries);
      expect((await ledger.figures(1, TODAY)).years['2021-2022']?.validated?.value).toBe(10);
    });

    test('begun one day and finished the next was known on the next', async () => {
      const { ledger } = await newLedger();
      await ledger.recordBatch({ ...batch, at: '2022-04-12T12:00:00.000Z' }, entries);
      expect((await ledger.figures(1, '2022-04-11')).years).toEqual({});
      expect((await ledger.figures(1, '2022-04-12')).years['2021-2022']?.best?.value).toBe(10);
    });

    test('that brings a ledger back keeps the instants things were first recorded at', async () => {
      const { ledger } = await newLedger();
      await ledger.recordBatch({ ...batch, at: '2022-11-12T12:00:00.000Z', keepsDates: true }, entries);
      expect((await ledger.figures(1, '2022-04-11')).years['2021-2022']?.best?.value).toBe(10);
    });
  });

  describe('a process that stops between an entry and its figures', () => {
    const steps = [
      ['before the entry', `create ${places.entry(1, 'a2').id}`, 1],
      ['before the figures', `replace ${places.figures(1).id}`, 2],
      ['before the version', `createAll ${places.version(1, '2021-2022', 2).id}`, 2],
      ['before the overview', `replace ${places.overview(1).id}`, 2],
      ['before the mark is removed', `delete ${places.pending('a2').id}`, 2],
    ] as const;

    test.each(steps)('%s: the next process heals it, everywhere alike', async (_, step, value) => {
      const { store, ledger, clock } = await newLedger();
      await ledger.record(someActivity(1, 'a1'));
      const broken = failing(store, (operation) => operation === step);
      await createLedger(broken.store, plan, { clock: clock.now })
        .record(someActivity(1, 'a2'))
        .catch(() => undefined);
      expect(broken.failed()).toBe(true);
      const next = createLedger(store, plan, { clock: clock.now });
      await next.heal();
      expect((await next.figures(1, TODAY)).years['2021-2022']?.best?.value).toBe(value);
      expect((await next.allFigures(TODAY))[0]?.years['2021-2022']?.best?.value).toBe(value);
      expect(await next.rebuild({ write: false })).toMatchObject({ differences: [] });
    });

    test.each(steps)('%s: sending it again records it once', async (_, step) => {
      const { store, ledger, clock } = await newLedger();
      await ledger.record(someActivity(1, 'a1'));
      const broken = failing(store, (operation) => operation === step);
      const first = createLedger(broken.store, plan, { clock: clock.now });
      await first.record(someActivity(1, 'a2')).catch(() => undefined);
      expect((await ledger.record(someActivity(1, 'a2'))).figures.years['2021-2022']?.best?.value).toBe(2);
      expect((await ledger.allFigures(TODAY))[0]?.years['2021-2022']?.best?.value).toBe(2);
    });

    test.each(steps)('%s: the same process, when the store is back, answers right at once', async (_, step, value) => {
      const { store, ledger, clock } = await newLedger();
      await ledger.record(someActivity(1, 'a1'));
      const broken = failing(store, (operation) => operation === step, { times: 1 });
      const own = createLedger(broken.store, plan, { clock: clock.now });
      await own.record(someActivity(1, 'a2')).catch(() => undefined);
      expect((await own.figures(1, TODAY)).years['2021-2022']?.best?.value).toBe(value);
      expect((await own.allFigures(TODAY))[0]?.years['2021-2022']?.best?.value).toBe(value);
    });

    test('leaves a mark that is removed once it is surely abandoned', async () => {
      const { store, ledger, clock } = await newLedger();
      const broken = failing(store, (operation) => operation.startsWith('replace') || operation.startsWith('delete'));
      await ledger.record(someActivity(1, 'a1'));
      const stopped = createLedger(broken.store, plan, { clock: clock.now });
      await stopped.record(someActivity(1, 'a2')).catch(() => undefined);
      const marks = async () => (await store.list('plan', plan.id, places.allPending)).documents.length;
      await ledger.heal();
      expect(await marks()).toBe(1);
      clock.forward(61);
      await ledger.record(someActivity(4, 'other'));
      expect(await marks()).toBe(0);
    });
  });

  describe('rebuilding', () => {
    test('finds and mends projections that are missing, stale, wrong or of another form', async () => {
      const { store, ledger } = await newLedger();
      for (const number of [1, 2, 3, 4]) await ledger.record(someReading(number, number));
      await store.delete(places.figures(1));
      await store.upsert(places.figures(2), {
        form: PROJECTION_FORM,
        entries: 9,
        figures: { indicator: 2, years: {}, recordedUpTo: '' },
      });
      await store.upsert(places.overview(1), { form: 0, lines: {} });
      const found = await ledger.rebuild({ write: true });
      expect(found.differences.filter((one) => one.document === 'figures')).toEqual([
        { indicator: 1, document: 'figures', problem: 'missing' },
        { indicator: 2, document: 'figures', problem: 'different' },
      ]);
      expect(found.differences.filter((one) => one.document === 'overview')).toHaveLength(4);
      expect(found.remaining).toEqual([]);
      expect((await ledger.allFigures(TODAY)).slice(0, 4).map((one) => one.years['2021-2022']?.best?.value)).toEqual([
        1, 2, 3, 4,
      ]);
    });

    test('projections of another form are not believed even before', async () => {
      const { store, ledger } = await newLedger();
      await ledger.record(someReading(2, 80));
      const stale = await store.read<object>(places.figures(2));
      await store.upsert(places.figures(2), { ...stale?.body, form: 0, figures: {} });
      await store.upsert(places.overview(2), { form: 0, lines: { 2: { form: 0 } } });
      expect((await ledger.figures(2, TODAY)).years['2021-2022']?.best?.value).toBe(80);
      expect((await ledger.allFigures(TODAY))[1]?.years['2021-2022']?.best?.value).toBe(80);
    });

    test('names entries of indicators that the plan does not have', async () => {
      const { store, ledger } = await newLedger();
      await store.create(places.entry(40, 'x'), someReading(40, 1));
      expect((await ledger.rebuild({ write: false })).strangers).toEqual([40]);
    });
  });

  describe('a seed', () => {
    const entries = [someReading(1, 10, { fictitious: true }), someReading(2, 80, { fictitious: true })];

    test('is loaded on the first start only, even after something else was recorded', async () => {
      const { store, ledger } = await newLedger();
      expect(await seedOnce(store, ledger, plan, entries, 'demo')).toBe('loaded');
      expect((await ledger.allFigures(TODAY))[0]?.years['2021-2022']?.best).toMatchObject({
        value: 10,
        fictitious: true,
      });
      await ledger.record(someActivity(1, 'real'));
      expect(await seedOnce(store, ledger, plan, entries, 'demo')).toBe('already');
      expect(await ledger.rebuild({ write: false })).toMatchObject({ differences: [], entries: 3 });
    });

    test('never mixes with entries that are already there', async () => {
      const { store, ledger } = await newLedger();
      await ledger.record(someActivity(1, 'real'));
      expect(await seedOnce(store, ledger, plan, entries, 'demo')).toBe('notEmpty');
      expect(await ledger.allEntries()).toHaveLength(1);
    });

    test('stopped half-way is finished by the next start', async () => {
      const { store, ledger, clock } = await newLedger();
      const broken = failing(store, (operation) => operation.startsWith('create figures'));
      const stopped = createLedger(broken.store, plan, { clock: clock.now });
      await expect(seedOnce(broken.store, stopped, plan, entries, 'demo')).rejects.toBeInstanceOf(StoreError);
      expect(await seedOnce(store, ledger, plan, entries, 'demo')).toBe('loaded');
      expect((await ledger.allFigures(TODAY))[1]?.years['2021-2022']?.best?.value).toBe(80);
    });
  });
});
