import type { Instant } from '../domain/day.ts';
import type { Judged } from '../domain/ledger.ts';
import type { Plan } from '../domain/plan.ts';
import type { Claim, Subscription } from '../domain/subscription.ts';
import type { FigureEvent } from './figureEvents.ts';
import { digestTimes, isQuiet } from './torontoTimes.ts';

/** What is known of one plan: what happened lately to its figures, and the reports that wait for a validator. */
export type Watched = {
  plan: Plan;
  events: readonly FigureEvent[];
  waiting: readonly Judged[];
};

/** What one message is to tell a person: of one plan; what happened in another is the next message. */
export type Due = {
  plan: string;
  events: readonly FigureEvent[];
  toValidate: readonly Judged[];
  /** The time of the digest that is answered. */
  digest: Instant | undefined;
  /** Ids of everything told, with when it happened. */
  ids: Claim['events'];
  /** Set when this message may have arrived before: nobody knows what became of its first sending. */
  again: Claim | undefined;
};

export type Circumstances = {
  now: Instant;
  /** Whether this person may validate reports. */
  mayValidate: boolean;
  /** Whether evenings, nights and weekends are left in peace. */
  keepsQuiet: boolean;
};

/** How long whoever claims a message has for sending it: longer than any sending takes. */
export const CLAIM_MS = 2 * 60_000;
/** Between two messages of single events, so that ten validations in a row are one or two messages. */
export const APART_MS = 15 * 60_000;
/** A digest later than this was missed, and waits for the next morning of work like everything else. */
const LATE_MS = 60 * 60_000;
/** How far back events are looked at again: an entry may be seen after others that were recorded later. */
export const OVERLAP_MS = 2 * 86_400_000;

/** What a person is to be told now; or why nothing is: it is not the time, or there is nothing left to tell. */
export type Now = { is: 'due'; due: Due } | { is: 'notNow' } | { is: 'nothing' };

/**
 * What a person is to be told now. A message under way is left alone; one that nobody finished is told again, the same;
 * else everything that happened and was not told is one message.
 */
export function dueNotice(subscription: Subscription, watched: readonly Watched[], how: Circumstances): Now {
  const { claim, trouble, told } = subscription;
  const { now } = how;
  if ((trouble && trouble.next > now) || (claim && claim.until > now && claim.until <= later(now, CLAIM_MS)))
    return NOT_NOW;
  const quiet = how.keepsQuiet && isQuiet(now);
  if (claim) {
    const waits = quiet && (claim.digest === undefined || later(claim.digest, LATE_MS) < now);
    return waits ? NOT_NOW : { is: 'due', due: again(subscription, claim, watched, how) };
  }
  const digest = dueDigest(subscription, how);
  // A clock may have gone back: what was sent «later» holds nothing up.
  const justSent = told.lastAt !== undefined && told.lastAt <= now && later(told.lastAt, APART_MS) > now;
  const apart = justSent && digest === undefined;
  if (apart || (quiet && digest === undefined)) return NOT_NOW;
  const known = new Set(told.events.map(({ id }) => id));
  const events = quiet ? [] : followedEvents(subscription, watched, now).filter(({ id }) => !known.has(id));
  const toValidate = quiet ? [] : waitingReports(subscription, watched, how).filter((one) => !known.has(reportId(one)));
  if (events.length + toValidate.length === 0 && digest === undefined) return { is: 'nothing' };
  return { is: 'due', due: dueOf(subscription, { events, toValidate, digest }, undefined) };
}

const NOT_NOW: Now = { is: 'notNow' };

/** The id under which a report to validate is told. */
export function reportId({ entry }: Judged): string {
  return `validate:${entry.indicator}:${entry.id}`;
}

/** The same instant so much later, or earlier when negative. */
export function later(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function again(
  subscription: Subscription,
  claim: Claim,
  watched: readonly Watched[],
  circumstances: Circumstances,
): Due {
  const ids = new Set(claim.events.map(({ id }) => id));
  const events = followedEvents(subscription, watched, circumstances.now).filter(({ id }) => ids.has(id));
  const toValidate = waitingReports(subscription, watched, circumstances).filter((one) => ids.has(reportId(one)));
  const digest = subscription.digest && claim.digest;
  return { ...dueOf(subscription, { events, toValidate, digest }, claim), ids: claim.events };
}

function followedEvents({ follows, told }: Subscription, watched: readonly Watched[], now: Instant): FigureEvent[] {
  const from = later(told.upTo, -1);
  return watched
    .flatMap(({ events }) => events)
    .filter(({ at }) => at > from && at <= now)
    .filter((event) =>
      follows.some((one) => one.plan === event.plan && one.indicator === event.indicator && one.since < event.at),
    );
}

/** Nobody validates their own reports, so nobody is told of them. */
function waitingReports(
  { person, validations, told }: Subscription,
  watched: readonly Watched[],
  { now, mayValidate }: Circumstances,
): Judged[] {
  if (!validations || !mayValidate) return [];
  return watched
    .filter(({ plan }) => plan.id === validations.plan)
    .flatMap(({ waiting }) => waiting)
    .filter(({ entry }) => entry.at > validations.since && entry.at >= told.upTo && entry.at <= now)
    .filter(({ entry }) => entry.by.id !== person);
}

/** The last time of the digest that was not answered: those missed before it are answered by it. */
function dueDigest({ digest, told }: Subscription, { now, keepsQuiet }: Circumstances): Instant | undefined {
  if (!digest) return undefined;
  const after = told.digest !== undefined && told.digest > digest.since ? told.digest : digest.since;
  const last = digestTimes(digest).lastWithin(after, now);
  if (last === undefined) return undefined;
  return keepsQuiet && later(last, LATE_MS) < now && isQuiet(now) ? undefined : last;
}

function dueOf(
  { digest: wanted, validations }: Subscription,
  { events, toValidate, digest }: Pick<Due, 'events' | 'toValidate' | 'digest'>,
  claim: Claim | undefined,
): Due {
  const plan = (digest !== undefined && wanted?.plan) || (events[0]?.plan ?? validations?.plan ?? '');
  const ofPlan = events.filter((one) => one.plan === plan);
  const reports = validations?.plan === plan ? toValidate : [];
  const ids = [
    ...ofPlan.map(({ id, at }) => ({ id, at })),
    ...reports.map((one) => ({ id: reportId(one), at: one.entry.at })),
  ];
  return { plan, events: ofPlan, toValidate: reports, digest, ids, again: claim };
}
