import type { Day, Instant } from './day.ts';
import type { Entry, Value } from './entry.ts';
import {
  changesFigure,
  type Figure,
  type FigureChange,
  figuresOf,
  type IndicatorFigures,
  yearOfEntry,
} from './figure.ts';
import type { FiscalYear } from './fiscalYear.ts';
import { inOrder, knownAt } from './ledger.ts';
import type { Indicator } from './plan.ts';

/** What happened to one figure since an instant: where it stood, where it stands, and how many times it changed. */
export type ChangedFigure = {
  indicator: number;
  year: FiscalYear;
  /** Undefined when so much was recorded since that the beginning is no longer kept. */
  from: Value | null | undefined;
  to: Value | null;
  validated: boolean;
  /** How many versions it had since; at least so many when `from` is undefined. */
  times: number;
  at: Instant;
};

/** How many of the latest changes are kept with the figures of an indicator: what is kept stays small however long the ledger. */
export const CHANGES_KEPT = 6;

/** The figures of an indicator as known at the end of that day, with their latest changes: what a projection holds. */
export function figuresWithChanges(indicator: Indicator, entries: readonly Entry[], day: Day): IndicatorFigures {
  const recent = latestChanges(indicator, entries, day);
  return { ...figuresOf(indicator, entries, day), ...(recent.length > 0 && { recent }) };
}

/** The latest changes of an indicator's figures as known at the end of that day, oldest first. */
export function latestChanges(indicator: Indicator, entries: readonly Entry[], day: Day): FigureChange[] {
  const known = inOrder(knownAt(entries, day));
  const changes: FigureChange[] = [];
  const perYear = new Map<FiscalYear, Entry[]>();
  const folded = new Map<string, Figure | undefined>();

  /** Folds only what touches that year, and each version once: what stood before one change stood after another. */
  function figureAt(own: readonly Entry[], year: FiscalYear, version: number): Figure | undefined {
    const key = `${year} ${version}`;
    if (!folded.has(key) && version > 0)
      folded.set(key, figuresOf(indicator, own.slice(0, version), day).years[year]?.best);
    return folded.get(key);
  }

  for (let at = known.length - 1; at >= 0 && changes.length < CHANGES_KEPT; at -= 1) {
    const entry = known[at] as Entry;
    const year = yearOfEntry(entry, known);
    if (!year || !changesFigure(indicator, entry, year, known)) continue;
    const own = perYear.get(year) ?? known.filter((one) => changesFigure(indicator, one, year, known));
    perYear.set(year, own);
    const version = own.indexOf(entry) + 1;
    const after = figureAt(own, year, version);
    const before = figureAt(own, year, version - 1);
    changes.push({
      at: entry.at,
      year,
      version,
      was: before?.value ?? null,
      value: after?.value ?? null,
      validated: after?.validated ?? false,
    });
  }
  return changes.reverse();
}

/**
 * What changed after an instant, or after one of each indicator, one line a figure, the latest first: from the changes
 * kept with the figures, and for figures stored before changes were, from the instant each was recorded.
 */
export function changedSince(
  figures: readonly IndicatorFigures[],
  after: Instant | ((indicator: number) => Instant),
): ChangedFigure[] {
  return figures
    .flatMap((one) => changesOfOne(one, typeof after === 'string' ? after : after(one.indicator)))
    .sort((a, b) => order(b.at, a.at) || a.indicator - b.indicator);
}

function changesOfOne({ indicator, years, recent }: IndicatorFigures, after: Instant): ChangedFigure[] {
  return (Object.keys(years) as FiscalYear[]).flatMap((year): ChangedFigure[] => {
    const { best, version } = years[year] as IndicatorFigures['years'][FiscalYear];
    const named = (): ChangedFigure[] => {
      if (!best || best.recordedAt <= after) return [];
      const { value: to, validated, recordedAt: at } = best;
      return [{ indicator, year, from: undefined, to, validated, times: 1, at }];
    };
    if (!recent) return named();
    const full = recent.length >= CHANGES_KEPT && (recent[0]?.at ?? '') > after;
    // The changes of other years took all the room: this one is named from when its figure was recorded.
    if (full && !recent.some((change) => change.year === year)) return named();
    const changes = recent.filter((change) => change.year === year && change.at > after);
    const [first] = changes;
    const last = changes.at(-1);
    if (!first || !last) return [];
    // The kept changes begin after `after`: earlier ones may have been dropped, unless this is the figure's first.
    const cut = full && first.version > 1;
    return [
      {
        indicator,
        year,
        from: cut ? undefined : first.was,
        to: last.value,
        validated: last.validated,
        times: version - first.version + 1,
        at: last.at,
      },
    ];
  });
}

const order = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);
