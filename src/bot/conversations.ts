import { randomUUID } from 'node:crypto';
import { type Kept as Loaded, createConversations as storedConversations } from '../store/conversations.ts';
import type { Store } from '../store/store.ts';
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

/** Conversations over the store; rejects with a `StoreError` when it is out of reach. */
export function createConversations(store: Store): Conversations {
  const contexts = storedConversations<Context>(store, 'context');
  return {
    open(key) {
      let found: { loaded: Loaded<Context> | undefined } | undefined;
      let next: Context | undefined;
      return {
        async context() {
          found ??= { loaded: await contexts.load(key) };
          return found.loaded?.body ?? {};
        },
        remember(context) {
          next = context;
        },
        async save() {
          if (!next || !found || (!found.loaded && Object.keys(next).length === 0)) return;
          await contexts.save(key, next, found.loaded);
        },
        async claimWelcome() {
          const id = `welcomed:${key}`;
          const { outcome } = await store.create({ room: 'state', partition: id, id }, { by: randomUUID() });
          return outcome === 'written';
        },
      };
    },
  };
}
