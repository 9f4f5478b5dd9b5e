import type { Seen } from '../domain/seenOverview.ts';
import type { Place, Store } from './store.ts';

/** What people saw last, one document each, of those who asked that it be kept and of nobody else. */
export type SeenOverviews = {
  /** One point read; undefined for who did not ask. */
  of: (person: string) => Promise<StoredSeen | undefined>;
  /** Keeps it from now on; what is kept already stays. */
  begin: (person: string) => Promise<void>;
  /** Writes over the version that was read, and nothing else: false when it was erased or changed meanwhile. */
  replace: (stored: StoredSeen, next: Seen) => Promise<boolean>;
  forget: (person: string) => Promise<void>;
};

/** What one person saw, with the version that was read. */
export type StoredSeen = { etag: string; seen: Seen };

/** What was seen, kept in a store. It never expires: it goes when the person says so. */
export function createSeenOverviews(store: Store): SeenOverviews {
  return {
    async of(person) {
      const found = await store.read<Seen>(placeOf(person));
      return found && { etag: found.etag, seen: found.body };
    },
    async begin(person) {
      const nothingYet: Seen = { person, plans: {} };
      await store.create(placeOf(person), nothingYet);
    },
    async replace({ etag, seen }, next) {
      return (await store.replace(placeOf(seen.person), next, etag)).outcome === 'written';
    },
    forget: (person) => store.delete(placeOf(person)),
  };
}

function placeOf(person: string): Place {
  const id = `seen:${person}`;
  return { room: 'state', partition: id, id };
}
