import { fiscalYearOf, yearsLater } from '../../domain/fiscalYear.ts';
import type { AskedYear, Intent } from '../request.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';
import { ASKS_INDICATORS } from './indicatorWays.ts';
import { yearsOfQuotedTarget } from './quotedTarget.ts';

/** How a message and its conversation can tell the years asked. */
export const YEAR_WAYS = [
  'rules',
  'none',
  'said',
  'ends',
  'kept',
  'both',
  'before',
  'after',
  'beside',
  'now',
  'ago',
  'first',
  'last',
  'quoted',
] as const;
export type YearWay = (typeof YEAR_WAYS)[number];
type Years = readonly AskedYear[];

/** Intents that can ask for years. */
export const ASKS_YEARS: ReadonlySet<Intent> = new Set([...ASKS_INDICATORS, 'overview']);

/** The years each way gives here, the rules' own first. */
export function yearWays(step: Step, rules: Years, indicators: readonly number[]): readonly Way<YearWay, Years>[] {
  const { reading, context, plan, today } = step;
  const now = fiscalYearOf(today);
  const { last, pending, answeredYear } = context;
  const kept = (pending?.request ?? last)?.years ?? [];
  const current = answeredYear ?? kept.filter((year) => year !== 'outside').at(-1) ?? now;
  const { years: said, ends } = reading.years;
  const known = (year: AskedYear): AskedYear =>
    year === plan.baselineYear || plan.years.some((one) => one === year) ? year : 'outside';
  const before = known(yearsLater(current, -1));
  const quoted = indicators.length === 1 ? yearsOfQuotedTarget(step, indicators[0] ?? 0) : [];
  const had = kept.length > 0 ? kept : [current];
  const all: readonly (Way<YearWay, Years> | undefined)[] = [
    { way: 'rules', value: rules },
    { way: 'none', value: [] },
    said.length > 0 ? { way: 'said', value: said } : undefined,
    ends ? { way: 'ends', value: ends } : undefined,
    kept.length > 0 ? { way: 'kept', value: kept } : undefined,
    said.length > 0 && last ? { way: 'both', value: [...said, ...had] } : undefined,
    last ? { way: 'before', value: [before] } : undefined,
    last ? { way: 'after', value: [known(yearsLater(current, 1))] } : undefined,
    last ? { way: 'beside', value: [before, ...had] } : undefined,
    { way: 'now', value: [known(now)] },
    { way: 'ago', value: [known(yearsLater(now, -1))] },
    { way: 'first', value: plan.years.slice(0, 1) },
    { way: 'last', value: plan.years.slice(-1) },
    quoted.length === 1 ? { way: 'quoted', value: quoted } : undefined,
  ];
  return all.flatMap((one) => (one ? [{ way: one.way, value: [...new Set(one.value)].sort() }] : []));
}
