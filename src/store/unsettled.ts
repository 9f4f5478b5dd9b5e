import { indicatorOf, type Plan } from '../domain/plan.ts';
import { everyPage } from './everyPage.ts';
import type { LedgerPlaces } from './ledgerPlaces.ts';
import type { Settle } from './settle.ts';
import { type Store, StoreError } from './store.ts';

/** Written before a recording, deleted when its figures are up to date: what is found later was left by a process that stopped. */
type Pending = { indicators: readonly number[]; at: string };

/** Longer than any recording takes: a mark this old has nobody behind it. */
const ABANDONED_AFTER_MS = 60_000;

/** Keeps count of recordings whose figures are not up to date yet. */
export type Unsettled = {
  /** Does a recording under a mark, and removes the mark once it is done. */
  whileRecording: <T>(id: string, indicators: readonly number[], work: () => Promise<T>) => Promise<T>;
  /** Finishes what this process itself began and could not finish, the store having failed meanwhile. */
  finishOwn: () => Promise<void>;
  /** Finishes what any process left. Gives how many indicators were looked at. */
  healAll: () => Promise<number>;
};

/** Marks recordings of one plan's ledger. Between an entry and its figures anything may stop; nothing stays forgotten. */
export function createUnsettled(
  store: Store,
  plan: Plan,
  places: LedgerPlaces,
  settle: Settle,
  clock: () => Date,
): Unsettled {
  const failed = new Set<number>();

  async function finish(numbers: readonly number[]): Promise<void> {
    await settle(numbers.map((one) => indicatorOf(plan, one)).filter((one) => one !== undefined));
  }

  async function heal(olderThanMs: number): Promise<number> {
    const now = clock().getTime();
    const marks = await everyPage<Pending>(store, 'plan', plan.id, places.allPending);
    const aged = marks.filter(({ body }) => now - Date.parse(body.at) >= olderThanMs);
    const numbers = [...new Set(aged.flatMap(({ body }) => body.indicators))];
    if (numbers.length > 0) await finish(numbers);
    for (const { id, body } of aged) {
      // A young mark may belong to a process that has yet to write its entry: it is left for later.
      const abandoned = now - Date.parse(body.at) >= ABANDONED_AFTER_MS;
      if (abandoned) await store.delete({ room: 'plan', partition: plan.id, id });
    }
    return numbers.length;
  }

  return {
    async whileRecording(id, indicators, work) {
      const mark: Pending = { indicators, at: clock().toISOString() };
      await store.create(places.pending(id), mark);
      let result: Awaited<ReturnType<typeof work>>;
      try {
        result = await work();
      } catch (error) {
        for (const one of indicators) failed.add(one);
        throw error;
      }
      // The recording stands: what fails from here on is left to a later healing.
      await store
        .delete(places.pending(id))
        .then(() => heal(ABANDONED_AFTER_MS))
        .catch(ignoreTrouble);
      return result;
    },
    async finishOwn() {
      if (failed.size === 0) return;
      const numbers = [...failed];
      await finish(numbers);
      for (const one of numbers) failed.delete(one);
    },
    healAll: () => heal(0),
  };
}

function ignoreTrouble(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
