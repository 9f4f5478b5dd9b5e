import { numberOf, SMALL_NUMBER, SMALL_NUMBER_WORD } from '../numbers.ts';

const NUMBER = `(${SMALL_NUMBER}|un|une|one)`;
const MARK = '(?:#|n[o°]\\.? ?)?';
/** A colon before words, not that of «10:30». */
const COLON = ' ?:(?= ?[^\\d\\s])';
/** The end of the message, or a word of politeness, or what it is not. */
const LAST = '(?= *[.!]* *$|,? (?:please|svp|stp|pls|que|instead|plut[oô]t|rather|pas|not|et non)\\b)';

/** «#10 : rencontre…», «6 — petit déjeuner», "eight. Client survey breakfast."; not «1. … 2. …», «9–11 novembre». */
const FIRST = new RegExp(
  `^ *${MARK}(?:${NUMBER}(?:${COLON}| [—–-] (?! ?\\d))|(${SMALL_NUMBER_WORD}|un|une|one)\\. )`,
  'i',
);
/** «ajoute au 6 : …», «une activité à entrer au dix»; not the end of «du 3 au 6», nor «au 12, rue Peel». */
const AT = new RegExp(`(?<!\\d (?:\\p{L}+ )?)(?<![\\p{L}\\d’'])au ${MARK}${NUMBER}(?:${COLON}|${LAST})`, 'iu');
/** "put this under 8", «c'est pour le 12 : …», "log for 8, please". */
const UNDER = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:sous|sous le|under|under the|goes to|belongs to|add(?:ed)? to) ${MARK}${NUMBER}(?:${COLON}|${LAST}|,(?! ?\\d))|(?:pour|pour le|dans le|for|in) ${MARK}${NUMBER}(?:${COLON}|,? (?:please|svp|stp|pls)\\b))`,
  'iu',
);

/** The indicator that a report is filed under by its bare number, undefined where none stands as one. */
export function filedUnder(text: string): number | undefined {
  const [, ...said] = FIRST.exec(text) ?? AT.exec(text) ?? UNDER.exec(text) ?? [];
  const name = said.find((one) => one !== undefined);
  return name === undefined ? undefined : numberOf(name.toLowerCase());
}

const ELSEWHERE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:c['’]est|c['’]était|ça va|ca va|mets[- ]l[ea]) (?:\\p{L}+ )?(?:pour le|au|sous le)|(?:it|that) (?:\\p{L}+ )?(?:belongs|goes) (?:to|under)|(?:that|it)['’]s for number|(?:put|file) it under|(?<=^(?:sorry|oups|oops|no|non|wait|actually|plut[oô]t)?[ ,]*)(?:under|sous(?: le)?)|wrong one,) ${MARK}${NUMBER}${LAST}`,
  'iu',
);

/** «c'est pour le 6», "that belongs under 8": the indicator that a report is moved to. */
export function filedElsewhere(text: string): number | undefined {
  const [, said] = ELSEWHERE.exec(text) ?? [];
  return said === undefined ? undefined : numberOf(said.toLowerCase());
}
