import type { Room, Store } from './store.ts';

/** How many operations of each kind were asked of a store, by room. */
export type Operations = Record<Room, { reads: number; writes: number; lists: number }>;

/** A store that passes everything on and counts it; `take` gives the counts since it was last asked. */
export function countingStore(store: Store): { store: Store; take: () => Operations } {
  let counts = none();
  const count = (room: Room, kind: keyof Operations[Room]): void => {
    counts[room][kind] += 1;
  };
  return {
    store: {
      read(place, known) {
        count(place.room, 'reads');
        return store.read(place, known);
      },
      create(place, body, options) {
        count(place.room, 'writes');
        return store.create(place, body, options);
      },
      createAll(room, partition, documents) {
        counts[room].writes += documents.length;
        return store.createAll(room, partition, documents);
      },
      replace(place, body, etag, options) {
        count(place.room, 'writes');
        return store.replace(place, body, etag, options);
      },
      upsert(place, body, options) {
        count(place.room, 'writes');
        return store.upsert(place, body, options);
      },
      delete(place) {
        count(place.room, 'writes');
        return store.delete(place);
      },
      list(room, partition, prefix, page) {
        count(room, 'lists');
        return store.list(room, partition, prefix, page);
      },
      ping: () => store.ping(),
      close: () => store.close(),
    },
    take() {
      const taken = counts;
      counts = none();
      return taken;
    },
  };
}

function none(): Operations {
  return { plan: { reads: 0, writes: 0, lists: 0 }, state: { reads: 0, writes: 0, lists: 0 } };
}
