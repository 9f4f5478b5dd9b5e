import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Place } from './store.ts';

/** Where the documents of one plan's ledger stand. Ids of one kind share a prefix, so that they list together. */
export type LedgerPlaces = {
  /** The partition of them all. */
  partition: string;
  entry: (indicator: number, id: string) => Place;
  /** The prefix of the entries of one indicator, or of every entry. */
  entries: (indicator?: number) => string;
  /** The current figures of one indicator. */
  figures: (indicator: number) => Place;
  /** The overview that holds this indicator's current figures. */
  overview: (indicator: number) => Place;
  version: (indicator: number, year: FiscalYear, version: number) => Place;
  /** What makes the entries of an import count. */
  commit: (batch: string) => Place;
  commits: string;
  /** A recording under way: it is deleted when the projections hold what it recorded. */
  pending: (id: string) => Place;
  allPending: string;
  /** Written once something is done once and for all. */
  marker: (name: string) => Place;
};

/** How many indicators one overview document holds. */
export const OVERVIEW_SIZE = 200;

/** The places of the ledger of that plan. */
export function ledgerPlaces(plan: string): LedgerPlaces {
  const at = (id: string): Place => ({ room: 'plan', partition: plan, id });
  return {
    partition: plan,
    entry: (indicator, id) => at(`entry:${fixed(indicator)}:${id}`),
    entries: (indicator) => (indicator === undefined ? 'entry:' : `entry:${fixed(indicator)}:`),
    figures: (indicator) => at(`figures:${fixed(indicator)}`),
    overview: (indicator) => at(`overview:${fixed(Math.floor((indicator - 1) / OVERVIEW_SIZE))}`),
    version: (indicator, year, version) => at(`version:${fixed(indicator)}:${year}:${version}`),
    commit: (batch) => at(`batch:${batch}`),
    commits: 'batch:',
    pending: (id) => at(`pending:${id}`),
    allPending: 'pending:',
    marker: (name) => at(`marker:${name}`),
  };
}

/** Indicators list in the order of their numbers. */
function fixed(number: number): string {
  return String(number).padStart(6, '0');
}
