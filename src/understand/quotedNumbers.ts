import { indicatorOf, numberDue, type Plan } from '../domain/plan.ts';
import { spokenOf } from './context.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** "is 10 the target for prospecting": where the words name an indicator, a number that only stands as a name is a figure. */
export function quotesNumber(step: Step): boolean {
  const { reading, subject } = step;
  if (quotesTargets(step) || quotesTheKept(step)) return true;
  const found = reading.numberRule === 'number in place' ? subject() : undefined;
  return found?.kind === 'sure' && !found.indicators.some((number) => reading.numbers.includes(number));
}

/** «la barre en prospection, c'était 12 ou 15 ?»: both are targets of what the words name. */
export function quotesTargets({ plan, reading, subject }: Step): boolean {
  const { namesIndicators, numbers, missing } = reading;
  if (namesIndicators || (missing && missing.why !== 'no-such-indicator')) return false;
  const said = [...numbers, ...(missing?.asked?.split(', ').map(Number) ?? [])];
  if (said.length < 2) return false;
  const found = subject();
  const [named, ...others] = found.kind === 'sure' ? found.indicators : [];
  return named !== undefined && others.length === 0 && said.every((number) => isTargetOf(plan, named, number));
}

/** "and twelve in 2019-20?" of prospection, whose target was twelve that year. */
function quotesTheKept({ plan, reading, context }: Step): boolean {
  const spoken = spokenOf(context);
  const [number, ...more] = reading.numbers;
  const [year, ...years] = reading.years.years;
  if (spoken === undefined || number === undefined || more.length + years.length > 0 || reading.namesIndicators)
    return false;
  return year !== undefined && year !== 'outside' && numberDue(plan, spoken, year) === number;
}

/** «puis de 15 ?», «pis le 90 ?»: the year in which the indicator spoken of was to reach that. */
export function targetAlone({ plan, reading, context }: Step): Part | undefined {
  const { said, years, missing } = reading;
  const spoken = spokenOf(context);
  if (spoken === undefined || years.years.length > 0 || said.words.length > MOST_WORDS || missing) return undefined;
  const [number, ...more] = [...said.flat.matchAll(/(?<= )\d{1,3}(?= )/g)].map(([figure]) => Number(figure));
  if (number === undefined || more.length > 0 || indicatorOf(plan, number)) return undefined;
  const due = plan.years.filter((year) => numberDue(plan, spoken, year) === number);
  if (due.length !== 1) return undefined;
  const intent = context.last?.intent === 'target' ? 'target' : 'progress';
  const because = [{ field: 'years', words: said.original, rule: 'the year of a target' }];
  return { intent, indicators: [spoken], years: due, firm: true, confidence: 0.85, because };
}

const MOST_WORDS = 5;

/** Whether a number is the target of an indicator in one of its years. */
export function isTargetOf(plan: Plan, indicator: number, number: number): boolean {
  return plan.years.some((year) => numberDue(plan, indicator, year) === number);
}
