import type { Day, Instant } from './day.ts';
import type { FiscalYear } from './fiscalYear.ts';

/** What was measured: a number in the indicator's unit, or whether a milestone is done. */
export type Value = number | boolean;

/** Where a figure comes from. `address` is a link, shown as data. */
export type Source = { title: string; page?: string; address?: string };

/** Who recorded an entry: the Entra object id and the display name at that time. */
export type Author = { id: string; name: string };

type Recorded = {
  /** Unique and deterministic, so that the same operation twice is one entry. */
  id: string;
  indicator: number;
  by: Author;
  at: Instant;
  note?: string;
  /** True for the invented entries of the demonstration ledger. */
  fictitious?: boolean;
  /** The import it belongs to: it counts only once that import's commit document exists. */
  batch?: string;
};

/** An absolute result at a day, for one fiscal year. Recorded by an import, it is validated from the start. */
export type Reading = Recorded & {
  kind: 'reading';
  year: FiscalYear;
  value: Value;
  asOf: Day;
  source: Source;
  /** What proves a milestone. */
  evidence?: string;
  validated?: boolean;
  /** The entry this one replaces. */
  corrects?: string;
};

/** Something done on a day, which counts in that day's fiscal year. */
export type Activity = Recorded & {
  kind: 'activity';
  date: Day;
  quantity: number;
  title: string;
  place?: string;
  partners?: string;
  link?: string;
  validated?: boolean;
  corrects?: string;
};

/** What was decided of an earlier entry: a change is always a new entry. */
export type Decision = Recorded & {
  kind: 'decision';
  about: string;
  decision: 'validated' | 'rejected' | 'withdrawn';
  reason?: string;
};

/** «Rien à signaler»: the owner looked and there is nothing new. */
export type CheckIn = Recorded & { kind: 'checkIn'; asOf: Day };

/** One document of the append-only ledger. */
export type Entry = Reading | Activity | Decision | CheckIn;

/** Where an entry stands in its life. */
export type EntryState = 'reported' | 'validated' | 'rejected' | 'withdrawn' | 'corrected';
