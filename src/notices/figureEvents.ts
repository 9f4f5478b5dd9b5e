import { STALE_AFTER_DAYS } from '../domain/dataState.ts';
import { addDays, type Day, dayOf, type Instant, startOf } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { type Figure, figuresOf } from '../domain/figure.ts';
import { type FiscalYear, lastDay } from '../domain/fiscalYear.ts';
import { inOrder, isFigure } from '../domain/ledger.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import { type Standing, standingOf } from '../domain/standing.ts';

/** What can happen to a figure that its followers are told of. */
export const EVENT_KINDS = ['change', 'status', 'stale'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to the figure of an indicator in a year, at an instant. */
export type FigureEvent = {
  /** The same for the same happening, however often and from whatever day on the ledger is looked at. */
  id: string;
  at: Instant;
  plan: string;
  indicator: number;
  year: FiscalYear;
  kinds: readonly EventKind[];
  /** Where the indicator stood just before, and what was validated then. */
  before: { standing: Standing; validated: Figure | undefined };
};

/** A moment at which a figure may change: an entry, or the beginning of a day. */
type Moment = { at: Instant; mark: string };

/**
 * What happened to an indicator's figures after one instant and up to another: validated changes, changes of status, and
 * figures gone stale. Some happen by entries, some by the calendar alone: a year closes, a planned activity takes place,
 * a figure grows old. The same ledger always gives the same events.
 */
export function figureEvents(
  plan: Plan,
  indicator: Indicator,
  entries: readonly Entry[],
  { after, upTo }: { after: Instant; upTo: Instant },
): FigureEvent[] {
  const own = inOrder(entries.filter((one) => one.indicator === indicator.number));
  const moments = momentsOf(plan, own, upTo).filter(({ at }) => at > after);
  const events: FigureEvent[] = [];
  let before = standingsAt(plan, indicator, own, after);
  for (const moment of moments) {
    const now = standingsAt(plan, indicator, own, moment.at);
    for (const [index, standing] of now.entries()) {
      const was = before[index] as Seen;
      const kinds = EVENT_KINDS.filter((kind) => HAPPENED[kind](was, standing));
      if (kinds.length === 0) continue;
      const { year } = standing.standing;
      const id = `${plan.id}:${indicator.number}:${year}:${moment.mark}`;
      events.push({ id, at: moment.at, plan: plan.id, indicator: indicator.number, year, kinds, before: was });
    }
    before = now;
  }
  return events;
}

/** A standing with what was validated by then, which may be older than what is shown. */
type Seen = { standing: Standing; validated: Figure | undefined };

const HAPPENED = {
  change: (before, now) => markOf(before.validated) !== markOf(now.validated),
  status: ({ standing: before }, { standing: now }) =>
    before.official !== now.official ||
    (before.pace !== undefined && now.pace !== undefined && before.pace.trajectory !== now.pace.trajectory),
  stale: ({ standing: before }, { standing: now }) =>
    before.state.staleDays === undefined && now.state.staleDays !== undefined,
} satisfies Record<EventKind, (before: Seen, now: Seen) => boolean>;

function standingsAt(plan: Plan, indicator: Indicator, entries: readonly Entry[], at: Instant): Seen[] {
  const day = dayOf(new Date(at));
  const known = entries.filter((one) => one.at <= at);
  const figures = figuresOf(indicator, known, day);
  return plan.years.map((year) => {
    const standing = standingOf(plan, indicator, figures, year, day);
    return { standing, validated: figures.years[year]?.validated };
  });
}

/** What makes a validated figure another one. */
function markOf(figure: Figure | undefined): string {
  return figure ? JSON.stringify([figure.value, figure.asOf, figure.evidence]) : '';
}

/** The moments that may change something, in order; of those at one instant the last entry gives the mark. */
function momentsOf(plan: Plan, entries: readonly Entry[], upTo: Instant): Moment[] {
  const byInstant = new Map<Instant, Moment>();
  for (const { at, id } of entries) byInstant.set(at, { at, mark: id });
  const days = new Set<Day>(plan.years.map((year) => addDays(lastDay(year), 1)));
  for (const entry of entries.filter(isFigure)) {
    const day = entry.kind === 'reading' ? entry.asOf : entry.date;
    days.add(addDays(day, STALE_AFTER_DAYS + 1));
    if (day > dayOf(new Date(entry.at))) days.add(day);
  }
  for (const day of days) {
    const at = startOf(day);
    if (!byInstant.has(at)) byInstant.set(at, { at, mark: day });
  }
  return [...byInstant.values()].filter(({ at }) => at <= upTo).sort((a, b) => (a.at < b.at ? -1 : 1));
}
