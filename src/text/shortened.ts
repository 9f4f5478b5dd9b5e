/** The blank before the last word; a no-break space holds together what is one: «12 345», «85,5 %». */
const LAST_BLANK = /[^\S\u00a0\u202f](?:\S|[\u00a0\u202f])*$/;
/** A number at the end, whole or not: cut there, «1,2 million» would read as 1,2 and «12 345» as 12. */
const LAST_NUMBER = /[+\u2212-]?\d[\d.,\u00a0\u202f]*$/;

/**
 * A text of at most so many characters: cut between words where there is one to cut at, and ending with «…» then. A number
 * is never cut, nor parted from what it counts in.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const border = cut.search(LAST_BLANK);
  // A word longer than half of it is cut, but never between the two halves of a character.
  const kept = border >= most / 2 ? cut.slice(0, border) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd().replace(LAST_NUMBER, '').trimEnd()}…`;
}
