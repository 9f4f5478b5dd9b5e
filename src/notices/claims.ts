import type { Instant } from '../domain/day.ts';
import type { Claim, Subscription, Told } from '../domain/subscription.ts';
import { CLAIM_MS, type Due, later, OVERLAP_MS } from './dueNotice.ts';

/** What became of a message: it arrived, it surely did not, nobody knows, or there is nobody to write to any more. */
export const OUTCOMES = ['sent', 'notSent', 'unknown', 'gone'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Tries before a conversation that is gone is given up. */
export const GONE_TRIES = 3;
const WAITS_MS = [1, 5, 15, 60, 180].map((minutes) => minutes * 60_000);

/** The subscription with a message claimed: written over the version that was read, so one of several claims it. */
export function claimed(subscription: Subscription, due: Due, key: string, token: string, now: Instant): Subscription {
  const { again, ids, digest } = due;
  const claim: Claim = {
    key: again?.key ?? key,
    events: ids,
    ...(digest !== undefined && { digest }),
    token,
    until: later(now, CLAIM_MS),
    unsure: again ? again.unsure + 1 : 0,
  };
  return { ...subscription, claim };
}

/**
 * The subscription after its message was sent or not. «theirs»: the claim is somebody else's by now and nothing is to be
 * changed; «givenUp»: there has been nobody to write to for too long.
 */
export function settled(
  subscription: Subscription,
  token: string,
  outcome: Outcome,
  now: Instant,
): Subscription | 'theirs' | 'givenUp' {
  const { claim, trouble, ...rest } = subscription;
  if (claim?.token !== token) return 'theirs';
  if (outcome === 'sent') return { ...rest, told: toldNow(subscription.told, claim, now) };
  const { count, gone } = trouble ?? { count: 0, gone: 0 };
  if (outcome === 'gone' && gone + 1 >= GONE_TRIES) return 'givenUp';
  // What surely did not arrive is no message yet: what happens meanwhile joins it. A doubt, old or new, stays one.
  const kept = outcome === 'unknown' || claim.unsure > 0 ? { claim: { ...claim, until: now } } : {};
  const next = later(now, waitOf(count));
  return { ...rest, ...kept, trouble: { count: count + 1, gone: outcome === 'gone' ? gone + 1 : 0, next } };
}

/** Leaves behind what needs no more looking at, once everything was told; undefined when it may wait. */
export function movedOn(subscription: Subscription, now: Instant): Subscription | undefined {
  const { told } = subscription;
  if (later(told.upTo, OVERLAP_MS + MOVE_ON_MS) > now) return undefined;
  return { ...subscription, told: pruned(told, later(now, -OVERLAP_MS)) };
}

const MOVE_ON_MS = 7 * 86_400_000;

function toldNow(told: Told, claim: Claim, now: Instant): Told {
  const { digest = told.digest } = claim;
  const events = [...told.events, ...claim.events];
  return { upTo: told.upTo, events, lastAt: now, ...(digest !== undefined && { digest }) };
}

function pruned(told: Told, upTo: Instant): Told {
  return { ...told, upTo, events: told.events.filter(({ at }) => at > upTo) };
}

function waitOf(count: number): number {
  return WAITS_MS[Math.min(count, WAITS_MS.length - 1)] as number;
}
