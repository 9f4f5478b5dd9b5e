import { CARDINAL, numberOf, ORDINAL } from '../numbers.ts';
import type { Step } from '../understand.ts';

const NUMBER = new RegExp(`(?<= )(${ORDINAL}|${CARDINAL})(?= )(?! (?:%|pour cent|percent))`, 'g');
/** In longer messages numbers mostly count something. */
const MOST_WORDS = 16;

/** The small numbers a short message holds beside its years, read or not: «typo, 5», «et dans le 3 ?». */
export function mentionedNumbers({ reading }: Step): readonly number[] {
  if (reading.said.words.length > MOST_WORDS) return [];
  const found = [...reading.rest.matchAll(NUMBER)].flatMap(([, word = '']) => numberOf(word) ?? []);
  return [...new Set([...reading.numbers, ...found])].filter((number) => number >= 1 && number <= 99);
}
