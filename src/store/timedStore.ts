import { type Room, type Store, StoreError, type StoreTrouble } from './store.ts';

export const TIMED_OPERATIONS = ['read', 'create', 'createAll', 'replace', 'upsert', 'delete', 'list', 'ping'] as const;

/** One operation as whoever asked for it saw it. */
export type TimedOperation = {
  operation: (typeof TIMED_OPERATIONS)[number];
  room: Room;
  milliseconds: number;
  /** What went wrong: «fault» when it is not known to happen. */
  trouble: StoreTrouble | 'fault' | undefined;
};

/** A store that passes everything on and tells of each operation when it has ended. Milliseconds come from `clock`. */
export function timedStore(store: Store, clock: () => number, onEnded: (operation: TimedOperation) => void): Store {
  async function timed<T>(operation: TimedOperation['operation'], room: Room, work: () => Promise<T>): Promise<T> {
    const from = clock();
    let trouble: TimedOperation['trouble'];
    try {
      return await work();
    } catch (error) {
      trouble = error instanceof StoreError ? error.trouble : 'fault';
      throw error;
    } finally {
      onEnded({ operation, room, milliseconds: clock() - from, trouble });
    }
  }
  return {
    read(place, known) {
      return timed('read', place.room, () => store.read(place, known));
    },
    create: (place, body, options) => timed('create', place.room, () => store.create(place, body, options)),
    createAll: (room, pk, documents) => timed('createAll', room, () => store.createAll(room, pk, documents)),
    replace: (place, body, etag, options) =>
      timed('replace', place.room, () => store.replace(place, body, etag, options)),
    upsert: (place, body, options) => timed('upsert', place.room, () => store.upsert(place, body, options)),
    delete: (place) => timed('delete', place.room, () => store.delete(place)),
    list(room, pk, prefix, page) {
      return timed('list', room, () => store.list(room, pk, prefix, page));
    },
    ping: () => timed('ping', 'plan', () => store.ping()),
    close: () => store.close(),
  };
}
