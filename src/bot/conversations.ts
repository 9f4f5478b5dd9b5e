import { randomUUID } from 'node:crypto';
import type { Place, Store } from '../store/store.ts';
import type { Context } from '../understand/context.ts';

/** What is kept of conversations: read when first needed, written only when it changed. */
export type Conversations = { open(key: string): Kept };

/** One conversation during one turn. */
export type Kept = {
  /** What the conversation holds; read from the store at the first call. */
  context(): Promise<Context>;
  /** What it is to hold from now on; nothing is written yet. */
  remember(context: Context): void;
  /** Writes what changed; nothing when nothing did. Of two turns at once in two processes, the first to write stands. */
  save(): Promise<void>;
  /** True for the first who asks, over all processes: a conversation is welcomed once. */
  claimWelcome(): Promise<boolean>;
};

/** A conversation that was silent so long starts anew. */
const KEPT_SECONDS = 30 * 24 * 3600;

/** Conversations over the store; rejects with a `StoreError` when it is out of reach. */
export function createConversations(store: Pick<Store, 'read' | 'create' | 'replace'>): Conversations {
  return {
    open(key) {
      const place = placeOf(`conversation:${key}`);
      let found: { context: Context; etag: string | undefined } | undefined;
      let next: Context | undefined;
      return {
        async context() {
          if (found) return found.context;
          const document = await store.read<Context>(place);
          found = { context: document?.body ?? {}, etag: document?.etag };
          return found.context;
        },
        remember(context) {
          next = context;
        },
        async save() {
          if (!next || !found || JSON.stringify(next) === JSON.stringify(found.context)) return;
          const options = { expiresInSeconds: KEPT_SECONDS };
          await (found.etag === undefined
            ? store.create(place, next, options)
            : store.replace(place, next, found.etag, options));
        },
        async claimWelcome() {
          const { outcome } = await store.create(placeOf(`welcomed:${key}`), { by: randomUUID() });
          return outcome === 'written';
        },
      };
    },
  };
}

function placeOf(id: string): Place {
  return { room: 'state', partition: id, id };
}
