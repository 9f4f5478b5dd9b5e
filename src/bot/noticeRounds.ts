import { createHash, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { addDays, type Day, type Instant, startOf } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { inOrder } from '../domain/ledger.ts';
import type { Plan } from '../domain/plan.ts';
import { toValidate } from '../domain/reports.ts';
import type { Subscription } from '../domain/subscription.ts';
import { claimed, movedOn, type Outcome, settled } from '../notices/claims.ts';
import { type Due, dueNotice, type Watched } from '../notices/dueNotice.ts';
import { type FigureEvent, figureEvents } from '../notices/figureEvents.ts';
import { type DigestView, type NoticeView, noticeView } from '../notices/noticeView.ts';
import type { Lease } from '../store/lease.ts';
import { StoreError } from '../store/store.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { StoredSubscription, Subscriptions } from '../store/subscriptions.ts';
import type { Log } from './log.ts';
import { personKey } from './speaker.ts';

/** A plan whose figures people follow, with its ledger. */
export type WatchedPlan = { plan: Plan; ledger: Pick<StoredLedger, 'allEntries' | 'revision'> };

/** What time it is, for the ledger and for people: on a day set for trying out, that day. */
export type Moment = { now: Instant; today: Day; trialDay: Day | null };

/** Sends one message; `key` is the same for the same message sent again. Never throws. */
export type SendNotice = (to: Subscription, view: NoticeView, key: string) => Promise<Outcome>;

export type NoticeRoundsParts = {
  lease: Lease;
  subscriptions: Subscriptions;
  /** Whether a person may validate reports now. */
  mayValidate: (person: string) => Promise<boolean>;
  plans: () => Promise<readonly WatchedPlan[]>;
  moment: () => Moment;
  digestOf: (plan: Plan, entries: readonly Entry[], today: Day) => DigestView;
  send: SendNotice;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  keepsQuiet: boolean;
  /** Waits between two tries to keep what was sent; another one in tests only. */
  pause?: (ms: number) => Promise<unknown>;
};

/** What one round did. */
export type Round = { sent: number; failed: number; dropped: number };

export type NoticeRounds = {
  /** Tells everyone what is due; nothing while another process does. Rejects with a `StoreError` when the store is away. */
  run: () => Promise<Round>;
};

/** Tries to keep that a message arrived before it is left to the next round. */
const KEEP_TRIES = 5;
const KEEP_PAUSE_MS = 200;

type Owed = { person: string; token: string; outcome: Outcome };
type Seen = {
  revision: string;
  today: Day;
  after: Instant;
  entries: readonly Entry[];
  watched: Watched;
  /** By indicator: from how many entries its events were found. */
  found: ReadonlyMap<number, { entries: number; events: readonly FigureEvent[] }>;
};

/**
 * The edge of notices: reads what people asked for and what happened, lets the pure rules decide, claims a message,
 * sends it, and keeps that it arrived. One process at a time makes the rounds; what makes a message one message is its
 * claim, written over the version that was read.
 */
export function createNoticeRounds(parts: NoticeRoundsParts): NoticeRounds {
  const { lease, subscriptions, plans, moment, log, pause = wait } = parts;
  const seen = new Map<string, Seen>();
  const owed: Owed[] = [];

  async function run(): Promise<Round> {
    const done: Round = { sent: 0, failed: 0, dropped: 0 };
    await payOwed(done);
    if (!(await lease.take())) return done;
    const all = await subscriptions.all();
    if (all.length === 0) return done;
    const looked = await look(all);
    for (const stored of all) await tell(stored, looked, done);
    return done;
  }

  /** Reads the ledgers that somebody follows; again only when something was recorded or a day began. */
  async function look(all: readonly StoredSubscription[]): Promise<Seen[]> {
    const { today } = moment();
    const after = all.map(({ subscription }) => subscription.told.upTo).sort()[0] as Instant;
    const wanted = new Set(all.flatMap(({ subscription }) => plansOf(subscription)));
    const found: Seen[] = [];
    for (const { plan, ledger } of await plans()) {
      if (!wanted.has(plan.id)) continue;
      const revision = await ledger.revision();
      const known = seen.get(plan.id);
      const same = known && known.revision === revision && known.today === today && known.after <= after;
      const now = same ? known : await lookAt(plan, await ledger.allEntries(), { revision, today, after }, known);
      seen.set(plan.id, now);
      found.push(now);
    }
    return found;
  }

  async function tell(stored: StoredSubscription, looked: readonly Seen[], done: Round): Promise<void> {
    const { subscription } = stored;
    const { now, today, trialDay } = moment();
    const mayValidate = subscription.validations !== undefined && (await parts.mayValidate(subscription.person));
    const watched = looked.map((one) => one.watched);
    const found = dueNotice(subscription, watched, { now, mayValidate, keepsQuiet: parts.keepsQuiet });
    if (found.is === 'notNow') return;
    if (found.is === 'nothing') {
      const next = movedOn(subscription, now);
      if (next) await subscriptions.replace(stored, next);
      return;
    }
    const { due } = found;
    // Somebody else's rounds began if these took too long.
    if (!(await lease.take())) return;
    const token = randomUUID();
    const next = claimed(subscription, due, keyOf(subscription.person, due), token, now);
    if (!(await subscriptions.replace(stored, next))) return;
    const outcome = isNothing(due) ? 'sent' : await sendOne(next, due, looked, { today, trialDay });
    await keep({ person: subscription.person, token, outcome }, done);
  }

  async function sendOne(
    subscription: Subscription,
    due: Due,
    looked: readonly Seen[],
    { today, trialDay }: Pick<Moment, 'today' | 'trialDay'>,
  ): Promise<Outcome> {
    const one = looked.find(({ watched }) => watched.plan.id === due.plan);
    if (!one) return 'sent';
    const { plan } = one.watched;
    const digest = due.digest === undefined ? undefined : parts.digestOf(plan, one.entries, today);
    const view = noticeView(subscription, due, { plan, entries: one.entries, today }, { trialDay, digest });
    return parts.send(subscription, view, subscription.claim?.key ?? '');
  }

  /** Keeps what became of a message. Where the store is away it is tried again, now and before every later round. */
  async function keep(what: Owed, done: Round): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await keepOnce(what, done);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (attempt === KEEP_TRIES) {
          owed.push(what);
          log.warn({ error, outcome: what.outcome }, 'what became of a notice is not kept yet');
          return;
        }
        await pause(KEEP_PAUSE_MS * attempt);
      }
    }
  }

  async function keepOnce({ person, token, outcome }: Owed, done: Round): Promise<void> {
    const { now } = moment();
    let givenUp = false;
    await subscriptions.change(person, (before) => {
      const next = before && settled(before, token, outcome, now);
      givenUp = next === 'givenUp';
      if (before && next === 'givenUp') return { ...withoutClaim(before), follows: [] };
      return next === 'theirs' || next === 'givenUp' ? undefined : next;
    });
    if (givenUp) {
      done.dropped += 1;
      log.warn({ subscriber: personKey(person) }, 'a subscription was dropped: its conversation is gone');
    } else if (outcome === 'sent') done.sent += 1;
    else {
      done.failed += 1;
      log.warn({ subscriber: personKey(person), outcome }, 'a notice was not delivered; it is tried again');
    }
  }

  async function payOwed(done: Round): Promise<void> {
    for (const what of owed.splice(0)) await keep(what, done);
  }

  return { run };
}

/** What happened lately in a plan; of indicators without a new entry since `before`, as it was found then. */
async function lookAt(
  plan: Plan,
  entries: readonly Entry[],
  { revision, today, after }: Pick<Seen, 'revision' | 'today' | 'after'>,
  before: Seen | undefined,
): Promise<Seen> {
  const span = { after, upTo: startOf(addDays(today, 1)) };
  const byIndicator = new Map<number, Entry[]>();
  for (const entry of inOrder(entries)) {
    const some = byIndicator.get(entry.indicator);
    if (some) some.push(entry);
    else byIndicator.set(entry.indicator, [entry]);
  }
  const usable = before?.today === today && before.after === after ? before.found : undefined;
  const found = new Map<number, { entries: number; events: readonly FigureEvent[] }>();
  for (const one of plan.indicators) {
    const own = byIndicator.get(one.number) ?? [];
    const known = usable?.get(one.number);
    if (known?.entries === own.length) {
      found.set(one.number, known);
      continue;
    }
    found.set(one.number, { entries: own.length, events: figureEvents(plan, one, own, span) });
    await nextTurn(); // people who wait come between two indicators
  }
  const events = [...found.values()].flatMap((one) => one.events);
  return { revision, today, after, entries, found, watched: { plan, events, waiting: toValidate(entries) } };
}

/** The same for the same things told to the same person. */
function keyOf(person: string, { ids, digest }: Due): string {
  const what = JSON.stringify([person, ids.map(({ id }) => id).sort(), digest ?? null]);
  return createHash('sha256').update(what).digest('hex').slice(0, 32);
}

function isNothing({ events, toValidate: waiting, digest }: Due): boolean {
  return events.length + waiting.length === 0 && digest === undefined;
}

function plansOf({ follows, validations, digest }: Subscription): string[] {
  return [...follows, ...(validations ? [validations] : []), ...(digest ? [digest] : [])].map(({ plan }) => plan);
}

function withoutClaim({ claim: _, digest: __, validations: ___, trouble: ____, ...rest }: Subscription): Subscription {
  return rest;
}
