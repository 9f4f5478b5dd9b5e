import type { Instant } from '../domain/day.ts';
import { type Place, type Store, StoreError } from './store.ts';

/** Work that one process at a time does. */
export type Lease = {
  /** Whether this holder has it from now on: it had it, nobody had it, or whoever had it let it run out. */
  take: () => Promise<boolean>;
  /** Gives it back, so that another need not wait until it runs out. */
  release: () => Promise<void>;
};

type Held = { holder: string; until: Instant };

/**
 * A lease in the store, taken over its etag. It saves work and is no proof: a process that was paused may still believe
 * that it holds it, so what must happen once is claimed by itself.
 */
export function createLease(
  store: Store,
  { name, holder, seconds, clock }: { name: string; holder: string; seconds: number; clock: () => Date },
): Lease {
  const id = `lease:${name}`;
  const place: Place = { room: 'state', partition: id, id };
  return {
    async take() {
      const now = clock();
      const found = await store.read<Held>(place);
      const until = new Date(now.getTime() + seconds * 1000).toISOString();
      // One that would hold longer than any lease was taken by a clock that went wrong.
      const runs = found && found.body.until > now.toISOString() && found.body.until <= until;
      if (runs && found.body.holder !== holder) return false;
      // Written again only when half of it is over: a round a second need not be a write a second.
      const half = new Date(now.getTime() + seconds * 500).toISOString();
      if (found?.body.holder === holder && found.body.until > half) return true;
      const body: Held = { holder, until };
      const written = found ? await store.replace(place, body, found.etag) : await store.create(place, body);
      return written.outcome === 'written';
    },
    async release() {
      const found = await store.read<Held>(place);
      if (found?.body.holder !== holder) return;
      const freed: Held = { holder: '', until: '' };
      await store.replace(place, freed, found.etag).catch((error: unknown) => {
        if (!(error instanceof StoreError)) throw error;
      });
    },
  };
}
