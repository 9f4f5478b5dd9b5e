import { describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/domain/subscription.ts';
import { createLease } from '../../src/store/lease.ts';
import { createSubscriptions } from '../../src/store/subscriptions.ts';
import { EVERY_STORE } from './everyStore.ts';

const SINCE = '2022-11-15T15:00:00.000Z';
const wanted = (person: string, ...indicators: number[]): Subscription => ({
  person,
  language: 'fr',
  address: { conversation: { id: person } },
  follows: indicators.map((indicator) => ({ plan: 'p', indicator, since: SINCE })),
  told: { upTo: SINCE, events: [] },
});

describe.each(EVERY_STORE)('on %s', (_, open) => {
  test('subscriptions are listed together, changed over each other, and emptied without a trace of the address', async () => {
    const store = await open(() => new Date(SINCE));
    const subscriptions = createSubscriptions(store);
    await subscriptions.change('b', () => wanted('b', 7));
    await subscriptions.change('a', () => wanted('a', 12));
    expect((await subscriptions.all()).map(({ subscription }) => subscription.person)).toEqual(['a', 'b']);
    const follow = (indicator: number) =>
      subscriptions.change(
        'a',
        (one) => one && { ...one, follows: [...one.follows, ...wanted('a', indicator).follows] },
      );
    await Promise.all([follow(1), follow(2), follow(3)]);
    expect((await subscriptions.of('a'))?.follows.map(({ indicator }) => indicator).sort()).toEqual([1, 12, 2, 3]);

    expect(await subscriptions.change('a', (one) => one && { ...one, follows: [] })).toBeUndefined();
    expect([await subscriptions.of('a'), (await subscriptions.all()).length]).toEqual([undefined, 1]);
    const left = await store.list('state', 'subscriptions', 'subscription:a');
    expect(JSON.stringify(left)).not.toContain('conversation');
    await subscriptions.forget('a');
    await subscriptions.forget('b');
    expect((await store.list('state', 'subscriptions', 'subscription:')).documents).toEqual([]);
  });

  test('of two who claim one version, one does', async () => {
    const store = await open(() => new Date(SINCE));
    const [mine, theirs] = [createSubscriptions(store), createSubscriptions(store)];
    await mine.change('a', () => wanted('a', 7));
    const [read] = await mine.all();
    if (!read) throw new Error('There is no subscription.');
    const done = await Promise.all([mine.replace(read, wanted('a', 7, 1)), theirs.replace(read, wanted('a', 7, 2))]);
    expect(done.sort()).toEqual([false, true]);
  });

  test('a lease is one holder’s until it runs out or is given back', async () => {
    const time = { now: Date.parse(SINCE) };
    const clock = () => new Date(time.now);
    const store = await open(clock);
    const lease = (holder: string) => createLease(store, { name: 'notices', holder, seconds: 60, clock });
    const [one, other] = [lease('one'), lease('other')];
    expect((await Promise.all([one.take(), other.take()])).sort()).toEqual([false, true]);
    const [holder, waits] = (await one.take()) ? [one, other] : [other, one];
    time.now += 59_000;
    expect(await waits.take()).toBe(false);
    expect(await holder.take()).toBe(true); // taken anew, for another minute
    time.now += 59_000;
    expect(await waits.take()).toBe(false);
    time.now += 2_000;
    expect(await waits.take()).toBe(true);
    await waits.release();
    expect(await holder.take()).toBe(true);
    time.now += 365 * 86_400_000; // a clock that goes wrong, and is put right
    expect(await holder.take()).toBe(true);
    time.now -= 365 * 86_400_000;
    expect(await waits.take()).toBe(true);
  });
});
