import type { Document, Place, Store } from './store.ts';

/** Reads documents, the bodies of which are not to be changed in place: they may be given to somebody else again. */
export type KnownDocuments = { read<T>(place: Place): Promise<Document<T> | undefined> };

/**
 * Remembers the documents last read, at most so many. The store is asked each time whether what is remembered still
 * stands, so that what is read is never older than the store; only its text is not read and taken apart again.
 */
export function createKnownDocuments(store: Pick<Store, 'read'>, most: number): KnownDocuments {
  const known = new Map<string, Document<unknown>>();
  return {
    async read<T>(place: Place) {
      const key = `${place.room}\n${place.partition}\n${place.id}`;
      const found = await store.read<T>(place, known.get(key) as Document<T> | undefined);
      known.delete(key);
      if (found) known.set(key, found);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return found;
    },
  };
}
