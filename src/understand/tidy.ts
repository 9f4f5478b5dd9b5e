import { maskCode } from './maskCode.ts';

/** One word of a message: folded (and perhaps corrected), with its place in what was typed. */
export type Word = {
  /** Lower case, no accents; the corrected spelling when it was a typing error. */
  text: string;
  /** The same as typed, folded but never corrected. */
  raw: string;
  /** Place in the original text. */
  start: number;
  end: number;
};

/** A message made ready for reading. */
export type Tidied = {
  original: string;
  words: readonly Word[];
  /** The words with one blank between and around: what patterns read. */
  flat: string;
  /** Where each word starts in `flat`. */
  places: readonly number[];
  question: boolean;
};

/** Longer messages are read up to here. */
export const LONGEST = 2000;

/** Of so many words, the rest is left unread. */
export const MOST_WORDS = 200;

/** «11 & 12»: the sign joins things only between blanks or figures; in «R&D» it is part of a name. */
const WORD = /\d(?:[\d.,:/-]*\d)?|\p{L}+|[#%$€]|(?<=[\s\d])&(?=[\s\d])/gu;

/** Straightens quotes and blanks, folds case and accents, and cuts a message into words. Code and addresses are blanked. */
export function tidy(text: string): Tidied {
  const original = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const { folded, at } = fold(maskCode(original));
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    if (isRepeated(words, match[0])) continue;
    const start = at[match.index] ?? 0;
    const end = (at[match.index + match[0].length - 1] ?? original.length - 1) + 1;
    words.push({ text: match[0] === '&' ? 'et' : match[0], raw: match[0], start, end });
  }
  return spell(original, words);
}

/** The fourth «na» of «na na na na» says nothing new. */
function isRepeated(words: readonly Word[], next: string): boolean {
  return words.length >= 3 && words.slice(-3).every(({ raw }) => raw === next);
}

/** The same message with other words in the same places. */
export function spell(original: string, words: readonly Word[]): Tidied {
  const places: number[] = [];
  let flat = ' ';
  for (const word of words) {
    places.push(flat.length);
    flat += `${word.text} `;
  }
  return { original, words, flat, places, question: original.includes('?') };
}

/** What was typed, with its typing errors mended: for readers of whole sentences. */
export function mended({ original, words }: Tidied): string {
  let text = '';
  let from = 0;
  for (const { text: meant, raw, start, end } of words) {
    if (meant === raw || meant.includes(' ')) continue;
    text += original.slice(from, start) + meant;
    from = end;
  }
  return text + original.slice(from);
}

/** What was typed at a stretch of `flat`. */
export function typed(said: Tidied, start: number, end: number): string {
  const inside = said.words.filter((word, i) => {
    const place = said.places[i] ?? 0;
    return place < end && place + word.text.length > start;
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? said.original.slice(first.start, last.end) : '';
}

/** Case and accents folded; `at` gives, for each folded character, its place in the text. */
export function fold(text: string): { folded: string; at: readonly number[] } {
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const plain = foldChar(char);
    for (let k = 0; k < plain.length; k++) at.push(i);
    folded += plain;
  }
  return { folded, at };
}

/** The folded text alone. */
export function folded(text: string): string {
  return fold(text).folded;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128) return char.toLowerCase();
  const known = CHARS[char];
  if (known !== undefined) return known;
  const before = foldedChars.get(char);
  if (before !== undefined) return before;
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (foldedChars.size >= MOST_FOLDED) foldedChars.clear();
  foldedChars.set(char, plain);
  return plain;
}

/** Taking a character apart costs fifty times what looking it up does, and texts have few different ones. */
const foldedChars = new Map<string, string>();
const MOST_FOLDED = 5000;

const CHARS: Record<string, string> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u00b4': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  '№': 'no',
  '½': ' ',
  '\u200b': '',
  '\ufeff': '',
  '\u00ad': '',
};
