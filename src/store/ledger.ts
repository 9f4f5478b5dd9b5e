import type { Day } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import type { IndicatorFigures } from '../domain/figure.ts';

/** What answers read, and what dialogs and imports write. Built over the `Store` (see `storedLedger.ts`). */
export interface Ledger {
  /** The figures of one indicator as known at the end of that day. One point read when nothing later was recorded. */
  figures(indicator: number, day: Day): Promise<IndicatorFigures>;
  /** The figures of every indicator as known at the end of that day, in the plan's order. One point read likewise. */
  allFigures(day: Day): Promise<readonly IndicatorFigures[]>;
  /** Every entry of one indicator, in the order recorded. */
  entries(indicator: number): Promise<readonly Entry[]>;
  /** Records an entry once: the same id again is «already there» with what stands. */
  record(entry: Entry): Promise<{ outcome: 'recorded' | 'already'; entry: Entry; figures: IndicatorFigures }>;
}
