import type { Instant } from './day.ts';
import type { IndicatorFigures } from './figure.ts';

/** An overview as it was shown: when, and how far the ledger went then for each indicator. */
export type Shown = { at: Instant; upTo: Readonly<Record<number, Instant>> };

/** What is kept of what one person saw, who asked for it: the last overview of each plan. One document. */
export type Seen = {
  person: string;
  /** `key` is the mark of the message it answered; `before` is what was shown before that. */
  plans: Readonly<Record<string, Shown & { key: string; before?: Shown }>>;
};

/** An overview of these figures, shown now. */
export function shownAt(at: Instant, figures: readonly IndicatorFigures[]): Shown {
  return { at, upTo: Object.fromEntries(figures.map((one) => [one.indicator, one.recordedUpTo])) };
}

/** What was last shown of a plan before this message; the same message delivered again is told the same. */
export function shownBefore({ plans }: Seen, plan: string, key: string): Shown | undefined {
  const last = plans[plan];
  return last?.key === key ? last.before : last;
}

/** What is kept once an overview was shown. */
export function withShown(seen: Seen, plan: string, key: string, shown: Shown): Seen {
  const before = shownBefore(seen, plan, key);
  const kept = before && { at: before.at, upTo: before.upTo };
  return { ...seen, plans: { ...seen.plans, [plan]: { ...shown, key, ...(kept && { before: kept }) } } };
}
