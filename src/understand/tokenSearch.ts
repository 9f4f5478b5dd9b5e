/** The best likeness of some words to any of the texts, from 0 to 1; undefined when no word is like any of them. */
export type TokenSearch = (words: string) => number | undefined;

/** Words are compared by their bits, which fit one number. */
export const LONGEST_WORD = 32;
const THRESHOLD = 0.3;
const LEAST = 0.001;

type Text = { text: string; norm: number };

/**
 * What a token search of fuse.js finds best among the texts, with the same score to the last digit (a test compares the
 * two): threshold 0.3, wherever in the text. It makes no objects for each word and text and looks only at texts that hold
 * a piece of the word, so that it takes a small part of the time. Words longer than `LONGEST_WORD` are not for it.
 */
export function createTokenSearch(all: readonly string[]): TokenSearch {
  const texts = all
    .filter((one) => one.trim() !== '')
    .map((one): Text => ({ text: one.toLowerCase(), norm: norm(one) }));
  const holders = new Map<string, number>();
  let count = 0;
  for (const { text } of texts) {
    const words = tokens(text);
    if (words.length === 0) continue;
    count += 1;
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const rarity = (word: string): number => {
    const inside = holders.get(word) ?? 0;
    return Math.log(1 + (count - inside + 0.5) / (inside + 0.5));
  };
  // All texts in one, to see at once which of them hold a piece of a word.
  const joined = texts.map(({ text }) => text).join('\n');
  const owner = new Uint16Array(joined.length);
  let at = 0;
  for (const [i, { text }] of texts.entries()) {
    owner.fill(i, at, at + text.length + 1);
    at += text.length + 1;
  }
  const weighted = new Float64Array(texts.length);
  const found = new Uint8Array(texts.length);
  const seen = new Uint8Array(texts.length);

  return (words) => {
    const patterns = tokens(words.toLowerCase()).map((word) => ({ ...patternOf(word), weight: rarity(word) }));
    let most = 0;
    for (const { weight } of patterns) most += weight;
    weighted.fill(0);
    found.fill(0);
    for (const pattern of patterns) {
      seen.fill(0);
      setBits(pattern.word, true);
      for (const piece of pattern.pieces) {
        for (let from = joined.indexOf(piece); from !== -1; from = joined.indexOf(piece, from + 1)) {
          const i = owner[from] as number;
          if (seen[i] === 1) continue;
          seen[i] = 1;
          const score = scoreIn((texts[i] as Text).text, pattern);
          if (score === undefined) continue;
          found[i] = 1;
          weighted[i] = (weighted[i] as number) + pattern.weight * (1 - score);
        }
      }
      setBits(pattern.word, false);
    }
    let best: number | undefined;
    for (const [i, { norm }] of texts.entries()) {
      if (found[i] === 0) continue;
      const score = Math.max(LEAST, most > 0 ? 1 - (weighted[i] as number) / most : 0) ** norm;
      if (best === undefined || score < best) best = score;
    }
    return best === undefined ? undefined : 1 - best;
  };
}

/** The words of a text, as fuse.js cuts it. */
export function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

/** Short texts weigh more. */
function norm(text: string): number {
  const words = text.split(/[\t-\r \u00a0]+/).filter((word) => word !== '').length || 1;
  return Math.round(1000 / words ** 0.5) / 1000;
}

type Pattern = { word: string; errors: number; pieces: readonly string[] };

function patternOf(word: string): Pattern {
  let errors = 0;
  while (errors + 1 < word.length && (errors + 1) / word.length <= THRESHOLD) errors += 1;
  // With so many errors, one of one piece more stands in the text as it is.
  const size = Math.floor(word.length / (errors + 1));
  const pieces = Array.from({ length: errors + 1 }, (_, i) =>
    word.slice(i * size, i === errors ? undefined : (i + 1) * size),
  );
  return { word, errors, pieces };
}

/** The share of wrong letters where the word comes nearest to standing in the text; undefined beyond the threshold. */
function scoreIn(text: string, { word, errors }: Pattern): number | undefined {
  if (text === word) return 0;
  if (text.includes(word)) return LEAST;
  const finish = text.length + word.length;
  const found = 1 << (word.length - 1);
  let before = rowOf(0, finish);
  let row = rowOf(1, finish);
  before[finish + 1] = 0;
  for (let j = finish; j >= 1; j -= 1)
    before[j] =
      (((before[j + 1] as number) << 1) | 1) & (j > text.length ? 0 : (bits[text.charCodeAt(j - 1)] as number));
  for (let wrong = 1; wrong <= errors; wrong += 1) {
    row[finish + 1] = (1 << wrong) - 1;
    for (let j = finish; j >= 1; j -= 1) {
      const last = before[j + 1] as number;
      const here =
        ((((row[j + 1] as number) << 1) | 1) & (j > text.length ? 0 : (bits[text.charCodeAt(j - 1)] as number))) |
        ((last | (before[j] as number)) << 1) |
        1 |
        last;
      if (here & found) return Math.max(LEAST, wrong / word.length);
      row[j] = here;
    }
    [before, row] = [row, before];
  }
  return undefined;
}

/** For each letter, at which places of the word it stands: of one word at a time. */
const bits = new Int32Array(65_536);

function setBits(word: string, on: boolean): void {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    bits[code] = on ? (bits[code] as number) | (1 << (word.length - i - 1)) : 0;
  }
}

const rows = [new Int32Array(512), new Int32Array(512)];

/** One of two rows of numbers, used again for every word. */
function rowOf(index: 0 | 1, finish: number): Int32Array {
  const row = rows[index];
  if (row && row.length >= finish + 2) return row;
  const longer = new Int32Array(2 * (finish + 2));
  rows[index] = longer;
  return longer;
}
