import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import { choose } from './choice.ts';
import { choosingIndicators, choosingScope, choosingYears } from './choosing.ts';
import type { Learned } from './learned.ts';
import { STATUS_CLASSES, statusOf, statusSigns } from './statusWays.ts';

/** How much more likely than what the rules say another answer must be, as a logarithm. */
const TRUST = { scope: 0.3, indicators: 0.3, years: 0.3, status: 0.3 };

/** A part whose indicators, years and status were weighed; undefined when no indicator is left where one is needed. */
export function settled(step: Step, part: Part | undefined, learned: Learned): Part | undefined {
  if (!part) return undefined;
  let { confidence = 0.5 } = part;
  let next = part;
  const scope = choosingScope(step, part);
  if (scope) {
    const chosen = choose(scope.ways, learned.scopes(scope.signs), TRUST.scope);
    if (chosen) {
      confidence *= 0.3 + 0.7 * chosen.share;
      next = { ...next, scope: chosen.value[0] ?? null, ...(chosen.value.length > 0 && { indicators: [] }) };
    }
  }
  const indicators = choosingIndicators(step, next);
  if (indicators) {
    const chosen = choose(indicators.ways, learned.indicators(indicators.signs), TRUST.indicators);
    if (chosen) {
      confidence *= 0.3 + 0.7 * chosen.share;
      if (chosen.value.join() !== (part.indicators ?? []).join()) {
        const because = { field: 'indicators', words: '', rule: `learned: ${chosen.way}` };
        next = { ...next, indicators: chosen.value, because: [...(next.because ?? []), because] };
      }
    }
    const least = part.intent === 'clarify' ? 2 : 1;
    if ((next.indicators ?? []).length < least) return undefined;
  }
  const years = choosingYears(step, part);
  if (years) {
    const chosen = choose(years.ways, learned.years(years.signs), TRUST.years);
    if (chosen) {
      confidence *= 0.3 + 0.7 * chosen.share;
      next = { ...next, years: chosen.value };
    }
  }
  if (part.intent === 'overview') {
    const odds = learned.statuses(statusSigns(step));
    const rules = part.status ?? 'none';
    const best = STATUS_CLASSES.reduce((kept, one) => (odds[one] > odds[kept] ? one : kept));
    const chosen = odds[best] > odds[rules] * Math.exp(TRUST.status) ? best : rules;
    confidence *= 0.3 + 0.7 * odds[chosen];
    next = { ...next, status: statusOf(chosen) };
  }
  return { ...next, confidence };
}
