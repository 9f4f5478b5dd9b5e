/** Plain JSON: what a document may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One stored document. `etag` changes with every write. */
export type Document<T = Json> = { id: string; etag: string; body: T };

/** Two rooms: `plan` for plans, ledgers, audit and projections; `state` for conversations, drafts, roles, leases. */
export const ROOMS = ['plan', 'state'] as const;
export type Room = (typeof ROOMS)[number];

/** Where a document stands: its room, its partition (the plan id in `plan`, the id itself in `state`) and its id. */
export type Place = { room: Room; partition: string; id: string };

/** Expected outcomes of a write are values; a store that is down or told nonsense throws a `StoreError`. */
export type Written = { outcome: 'written'; etag: string } | { outcome: 'conflict' };

/** A page of a listing: `next` asks for the one after, absent on the last. */
export type Page<T = Json> = { documents: Document<T>[]; next?: string };

/** The one interface to what is kept. Every call has a deadline; every write may be repeated without harm. */
export interface Store {
  /** The document, or undefined when there is none or it has expired. */
  read<T = Json>(place: Place): Promise<Document<T> | undefined>;
  /** Writes a document that must not exist yet; the same body written again by a retry is «written», another's is «conflict». */
  create(place: Place, body: unknown, options?: WriteOptions): Promise<Written>;
  /** Writes over the version with that etag, else «conflict». */
  replace(place: Place, body: unknown, etag: string, options?: WriteOptions): Promise<Written>;
  /** Writes whatever is there. */
  upsert(place: Place, body: unknown, options?: WriteOptions): Promise<Written>;
  /** Deletes; nothing to delete is no error. */
  delete(place: Place): Promise<void>;
  /** Documents of one partition whose id begins with `prefix`, in the order of their ids. */
  list<T = Json>(
    room: Room,
    partition: string,
    prefix: string,
    page?: { after?: string; limit?: number },
  ): Promise<Page<T>>;
  /** Resolves when the store answers; rejects with a `StoreError` when it does not. */
  ping(): Promise<void>;
  /** Finishes what is under way and releases files and connections. */
  close(): Promise<void>;
}

export type WriteOptions = { expiresInSeconds?: number };

/** Why a store could not do what it was asked. */
export const STORE_TROUBLES = [
  'unavailable',
  'timeout',
  'throttled',
  'tooLarge',
  'forbidden',
  'readOnly',
  'full',
  'corrupt',
] as const;
export type StoreTrouble = (typeof STORE_TROUBLES)[number];

/** A store that is down, slow, full or closed to us: expected trouble, told kindly; its cause goes to the log. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}
