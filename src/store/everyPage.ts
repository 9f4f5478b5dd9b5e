import type { Document, Room, Store } from './store.ts';

/** How many documents are asked for at a time. */
const PAGE = 1000;

/** Every document of one partition whose id begins with the prefix, page after page. */
export async function everyPage<T>(
  store: Store,
  room: Room,
  partition: string,
  prefix: string,
): Promise<Document<T>[]> {
  const documents: Document<T>[] = [];
  let after: string | undefined;
  do {
    const page = await store.list<T>(room, partition, prefix, { limit: PAGE, ...(after !== undefined && { after }) });
    documents.push(...page.documents);
    after = page.next;
  } while (after !== undefined);
  return documents;
}
