import { personKey } from '../../src/bot/speaker.ts';
import type { Activity } from '../../src/domain/entry.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { openReporting, type ReportingWorld, type Said, submitOf, worldOn } from './reportingWorld.ts';

/** What a run of random reports did, and what was found in the store after it. */
export type Chaos = {
  reports: number;
  /** Reports that got a receipt. */
  acknowledged: number;
  /** Messages and presses sent, duplicates included, and how many of them failed on the store. */
  sent: number;
  faults: number;
  restarts: number;
  /** What must all be empty. */
  lost: string[];
  twice: string[];
  strangers: string[];
  differentReceipts: string[];
  notRepeatable: string[];
};

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

/** A store that fails at random, before or after it has done what was asked. Reads fail only before. */
export function failing(store: Store, random: () => number, rate: number, count: { faults: number }): Store {
  function may<A extends unknown[], R>(work: (...args: A) => Promise<R>, reads = false): (...args: A) => Promise<R> {
    return async (...args) => {
      const draw = random();
      if (draw < rate) {
        count.faults += 1;
        if (draw < rate / 2 && !reads) await work(...args);
        throw new StoreError('unavailable', 'A fault of the test.');
      }
      return work(...args);
    };
  }
  return {
    read: may(store.read.bind(store), true) as Store['read'],
    list: may(store.list.bind(store), true) as Store['list'],
    create: may(store.create.bind(store)),
    createAll: may(store.createAll.bind(store)),
    replace: may(store.replace.bind(store)),
    upsert: may(store.upsert.bind(store)),
    delete: may(store.delete.bind(store)),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
  };
}

const PLACES = ['Lagos', 'Tokyo', 'Dakar', 'Lyon', 'Oslo', 'Lima', 'Accra', 'Munich'];

/**
 * Reports sent by several people, as forms and as words, each delivered once to four times, some before what they answer,
 * through restarts and store faults; what was not acknowledged is sent again at the end. Then the store is looked at.
 */
export async function runChaos(store: Store, reports: number, seed: number, rate = 0.04): Promise<Chaos> {
  const random = seeded(seed);
  const count = { faults: 0 };
  const calm = await openReporting(store);
  let world = worldOn(failing(store, random, rate, count), calm.time);
  const chaos = { reports, acknowledged: 0, sent: 0, faults: 0, restarts: 0 };
  const receipts = new Map<string, Set<string>>();
  const differentReceipts: string[] = [];
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

  async function attempt(run: (world: ReportingWorld) => Promise<Said>): Promise<Said | undefined> {
    chaos.sent += 1;
    try {
      return await run(world);
    } catch (error) {
      if (error instanceof StoreError) return undefined;
      throw error;
    }
  }
  /** The same delivery once to four times, some of them at the same moment. */
  async function deliver(times: number, run: (world: ReportingWorld) => Promise<Said>): Promise<(Said | undefined)[]> {
    if (random() < 0.4) return Promise.all(Array.from({ length: times }, () => attempt(run)));
    const all: (Said | undefined)[] = [];
    for (let at = 0; at < times; at += 1) {
      if (random() < 0.1) {
        chaos.restarts += 1;
        world = worldOn(failing(store, random, rate, count), calm.time);
      }
      all.push(await attempt(run));
    }
    return all;
  }
  function note(title: string, replies: readonly (Said | undefined)[]): boolean {
    for (const reply of replies) {
      const body = reply?.view?.body;
      if (body?.kind !== 'receipt') continue;
      const known = receipts.get(body.entry.title) ?? new Set();
      receipts.set(body.entry.title, known.add(body.reference));
      if (body.entry.title !== title && !receipts.has(body.entry.title)) differentReceipts.push(title);
    }
    return receipts.has(title);
  }
  const again: { title: string; run: (world: ReportingWorld) => Promise<Said> }[] = [];

  for (let number = 0; number < reports; number += 1) {
    calm.time.now = new Date(calm.time.now.getTime() + 1000);
    const id = `p${Math.floor(random() * 5)}`;
    const who = { id, conversation: `c-${id}` };
    const title = `Rencontre numero ${number}`;
    const sentence = `déclarer une activité pour l’indicateur 7, à ${pick(PLACES)} le ${1 + Math.floor(random() * 14)} novembre 2022`;
    const times = 1 + Math.floor(random() * 4);
    // Duplicates of earlier deliveries arrive late, out of their order.
    if (again.length > 0 && random() < 0.3) {
      const late = pick(again);
      note(late.title, [await attempt(late.run)]);
    }
    const first = await deliver(times, (one) => one.say(sentence, { ...who, key: `a${number}` }));
    const form = first.find((reply) => reply?.kind === 'form');
    if (!form) continue;
    const filled = submitOf(form.view, { title });
    const shown = await deliver(1, (one) => one.press(filled, { ...who, key: `b${number}` }));
    const view = [...shown].reverse().find((reply) => reply?.kind === 'form')?.view;
    const data = view ? submitOf(view) : filled;
    const inWords = view !== undefined && random() < 0.4;
    const confirm = inWords
      ? (one: ReportingWorld) => one.say('oui enregistre', { ...who, key: `c${number}` })
      : (one: ReportingWorld) => one.press(data, { ...who, key: `c${number}` });
    note(title, await deliver(times, confirm));
    again.push({ title, run: (one) => one.press(data, { ...who, key: `d${number}` }) });
  }
  chaos.faults = count.faults;
  return { ...chaos, ...(await inspect(calm, receipts, again)), differentReceipts };
}

/** Compares what was acknowledged with what is stored, then sends everything again: it must change nothing but the unsaid. */
async function inspect(
  calm: ReportingWorld,
  receipts: ReadonlyMap<string, ReadonlySet<string>>,
  again: readonly { title: string; run: (world: ReportingWorld) => Promise<Said> }[],
): Promise<Pick<Chaos, 'acknowledged' | 'lost' | 'twice' | 'strangers' | 'notRepeatable'>> {
  await calm.ledger.heal();
  const before = titles((await calm.recorded()) as Activity[]);
  const notRepeatable: string[] = [];
  for (const { title, run } of again) {
    let reply = await run(calm);
    if (reply.kind === 'form') reply = await calm.press(submitOf(reply.view), whoOf(reply));
    const references = receipts.get(title);
    const body = reply.view?.body;
    if (body?.kind !== 'receipt' || (references && !references.has(body.reference))) notRepeatable.push(title);
  }
  const after = titles((await calm.recorded()) as Activity[]);
  const sent = new Set(again.map((one) => one.title));
  return {
    acknowledged: receipts.size,
    lost: [...receipts.keys()].filter((title) => !before.has(title)),
    twice: [
      ...[...before, ...after].filter(([, times]) => times > 1).map(([title]) => title),
      ...[...receipts].filter(([, references]) => references.size > 1).map(([title]) => title),
    ],
    strangers: [...after.keys()].filter((title) => !sent.has(title)),
    notRepeatable,
  };
}

/** Whose form it is, from the operation in it; the tests' people are few. */
function whoOf(reply: Said): { id: string } {
  const body = reply.view?.body;
  const op = body?.kind === 'form' ? body.op : '';
  return { id: OWNERS.find(({ mark }) => op.endsWith(mark))?.id ?? 'marie' };
}

function titles(entries: readonly Activity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of entries) counts.set(one.title, (counts.get(one.title) ?? 0) + 1);
  return counts;
}

const OWNERS = Array.from({ length: 5 }, (_, at) => ({ id: `p${at}`, mark: personKey(`p${at}`) }));
