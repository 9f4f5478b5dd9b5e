import { OFFICIAL_STATES } from '../domain/assess.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import { TRAJECTORIES } from '../domain/pace.ts';
import { indicatorsIn } from '../domain/plan.ts';
import { commonYear, lastClosedYear, planYearAt } from '../domain/relevantYear.ts';
import type { Standing } from '../domain/standing.ts';
import { numberToReach } from '../domain/target.ts';
import type { AskedStatus } from '../understand/request.ts';
import type { OverviewAnswer, OverviewCounts } from './answer.ts';
import { askedYears, figuresFor, type Known, standing } from './known.ts';
import { outlookOf } from './outlook.ts';

const TO_WATCH_AT_MOST = 3;

/** The plan or a part of it in one year for every line, or the lines that have one status. */
export function overview(known: Known): OverviewAnswer {
  const { request, plan } = known;
  const scope = request.scope ?? 'plan';
  const indicators =
    request.indicators.length > 0
      ? plan.indicators.filter((one) => request.indicators.includes(one.number))
      : indicatorsIn(plan, scope);
  const [asked] = askedYears(known).slice(-1);
  const year = asked ?? yearFor(known, request.status);
  const lines = indicators.map((indicator) => standing(known, indicator, year));
  const { status } = request;
  const outlook = status ? undefined : outlookOf(known, lines, year);
  return {
    kind: 'overview',
    scope,
    status,
    year,
    yearAsked: asked !== undefined,
    rows: status ? lines.filter((line) => hasStatus(line, status)) : lines,
    of: lines.length,
    counts: countsOf(lines),
    watch: toWatch(lines),
    ...(outlook && { outlook }),
  };
}

/** Whether a line has the status asked: met and missed are official, at risk is the trajectory. */
export function hasStatus(line: Standing, status: AskedStatus): boolean {
  switch (status) {
    case 'met':
      return line.official === 'met';
    case 'missed':
      return line.official === 'not_met';
    case 'at_risk':
      return line.pace?.trajectory === 'watch' || line.pace?.trajectory === 'late';
    case 'no_data':
      return !line.figure || line.official === 'not_available' || line.pace?.trajectory === 'insufficient';
  }
}

/** How many lines have each official state and each trajectory. */
export function countsOf(lines: readonly Standing[]): OverviewCounts {
  const count = <K extends string>(keys: readonly K[], keyOf: (line: Standing) => string | undefined) =>
    Object.fromEntries(keys.map((key) => [key, lines.filter((line) => keyOf(line) === key).length])) as Record<
      K,
      number
    >;
  return {
    official: count(OFFICIAL_STATES, (line) => line.official),
    trajectory: count(TRAJECTORIES, (line) => line.pace?.trajectory),
  };
}

/** The three that need attention most: late before to watch, missed in a closed year; the widest relative gap first. */
export function toWatch(lines: readonly Standing[]): Standing[] {
  const urgency = (line: Standing) =>
    line.pace?.trajectory === 'late' || line.official === 'not_met' ? 2 : line.pace?.trajectory === 'watch' ? 1 : 0;
  const shortfall = (line: Standing) => {
    const goal = line.cell && numberToReach(line.cell.target);
    return line.gap && goal ? Math.abs(line.gap.value / goal) : 0;
  };
  return lines
    .filter((line) => urgency(line) > 0)
    .sort((a, b) => urgency(b) - urgency(a) || shortfall(b) - shortfall(a) || a.indicator.number - b.indicator.number)
    .slice(0, TO_WATCH_AT_MOST);
}

function yearFor(known: Known, status: AskedStatus | null): FiscalYear {
  const { plan, today } = known;
  if (status === 'met' || status === 'missed') return lastClosedYear(plan, today) ?? planYearAt(plan, today);
  return commonYear(
    plan,
    plan.indicators.map((one) => figuresFor(known, one)),
    today,
  );
}
