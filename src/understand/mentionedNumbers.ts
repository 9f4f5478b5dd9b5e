import { CARDINAL, numberOf, ORDINAL } from './numbers.ts';
import type { Step } from './understand.ts';

/** «question 2», "step 3": the number of something else. */
const OF_ANOTHER =
  '(?:question|step|etape|slide|page|annexe|section|point|row|ligne|line|rangee|rang|top|version|jour|day)';
/** «5 lignes», "10 words", «les deux»: so many of them. */
const COUNTED =
  '(?:%|pour cent|percent|lignes?|lines?|phrases?|sentences?|mots?|words?|minutes?|min|data|points?|puces?|bullets?|jours?|days?|year old|ans|years|fois|times|things?|choses?|pages?|pager|secondes?|seconds?|sec)';
const GROUP = '(?:les|the|all|ces|these|those|des)';
const NUMBER = new RegExp(
  `(?<= )(?<! (?:${OF_ANOTHER}|${GROUP}) )(${ORDINAL}|${CARDINAL})(?= )(?! ${COUNTED} )|(?<= ${GROUP} )(${ORDINAL}|\\d{1,2})(?= )(?! ${COUNTED} )`,
  'g',
);
/** Words of grammar, but after these: «pour un», not "the last one". */
const ARTICLE = /^(?:un|une|one)$/;
const NAMING = / (?:number|numero|no|on|for|of|about|is|was|does|and|or|vs|versus|against|pour|au|du|le|et|ou|to) $/;
/** In longer messages numbers mostly count something. */
const MOST_WORDS = 16;

/** The small numbers a short message holds beside its years, read or not: «typo, 5», «et dans le 3 ?». */
export function mentionedNumbers({ reading }: Step): readonly number[] {
  if (reading.said.words.length > MOST_WORDS) return [];
  const text = `${reading.rest} `;
  const words = [...text.matchAll(NUMBER)].flatMap(({ 1: word, 2: other, index }) => {
    const found = word ?? other ?? '';
    const before = text.slice(0, index);
    return ARTICLE.test(found) && before.trim() !== '' && !NAMING.test(before) ? [] : [found];
  });
  const named = words.filter((word) => !ARTICLE.test(word));
  const found = (named.length > 0 || reading.numbers.length > 0 ? named : words).flatMap(
    (word) => numberOf(word) ?? [],
  );
  return [...new Set([...reading.numbers, ...found])].filter((number) => number >= 1 && number <= 99);
}
