import { randomUUID } from 'node:crypto';
import { digestOf } from '../../answer/digest.ts';
import { createNoticeRounds, type NoticeRounds, type SendNotice } from '../../bot/noticeRounds.ts';
import { type Day, dayOf, type Instant, startOf } from '../../domain/day.ts';
import type { Plan } from '../../domain/plan.ts';
import { may as has } from '../../domain/role.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { Outcome } from '../../notices/claims.ts';
import type { NoticeView } from '../../notices/noticeView.ts';
import { createLease } from '../../store/lease.ts';
import { createRoles } from '../../store/roles.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { createLedger } from '../../store/storedLedger.ts';
import { createSubscriptions } from '../../store/subscriptions.ts';
import { type Asked, askedOf, wishesOf } from './askedNotices.ts';
import { ledgerScript } from './ledgerScript.ts';

/** How a time of two processes is simulated. The same seed gives the same script, and nearly the same run. */
export type Simulation = {
  plan: Plan;
  store: Store;
  from: Day;
  days: number;
  seed: number;
  /** Minutes between two rounds of a process. */
  every: number;
  /** How likely one operation of a process, on the store or the channel, fails or is its last. */
  rates: { fault: number; crash: number };
  /** Makes the sending forget what it was told, or the like: for seeing that the checker finds it. */
  spoil?: (send: SendNotice) => SendNotice;
};

/** One message that the channel took. */
export type Delivery = {
  at: Instant;
  person: string;
  key: string;
  events: readonly { id: string; at: Instant }[];
  digest: Instant | undefined;
  view: NoticeView;
};

/** Everything that happened, for the checker. */
export type Simulated = {
  deliveries: Delivery[];
  /** What people followed, and from when to when. */
  asked: readonly Asked[];
  /** Instants at which at least one process made its rounds. */
  up: Instant[];
  end: Instant;
  counts: { rounds: number; crashes: number; faults: number; undelivered: number; unsure: number; outages: number };
  left: readonly string[];
  entries: Awaited<ReturnType<ReturnType<typeof createLedger>['allEntries']>>;
};

class Crash extends Error {}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Two processes that make their rounds at the same moments over one store, while people report, validate, follow and
 * stop. Any operation may fail, with or without its effect, or be the last of its process; sometimes both are away for
 * days. At the end both go on undisturbed for ten days.
 */
export async function simulateNotices(simulation: Simulation): Promise<Simulated> {
  const { plan, store, from, days, seed, every, rates } = simulation;
  const random = seeded(seed);
  const start = Date.parse(startOf(from));
  const time = { now: start };
  const instant = (): Instant => new Date(time.now).toISOString();
  const clock = (): Date => new Date(time.now);
  const calm = { ledger: createLedger(store, plan, { clock }), subscriptions: createSubscriptions(store) };
  const counts = { rounds: 0, crashes: 0, faults: 0, undelivered: 0, unsure: 0, outages: 0 };
  const deliveries: Delivery[] = [];
  const up: Instant[] = [];
  const ending = { calm: false };
  const asked = askedOf(plan, start, days);
  await createRoles(store).grant('validator', 'validator');

  function process(): { rounds: NoticeRounds; dead: () => boolean } {
    const state = { dead: false };
    /** One operation of a process: it may fail before or after its effect, and the process may end before or after it. */
    async function may<R>(work: () => Promise<R>, reads = false): Promise<R> {
      if (state.dead) throw new Crash();
      if (random() < 0.5) await Promise.resolve();
      const draw = ending.calm ? 1 : random();
      const dies = draw < rates.crash;
      const fails = !dies && draw < rates.crash + rates.fault;
      const after = random() < 0.5 && !reads;
      if (dies) {
        state.dead = true;
        counts.crashes += 1;
        if (after) await work();
        throw new Crash();
      }
      if (fails) {
        counts.faults += 1;
        if (after) await work();
        throw new StoreError('unavailable', 'A fault of the simulation.');
      }
      const done = await work();
      if (state.dead) throw new Crash();
      return done;
    }
    const troubled: Store = {
      read: (place) => may(() => store.read(place), true),
      list: (...all) => may(() => store.list(...all), true),
      create: (...all) => may(() => store.create(...all)),
      createAll: (...all) => may(() => store.createAll(...all)),
      replace: (...all) => may(() => store.replace(...all)),
      upsert: (...all) => may(() => store.upsert(...all)),
      delete: (place) => may(() => store.delete(place)),
      ping: () => store.ping(),
      close: () => store.close(),
    } as Store;
    const ledger = createLedger(troubled, plan, { clock });
    const lease = createLease(troubled, { name: 'notices', holder: randomUUID(), seconds: 60, clock });
    const send: SendNotice = async (to, view, key) => {
      const outcome = await channel(to, view, key, state);
      if (state.dead) throw new Crash();
      return outcome;
    };
    const rounds = createNoticeRounds({
      // A process that was paused believes in a lease it lost: every fourth time this one does.
      lease: { ...lease, take: async () => (await lease.take()) || (!ending.calm && random() < 0.25) },
      subscriptions: createSubscriptions(troubled),
      mayValidate: async (person) => has((await createRoles(troubled).of(person)).roles, 'validate'),
      plans: async () => [{ plan, ledger }],
      moment: () => ({ now: instant(), today: dayOf(clock()), trialDay: null }),
      digestOf,
      send: simulation.spoil ? simulation.spoil(send) : send,
      log: { info() {}, warn() {}, error() {} },
      keepsQuiet: true,
      pause: async () => undefined,
    });
    return { rounds, dead: () => state.dead };
  }

  /** The channel: takes a message or not, and may fail to say so; its caller may end before or after. */
  async function channel(to: Subscription, view: NoticeView, key: string, state: { dead: boolean }): Promise<Outcome> {
    if (state.dead) throw new Crash();
    await Promise.resolve();
    const { claim } = to;
    const gone = asked.find((one) => one.person === to.person)?.gone;
    if (gone !== undefined && instant() >= gone) return 'gone';
    const take = (): void => {
      const events = claim?.events ?? [];
      deliveries.push({ at: instant(), person: to.person, key, events, digest: claim?.digest, view });
    };
    const draw = ending.calm ? 1 : random();
    if (draw < rates.crash * 4) {
      state.dead = true;
      counts.crashes += 1;
      if (random() < 0.5) take();
      throw new Crash();
    }
    if (draw < rates.crash * 4 + rates.fault * 2) {
      counts.undelivered += 1;
      return 'notSent';
    }
    if (draw < rates.crash * 4 + rates.fault * 4) {
      counts.unsure += 1;
      if (random() < 0.5) take();
      return 'unknown';
    }
    take();
    return 'sent';
  }

  const script = ledgerScript(plan, { from, days, random });
  const wishes = wishesOf(asked, plan);
  const processes = [process(), process()];
  const backAt = [0, 0];
  const last = start + days * 86_400_000;
  const drained = last + 10 * 86_400_000;
  let outageUntil = 0;
  for (time.now = start + 60_000; time.now < drained; time.now += every * (ending.calm ? 6 : 1) * 60_000) {
    const now = time.now;
    ending.calm = now >= last;
    for (const what of wishes.filter(({ at, done }) => !done && at <= instant())) {
      await calm.subscriptions.change(what.person, what.change);
      what.done = true;
    }
    for (const entry of script.until(instant())) await calm.ledger.record(entry);
    if (!ending.calm && outageUntil < now && random() < every / (60 * 24 * 40)) {
      outageUntil = now + (1 + random() * 19) * 86_400_000;
      counts.outages += 1;
    }
    const running = processes.flatMap((_, at) => {
      if (!ending.calm && (now < outageUntil || now < (backAt[at] ?? 0))) return [];
      return [at];
    });
    const finished = await Promise.all(
      running.map(async (at) => {
        counts.rounds += 1;
        try {
          await processes[at]?.rounds.run();
          return true;
        } catch (error) {
          if (!(error instanceof Crash) && !(error instanceof StoreError)) throw error;
          return false;
        } finally {
          if (processes[at]?.dead()) {
            processes[at] = process();
            backAt[at] = now + random() * 3 * every * 60_000;
          }
        }
      }),
    );
    if (finished.includes(true)) up.push(instant());
  }
  return {
    deliveries,
    asked,
    up,
    end: new Date(last).toISOString(),
    counts,
    left: (await calm.subscriptions.all()).map(({ subscription }) => subscription.person),
    entries: await calm.ledger.allEntries(),
  };
}
