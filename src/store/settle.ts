import { isDeepStrictEqual } from 'node:util';
import type { Indicator } from '../domain/plan.ts';
import { newestVersions } from './figureVersions.ts';
import { createTurns } from './inTurn.ts';
import type { LedgerEntries } from './ledgerEntries.ts';
import type { LedgerPlaces } from './ledgerPlaces.ts';
import { lineOf, type Overview, PROJECTION_FORM, type Projection, projectionOf } from './projection.ts';
import { replaceUntil } from './replaceUntil.ts';
import type { Store } from './store.ts';

/**
 * Brings the projections of these indicators up to their entries; settling twice changes nothing. By force, the overview
 * also takes a line over one that rests on more entries: for a store whose documents were put back by hand.
 */
export type Settle = (indicators: readonly Indicator[], how?: { force: boolean }) => Promise<readonly Projection[]>;

/** How many indicators are brought up to date at the same time. */
const AT_ONCE = 8;

/**
 * The entries are listed after the projection's etag was read, and it is replaced only over that etag: a projection never
 * holds fewer entries than the one before it, whoever else writes. The overview takes a line only over an older one.
 */
export function createSettle(store: Store, places: LedgerPlaces, entries: LedgerEntries): Settle {
  const inTurn = createTurns();

  async function settleFigures(indicator: Indicator): Promise<Projection> {
    let known: Awaited<ReturnType<LedgerEntries['of']>> = [];
    const { before, after, changed } = await replaceUntil<Projection>(
      store,
      places.figures(indicator.number),
      async (standing) => {
        known = await entries.of(indicator.number);
        const next = projectionOf(indicator, known);
        return standing && isDeepStrictEqual(standing, next) ? undefined : next;
      },
    );
    if (after === undefined) throw new Error('A projection always stands after settling.');
    if (changed) {
      const versions = newestVersions(indicator, known, before?.figures.years ?? {}, after.figures.years);
      const documents = versions.map((one) => ({
        id: places.version(one.indicator, one.year, one.version).id,
        body: one,
      }));
      if (documents.length > 0) await store.createAll('plan', places.partition, documents);
    }
    return after;
  }

  async function settleOverview(projections: readonly Projection[], force: boolean): Promise<void> {
    const [first] = projections;
    if (!first) return;
    const place = places.overview(first.figures.indicator);
    await replaceUntil<Overview>(store, place, async (standing) => {
      const lines = standing?.form === PROJECTION_FORM ? { ...standing.lines } : {};
      for (const projection of projections) {
        const number = projection.figures.indicator;
        const line = lineOf(projection);
        if (force || (lines[number]?.entries ?? -1) <= line.entries) lines[number] = line;
      }
      return standing && isDeepStrictEqual(standing.lines, lines) ? undefined : { form: PROJECTION_FORM, lines };
    });
  }

  return async function settle(indicators, { force } = { force: false }) {
    const projections: Projection[] = [];
    for (let from = 0; from < indicators.length; from += AT_ONCE) {
      const some = indicators.slice(from, from + AT_ONCE);
      const settled = some.map((one) => inTurn(places.figures(one.number).id, () => settleFigures(one)));
      projections.push(...(await Promise.all(settled)));
    }
    const overviews = new Map<string, Projection[]>();
    for (const one of projections) {
      const { id } = places.overview(one.figures.indicator);
      overviews.set(id, [...(overviews.get(id) ?? []), one]);
    }
    await Promise.all([...overviews].map(([id, some]) => inTurn(id, () => settleOverview(some, force))));
    return projections;
  };
}
