import { openPlan } from '../../app/openPlan.ts';
import { createLedger } from '../../store/storedLedger.ts';
import { ownFolder } from '../childBot.ts';
import type { Figure } from '../closingTable.ts';
import { OPERATIONS } from './acked.ts';
import { type Compared, compare } from './compare.ts';
import { type Act, answers, ask, decide, type Ledgered, question, receiptOf, report } from './life.ts';
import { createMail, type Letter, type Mail, message, type Person, type Reply } from './mail.ts';
import { seeded } from './seeded.ts';
import { type SharedStore, sharedCosmos, sharedFile } from './sharedStore.ts';
import { startTwoBots } from './twoBots.ts';

export const STORES = ['sqlite', 'cosmos'] as const;
export type StoreName = (typeof STORES)[number];

const REPORTERS = 40;
const VALIDATORS = 6;
const ANSWERS_WITHIN_MS = 5000;
const SENT_AGAIN = 400;
const clock = (): Date => new Date();
const SHOWN = 5;

/**
 * Two bots on one store, people who report, correct, take back, decide and ask, and everything that can go wrong. When
 * so many operations were acknowledged, or the time is over, it grows calm, and what is stored is looked at.
 */
export async function runChaos(name: StoreName, operations: number, seconds: number, seed: number): Promise<Figure[]> {
  const folder = ownFolder(`chaos-${name}`);
  const random = seeded(seed);
  const shared = name === 'cosmos' ? await sharedCosmos(random) : sharedFile(folder.path);
  const bots = await startTwoBots(shared, folder.path, random);
  const mail = createMail(bots, random);
  const done: Ledgered = { acked: [], titles: new Set(), undecided: [], presses: [] };
  const began = performance.now();
  const people = await live(mail, done, random, { operations, seconds });
  const took = Math.round((performance.now() - began) / 1000);
  const troubles = await bots.calm();
  const stuck = await stuckConversations(mail, people);
  const notSame = await sentAgain(mail, done);
  await bots.stop();
  const { compared, differences } = await lookInto(shared, done);
  await shared.close();
  folder.remove();
  tell(name, { ...compared, stuck, notSame });

  const none = { atMost: 0 };
  const count = (what: string): number => done.acked.filter((one) => one.what === what).length;
  const { late, doubled } = mail.counts();
  return [
    { what: `${name}: acknowledged`, value: done.acked.length, bar: { atLeast: operations }, note: `${took} s` },
    ...OPERATIONS.map((what) => ({ what: `${name}:   ${what}s`, value: count(what), bar: { atLeast: 1 } })),
    ...[...troubles].map(([trouble, value]) => ({ what: `${name}: ${trouble}`, value, bar: { atLeast: 1 } })),
    ...(shared.proxy ? [{ what: `${name}: requests to the store that failed`, value: shared.proxy.faults() }] : []),
    { what: `${name}: delivered more than once`, value: doubled },
    { what: `${name}: delivered again after newer ones`, value: late },
    { what: `${name}: acknowledged and lost`, value: compared.lost.length, bar: none },
    { what: `${name}: stored or acknowledged twice`, value: compared.twice.length, bar: none },
    { what: `${name}: stored and never asked for`, value: compared.strangers.length, bar: none },
    { what: `${name}: in another state than acknowledged`, value: compared.otherState.length, bar: none },
    { what: `${name}: sent again at the end, another receipt or none`, value: notSame.length, bar: none },
    {
      what: `${name}: conversations that no longer answer`,
      value: stuck.length,
      bar: none,
      note: `of ${people.length}`,
    },
    { what: `${name}: figures that differ from the entries`, value: differences, bar: none },
  ];
}

/** Everyone does one thing after the other, all at the same time; now and then an old letter comes again. */
async function live(
  mail: Mail,
  done: Ledgered,
  random: () => number,
  { operations, seconds }: { operations: number; seconds: number },
): Promise<Person[]> {
  const until = performance.now() + seconds * 1000;
  const goesOn = (): boolean => done.acked.length < operations && performance.now() < until;
  const reporters = Array.from({ length: REPORTERS }, (_, at): Person => ({ id: `person-${at}` }));
  const validators = Array.from({ length: VALIDATORS }, (_, at): Person => ({ id: `chief-${at}`, role: 'validator' }));
  let told = 0;
  async function person(who: Person, acts: readonly Act[]): Promise<void> {
    while (goesOn()) {
      await acts[Math.floor(random() * acts.length)]?.(who, mail, done, random);
      if (random() < 0.15) await mail.deliverOld(who);
      if (done.acked.length - told < 500) continue;
      told = done.acked.length;
      console.log(`${told} acknowledged of ${operations}`);
    }
  }
  await Promise.all([
    ...reporters.map((one) => person(one, [report, ask, ask])),
    ...validators.map((one) => person(one, [decide, decide, ask])),
  ]);
  return [...reporters, ...validators];
}

/** Whoever waits with a form half filled leaves it; then everybody asks something and must be answered in time. */
async function stuckConversations(mail: Mail, people: readonly Person[]): Promise<string[]> {
  const stuck: string[] = [];
  for (const [at, person] of people.entries()) {
    const indicator = 1 + (at % 12);
    await mail.post(message(person, 'annule la déclaration'));
    const began = performance.now();
    const reply = await answered(mail, question(person, indicator), began + ANSWERS_WITHIN_MS);
    const ms = performance.now() - began;
    if (!reply || !answers(reply, indicator) || ms > ANSWERS_WITHIN_MS)
      stuck.push(`${person.id}, after ${Math.round(ms)} ms: ${reply?.text ?? 'no card'}`);
  }
  return stuck;
}

/** Asks again as a channel does, for a bot that is full says so and is asked again later. */
async function answered(mail: Mail, letter: Letter, until: number): Promise<Reply | undefined> {
  for (;;) {
    const reply = await mail.post(letter);
    if (reply || performance.now() > until) return reply;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Sends the press of reports again: each must give the receipt it gave. */
async function sentAgain(mail: Mail, { presses }: Ledgered): Promise<string[]> {
  const notSame: string[] = [];
  for (const { letter, title, reference } of presses.slice(-SENT_AGAIN)) {
    const reply = await mail.post({ ...letter, id: `${letter.id}-again` });
    const other = reply && receiptOf(reply, title);
    if (other !== reference) notSame.push(`${title} ${reference}: ${other ?? reply?.text ?? 'no card'}`);
  }
  return notSame;
}

async function lookInto(shared: SharedStore, done: Ledgered): Promise<{ compared: Compared; differences: number }> {
  const store = await shared.open();
  const ledger = createLedger(store, openPlan(), { clock });
  await ledger.heal();
  const entries = (await ledger.allEntries()).filter(({ by }) => /^(person|chief)-\d+/.test(by.id));
  const { differences } = await ledger.rebuild({ write: false });
  await store.close();
  return { compared: compare(done.acked, done.titles, entries), differences: differences.length };
}

function tell(name: StoreName, found: Readonly<Record<string, readonly string[]>>): void {
  for (const [what, all] of Object.entries(found))
    for (const one of all.slice(0, SHOWN)) console.log(`✖ ${name}, ${what}: ${one}`);
}
