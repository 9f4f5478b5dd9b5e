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
  /**
   * The document, or undefined when there is none or it has expired. Whoever still has it as once read may say so: it is
   * given back itself, and its body not sent again, as long as that version stands.
   */
  read<T = Json>(place: Place, known?: Document<T>): Promise<Document<T> | undefined>;
  /** Writes a document that must not exist yet: «conflict» when it does. The store's own retry of one call is one write. */
  create(place: Place, body: unknown, options?: WriteOptions): Promise<Written>;
  /** Creates many documents of one partition, each on its own terms as `create` does; answers in the same order. */
  createAll(room: Room, partition: string, documents: readonly NewDocument[]): Promise<readonly Written[]>;
  /** Writes over the version with that etag, else «conflict». */
  replace(place: Place, body: unknown, etag: string, options?: WriteOptions): Promise<Written>;
  /** Writes whatever is there. */
  upsert(place: Place, body: unknown, options?: WriteOptions): Promise<Written>;
  /** Deletes; nothing to delete is no error. */
  delete(place: Place): Promise<void>;
  /**
   * Documents of one partition whose id begins with `prefix`, in the order of their ids: digits, capitals and small
   * letters as in ASCII, every other character after them. At most `limit` (100 unless told), after the id `after`.
   */
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

export type WriteOptions = {
  expiresInSeconds?: number;
  /**
   * For what is only a convenience, such as the thread of a conversation: it survives a process that dies, but may be
   * gone when the machine itself loses its power. The embedded store then waits for no disk.
   */
  light?: boolean;
};

/** One of many documents to create. */
export type NewDocument = { id: string; body: unknown };

/** How many documents a page holds unless told. */
export const PAGE_LIMIT = 100;

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
