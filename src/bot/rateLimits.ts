/** How much one person, and one tenant, may ask. */
export type RateLimits = {
  /** Undefined when the message may be answered; else whose limit is reached and in how many seconds to ask again. */
  take(person: string, tenant: string | undefined): Limited | undefined;
};
export type Limited = { whose: 'person' | 'tenant'; seconds: number };

/** Messages a minute, which is also how many may come at once; 0 sets no limit. */
export type Rates = { person: number; tenant: number };

type Bucket = { tokens: number; at: number };
type Buckets = { missing(key: string, now: number): number; take(key: string): void };

/** So many people and tenants are remembered: whoever has been silent the longest starts anew, which is no harm. */
const MOST_KEPT = 20_000;

/** Counts in memory, for this process: with several instances a person may ask each as much. Milliseconds come from `clock`. */
export function createRateLimits({ person, tenant }: Rates, clock: () => number, most: number = MOST_KEPT): RateLimits {
  const people = person > 0 ? buckets(person, most) : undefined;
  const tenants = tenant > 0 ? buckets(tenant, most) : undefined;
  return {
    take(who, where) {
      if (!people && !tenants) return undefined;
      const now = clock();
      const own = people?.missing(who, now) ?? 0;
      if (own > 0) return { whose: 'person', seconds: own };
      const shared = where === undefined ? 0 : (tenants?.missing(where, now) ?? 0);
      if (shared > 0) return { whose: 'tenant', seconds: shared };
      people?.take(who);
      if (where !== undefined) tenants?.take(where);
      return undefined;
    },
  };
}

/** A bucket holds a minute's worth and fills evenly. */
function buckets(perMinute: number, most: number): Buckets {
  const kept = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    /** Whole seconds until a message is free, 0 when one is. */
    missing(key, now) {
      const known = kept.get(key);
      const tokens = known ? Math.min(perMinute, known.tokens + Math.max(0, now - known.at) * perMs) : perMinute;
      kept.delete(key);
      kept.set(key, { tokens, at: now });
      if (kept.size > most) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      return tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - tokens) / perMs / 1000));
    },
    take(key) {
      const bucket = kept.get(key);
      if (bucket) bucket.tokens -= 1;
    },
  };
}
