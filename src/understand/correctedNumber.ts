import { indicatorOf } from '../domain/plan.ts';
import { spokenOf } from './context.ts';
import { numberInstead } from './numberInstead.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** Longer messages say more. */
const MOST_WORDS = 6;

/** «pas 12, 11», "not 12, 8": the same question of the other number. */
export function correctedNumber({ plan, reading, context }: Step): Part | undefined {
  const { last } = context;
  const held = spokenOf(context);
  if (!last || held === undefined || reading.said.words.length > MOST_WORDS) return undefined;
  const number = numberInstead(reading.said.original, held);
  if (number === undefined || !indicatorOf(plan, number)) return undefined;
  const because = [{ field: 'indicators', words: reading.said.original, rule: 'the number that was meant' }];
  return { intent: last.intent, indicators: [number], years: last.years, firm: true, confidence: 0.88, because };
}
