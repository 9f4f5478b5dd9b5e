/** Months in both languages, folded, with the short forms people write. */
const MONTHS: Record<string, number> = {
  janvier: 1,
  january: 1,
  jan: 1,
  janv: 1,
  fevrier: 2,
  february: 2,
  feb: 2,
  fev: 2,
  fevr: 2,
  mars: 3,
  march: 3,
  mar: 3,
  avril: 4,
  april: 4,
  apr: 4,
  avr: 4,
  mai: 5,
  may: 5,
  juin: 6,
  june: 6,
  jun: 6,
  juillet: 7,
  july: 7,
  jul: 7,
  juil: 7,
  aout: 8,
  august: 8,
  aug: 8,
  septembre: 9,
  september: 9,
  sept: 9,
  sep: 9,
  octobre: 10,
  october: 10,
  oct: 10,
  novembre: 11,
  november: 11,
  nov: 11,
  decembre: 12,
  december: 12,
  dec: 12,
};

/** Pattern source for any month. */
export const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Months that are no other word, so that they can stand alone. */
export const PLAIN_MONTH =
  '(?:janvier|january|fevrier|february|avril|april|juin|june|juillet|july|aout|august|septembre|september|octobre|october|novembre|november|decembre|december)';

/** Every name of a month, for the speller. */
export const MONTH_WORDS: readonly string[] = Object.keys(MONTHS);

/** 1–12 of a month's name. */
export function monthOf(name: string): number | undefined {
  return MONTHS[name];
}

/** Words that name a season, and the month it begins in. */
export const SEASON_MONTHS: Record<string, number> = {
  printemps: 4,
  spring: 4,
  ete: 7,
  summer: 7,
  automne: 10,
  autumn: 10,
  fall: 10,
  hiver: 1,
  winter: 1,
};
export const SEASON = `(?:${Object.keys(SEASON_MONTHS).join('|')})`;
