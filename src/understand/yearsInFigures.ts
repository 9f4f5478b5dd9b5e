import { MONTH } from './months.ts';
import type { Span } from './spans.ts';

/** A text where years stand in figures, and the way back to the words they were said with. */
export type InFigures = { flat: string; back: (span: Span) => Span };

const FRENCH_UNITS: Record<string, number> = {
  seize: 16,
  'dix sept': 17,
  'dix huit': 18,
  'dix neuf': 19,
  vingt: 20,
  'vingt et un': 21,
  'vingt et une': 21,
  'vingt deux': 22,
  'vingt trois': 23,
  'vingt quatre': 24,
  'vingt cinq': 25,
  'vingt six': 26,
};
const ENGLISH_UNITS: Record<string, number> = {
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'twenty one': 21,
  'twenty two': 22,
  'twenty three': 23,
  'twenty four': 24,
  'twenty five': 25,
  'twenty six': 26,
};
const FRENCH = `(?:${Object.keys(FRENCH_UNITS).sort(longer).join('|')})`;
const ENGLISH = `(?:${Object.keys(ENGLISH_UNITS).sort(longer).join('|')})`;

/** «deux mille vingt et un», "twenty twenty-one"; in «deux mille vingt deux mille…» the second «deux» belongs to the next. */
const LONG_FRENCH = new RegExp(`\\bdeux mill?es? (${FRENCH})(?! mille)\\b`, 'g');
const LONG_ENGLISH = new RegExp(`\\b(?:two thousand(?: and)?|twenty) (${ENGLISH})(?! thousand| per ?cent)\\b`, 'g');
/** The second half of a pair: «deux mille vingt, vingt et un». */
const HALF_SAID = new RegExp(`\\b(20[12]\\d) (${FRENCH}|${ENGLISH})\\b`, 'g');
/** «vingt et un vingt-deux», "twenty-one twenty-two": one year after the other. */
const SHORT = new RegExp(`\\b(${FRENCH}) (${FRENCH})\\b|\\b(${ENGLISH}) (${ENGLISH})\\b`, 'g');
/** Two years in figures that follow each other, once they stand so. */
const ADJACENT = /\b(20[12]\d) {1,3}(20[12]\d)\b/g;
const DAY_IN_WORDS = new RegExp(
  `\\b(?:trente et un|thirty (?:first|one)|trentieme?|trente|thirt(?:y|ieth)|premier|first)(?= (?:of |de |jour de )?${MONTH}\\b)(?! sept (?:pour cent|percent|per cent|%|sur|pct))`,
  'g',
);

/** The words these rewritings start from; a text without one is left as it is. */
const NEEDED =
  /\b(?:mill?es?|vingt|twenty|thousand|seize|dix|nineteen|eighteen|trente?|thirty)\b|\b2 o \d|\b20\d{4}\b|\b(?:fy|fiscal|exercice) \d\d(?:\d\d)?\b|\b(?:l ?an+e+|an+e+s?|yaers?|yeras?|yera|yrea|eyars?|lats|lsat|lst|las|alst|lasy|lasr|laat|lasst|lastt|ths|tihs|thsi|htis|years)\b/;

const FULL_WORD: Record<string, string> = { cet: 'cette', deu: 'deuxieme', tro: 'troisieme' };

/** What people type for a year: each pattern with what stands for it. */
const TYPED: readonly (readonly [RegExp, (match: RegExpMatchArray) => string | undefined])[] = [
  // The letter O for a zero: «2O21» was cut into three words.
  [
    /(?<![\d-])(\d{4}-)?2 o (\d\d)(?:-2 o (\d\d))?\b/g,
    ([, from = '', year, to]) => `${from}20${year}${to ? `-20${to}` : ''}`,
  ],
  [/\b20(\d\d)(\d\d)\b(?! ?%)/g, ([, from, to]) => (Number(to) === Number(from) + 1 ? `20${from}-20${to}` : undefined)],
  [
    // «FY2021» is a calendar year.
    /\b(fy|fiscal|exercice) ?(?!2021)([12]\d)([12]\d)\b(?![-/]\d| ?%)/g,
    ([, noun, from, to]) => (Number(to) === Number(from) + 1 ? `${noun} 20${from}-20${to}` : undefined),
  ],
  [
    /\b(fy|fiscal|exercice) ([123]\d)\b(?! \d\d\b| ?%)/g,
    ([, noun, year]) => (Number(year) >= 15 ? `${noun} 20${year}` : undefined),
  ],
  // «lanné», «cette anée», "lats yaer": the year itself is mistyped, and its neighbour says that it is one.
  [/\b(?:d )?l ?an+e+(?= (?:pas|d |dern|suiv|prec|proch|davant|d?apres|en cours))/g, () => 'l annee'],
  [
    /\b(cet+e?|ct|premiere?|deux(?:i?e?me?)|trois(?:i?e?me?)|derniere?|re) an+e+s?\b/g,
    ([, word = '']) => `${FULL_WORD[word.slice(0, 3)] ?? word} annee`,
  ],
  [
    /\b(?:lats|lsat|lst|las|alst|lasy|lasr|laat|lasst|lastt) (?=(?:years?|fiscal|yaers?|yeras?|full)\b)/g,
    () => 'last ',
  ],
  [/\b(?:ths|tihs|thsi|htis) (?=(?:years?|fiscal|yaers?|yeras?)\b)/g, () => 'this '],
  [
    /\b(last|this|next|that|first|second|third|final) (?:yaer|yera|yrea|eyar)(s?)\b/g,
    ([, word, s]) => `${word} year${s ? ' s' : ''}`,
  ],
  [/(?<!\b(?:the|these|those|past|over|few) )\b(last|this) years\b/g, ([, word]) => `${word} year s`],
];

/** Puts years said in words into figures, and mends those that are mistyped; undefined where there is nothing to do. */
export function yearsInFigures(flat: string): InFigures | undefined {
  if (!NEEDED.test(flat)) return undefined;
  const text = new Rewriting(flat);
  text.replace(LONG_FRENCH, ([, unit = '']) => `20${FRENCH_UNITS[unit]}`);
  text.replace(LONG_ENGLISH, ([, unit = '']) => `20${ENGLISH_UNITS[unit]}`);
  text.replace(HALF_SAID, ([, from, unit = '']) => {
    const to = 2000 + (FRENCH_UNITS[unit] ?? ENGLISH_UNITS[unit] ?? 0);
    return to === Number(from) + 1 ? `${from}-${to}` : undefined;
  });
  text.replace(SHORT, ([, a, b, c, d]) => {
    const from = FRENCH_UNITS[a ?? ''] ?? ENGLISH_UNITS[c ?? ''] ?? 0;
    const to = FRENCH_UNITS[b ?? ''] ?? ENGLISH_UNITS[d ?? ''] ?? 0;
    return from >= 18 && to === from + 1 ? `20${from}-20${to}` : undefined;
  });
  text.replace(ADJACENT, ([, from, to]) => (Number(to) === Number(from) + 1 ? `${from}-${to}` : undefined), true);
  text.replace(DAY_IN_WORDS, ([day = '']) =>
    /un$|first$|one$/.test(day) && day.length > 7 ? '31' : /^tr|^th/.test(day) ? '30' : '1',
  );
  for (const [pattern, stands] of TYPED) text.replace(pattern, stands);
  return text.changed ? { flat: text.flat, back: (span) => text.back(span) } : undefined;
}

function longer(a: string, b: string): number {
  return b.length - a.length;
}

/** A text being rewritten that knows where each of its characters comes from. */
class Rewriting {
  flat: string;
  changed = false;
  /** For each character, the stretch of the first text that it stands for. */
  private from: Span[];

  constructor(flat: string) {
    this.flat = flat;
    this.from = Array.from({ length: flat.length }, (_, i) => ({ start: i, end: i + 1 }));
  }

  replace(pattern: RegExp, stands: (match: RegExpMatchArray) => string | undefined, onlyRewritten = false): void {
    let flat = '';
    const from: Span[] = [];
    let done = 0;
    for (const match of this.flat.matchAll(pattern)) {
      const text = stands(match);
      if (text === undefined || text === match[0]) continue;
      const end = match.index + match[0].length;
      const whole = this.back({ start: match.index, end });
      if (onlyRewritten && whole.end - whole.start === match[0].length) continue;
      flat += this.flat.slice(done, match.index) + text;
      from.push(...this.from.slice(done, match.index), ...Array.from(text, () => whole));
      done = end;
    }
    if (done === 0) return;
    this.flat = flat + this.flat.slice(done);
    this.from = [...from, ...this.from.slice(done)];
    this.changed = true;
  }

  back({ start, end }: Span): Span {
    if (end <= start) {
      const at = this.from[start]?.start ?? this.from.at(-1)?.end ?? start;
      return { start: at, end: at };
    }
    return { start: this.from[start]?.start ?? start, end: this.from[end - 1]?.end ?? end };
  }
}
