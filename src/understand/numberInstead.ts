import { numberOf, SMALL_NUMBER } from './numbers.ts';

const NUMBER = `(${SMALL_NUMBER}|un|une|one)`;
const DENIED = new RegExp(
  `(?<![\\p{L}\\d])(?:pas|not|non|shouldn['’]?t be|isn['’]?t) (?:le |the |au |pour le |for |a |under )?${NUMBER}(?= *[,;.:!]| *$| (?:mais|but|plut[oô]t|rather|it['’]?s))`,
  'iu',
);
const INSTEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:le|the|au|for|under|a|but|mais|plut[oô]t|rather|it['’]?s|, ?|\\. ?) ?(?:le |the |a )?${NUMBER}(?= *[,;.:!]?(?! ?[\\p{L}\\d])| *$)`,
  'giu',
);

/** «pas le 7, plutôt le 6», of a report filed under 7: the other number. «le 6» alone may be a day. */
export function numberInstead(text: string, held: number): number | undefined {
  const denied = DENIED.exec(text);
  if (!denied?.[1] || numberOf(denied[1].toLowerCase()) !== held) return undefined;
  const rest = text.slice(0, denied.index) + text.slice(denied.index + denied[0].length);
  const others = [...rest.matchAll(INSTEAD)].flatMap(([, said = '']) => numberOf(said.toLowerCase()) ?? []);
  return others.find((number) => number !== held);
}
