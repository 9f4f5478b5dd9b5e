import { cardFor } from '../../../cards/cardFor.ts';
import { openPlan } from '../../app/openPlan.ts';
import { understandingOpener } from '../../app/openUnderstanding.ts';
import { type Assistant, createAssistant } from '../../bot/assistant.ts';
import type { Day } from '../../domain/day.ts';
import type { Activity } from '../../domain/entry.ts';
import type { Plan } from '../../domain/plan.ts';
import { ledgerPlaces } from '../../store/ledgerPlaces.ts';
import { openSqlite } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';
import { createLedger, type StoredLedger } from '../../store/storedLedger.ts';
import { textOf } from '../../text/textOf.ts';
import { remember } from '../../understand/remember.ts';
import { ownFolder } from '../childBot.ts';
import { type Figure, median } from '../closingTable.ts';
import { catalogue } from './catalogue.ts';
import { type Asked, meteredStore } from './meteredStore.ts';

const INDICATORS = [12, 120, 1200, 12_000] as const;
const ENTRIES = [1000, 10_000, 100_000, 1_000_000] as const;
const TODAY = '2022-11-15';
const ROUNDS = 5;
const SLICE = 5000;
/** So many indicators are asked about, spread over the plan; these have entries. */
const MOST_ASKED = 24;
/** A ledger that is not written by then is not measured, and its bar is missed. */
const WRITE_WITHIN_MS = 150_000;

/** What one answer takes: milliseconds, and what it asks of the store. */
type Cost = { ms: number } & Asked;

/**
 * An answer's time and what it asks of the store, as the plan grows and as the ledger grows. The whole-plan overview is left
 * out: it shows every indicator. Cards are drawn anew each time.
 */
export async function benchGrowth(): Promise<readonly Figure[]> {
  const byIndicators: Cost[] = [];
  for (const size of INDICATORS) byIndicators.push(await ofPlan(catalogue(openPlan(), size)));
  const byEntries = await ofLedgers(catalogue(openPlan(), 12));
  const at = (costs: readonly Cost[], i: number): Cost => costs.at(i) ?? NOTHING;
  const largest = byEntries.length === ENTRIES.length ? at(byEntries, -1) : NOTHING;
  return [
    ...INDICATORS.map((size, i) => told(`${size} indicators`, at(byIndicators, i))),
    {
      what: "an answer's time, 12,000 ÷ 12 indicators",
      value: at(byIndicators, -1).ms / at(byIndicators, 0).ms,
      bar: { atMost: 10 },
    },
    {
      what: 'operations on the store, 12,000 ÷ 12 indicators',
      value: at(byIndicators, -1).operations / at(byIndicators, 0).operations,
      bar: { atMost: 1.05 },
    },
    {
      what: 'bytes read, 12,000 ÷ 12 indicators',
      value: at(byIndicators, -1).bytes / at(byIndicators, 0).bytes,
      bar: { atMost: 1.1 },
    },
    ...byEntries.map((cost, i) => told(`${ENTRIES[i]} ledger entries`, cost)),
    {
      what: "an answer's time, 1,000,000 ÷ 1,000 entries",
      value: largest.ms / at(byEntries, 0).ms,
      bar: { atMost: 1.5 },
      note: 'the same, give or take what else the machine does',
    },
    {
      what: 'operations on the store, 1,000,000 ÷ 1,000 entries',
      value: largest.operations / at(byEntries, 0).operations,
      bar: { atMost: 1.05 },
    },
    {
      what: 'bytes read, 1,000,000 ÷ 1,000 entries',
      value: largest.bytes / at(byEntries, 0).bytes,
      bar: { atMost: 1.1 },
      note: 'sums of more digits',
    },
  ];
}

const NOTHING: Cost = { ms: Number.NaN, operations: Number.NaN, bytes: Number.NaN };

function told(what: string, { ms, operations, bytes }: Cost): Figure {
  const note = `${operations.toFixed(2)} operations and ${Math.round(bytes)} bytes read an answer`;
  return { what: `an answer, ${what}`, value: ms, unit: 'ms', note };
}

/** What an answer costs on a plan of that size. */
async function ofPlan(plan: Plan): Promise<Cost> {
  return withStore(async (store) => {
    const ledger = createLedger(store, plan, { clock });
    const asked = askedOf(plan);
    for (const number of asked) await ledger.record(activity(number, 0));
    return measure(plan, store, asked);
  });
}

/** What an answer costs on one plan as its ledger grows. Stops early when writing takes too long. */
async function ofLedgers(plan: Plan): Promise<readonly Cost[]> {
  return withStore(async (store) => {
    const ledger = createLedger(store, plan, { clock });
    const asked = askedOf(plan);
    const costs: Cost[] = [];
    const until = performance.now() + WRITE_WITHIN_MS;
    let written = 0;
    for (const size of ENTRIES) {
      if (!(await writeUpTo(store, ledger, plan, { from: written, to: size, until }))) break;
      written = size;
      costs.push(await measure(plan, store, asked));
    }
    return costs;
  });
}

type Writing = { from: number; to: number; until: number };

/**
 * Writes entries number `from` up to `to`, many at once in the form the ledger itself gives them, and the last one of each
 * indicator by the ledger, which then brings that indicator's figures up to all of them. False when time ran out.
 */
async function writeUpTo(
  store: Store,
  ledger: StoredLedger,
  plan: Plan,
  { from, to, until }: Writing,
): Promise<boolean> {
  const places = ledgerPlaces(plan.id);
  const count = plan.indicators.length;
  const numberOf = (at: number): number => plan.indicators[at % count]?.number ?? 1;
  const bulk = to - count;
  for (let at = from; at < bulk; at += SLICE) {
    if (performance.now() > until) return false;
    const some = Array.from({ length: Math.min(SLICE, bulk - at) }, (_, i) => activity(numberOf(at + i), at + i));
    const documents = some.map((body) => ({ id: places.entry(body.indicator, body.id).id, body }));
    await store.createAll('plan', plan.id, documents);
  }
  for (let at = bulk; at < to; at += 1) {
    if (performance.now() > until) return false;
    await ledger.record(activity(numberOf(at), at));
  }
  return true;
}

function activity(indicator: number, at: number): Activity {
  const month = String(1 + (at % 9)).padStart(2, '0');
  const day = String(1 + (Math.floor(at / 9) % 28)).padStart(2, '0');
  const date = `${2020 + (at % 3)}-${month}-${day}` as Day;
  return {
    kind: 'activity',
    id: `bench-${at}`,
    indicator,
    by: { id: 'bench', name: 'Personne fictive' },
    at: `${date}T16:00:00.000Z`,
    fictitious: true,
    date,
    quantity: 1,
    title: 'Activité fictive',
    validated: true,
  };
}

/** Indicators spread over the whole plan. */
function askedOf({ indicators }: Plan): readonly number[] {
  const apart = Math.max(1, Math.floor(indicators.length / MOST_ASKED));
  return indicators
    .filter((_, i) => i % apart === 0)
    .map((one) => one.number)
    .slice(0, MOST_ASKED);
}

/** Asks about each of them in several ways, by name and by number, and draws every answer. */
async function measure(plan: Plan, store: Store, asked: readonly number[]): Promise<Cost> {
  const meter = meteredStore(store);
  const understand = understandingOpener()(plan);
  const ledger = createLedger(meter.store, plan, { clock });
  const assistant = createAssistant({ plan, ledger, understand, remember });
  const questions = asked.flatMap((number) => questionsOn(plan, number));
  await askAll(assistant, questions);
  meter.take();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await askAll(assistant, questions);
    times.push((performance.now() - began) / questions.length);
  }
  const { operations, bytes } = meter.take();
  const all = ROUNDS * questions.length;
  return { ms: median(times), operations: operations / all, bytes: bytes / all };
}

function questionsOn({ indicators }: Plan, number: number): readonly string[] {
  const title = indicators.find((one) => one.number === number)?.title.fr.toLowerCase() ?? '';
  return [
    `où en est ${title} ?`,
    `indicateur ${number}`,
    `quelle est la cible de l’indicateur ${number} ?`,
    `évolution de l’indicateur ${number}`,
    `décris l’indicateur ${number}`,
  ];
}

async function askAll(assistant: Assistant, questions: readonly string[]): Promise<void> {
  for (const text of questions) {
    const { answer } = await assistant.reply({ text, context: {}, today: TODAY, trialDay: null });
    cardFor(answer, textOf(answer));
  }
}

const clock = (): Date => new Date();

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const folder = ownFolder('growth');
  const store = await openSqlite({ folder: folder.path, clock });
  try {
    return await work(store);
  } finally {
    await store.close();
    folder.remove();
  }
}
