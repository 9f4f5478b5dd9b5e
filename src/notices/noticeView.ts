import type { Day, Instant } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import { type Figure, figuresOf, type IndicatorFigures } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Judged } from '../domain/ledger.ts';
import { type Indicator, indicatorOf, type Plan } from '../domain/plan.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { DigestTime, Subscription } from '../domain/subscription.ts';
import type { Due } from './dueNotice.ts';
import { EVENT_KINDS, type EventKind, type FigureEvent } from './figureEvents.ts';

/** What happened to one figure since the person was last told, with where it stands now. */
export type NoticeItem = {
  kinds: readonly EventKind[];
  before: FigureEvent['before'];
  now: { standing: Standing; validated: Figure | undefined };
  /** When it last happened. */
  at: Instant;
};

/** A message that speaks first: data only, as an `Answer` is. */
export type NoticeView = {
  language: Lang;
  plan: Plan;
  today: Day;
  /** Set when the trial date of the demonstration stands in for today. */
  trialDay: Day | null;
  fictitious: boolean;
  /** Set when the same message may have arrived before. */
  again: boolean;
  items: readonly NoticeItem[];
  toValidate: readonly (Judged & { indicator: Indicator })[];
  digest: DigestView | undefined;
  /** Why this person gets it. */
  because: { indicators: readonly number[]; all: boolean; validations: boolean; digest: DigestTime | undefined };
};

/** The weekly digest: what changed lately, and what to watch. */
export type DigestView = { since: Day; changes: readonly NoticeItem[]; watch: readonly Standing[]; year: FiscalYear };

/** Everything known of a plan at the moment of telling. */
export type KnownPlan = { plan: Plan; entries: readonly Entry[]; today: Day };

/** The message that tells a person what is due, with every figure as it stands now. */
export function noticeView(
  subscription: Subscription,
  due: Due,
  known: KnownPlan,
  { trialDay, digest }: { trialDay: Day | null; digest: DigestView | undefined },
): NoticeView {
  const { plan } = known;
  const items = itemsOf(due.events, known);
  const toValidate = due.toValidate.flatMap((one) => {
    const indicator = indicatorOf(plan, one.entry.indicator);
    return indicator ? [{ ...one, indicator }] : [];
  });
  const { language, follows, validations } = subscription;
  const followed = follows.filter((one) => one.plan === plan.id).map((one) => one.indicator);
  const told = new Set(items.map(({ now }) => now.standing.indicator.number));
  return {
    language,
    plan,
    today: known.today,
    trialDay,
    fictitious: isFictitious(items, toValidate, digest),
    again: due.again !== undefined,
    items,
    toValidate,
    digest,
    because: {
      indicators: [...told].sort((a, b) => a - b),
      all: plan.indicators.every(({ number }) => followed.includes(number)),
      validations: validations !== undefined && toValidate.length > 0,
      digest: digest && subscription.digest,
    },
  };
}

/** One item for each figure, from the first of its events to now, in the plan's order and that of the years. */
export function itemsOf(events: readonly FigureEvent[], known: KnownPlan): NoticeItem[] {
  const byFigure = new Map<string, FigureEvent[]>();
  for (const event of events) {
    const name = `${String(event.indicator).padStart(6, '0')}:${event.year}`;
    byFigure.set(name, [...(byFigure.get(name) ?? []), event]);
  }
  return [...byFigure].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, some]) => itemOf(some, known) ?? []);
}

function itemOf(events: readonly FigureEvent[], { plan, entries, today }: KnownPlan): NoticeItem | undefined {
  const [first, ...others] = [...events].sort((a, b) => (a.at < b.at ? -1 : 1));
  const indicator = first && indicatorOf(plan, first.indicator);
  if (!first || !indicator) return undefined;
  const own = entries.filter((one) => one.indicator === indicator.number);
  const figures: IndicatorFigures = figuresOf(indicator, own, today);
  const standing = standingOf(plan, indicator, figures, first.year, today);
  return {
    kinds: EVENT_KINDS.filter((kind) => events.some(({ kinds }) => kinds.includes(kind))),
    before: first.before,
    now: { standing, validated: figures.years[first.year]?.validated },
    at: (others.at(-1) ?? first).at,
  };
}

function isFictitious(
  items: readonly NoticeItem[],
  toValidate: readonly Judged[],
  digest: DigestView | undefined,
): boolean {
  const shown = [...items, ...(digest?.changes ?? [])].flatMap(({ before, now }) => [before.standing, now.standing]);
  const invented = [...shown, ...(digest?.watch ?? [])].some(({ figure }) => figure?.fictitious === true);
  return invented || toValidate.some(({ entry }) => entry.fictitious === true);
}
