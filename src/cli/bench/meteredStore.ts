import type { Document, Page, Place, Store } from '../../store/store.ts';

/** What was asked of a store: operations, and the bytes of the documents it gave. */
export type Asked = { operations: number; bytes: number };

/** A store that passes on what is read and counts it; `take` gives the counts since it was last asked. */
export function meteredStore(store: Store): { store: Store; take: () => Asked } {
  let asked: Asked = { operations: 0, bytes: 0 };
  const count = (documents: readonly (Document<unknown> | undefined)[]): void => {
    asked.operations += 1;
    for (const one of documents) if (one) asked.bytes += Buffer.byteLength(JSON.stringify(one.body));
  };
  return {
    store: {
      ...store,
      // Nothing is said to be known: every byte of a document is counted, as a reader new to it would read it.
      async read<T>(place: Place) {
        const found = await store.read<T>(place);
        count([found]);
        return found;
      },
      async list<T>(...asks: Parameters<Store['list']>): Promise<Page<T>> {
        const page = await store.list<T>(...asks);
        count(page.documents);
        return page;
      },
    },
    take() {
      const taken = asked;
      asked = { operations: 0, bytes: 0 };
      return taken;
    },
  };
}
