import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { BELIEVED_FOR_MS, createStoredPlans } from '../../src/store/storedPlans.ts';
import { movableClock } from './contract.ts';
import { EVERY_STORE } from './everyStore.ts';
import { somePlan } from './somePlan.ts';
import { counted, failing } from './watchedStore.ts';

const parse = (value: unknown): Plan => value as Plan;

describe.each(EVERY_STORE)('the plans kept on %s', (_, open) => {
  async function someStore() {
    const clock = movableClock();
    return { clock, store: await open(clock.now) };
  }

  test('are none at first, then each edition side by side, whatever their size', async () => {
    const { clock, store } = await someStore();
    const plans = createStoredPlans(store, parse, clock.now);
    expect(await plans.all()).toEqual([]);
    const [small, large] = [somePlan(12), { ...somePlan(1200), id: 'GRAND-2023-2027' }];
    const revised = { ...small, edition: '2' };
    for (const plan of [small, large, revised]) expect(await plans.save(plan)).toBe('saved');
    expect(await plans.all()).toEqual([small, large, revised]);
    expect(await createStoredPlans(store, parse, clock.now).all()).toEqual([small, large, revised]);
  });

  test('are not saved again when nothing changed, and replaced in their place when something did', async () => {
    const { clock, store } = await someStore();
    const plans = createStoredPlans(store, parse, clock.now);
    await plans.save(somePlan(2));
    await plans.save({ ...somePlan(2), id: 'AUTRE' });
    expect(await plans.save(somePlan(2))).toBe('already');
    expect(await plans.save(somePlan(3))).toBe('saved');
    expect((await plans.all()).map((one) => [one.id, one.indicators.length])).toEqual([
      ['ESSAI-2019-2023', 3],
      ['AUTRE', 2],
    ]);
  });

  test('cost one point read a minute while nothing changes, and changes made elsewhere are seen within it', async () => {
    const { clock, store } = await someStore();
    const elsewhere = createStoredPlans(store, parse, clock.now);
    await elsewhere.save(somePlan(2));
    const { watched, operations } = counted(store);
    const plans = createStoredPlans(watched, parse, clock.now);
    await plans.all();
    operations.length = 0;
    for (let n = 0; n < 10; n += 1) await plans.all();
    expect(operations).toEqual([]);
    clock.forward(BELIEVED_FOR_MS / 1000);
    await plans.all();
    expect(operations).toEqual(['read catalogue']);
    await elsewhere.save(somePlan(3));
    clock.forward(BELIEVED_FOR_MS / 1000);
    expect((await plans.all())[0]?.indicators).toHaveLength(3);
  });

  test('of which one is stopped half-way through being saved: the earlier one still stands, and saving again completes', async () => {
    const { clock, store } = await someStore();
    const plans = createStoredPlans(store, parse, clock.now);
    await plans.save(somePlan(2));
    const broken = failing(store, (operation) => operation.includes('catalogue') && !operation.startsWith('read'));
    await expect(createStoredPlans(broken.store, parse, clock.now).save(somePlan(900))).rejects.toThrow();
    clock.forward(61);
    expect((await plans.all())[0]?.indicators).toHaveLength(2);
    await plans.save(somePlan(900));
    expect((await plans.all())[0]?.indicators).toHaveLength(900);
  });

  test('saved by two at once are both kept', async () => {
    const { clock, store } = await someStore();
    const ids = ['A', 'B', 'C', 'D'];
    await Promise.all(ids.map((id) => createStoredPlans(store, parse, clock.now).save({ ...somePlan(1), id })));
    const all = await createStoredPlans(store, parse, clock.now).all();
    expect(all.map((one) => one.id).sort()).toEqual(ids);
  });
});
