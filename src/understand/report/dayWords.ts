import { MONTH, MONTH_WORDS, monthOf } from '../months.ts';
import { CARDINAL, numberOf } from '../numbers.ts';
import { typingDistance } from '../typingDistance.ts';

/** Days in letters and months with a typing error, as figures and months at the same length: «vingt-sept octobre». */
export function withDaysInFigures(folded: string): string {
  return withOrdinals(withMonths(folded));
}

/** Month names with a typing error, as the month, padded to the same length. */
function withMonths(folded: string): string {
  return folded.replace(/[a-z]{5,11}/g, (word) => {
    if (monthOf(word) !== undefined || !/^[jfmasond]/.test(word)) return word;
    const meant = LONG_MONTHS.find((name) => name[0] === word[0] && typingDistance(word, name, 1) <= 1);
    const short =
      meant &&
      [meant, meant.slice(0, 4), meant.slice(0, 3)].find(
        (name) => name.length <= word.length && monthOf(name) !== undefined,
      );
    return short ? short.padEnd(word.length) : word;
  });
}

/** «november seventh», "the second of may": the ordinals in letters beside a month, as digits, at the same length. */
function withOrdinals(text: string): string {
  return text
    .replace(CARDINAL_MONTH, (words: string, word: string, month: string) => {
      const number = sumOf(word);
      return number < 1 || number > 31 ? words : `${String(number).padStart(word.length)}${month}`;
    })
    .replace(MONTH_FIRST, (_, month: string, word: string) => `${month}${digits(word)}`)
    .replace(MONTH_LAST, (_, word: string, month: string) => `${digits(word)}${month}`);
}

/** «vingt et un», «dix-sept»: what its words add up to. */
function sumOf(words: string): number {
  if (words === 'premier') return 1;
  const whole = numberOf(words.replace(/-/g, ' '));
  return whole ?? words.split(/[ -]/).reduce((sum, word) => sum + (word === 'et' ? 0 : (numberOf(word) ?? 99)), 0);
}

function digits(word: string): string {
  return String(ORDINALS.indexOf(word.replace('-', ' ')) + 1).padStart(word.length);
}

const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|twenty fourth|twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first'.split(
    '|',
  );
const ORDINAL = `(${[...ORDINALS].reverse().join('|').replaceAll(' ', '[ -]')})`;
const IN_LETTERS = `(?!\\d)${CARDINAL}`;
const CARDINAL_MONTH = new RegExp(`\\b(premier|${IN_LETTERS}(?:[ -](?:et[ -])?${IN_LETTERS})?)( ${MONTH})\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b(${MONTH} (?:the )?)${ORDINAL}\\b`, 'g');
const MONTH_LAST = new RegExp(`\\b${ORDINAL}((?: of)? ${MONTH})\\b`, 'g');

const LONG_MONTHS = MONTH_WORDS.filter((name) => name.length >= 6);
