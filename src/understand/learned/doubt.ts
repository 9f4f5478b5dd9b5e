import { type Intent, SHOWS_FIGURES } from '../request.ts';
import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import { likelyOf } from './indicatorWays.ts';

/** Below it a figure would more often be the wrong one than the right one. */
const LEAST_SURE = 0.5;

/**
 * A figure that is more likely wrong than right is not shown: the candidates are asked where there are several, and
 * otherwise the question is declined with the nearest as a suggestion. An indicator named by its number is never in doubt.
 */
export function unlessDoubtful(step: Step, part: Part, odds: Readonly<Record<Intent, number>>): Part {
  const { intent, indicators = [], confidence = 0.5, scope = null } = part;
  if (!SHOWS_FIGURES.has(intent) || scope !== null || confidence >= LEAST_SURE || step.reading.namesIndicators)
    return part;
  const candidates = [...new Set([...indicators, ...likelyOf(step.shares()), ...(part.alternatives ?? [])])].slice(
    0,
    4,
  );
  const because = [...(part.because ?? []), { field: 'intent', words: '', rule: 'too unsure to show a figure' }];
  if (candidates.length >= 2 && odds.clarify >= odds.out_of_scope) {
    const { years = [], wishes = {} } = part;
    return { intent: 'clarify', completes: intent, indicators: candidates, years, wishes, confidence, because };
  }
  return { intent: 'out_of_scope', refusal: { why: 'not-in-plan', nearest: candidates }, confidence, because };
}
