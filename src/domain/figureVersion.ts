import type { Instant } from './day.ts';
import type { YearFigures } from './figure.ts';
import type { FiscalYear } from './fiscalYear.ts';

/** One version of the figure of an indicator in a year, as it stood when it was the current one. */
export type FigureVersion = {
  indicator: number;
  year: FiscalYear;
  version: number;
  /** When it became the figure, by which entry, recorded by whom. */
  at: Instant;
  entry: string;
  by: string;
  figures: YearFigures;
};

/** What a reference is worth today. `next` is the version that came right after, `current` the one that stands. */
export type Verified =
  | { kind: 'unknown' }
  | { kind: 'stands'; shown: FigureVersion }
  | { kind: 'replaced'; shown: FigureVersion; next: FigureVersion; current: YearFigures };
