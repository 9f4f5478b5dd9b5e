import { numberOf, SMALL_NUMBER } from '../numbers.ts';

const NUMBER = `(${SMALL_NUMBER}|un|une|one)`;
const MARK = '(?:#|n[o°]\\.? ?)?';
/** Punctuation or nothing: what is counted or dated stands right after its number. */
const ENDS = '(?= *(?:[:;,!?—–]|\\.(?!\\d)|- |$)| (?:please|svp|stp|pls|que|instead|plut[oô]t|rather|pas|not)\\b)';

/** «#10 : rencontre…», "eight. Client survey breakfast." */
const FIRST = new RegExp(`^ *${MARK}${NUMBER} *(?:[:—–]|\\. |, | - )`, 'i');
/** «ajoute au 6 : …», "put this under 8", "file under twelve: …". */
const UNDER = new RegExp(
  `(?<![\\p{L}\\d])(?:au|sous le|sous|dans le|pour le|under|goes to|add(?:ed)? to|belongs to) (?:the )?${MARK}${NUMBER}${ENDS}`,
  'iu',
);
/** "put this in 12", "log for 8, please": so are a table for 10 and the 7th to the 9th. */
const FOR = new RegExp(
  `(?<![\\p{L}\\d])(?:pour|for|in|(?<!\\d(?:st|nd|rd|th)? )to) (?:the )?${MARK}${NUMBER}${ENDS}`,
  'iu',
);

/**
 * The indicator that a report is filed under by its bare number, undefined where none stands as one; not `firmly` where the
 * words of the activity are to be believed rather.
 */
export function filedUnder(text: string): { number: number; firmly: boolean } | undefined {
  const firm = FIRST.exec(text) ?? UNDER.exec(text);
  const [, said] = firm ?? FOR.exec(text) ?? [];
  const number = said === undefined ? undefined : numberOf(said.toLowerCase());
  return number === undefined ? undefined : { number, firmly: firm !== null };
}

const DENIED = new RegExp(
  `(?<![\\p{L}\\d])(?:pas|not|non|shouldn['’]?t be|isn['’]?t) (?:le |the |au |pour le |for |a |under )?${NUMBER}(?!\\d)`,
  'iu',
);
const INSTEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:le|the|au|for|under|a|but|mais|plut[oô]t|rather|it['’]?s|, ?) ?(?:le |the |a )?${NUMBER}${ENDS}`,
  'giu',
);

/** «pas le 7, plutôt le 6», of a report filed under 7: the other number. «le 6» alone may be a day. */
export function filedInstead(text: string, held: number): number | undefined {
  const denied = DENIED.exec(text);
  if (!denied?.[1] || numberOf(denied[1].toLowerCase()) !== held) return undefined;
  const rest = text.slice(0, denied.index) + text.slice(denied.index + denied[0].length);
  const others = [...rest.matchAll(INSTEAD)].flatMap(([, said = '']) => numberOf(said.toLowerCase()) ?? []);
  return others.find((number) => number !== held);
}
