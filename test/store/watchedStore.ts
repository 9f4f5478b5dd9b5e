import { type Store, StoreError } from '../../src/store/store.ts';

/** What an operation on a store is called in tests: «read figures:000001». */
type Name = string;

/** A store that passes everything on and keeps the name of each operation. */
export function counted(store: Store): { watched: Store; operations: Name[] } {
  const operations: Name[] = [];
  return { watched: around(store, (name) => operations.push(name)), operations };
}

/** A store whose chosen operations fail, and every one after them too: what a stopped process no longer does. */
export function failing(
  store: Store,
  chosen: (name: Name) => boolean,
  { times = Number.POSITIVE_INFINITY }: { times?: number } = {},
): { store: Store; failed: () => boolean } {
  let failures = 0;
  const guard = (name: Name): void => {
    const stopped = failures > 0 && failures < times;
    if (!stopped && !(chosen(name) && failures < times)) return;
    failures += 1;
    throw new StoreError('unavailable', `stopped at ${name}`);
  };
  return { store: around(store, guard), failed: () => failures > 0 };
}

/** A store that lets something else happen once, just before the first chosen operation. */
export function interrupted(store: Store, chosen: (name: Name) => boolean, meanwhile: () => Promise<unknown>): Store {
  let done = false;
  return around(store, async (name) => {
    if (done || !chosen(name)) return;
    done = true;
    await meanwhile();
  });
}

function around(store: Store, before: (name: Name) => unknown): Store {
  return {
    async read(place) {
      await before(`read ${place.id}`);
      return store.read(place);
    },
    async create(place, body, options) {
      await before(`create ${place.id}`);
      return store.create(place, body, options);
    },
    async createAll(room, partition, documents) {
      await before(`createAll ${documents.map((one) => one.id).join(' ')}`);
      return store.createAll(room, partition, documents);
    },
    async replace(place, body, etag, options) {
      await before(`replace ${place.id}`);
      return store.replace(place, body, etag, options);
    },
    async upsert(place, body, options) {
      await before(`upsert ${place.id}`);
      return store.upsert(place, body, options);
    },
    async delete(place) {
      await before(`delete ${place.id}`);
      return store.delete(place);
    },
    async list(room, partition, prefix, page) {
      await before(`list ${prefix}`);
      return store.list(room, partition, prefix, page);
    },
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
