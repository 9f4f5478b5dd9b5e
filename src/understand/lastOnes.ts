import type { Remembered } from './context.ts';
import { cue } from './intents/cue.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** Said in so few words, it needs no second thought. */
const FEW_WORDS = 6;

/** «les deux», «les trois», "side by side": the last subjects, or the last years of one subject. */
export function lastOnes({ reading, context }: Step, last: Remembered): Part | undefined {
  const { earlier, before } = context;
  const flat = reading.said.flat;
  const three = before !== undefined && THREE.test(flat);
  if (!(three || PAIR.test(flat)) || !earlier || last.indicators.length > 1) return undefined;
  const ones = three ? [before, earlier, last] : [earlier, last];
  const indicators = [...new Set(ones.flatMap((one) => one.indicators))];
  const years = reading.years.years;
  const because = [{ field: 'indicators', words: '', rule: 'the last ones of the conversation' }];
  const short = reading.said.words.length <= FEW_WORDS;
  if (indicators.length >= 2) {
    const firm = short && indicators.length === ones.length ? { firm: true as const } : {};
    const asked = years.length > 0 ? years : last.years;
    return { intent: 'compare', indicators, years: asked, ...firm, confidence: 0.85, because };
  }
  const all = years.length >= 2 ? years : [...new Set(ones.flatMap((one) => one.years))];
  if (all.length < 2) return undefined;
  const firm = short && all.length === ones.length ? { firm: true as const } : {};
  return { intent: 'compare', indicators, years: all, ...firm, confidence: 0.85, because };
}

/** Only where three were spoken of. */
const THREE = cue(
  '(?:les|des|aux|the|all|of the|those|tous les|ces|these) (?:trois|three|3)|compare all|all (?:of (?:them|the above)|together)|toutes ces annees|les trois ans|these years',
);
const PAIR =
  cue(`next to (?:one another|each other)|line (?:them |those )?up|combine|dans un seul (?:tableau|graphique)|together(?: now)?|(?:ces|these|those) (?:deux|two|2)|en parallele|overlay|in one (?:answer|table|view|chart)|dans (?:un|le) meme (?:tableau|graphique)
  (?:les|des|aux|of the|the|ces|these|those) (?:deux|two|2)|both|tous les deux|toutes les deux|cote a cote|(?:le )?face a face|side by side
  line (?:them|those) up|put (?:them|those) (?:together|side by side)|ensemble|l un (?:et|contre|vs) l autre|each other|compare(?: (?:les|them|those|both))?`);
