import { fiscalYearOf, yearsLater } from '../../domain/fiscalYear.ts';
import type { AskedYear, Intent } from '../request.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';
import { ASKS_INDICATORS } from './indicatorWays.ts';

/** How a message and its conversation can tell the years asked. */
export const YEAR_WAYS = ['rules', 'none', 'said', 'ends', 'kept', 'both', 'before', 'after', 'beside', 'now'] as const;
export type YearWay = (typeof YEAR_WAYS)[number];
type Years = readonly AskedYear[];

/** Intents that can ask for years. */
export const ASKS_YEARS: ReadonlySet<Intent> = new Set([...ASKS_INDICATORS, 'overview']);

/** The years each way gives here, the rules' own first. */
export function yearWays({ reading, context, plan, today }: Step, rules: Years): readonly Way<YearWay, Years>[] {
  const now = fiscalYearOf(today);
  const { last, pending, answeredYear } = context;
  const kept = (pending?.request ?? last)?.years ?? [];
  const current = answeredYear ?? kept.filter((year) => year !== 'outside').at(-1) ?? now;
  const { years: said, ends } = reading.years;
  const known = (year: AskedYear): AskedYear =>
    year === plan.baselineYear || plan.years.some((one) => one === year) ? year : 'outside';
  const before = known(yearsLater(current, -1));
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
    last ? { way: 'now', value: [now] } : undefined,
  ];
  return all.flatMap((one) => (one ? [{ way: one.way, value: [...new Set(one.value)].sort() }] : []));
}
