import type { Context, Remembered } from './context.ts';
import { cue } from './intents/cue.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

const MOST_WORDS = 9;
const FEW_WORDS = 5;

/** «pis le 6 à côté», "put 7 next to it", "against 9": what is named is set beside what was spoken of. */
export function besideTheLast({ reading, context }: Step, indicators: readonly number[]): Part | undefined {
  const { last } = context;
  // «ajoute le 3», "throw in 3" after a comparison: any number of them.
  if (last?.intent === 'compare' && /^bare/.test(reading.numberRule) && ADDS.test(reading.said.flat))
    return { intent: 'compare', indicators: [...last.indicators, ...indicators], years: last.years, confidence: 0.85 };
  const [number, ...others] = indicators;
  if (!last || number === undefined || others.length > 0 || last.indicators.includes(number)) return undefined;
  const instead = last.intent === 'compare' && INSTEAD.test(reading.said.flat);
  if (last.indicators.length === 0 || reading.said.words.length > MOST_WORDS) return undefined;
  // In so few words nothing else is said.
  const few = reading.said.words.length <= FEW_WORDS;
  const beside = BESIDE.test(reading.said.flat) && !SAME.test(reading.said.flat);
  if (!beside && !(instead && few)) return undefined;
  const years = reading.years.years.length > 0 ? reading.years.years : last.years;
  // «contre le 12 plutôt» takes the place of what stood beside the first.
  const kept = instead ? [comparedFirst(context, last)] : last.indicators;
  const firm = instead || few ? { firm: true as const } : {};
  return { intent: 'compare', indicators: [...kept, number], years, ...firm, confidence: 0.8 };
}

/** What the other was set beside: spoken of before, or else the first of them. */
function comparedFirst({ earlier }: Context, { indicators }: Remembered): number {
  const before = earlier?.indicators.filter((number) => indicators.includes(number)) ?? [];
  return (before.length === 1 ? before[0] : indicators[0]) ?? 0;
}

const INSTEAD = cue('plutot|instead|rather|a la place');

/** «même comparaison pour l'influence» is of it alone. */
const SAME = cue('same|meme|pareil|pareille|idem|ditto|likewise');
/** Words that set something beside what was spoken of. */
export const SET_BESIDE =
  'compar\\w*|vs|versus|contre|against|a cote|beside|next to|alongside|par rapport a|face a|side by side|cote a cote|en regard|vis a vis';
/** «avec l'influence maintenant» goes on to it; these set it beside. */
const BESIDE = cue(SET_BESIDE);
const ADDS = cue(
  '(?:throw|put|mets|toss|jette)(?: le| the)?(?: \\d+)? (?:in|dedans|avec)(?: there)?|in there|ajoute(?:r|z)?|add|aussi|as well|too|plus|include|inclus|egalement|also',
);
