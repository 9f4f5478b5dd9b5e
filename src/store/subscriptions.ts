import { isEmpty, type Subscription } from '../domain/subscription.ts';
import { everyPage } from './everyPage.ts';
import { replaceUntil } from './replaceUntil.ts';
import type { Place, Store } from './store.ts';

/** What people asked to be told, one document each, in one partition: all of them are one listing. */
export type Subscriptions = {
  of: (person: string) => Promise<Subscription | undefined>;
  all: () => Promise<readonly StoredSubscription[]>;
  /**
   * Changes what a person asked for, over whatever came between. `next` may run more than once. Of a subscription to
   * nothing only the person's mark is kept, no address. Gives what stands.
   */
  change: (
    person: string,
    next: (before: Subscription | undefined) => Subscription | undefined,
  ) => Promise<Subscription | undefined>;
  /** Writes over the version that was read, and nothing else: false when somebody changed it meanwhile. */
  replace: (stored: StoredSubscription, next: Subscription) => Promise<boolean>;
  forget: (person: string) => Promise<void>;
};

/** A subscription with the version that was read. */
export type StoredSubscription = { etag: string; subscription: Subscription };

const PARTITION = 'subscriptions';
const PREFIX = 'subscription:';

/** The subscriptions kept in a store. They never expire. */
export function createSubscriptions(store: Store): Subscriptions {
  return {
    async of(person) {
      const found = (await store.read<Subscription>(placeOf(person)))?.body;
      return found && !isEmpty(found) ? found : undefined;
    },
    async all() {
      const found = await everyPage<Subscription>(store, 'state', PARTITION, PREFIX);
      return found
        .map(({ etag, body }) => ({ etag, subscription: body }))
        .filter(({ subscription }) => !isEmpty(subscription));
    },
    async change(person, next) {
      const { after } = await replaceUntil<Subscription>(store, placeOf(person), async (before) => {
        const wanted = next(before);
        return wanted && isEmpty(wanted) ? emptied(wanted) : wanted;
      });
      return after && !isEmpty(after) ? after : undefined;
    },
    async replace({ etag, subscription }, next) {
      return (await store.replace(placeOf(subscription.person), next, etag)).outcome === 'written';
    },
    forget: (person) => store.delete(placeOf(person)),
  };
}

/** Deleting it could take away what the person asks for again at the same moment. */
function emptied({ person, language, told }: Subscription): Subscription {
  return { person, language, address: {}, follows: [], told: { upTo: told.upTo, events: [] } };
}

function placeOf(person: string): Place {
  return { room: 'state', partition: PARTITION, id: `${PREFIX}${person}` };
}
