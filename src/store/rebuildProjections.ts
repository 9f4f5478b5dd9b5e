import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../domain/entry.ts';
import { indicatorOf, type Plan } from '../domain/plan.ts';
import type { LedgerEntries } from './ledgerEntries.ts';
import type { LedgerPlaces } from './ledgerPlaces.ts';
import { lineOf, type Overview, type Projection, projectionOf } from './projection.ts';
import type { Settle } from './settle.ts';
import type { Store } from './store.ts';

/** A projection that does not say what the entries say. */
export type Difference = { indicator: number; document: 'figures' | 'overview'; problem: 'missing' | 'different' };

/** What a rebuild found, and whether it put it right. */
export type Rebuilt = {
  indicators: number;
  entries: number;
  differences: readonly Difference[];
  /** Imports that were begun and never committed, with how many of their entries are there. */
  unfinished: readonly { batch: string; entries: number }[];
  /** Indicators that have entries and are not in the plan. */
  strangers: readonly number[];
  /** What is still different after putting it right; empty when nothing was to be written. */
  remaining: readonly Difference[];
};

type Parts = { store: Store; plan: Plan; places: LedgerPlaces; entries: LedgerEntries; settle: Settle };

/** Checks every projection of a ledger against its entries; with `write`, recomputes them and checks again. */
export async function rebuildProjections(parts: Parts, { write }: { write: boolean }): Promise<Rebuilt> {
  const { plan, entries, settle } = parts;
  const { entries: stored, commits } = await entries.raw();
  const unfinished = new Map<string, number>();
  for (const { batch } of stored) {
    if (batch !== undefined && !commits.has(batch)) unfinished.set(batch, (unfinished.get(batch) ?? 0) + 1);
  }
  const differences = await differencesOf(parts);
  if (write && differences.length > 0) {
    await settle(plan.indicators, { force: true });
    await settle(plan.indicators); // takes in what others recorded meanwhile
  }
  const strangers = new Set(stored.map((one) => one.indicator).filter((one) => !indicatorOf(plan, one)));
  return {
    indicators: plan.indicators.length,
    entries: stored.length,
    differences,
    unfinished: [...unfinished].map(([batch, count]) => ({ batch, entries: count })),
    strangers: [...strangers].sort((a, b) => a - b),
    remaining: write ? await differencesOf(parts) : [],
  };
}

async function differencesOf({ store, plan, places, entries }: Parts): Promise<Difference[]> {
  const byIndicator = new Map<number, Entry[]>();
  for (const entry of await entries.all()) {
    byIndicator.set(entry.indicator, [...(byIndicator.get(entry.indicator) ?? []), entry]);
  }
  const overviews = new Map<string, Overview | undefined>();
  const differences: Difference[] = [];
  for (const indicator of plan.indicators) {
    const { number } = indicator;
    const known = byIndicator.get(number) ?? [];
    if (known.length === 0 && !(await store.read(places.figures(number)))) continue; // nothing recorded, nothing kept
    const expected = projectionOf(indicator, known);
    const place = places.overview(number);
    if (!overviews.has(place.id)) overviews.set(place.id, (await store.read<Overview>(place))?.body);
    const found = {
      figures: [(await store.read<Projection>(places.figures(number)))?.body, expected],
      overview: [overviews.get(place.id)?.lines[number], lineOf(expected)],
    };
    for (const document of ['figures', 'overview'] as const) {
      const [kept, right] = found[document];
      if (!kept) differences.push({ indicator: number, document, problem: 'missing' });
      else if (!isDeepStrictEqual(kept, right)) differences.push({ indicator: number, document, problem: 'different' });
    }
  }
  return differences;
}
