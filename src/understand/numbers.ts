/** Numbers written out, in both languages, folded. */
const CARDINALS: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  onze: 11,
  eleven: 11,
  douze: 12,
  twelve: 12,
  treize: 13,
  thirteen: 13,
  quatorze: 14,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  seize: 16,
  sixteen: 16,
  'dix sept': 17,
  seventeen: 17,
  'dix huit': 18,
  eighteen: 18,
  'dix neuf': 19,
  nineteen: 19,
  vingt: 20,
  twenty: 20,
  'vingt et un': 21,
  'twenty one': 21,
  'vingt deux': 22,
  'twenty two': 22,
  'vingt trois': 23,
  'twenty three': 23,
  'vingt quatre': 24,
  'twenty four': 24,
  'vingt cinq': 25,
  'twenty five': 25,
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  cent: 100,
  zero: 0,
};

const ORDINALS: Record<string, number> = {
  vingtieme: 20,
  twentieth: 20,
  seizieme: 16,
  sixteenth: 16,
  trentieme: 30,
  thirtieth: 30,
  centieme: 100,
  premier: 1,
  premiere: 1,
  first: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  cinquieme: 5,
  fifth: 5,
  sixieme: 6,
  sixth: 6,
  septieme: 7,
  seventh: 7,
  huitieme: 8,
  eighth: 8,
  neuvieme: 9,
  ninth: 9,
  dixieme: 10,
  tenth: 10,
  onzieme: 11,
  eleventh: 11,
  douzieme: 12,
  twelfth: 12,
  treizieme: 13,
  thirteenth: 13,
  quatorzieme: 14,
  fourteenth: 14,
  quinzieme: 15,
  fifteenth: 15,
};

const longestFirst = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');

/** Pattern source for a cardinal, in figures or in letters. */
export const CARDINAL = `(?:\\d{1,5}|${longestFirst(Object.keys(CARDINALS))})`;
/** Pattern source for an ordinal, in figures («7 e», "12 th") or in letters. */
export const ORDINAL = `(?:\\d{1,3} (?:e|er|re|ere|eme|ieme|st|nd|rd|th)|${longestFirst(Object.keys(ORDINALS))})`;

/** Pattern source for a word from two to twelve. «un» and "one" are words of grammar too. */
export const SMALL_NUMBER_WORD = `(?:${longestFirst(
  Object.entries(CARDINALS).flatMap(([name, number]) => (number >= 2 && number <= 12 ? [name] : [])),
)})`;
/** Pattern source for a number as people name a thing by it: two figures at most, or such a word. */
export const SMALL_NUMBER = `(?:\\d{1,2}|${SMALL_NUMBER_WORD})`;

/** Every word of a number, for the speller. */
export const NUMBER_WORDS: readonly string[] = [...Object.keys(CARDINALS), ...Object.keys(ORDINALS)].flatMap((name) =>
  name.split(' '),
);

/** The number a cardinal or an ordinal says, undefined when it says none. */
export function numberOf(text: string): number | undefined {
  const digits = /^\d{1,5}/.exec(text);
  if (digits) return Number(digits[0]);
  return CARDINALS[text] ?? ORDINALS[text];
}
