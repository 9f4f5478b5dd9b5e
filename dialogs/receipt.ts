import type { ReceiptView } from '../src/answer/reportView.ts';
import type { Day, Instant } from '../src/domain/day.ts';
import { effectOf } from '../src/domain/effect.ts';
import type { Activity, Entry } from '../src/domain/entry.ts';
import type { IndicatorFigures } from '../src/domain/figure.ts';
import { fiscalYearOf } from '../src/domain/fiscalYear.ts';
import { judge } from '../src/domain/ledger.ts';
import { indicatorOf, type Plan } from '../src/domain/plan.ts';
import { makeReference } from '../src/domain/reference.ts';
import type { ReportFields } from '../src/domain/reportFields.ts';
import { reportReference } from '../src/domain/reportReference.ts';
import { nextReportText } from '../src/text/reportAsks.ts';

/** How long a report can be undone in one tap. */
export const UNDO_MINUTES = 15;

/** The instant up to which a report can be undone. */
export function undoUntil(recorded: Instant): Instant {
  return new Date(Date.parse(recorded) + UNDO_MINUTES * 60_000).toISOString();
}

/** The receipt of an entry that stands in the ledger; `entries` and `figures` are those of its indicator. */
export function receiptOf(
  entry: Activity,
  known: { plan: Plan; entries: readonly Entry[]; figures: IndicatorFigures; today: Day; now: Instant },
  how: { already: boolean; also?: readonly number[]; rehearsal?: boolean },
): ReceiptView {
  const { plan, figures, today, now } = known;
  const indicator = indicatorOf(plan, entry.indicator);
  if (!indicator) throw new RangeError(`The plan ${plan.id} has no indicator ${entry.indicator}.`);
  const entries = [...known.entries.filter((one) => one.id !== entry.id), entry];
  const year = fiscalYearOf(entry.date);
  const inYear = figures.years[year];
  const state = judge(entries).find((one) => one.entry.id === entry.id)?.state ?? 'reported';
  const until = undoUntil(entry.at);
  const reference = { prefix: plan.prefix, indicator: indicator.number, year, version: inYear?.version ?? 0 };
  const without = entries.filter((one) => one.id !== entry.id && !('about' in one && one.about === entry.id));
  return {
    kind: 'receipt',
    entry,
    reference: reportReference(entry.indicator, entry.id),
    indicator,
    year,
    figures: inYear,
    figureReference: inYear?.best && makeReference(reference),
    effect: effectOf(plan, indicator, without, entry, today),
    state,
    undoUntil: state === 'reported' && now < until && !how.rehearsal ? until : undefined,
    already: how.already,
    next: (how.also ?? []).map((number) => ({ indicator: number, text: nextReportText(number, shared(entry)) })),
    rehearsal: how.rehearsal ?? false,
  };
}

/** What several activities of one sentence have in common. */
function shared({ date, place }: Activity): ReportFields {
  return { date, ...(place !== undefined && { place }) };
}
