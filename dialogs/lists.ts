import type { CheckInView, MineView, QueueView, RecordLine } from '../src/answer/reportView.ts';
import { addDays, type Day, dayOf, type Instant } from '../src/domain/day.ts';
import type { CheckIn, Entry } from '../src/domain/entry.ts';
import type { Judged } from '../src/domain/ledger.ts';
import { type Indicator, indicatorOf, type Plan } from '../src/domain/plan.ts';
import { reportReference } from '../src/domain/reportReference.ts';
import { type OwnFilter, ownReports, toValidate } from '../src/domain/reports.ts';
import type { Person } from './person.ts';

/** Lines one card shows; the others are counted. */
const LINES = 8;
const YEAR_DAYS = 365;

/** One's own reports, the latest first; to withdraw or correct one, only those that can be. */
export function mineList(
  plan: Plan,
  entries: readonly Entry[],
  person: Person,
  filter: OwnFilter,
  wish: MineView['wish'],
): MineView {
  const all = ownReports(entries, person.id, filter);
  const fitting = all.filter(({ state }) =>
    wish === 'list' ? true : wish === 'withdraw' ? state === 'reported' : CORRECTABLE.has(state),
  );
  const { indicators = [], from, to, place } = filter;
  return {
    kind: 'mine',
    lines: fitting.slice(0, LINES).map((one) => lineOf(plan, one, person)),
    of: fitting.length,
    wish,
    about: { indicators, from, to, place },
  };
}

/** The states in which a report can be corrected. */
export const CORRECTABLE: ReadonlySet<Judged['state']> = new Set(['reported', 'validated', 'rejected']);

/** What waits for a decision, the oldest first. */
export function queueList(plan: Plan, entries: readonly Entry[], person: Person): QueueView {
  const waiting = toValidate(entries);
  return { kind: 'queue', lines: waiting.slice(0, LINES).map((one) => lineOf(plan, one, person)), of: waiting.length };
}

/** «Rien à signaler» for an indicator; without one, for the only one the person fed in the last year, else it is asked. */
export function checkInTurn(
  plan: Plan,
  entries: readonly Entry[],
  asked: number | undefined,
  person: Person,
  today: Day,
  now: Instant,
): { does: 'say'; body: CheckInView } | { does: 'record'; entry: CheckIn; indicator: Indicator } {
  const since = addDays(today, -YEAR_DAYS);
  const fed = new Set(
    entries
      .filter((one) => one.by.id === person.id && one.kind !== 'decision' && dayOf(new Date(one.at)) >= since)
      .map((one) => one.indicator),
  );
  const own = plan.indicators.filter((one) => fed.has(one.number));
  const chosen = asked !== undefined ? indicatorOf(plan, asked) : own.length === 1 ? own[0] : undefined;
  if (!chosen) {
    const candidates = own.length > 0 ? own : plan.indicators.filter((one) => one.activities !== 'evidence');
    return { does: 'say', body: { kind: 'checkInWhich', candidates } };
  }
  const entry: CheckIn = {
    kind: 'checkIn',
    id: `checkin-${person.id}-${today}`,
    indicator: chosen.number,
    by: { id: person.id, name: person.name },
    at: now,
    asOf: today,
  };
  return { does: 'record', entry, indicator: chosen };
}

function lineOf(plan: Plan, { entry, state, decided }: Judged, person: Person): RecordLine {
  return {
    entry,
    unit: indicatorOf(plan, entry.indicator)?.unit ?? 'number',
    reference: reportReference(entry.indicator, entry.id),
    state,
    ...(decided && { decided: { by: decided.by.name, reason: decided.reason } }),
    own: entry.by.id === person.id,
  };
}
