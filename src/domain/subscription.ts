import type { Instant } from './day.ts';
import type { Lang } from './language.ts';

/** Days of the week as ISO counts them: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day in America/Toronto, «08:30». */
export type TimeOfDay = `${number}:${number}`;

/** When a weekly digest is wanted. */
export type DigestTime = { weekday: Weekday; time: TimeOfDay };

/** When a person names no day or no time. */
export const DEFAULT_DIGEST: DigestTime = { weekday: 1, time: '08:30' };

/** One indicator that somebody follows; what happened before `since` is not told. */
export type Follow = { plan: string; indicator: number; since: Instant };

/** Where to write to a person: opaque here, made and read at the edge. */
export type Address = Readonly<Record<string, unknown>>;

/** Everything one person asked to be told, where, and how far they were told. One document; it never expires. */
export type Subscription = {
  person: string;
  language: Lang;
  address: Address;
  follows: readonly Follow[];
  /** Reports to validate, for those who may. */
  validations?: { plan: string; since: Instant };
  digest?: DigestTime & { plan: string; since: Instant };
  told: Told;
  /** A message under way: written before it is sent, removed once it is known to have arrived. */
  claim?: Claim;
  /** What went wrong lately. */
  trouble?: { count: number; gone: number; next: Instant };
};

/** How far a person was told: everything up to `upTo`, and after it the events named. */
export type Told = {
  upTo: Instant;
  /** Ids of events told lately, with when they happened. */
  events: readonly { id: string; at: Instant }[];
  /** The last time of the digest that was answered. */
  digest?: Instant;
  /** When the last message was sent. */
  lastAt?: Instant;
};

/** What a message tells, and who is sending it until when. The same claim taken over is the same message. */
export type Claim = {
  /** The message's own mark, from what it tells: the same message again has the same. */
  key: string;
  events: readonly { id: string; at: Instant }[];
  digest?: Instant;
  token: string;
  until: Instant;
  /** How often it was tried before, with an outcome nobody knows. */
  unsure: number;
};

/** Whether nothing is asked for any more. */
export function isEmpty({ follows, validations, digest }: Subscription): boolean {
  return follows.length === 0 && !validations && !digest;
}
