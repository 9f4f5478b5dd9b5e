/**
 * A light stem, the same for French and English: plural, feminine and the commonest endings of verbs fall off, so that
 * «délégations», «délégation» and "delegation" meet. Short words are left alone.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let s = word;
  if (s.endsWith('aux') && s.length > 5) s = `${s.slice(0, -3)}al`;
  else if (s.endsWith('eux') && s.length > 5) s = s.slice(0, -1);
  else if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (/(?:sh|ch|ss|x)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^su]s$/.test(s) || s.endsWith('us')) s = s.endsWith('us') ? s : s.slice(0, -1);
  for (const [ending, least] of ENDINGS) {
    if (s.length >= least && s.endsWith(ending)) {
      s = s.slice(0, -ending.length);
      break;
    }
  }
  if (s.length > 3 && /[ey]$/.test(s)) s = s.slice(0, -1);
  const last = s.at(-1);
  if (s.length > 3 && last === s.at(-2) && last && 'lnmtpr'.includes(last)) s = s.slice(0, -1);
  return s;
}

const ENDINGS: readonly (readonly [string, number])[] = [
  ['issement', 11],
  ['ement', 9],
  ['ation', 9],
  ['izing', 8],
  ['ising', 8],
  ['ized', 8],
  ['ised', 8],
  ['ingly', 9],
  ['ing', 7],
  ['ees', 7],
  ['ee', 6],
  ['ed', 6],
  ['iser', 8],
  ['izer', 8],
  ['ifier', 8],
  ['ent', 9],
  ['ly', 7],
];
