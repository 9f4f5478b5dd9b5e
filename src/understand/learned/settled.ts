import type { Part } from '../requestOf.ts';
import type { Step } from '../understand.ts';
import { type Choice, choose } from './choice.ts';
import { choosingIndicators, choosingScope, choosingYears } from './choosing.ts';
import { ASKS_INDICATORS } from './indicatorWays.ts';
import type { Learned } from './learned.ts';
import { STATUS_CLASSES, type StatusClass, statusOf, statusSigns } from './statusWays.ts';

/** How much more likely than what the rules say another answer must be, as a logarithm. Anything from 0 to 0.5 does as well. */
const TRUST = 0.3;
/** A status that no rule reads would leave indicators out: it must be twice as likely as none. */
const TRUST_ALONE = 0.7;

/**
 * A part whose scope, indicators, years and status were weighed, one after the other: which indicators are asked depends on
 * whether a part of the plan is. Undefined when no indicator is left where one is needed, or one only to ask among.
 */
export function settled(step: Step, part: Part | undefined, learned: Learned): Part | undefined {
  if (!part) return undefined;
  const whole = withScope(step, part, learned);
  const named = withIndicators(step, whole, learned);
  const least =
    !ASKS_INDICATORS.has(part.intent) || (named.scope ?? null) !== null ? 0 : part.intent === 'clarify' ? 2 : 1;
  if ((named.indicators ?? []).length < least) return ofWholePlan(step, named, learned);
  const dated = withYears(step, named, learned);
  if (part.intent === 'compare' && !compares(dated)) return withSeveral(step, dated, learned);
  return withStatus(step, dated, learned);
}

/** Text to paste on nothing that is named, nor was spoken of, is on the whole plan; nothing else can be read without a name. */
function ofWholePlan(step: Step, part: Part, learned: Learned): Part | undefined {
  return part.intent === 'briefing' ? withYears(step, { ...part, scope: 'plan' }, learned) : undefined;
}

/** Whoever compares has two things to compare: indicators, or years of one. */
function compares({ indicators = [], years = [], scope = null }: Part): boolean {
  return scope !== null || indicators.length > 1 || years.length > 1;
}

/** A comparison of the likeliest several indicators, where any can be told. */
function withSeveral(step: Step, part: Part, learned: Learned): Part | undefined {
  const choosing = choosingIndicators(step, part);
  const several = choosing?.ways.filter(({ value }) => value.length > 1);
  const chosen = choosing && several && choose(several, learned.indicators(choosing.signs), 0);
  if (!chosen) return undefined;
  const because = { field: 'indicators', words: '', rule: `learned: ${chosen.way}` };
  return weighed({ ...part, indicators: chosen.value, because: [...(part.because ?? []), because] }, chosen);
}

function withScope(step: Step, part: Part, learned: Learned): Part {
  const choosing = choosingScope(step, part);
  const chosen = choosing && choose(choosing.ways, learned.scopes(choosing.signs), TRUST);
  if (!chosen) return part;
  const scope = chosen.value[0] ?? null;
  return weighed({ ...part, scope, ...(scope !== null && { indicators: [] }) }, chosen);
}

function withIndicators(step: Step, part: Part, learned: Learned): Part {
  const choosing = choosingIndicators(step, part);
  const chosen = choosing && choose(choosing.ways, learned.indicators(choosing.signs), TRUST);
  if (!chosen) return part;
  if (chosen.value.join() === (part.indicators ?? []).join()) return weighed(part, chosen);
  const because = { field: 'indicators', words: '', rule: `learned: ${chosen.way}` };
  return weighed({ ...part, indicators: chosen.value, because: [...(part.because ?? []), because] }, chosen);
}

function withYears(step: Step, part: Part, learned: Learned): Part {
  const choosing = choosingYears(step, part);
  const chosen = choosing && choose(choosing.ways, learned.years(choosing.signs), TRUST);
  return chosen ? weighed({ ...part, years: chosen.value }, chosen) : part;
}

function withStatus(step: Step, part: Part, learned: Learned): Part {
  if (part.intent !== 'overview') return part;
  const odds = learned.statuses(statusSigns(step));
  const rules: StatusClass = part.status ?? 'none';
  const best = STATUS_CLASSES.reduce((kept, one) => (odds[one] > odds[kept] ? one : kept));
  const name = odds[best] > odds[rules] * Math.exp(rules === 'none' ? TRUST_ALONE : TRUST) ? best : rules;
  return weighed({ ...part, status: statusOf(name) }, { share: odds[name] });
}

/** A part is as sure as what was chosen in it. */
function weighed(part: Part, { share }: Pick<Choice<string, unknown>, 'share'>): Part {
  return { ...part, confidence: (part.confidence ?? 0.5) * (0.3 + 0.7 * share) };
}
