import { addDays, startOf } from '../domain/day.ts';
import { type FiscalYear, isClosed } from '../domain/fiscalYear.ts';
import type { Indicator } from '../domain/plan.ts';
import { changedSince } from '../domain/recentChanges.ts';
import { shortfallOf, wouldBeMet } from '../domain/shortfall.ts';
import type { Standing } from '../domain/standing.ts';
import { isSet } from '../domain/target.ts';
import type { Changes, Outlook } from './answer.ts';
import { figuresFor, type Known } from './known.ts';

/** How far back «ce qui a changé» looks. */
export const LOOK_BACK_DAYS = 30;

/** What changed, what is missing and how the year would end today; undefined for a year that is over. */
export function outlookOf(known: Known, lines: readonly Standing[], year: FiscalYear): Outlook | undefined {
  if (isClosed(year, known.today)) return undefined;
  const missing = lines.flatMap((standing) => {
    const shortfall = shortfallOf(standing);
    return shortfall ? [{ standing, shortfall }] : [];
  });
  return {
    changes: changesOf(
      known,
      lines.map((line) => line.indicator),
    ),
    missing,
    ifClosed: { met: lines.filter(wouldBeMet).length, of: lines.filter((line) => isSet(line.cell)).length },
  };
}

/** Every figure of these indicators that changed lately, or since the overview last shown, whatever its year: a result corrected late is news too. */
function changesOf(known: Known, indicators: readonly Indicator[]): Changes {
  const { shown } = known;
  const since = addDays(known.today, -LOOK_BACK_DAYS);
  const changed = changedSince(
    indicators.map((one) => figuresFor(known, one)),
    shown ? (indicator) => shown.upTo[indicator] ?? shown.at : startOf(since),
  );
  return {
    days: LOOK_BACK_DAYS,
    since,
    ...(shown && { lastShown: shown.at }),
    lines: changed.flatMap((one) => {
      const indicator = indicators.find((own) => own.number === one.indicator);
      return indicator ? [{ ...one, indicator }] : [];
    }),
  };
}
