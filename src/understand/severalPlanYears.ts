import { CARDINAL, numberOf, ORDINAL } from './numbers.ts';
import { spanOf } from './spans.ts';
import type { YearRead } from './years.ts';

const NTH = `(?:${ORDINAL}|opening|starting|last|final|derniere?)`;
const NOUN = '(?:(?:fiscal |plan )?(?:year|yr)|annee|exercice)';
const OF_PLAN_SAID = '(?: (?:du|de ce|de notre|of the|of this|of our) plan)';
const OF_PLAN = `${OF_PLAN_SAID}?`;
const JOIN =
  '(?:and|et|to|a|au|vs|versus|v|against|contre|with|avec|face a|par rapport a|compared (?:to|with)|relative to|next to|beside|a cote de|then|puis|or|ou)';
const THE = '(?:(?:the|teh|l|la|le|celle de|celui de) )?';
const LAST_OF_PLAN_ONLY = `(?!(?:last|derniere?) ${NOUN}(?!${OF_PLAN_SAID}))`;
/** «la première et la dernière année», "first against second year of the plan". */
const NOUN_AFTER = new RegExp(
  `\\b(?:(de|du|from) )?(${THE}(?!second to last)(${NTH})) (${JOIN}) (${THE}(${NTH}) ${NOUN}s?${OF_PLAN})\\b`,
  'g',
);
/** «la première année par rapport à la dernière», "first year against the second", "year two figure against the final one". */
const NOUN_BEFORE = new RegExp(
  `\\b(?:(de|from) )?(${THE}(?:(${NTH}) ${NOUN}${OF_PLAN}|${NOUN} (${CARDINAL})))(?: (?:figure|result|target|chiffre|resultat|cible))?(?: (?:du|of the) plan)? (${JOIN}) (${THE}${LAST_OF_PLAN_ONLY}(?:(${NTH})(?: (?:one|${NOUN}))?${OF_PLAN}|${NOUN} (${CARDINAL})${OF_PLAN}))(?! (?:${NOUN}s?|\\w*indicat\\w*|objecti\\w*|orientation|enjeu|issue|target|cible|goal|place|rank|rang|quarter|trimestre))\\b`,
  'g',
);
/** «les trois premières années», "first two years of the plan". */
const FIRST_FEW = new RegExp(
  `\\b${THE}(?:(?:les|des|aux|of|for|in|pour|over|sur) )?${THE}(?:(${CARDINAL}) premieres? (?:annees|exercices)|first (${CARDINAL}) (?:fiscal |plan )?(?:years|yrs))${OF_PLAN}\\b`,
  'g',
);

/** Several years named in one breath by their places in the plan: each of a few, both of two, all from one to another. */
export function severalPlanYears(
  flat: string,
  start: number,
  count: number,
  nth: (text: string) => number | undefined,
): readonly YearRead[] {
  const of = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : /^(?:last|final|dern)/.test(text) ? start + count - 1 : nth(text);
  const reads: YearRead[] = [];
  for (const match of flat.matchAll(FIRST_FEW)) {
    const few = numberOf(match[1] ?? match[2] ?? '') ?? 0;
    if (few < 2 || few > count) continue;
    reads.push({
      span: spanOf(match),
      starts: Array.from({ length: few }, (_, i) => start + i),
      rule: 'first years of the plan',
    });
  }
  for (const match of flat.matchAll(NOUN_AFTER)) {
    const [, from, words, first, join, other, second] = match;
    both(match, words, of(first), from && join, other, of(second));
  }
  if (reads.length > 0) return reads;
  for (const match of flat.matchAll(NOUN_BEFORE)) {
    const [, from, words, first, number, join, other, second, otherNumber] = match;
    both(match, words, of(first) ?? numbered(number), from && join, other, of(second) ?? numbered(otherNumber));
  }
  return reads;

  function numbered(text: string | undefined): number | undefined {
    const number = text === undefined ? undefined : numberOf(text);
    return number !== undefined && number >= 1 && number <= count ? start + number - 1 : undefined;
  }

  /** Two reads that leave the word between them to the intents; from one to another it is one read of all of them. */
  function both(
    match: RegExpExecArray,
    words = '',
    first: number | undefined,
    through: string | undefined,
    other = '',
    second: number | undefined,
  ): void {
    // «il y a 999999999 jours» is no place in the plan.
    if (first === undefined || second === undefined || second < first || second >= start + count) return;
    if (through === 'to' || through === 'a' || through === 'au') {
      const starts = Array.from({ length: second - first + 1 }, (_, i) => first + i);
      reads.push({ span: spanOf(match), starts, rule: 'range' });
      return;
    }
    const at = match.index + match[0].indexOf(words);
    const end = match.index + match[0].length;
    reads.push({ span: { start: at, end: at + words.length }, starts: [first], rule: 'place in the plan' });
    reads.push({ span: { start: end - other.length, end }, starts: [second], rule: 'place in the plan' });
  }
}
