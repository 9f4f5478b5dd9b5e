import type { Store, Written } from './store.ts';

/** What is kept of a conversation, the version that was read, and its text then: `body` may be changed in place. */
export type Kept<T> = { body: T; etag: string; text: string };

/** One kind of thing kept per conversation, for a time after it last changed. */
export type Conversations<T> = {
  /** One point read; undefined when nothing is kept, or not any more. */
  load: (conversation: string) => Promise<Kept<T> | undefined>;
  /**
   * Keeps a body over the version that was loaded (none: there was nothing). A body that did not change is not written.
   * «conflict»: somebody else's turn came between, nothing was written; load again, merge and save again.
   */
  save: (conversation: string, body: T, loaded: Kept<T> | undefined) => Promise<Written>;
  /** Loads, changes and saves until no one comes between. `change` may run more than once; undefined leaves all as it is. */
  update: (conversation: string, change: (body: T | undefined) => T | undefined) => Promise<T | undefined>;
  forget: (conversation: string) => Promise<void>;
};

const DAY_S = 24 * 3600;

/** What conversations keep, and for how long, in seconds after the last change. */
export const KEPT_FOR = { context: 30 * DAY_S, draft: DAY_S } as const;

/** How many turns of one conversation may come between before saving gives up: more is a loop, not a conversation. */
const ATTEMPTS = 20;

/** Keeps one kind of thing (the context, the draft) of conversations in the `state` room. */
export function createConversations<T>(store: Store, kind: keyof typeof KEPT_FOR): Conversations<T> {
  const placeOf = (conversation: string) => {
    const id = `${kind}:${conversation}`;
    return { room: 'state', partition: id, id } as const;
  };
  const expiry = { expiresInSeconds: KEPT_FOR[kind], light: true };

  async function load(conversation: string): Promise<Kept<T> | undefined> {
    const found = await store.read<T>(placeOf(conversation));
    return found && { body: found.body, etag: found.etag, text: JSON.stringify(found.body) };
  }

  async function save(conversation: string, body: T, loaded: Kept<T> | undefined): Promise<Written> {
    const place = placeOf(conversation);
    if (!loaded) return store.create(place, body, expiry);
    if (JSON.stringify(body) === loaded.text) return { outcome: 'written', etag: loaded.etag };
    const replaced = await store.replace(place, body, loaded.etag, expiry);
    if (replaced.outcome === 'written' || (await store.read(place))) return replaced;
    return store.create(place, body, expiry); // what was loaded has expired or was forgotten meanwhile
  }

  return {
    load,
    save,
    async update(conversation, change) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const loaded = await load(conversation);
        const body = change(loaded?.body);
        if (body === undefined) return loaded?.body;
        if ((await save(conversation, body, loaded)).outcome === 'written') return body;
      }
      throw new Error(`The ${kind} of a conversation changed ${ATTEMPTS} times while it was being changed.`);
    },
    forget: (conversation) => store.delete(placeOf(conversation)),
  };
}
