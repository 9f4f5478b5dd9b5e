import type { Day } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { type IndicatorFigures, noFigures } from '../domain/figure.ts';
import type { FigureVersion, Verified } from '../domain/figureVersion.ts';
import { inOrder, knownAt } from '../domain/ledger.ts';
import { type Indicator, indicatorOf, type Plan } from '../domain/plan.ts';
import { figuresWithChanges } from '../domain/recentChanges.ts';
import type { Reference } from '../domain/reference.ts';
import { foldVersions } from './figureVersions.ts';
import { createKnownDocuments } from './knownDocuments.ts';
import type { Ledger } from './ledger.ts';
import { type Batch, ledgerEntries } from './ledgerEntries.ts';
import { ledgerPlaces } from './ledgerPlaces.ts';
import { answers, type Overview, PROJECTION_FORM, type Projection } from './projection.ts';
import { type Rebuilt, rebuildProjections } from './rebuildProjections.ts';
import { type BatchRecorded, type OnProgress, writeBatch } from './recordBatch.ts';
import { createSettle } from './settle.ts';
import type { Store } from './store.ts';
import { createUnsettled } from './unsettled.ts';

/** The ledger with what imports, validation, upkeep and «vérifie» need beside it. */
export type StoredLedger = Ledger & {
  /** Every entry that counts, of every indicator, in the order recorded. */
  allEntries: () => Promise<readonly Entry[]>;
  /** Changes whenever something was recorded: how many entries each indicator has. One point read. */
  revision: () => Promise<string>;
  /** One entry by its id, or undefined. */
  entry: (indicator: number, id: string) => Promise<Entry | undefined>;
  /** Records an import: all of it, or, if it is stopped, nothing until it is run again. */
  recordBatch: (batch: Batch, entries: readonly Entry[], onProgress?: OnProgress) => Promise<BatchRecorded>;
  /** Whether the figure a reference names still stands at the end of that day, or what replaced it. Point reads only. */
  verify: (reference: Reference, day: Day) => Promise<Verified>;
  /** Finishes what a process that was stopped left between an entry and its figures; gives how many indicators it touched. */
  heal: () => Promise<number>;
  /** Compares every projection with the entries and, if asked, puts it right. */
  rebuild: (how: { write: boolean }) => Promise<Rebuilt>;
};

/** How many documents with figures are kept as read: some 5 KB each, the overviews up to 1 MB. */
const MOST_KNOWN = 500;

/** The ledger of one plan over a store. `clock` is the real time: it tells a recording under way from an abandoned one. */
export function createLedger(store: Store, plan: Plan, { clock }: { clock: () => Date }): StoredLedger {
  const places = ledgerPlaces(plan.id);
  const entries = ledgerEntries(store, plan.id, places);
  const settle = createSettle(store, places, entries);
  const read = createKnownDocuments(store, MOST_KNOWN).read;
  const unsettled = createUnsettled(store, plan, places, settle, clock);

  function known(number: number): Indicator {
    const indicator = indicatorOf(plan, number);
    if (!indicator) throw new RangeError(`The plan ${plan.id} has no indicator ${number}.`);
    return indicator;
  }

  async function figures(number: number, day: Day): Promise<IndicatorFigures> {
    const indicator = known(number);
    await unsettled.finishOwn();
    const found = await read<Projection>(places.figures(number));
    if (!found) return noFigures(number);
    return answers(found.body, day) ? found.body.figures : figuresWithChanges(indicator, await entries.of(number), day);
  }

  async function allFigures(day: Day): Promise<readonly IndicatorFigures[]> {
    await unsettled.finishOwn();
    const ids = new Map(plan.indicators.map((one) => [places.overview(one.number).id, places.overview(one.number)]));
    const found = await Promise.all([...ids.values()].map((place) => read<Overview>(place)));
    const documents = found.filter((one) => one !== undefined).map((one) => one.body);
    const believed = documents.every((one) => one.form === PROJECTION_FORM);
    const lines = Object.assign({}, ...documents.map((one) => one.lines)) as Overview['lines'];
    if (!believed) return foldAll(day);
    const current = plan.indicators.map(({ number }) => {
      const line = lines[number];
      if (line === undefined) return noFigures(number);
      if ('apart' in line) return figures(number, day);
      return answers(line, day) ? line.figures : undefined;
    });
    return current.includes(undefined) ? foldAll(day) : Promise.all(current as Promise<IndicatorFigures>[]);
  }

  async function revision(): Promise<string> {
    await unsettled.finishOwn();
    const ids = new Map(plan.indicators.map((one) => [places.overview(one.number).id, places.overview(one.number)]));
    const found = await Promise.all([...ids.values()].map((place) => store.read<Overview>(place)));
    const counts = found.flatMap((one) =>
      Object.entries(one?.body.lines ?? {}).map(([id, line]) => [id, line.entries]),
    );
    return JSON.stringify(counts);
  }

  async function foldAll(day: Day): Promise<readonly IndicatorFigures[]> {
    const byIndicator = new Map<number, Entry[]>();
    for (const entry of await entries.all()) {
      const some = byIndicator.get(entry.indicator);
      if (some) some.push(entry);
      else byIndicator.set(entry.indicator, [entry]);
    }
    return plan.indicators.map((one) => figuresWithChanges(one, byIndicator.get(one.number) ?? [], day));
  }

  async function record(entry: Entry): Promise<Awaited<ReturnType<Ledger['record']>>> {
    const indicator = known(entry.indicator);
    return unsettled.whileRecording(entry.id, [indicator.number], async () => {
      const { outcome } = await store.create(places.entry(entry.indicator, entry.id), entry);
      const standing = outcome === 'written' ? entry : ((await entries.one(entry.indicator, entry.id)) ?? entry);
      const [projection] = await settle([indicator]);
      const after = projection?.figures ?? noFigures(indicator.number);
      return { outcome: outcome === 'written' ? 'recorded' : 'already', entry: standing, figures: after };
    });
  }

  async function recordBatch(batch: Batch, all: readonly Entry[], onProgress?: OnProgress): Promise<BatchRecorded> {
    const touched = [...new Set(all.map((one) => one.indicator))].map(known);
    const numbers = touched.map((one) => one.number);
    return unsettled.whileRecording(`batch:${batch.id}`, numbers, async () => {
      const recorded = await writeBatch(store, plan.id, places, batch, all, onProgress);
      await settle(touched);
      return recorded;
    });
  }

  async function verify({ indicator: number, year, version }: Reference, day: Day): Promise<Verified> {
    const indicator = indicatorOf(plan, number);
    if (!indicator) return { kind: 'unknown' };
    const current = (await figures(number, day)).years[year];
    if (!current || version < 1 || version > current.version) return { kind: 'unknown' };
    const wanted = version === current.version ? [version] : [version, version + 1];
    const kept = await Promise.all(wanted.map((one) => store.read<FigureVersion>(places.version(number, year, one))));
    const complete = kept.every((one) => one !== undefined);
    const folded = complete ? [] : foldVersions(indicator, knownAt(await entries.of(number), day), year, wanted);
    const [shown, next] = wanted.map((_, index) => kept[index]?.body ?? folded[index]);
    if (!shown) return { kind: 'unknown' };
    return next ? { kind: 'replaced', shown, next, current } : { kind: 'stands', shown };
  }

  return {
    figures,
    allFigures,
    async entries(number) {
      known(number);
      return inOrder(await entries.of(number));
    },
    revision,
    allEntries: async () => inOrder(await entries.all()),
    entry: (number, id) => entries.one(number, id),
    record,
    recordBatch,
    verify,
    heal: unsettled.healAll,
    rebuild: (how) => rebuildProjections({ store, plan, places, entries, settle }, how),
  };
}
