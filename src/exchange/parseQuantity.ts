import { roundTo } from '../domain/decimals.ts';
import type { Lang } from '../domain/language.ts';
import type { Target } from '../domain/target.ts';
import { parseNumber } from './parseNumber.ts';

type DurationUnit = Extract<Target, { kind: 'duration' }>['per'];

/** A number with what it counts, nothing left over. `points`: percentage points. */
export type Quantity =
  | { of: 'percent' | 'points' | 'plain'; value: number }
  | { of: 'money'; value: number; currency: string }
  | { of: 'duration'; value: number; per: DurationUnit; working: boolean };

/** A number in digits with its separators, to be read by `parseNumber`. */
const NUMBER = String.raw`\d[\d., ]*?|[.,]\d+`;
const SCALES: readonly [RegExp, number][] = [
  [/^(?:milliers?|thousands?|k)$/i, 3],
  [/^(?:millions?|m|mm)$/i, 6],
  [/^(?:milliards?|billions?|g|md|bn?)$/i, 9],
];
const DURATIONS: readonly [RegExp, DurationUnit][] = [
  [/^(?:secondes?|seconds?)$/i, 'second'],
  [/^(?:minutes?)$/i, 'minute'],
  [/^(?:heures?|hours?|h)$/i, 'hour'],
  [/^(?:jours?|journées?|days?)$/i, 'day'],
  [/^(?:semaines?|weeks?)$/i, 'week'],
  [/^(?:mois|months?)$/i, 'month'],
  [/^(?:ans?|années?|years?)$/i, 'year'],
];
const SYMBOLS: Readonly<Record<string, string>> = { $: 'CAD', '€': 'EUR', '£': 'GBP' };

/** Reads «80 %», «16,9 M$», «$19,500,000,000», «1,5 milliard de dollars», «5 jours ouvrables», «21.5 million»; else undefined. */
export function parseQuantity(text: string, lang?: Lang): Quantity | undefined {
  return percentOf(text, lang) ?? moneyOf(text, lang) ?? durationOf(text, lang) ?? plainOf(text, lang);
}

const PERCENT = /^(.+?) ?(?:%|p\. ?100|pour cent|percent|per cent)$/i;
const POINTS = /^(.+?) ?(?:points? de pourcentage|percentage points?|p\. ?p\.|pp)$/i;

function percentOf(text: string, lang?: Lang): Quantity | undefined {
  const percent = numberIn(PERCENT.exec(text)?.[1], lang);
  if (percent !== undefined) return { of: 'percent', value: percent };
  const points = numberIn(POINTS.exec(text)?.[1], lang);
  return points === undefined ? undefined : { of: 'points', value: points };
}

/** Money before or after its symbol, scaled or not: $1.5B, 1,5 G$, 1.5 billion dollars, $1.17. */
function moneyOf(text: string, lang?: Lang): Quantity | undefined {
  const before = new RegExp(`^(CAD|CA|C|US|USD)? ?([$€£]) ?(${NUMBER})(?: ?(\\p{L}+))?$`, 'iu').exec(text);
  if (before) return money(before[3], before[4], before[1], before[2], lang);
  const after = new RegExp(`^(${NUMBER}) ?(\\p{L}+)? ?([$€£]) ?(CAD|CA|C|US|USD)?$`, 'iu').exec(text);
  if (after) return money(after[1], after[2], after[4], after[3], lang);
  const words = new RegExp(
    `^(${NUMBER})(?: (\\p{L}+))?(?: (?:de|d'))? ?(dollars?|euros?)(?: (?:canadiens?|CAD))?$`,
    'iu',
  ).exec(text);
  return words ? money(words[1], words[2], undefined, /^e/i.test(words[3] ?? '') ? '€' : '$', lang) : undefined;
}

function money(
  digits: string | undefined,
  scale: string | undefined,
  country: string | undefined,
  symbol: string | undefined,
  lang?: Lang,
): Quantity | undefined {
  const value = scaled(numberIn(digits, lang), scale);
  if (value === undefined) return undefined;
  const currency = /^US/i.test(country ?? '') ? 'USD' : (SYMBOLS[symbol ?? '$'] ?? 'CAD');
  return { of: 'money', value, currency };
}

function durationOf(text: string, lang?: Lang): Quantity | undefined {
  const match =
    /^(.+?) ?(business |working |calendar )?(\p{L}+)( ouvrables?| ouvrés?| de calendrier| civils?| calendaires?)?$/iu.exec(
      text,
    );
  const per = DURATIONS.find(([word]) => word.test(match?.[3] ?? ''))?.[1];
  const value = numberIn(match?.[1], lang);
  if (per === undefined || value === undefined) return undefined;
  const working = /business|working|ouvr/i.test(`${match?.[2] ?? ''}${match?.[4] ?? ''}`);
  return { of: 'duration', value, per, working };
}

/** A number alone, or in thousands, millions or milliards written out (a lone letter is not enough without a currency). */
function plainOf(text: string, lang?: Lang): Quantity | undefined {
  const match = /^(.*?)(?: (milliers?|thousands?|millions?|milliards?|billions?))?$/i.exec(text);
  const value = scaled(numberIn(match?.[1], lang), match?.[2]);
  return value === undefined ? undefined : { of: 'plain', value };
}

function scaled(value: number | undefined, scale: string | undefined): number | undefined {
  if (value === undefined || scale === undefined) return value;
  const power = SCALES.find(([word]) => word.test(scale))?.[1];
  return power === undefined ? undefined : roundTo(value * 10 ** power, 6);
}

function numberIn(text: string | undefined, lang?: Lang): number | undefined {
  const read = parseNumber(text ?? '', lang);
  return read.kind === 'number' ? read.value : undefined;
}
