import type { Instant } from '../domain/day.ts';
import type { Said } from '../domain/language.ts';
import { everyPage } from './everyPage.ts';
import type { Place, Store } from './store.ts';

/** Something a person is to be told: what was decided of their report. */
export type Notice = { id: string; person: string; at: Instant; said: Said };

/** Notices that wait for a person, until they were told or three months have passed. */
export type Notices = {
  /** Leaves a notice; the same id again is the same notice, told or not. */
  leave: (notice: Notice) => Promise<void>;
  /** Those not told yet, the oldest first. */
  waiting: (person: string) => Promise<readonly Notice[]>;
  /** Marks notices as told: they are not told again. */
  told: (notices: readonly Notice[]) => Promise<void>;
  /** Erases everything kept for a person. */
  forget: (person: string) => Promise<void>;
};

const KEPT_S = 90 * 24 * 3600;
const PREFIX = 'notice:';

/** The notices kept in a store, each person's in a partition of their own. */
export function createNotices(store: Store): Notices {
  const all = (person: string) => everyPage<Notice & { toldAt?: true }>(store, 'state', partition(person), PREFIX);
  return {
    async leave(notice) {
      await store.create(placeOf(notice), notice, { expiresInSeconds: KEPT_S });
    },
    async waiting(person) {
      const found = await all(person);
      return found.map((one) => one.body).filter((one) => !one.toldAt);
    },
    async told(notices) {
      for (const one of notices)
        await store.upsert(placeOf(one), { ...one, toldAt: true }, { expiresInSeconds: KEPT_S });
    },
    async forget(person) {
      for (const { body } of await all(person)) await store.delete(placeOf(body));
    },
  };
}

function partition(person: string): string {
  return `notices:${person}`;
}

function placeOf({ person, id }: Pick<Notice, 'person' | 'id'>): Place {
  return { room: 'state', partition: partition(person), id: `${PREFIX}${id}` };
}
