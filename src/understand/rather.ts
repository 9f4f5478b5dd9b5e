import { indicatorOf } from '../domain/plan.ts';
import { filedInstead } from './report/filedUnder.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** «pas 12, 11», "not 12, 8": the same question of the other number. */
export function rather({ plan, reading, context }: Step): Part | undefined {
  const { last } = context;
  const [held, ...others] = last?.indicators ?? [];
  if (!last || held === undefined || others.length > 0 || reading.said.words.length > 6) return undefined;
  const number = filedInstead(reading.said.original, held);
  if (number === undefined || !indicatorOf(plan, number)) return undefined;
  const because = [{ field: 'indicators', words: reading.said.original, rule: 'the number that was meant' }];
  return { intent: last.intent, indicators: [number], years: last.years, firm: true, confidence: 0.88, because };
}
