import { addDays, type Day, startOf } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { figuresOf } from '../domain/figure.ts';
import type { Plan } from '../domain/plan.ts';
import { commonYear } from '../domain/relevantYear.ts';
import { standingOf } from '../domain/standing.ts';
import { figureEvents } from '../notices/figureEvents.ts';
import { type DigestView, itemsOf, type NoticeItem } from '../notices/noticeView.ts';
import { toWatch } from './overview.ts';

/** How far back a digest looks. */
export const DIGEST_DAYS = 30;

/** The weekly digest: what changed in the last thirty days, and three to watch in the year the overview shows. */
export function digestOf(plan: Plan, entries: readonly Entry[], today: Day): DigestView {
  const figures = plan.indicators.map((one) =>
    figuresOf(
      one,
      entries.filter((entry) => entry.indicator === one.number),
      today,
    ),
  );
  const year = commonYear(plan, figures, today);
  const standings = plan.indicators.flatMap((one, at) => {
    const own = figures[at];
    return own ? [standingOf(plan, one, own, year, today)] : [];
  });
  return {
    since: addDays(today, -DIGEST_DAYS),
    changes: changedLately(plan, entries, today, DIGEST_DAYS),
    watch: toWatch(standings),
    year,
  };
}

/** What happened to the figures of a plan in the last so many days, one item a figure, as it stands at the end of today. */
export function changedLately(plan: Plan, entries: readonly Entry[], today: Day, days: number): NoticeItem[] {
  const span = { after: startOf(addDays(today, -days)), upTo: startOf(addDays(today, 1)) };
  const events = plan.indicators.flatMap((one) => figureEvents(plan, one, entries, span));
  return itemsOf(events, { plan, entries, today });
}
