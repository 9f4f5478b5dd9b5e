import type { JSONValue } from '@azure/cosmos';
import { readId, writeId } from './itemId.ts';
import type { Document, Place, WriteOptions } from './store.ts';

/** A document as it stands in a container. */
export type Item = {
  id: string;
  pk: string;
  /** Drawn for each write: tells our own earlier attempt from somebody else's write. */
  token: string;
  /** When it expires, in milliseconds since 1970, checked by us; `ttl`, in seconds, lets Cosmos DB remove it. */
  expires?: number;
  ttl?: number;
  body: JSONValue;
};

/** An item as read: Cosmos DB adds its version. */
export type StoredItem = Item & { _etag: string };

/** The item for a body. */
export function itemOf(place: Place, body: unknown, token: string, now: number, options?: WriteOptions): Item {
  const item = { id: writeId(place.id), pk: writeId(place.partition), token, body: body as JSONValue };
  const seconds = options?.expiresInSeconds;
  if (seconds === undefined) return item;
  return { ...item, expires: now + seconds * 1000, ttl: Math.max(1, Math.ceil(seconds)) };
}

/** The document of an item. */
export function documentOf<T>(item: StoredItem): Document<T> {
  return { id: readId(item.id), etag: etagOf(item._etag, item.expires), body: item.body as T };
}

export function isExpired(item: { expires?: number }, now: number): boolean {
  return item.expires !== undefined && item.expires <= now;
}

/** The version we hand out holds the time it expires, so that replacing an expired one needs no read to be refused. */
export function etagOf(version: string, expires: number | undefined): string {
  return `${expires ?? ''}|${version}`;
}

/** What `etagOf` joined. */
export function versionOf(etag: string): { version: string; expires?: number } {
  const [expires = '', ...version] = etag.split('|');
  return { version: version.join('|'), ...(expires && { expires: Number(expires) }) };
}
