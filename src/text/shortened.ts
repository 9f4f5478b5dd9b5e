/** A text of at most so many characters: cut between words where there is one to cut at, and ending with «…» then. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const border = cut.search(/\s\S*$/);
  // A word longer than half of it is cut, but never between the two halves of a character.
  const kept = border >= most / 2 ? cut.slice(0, border) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}
