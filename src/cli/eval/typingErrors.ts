import type { Conversation } from './conversations.ts';

/** Keys beside each letter on a Canadian French QWERTY keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  a: 'qszw',
  b: 'vnhg',
  c: 'xvdf',
  d: 'sfec',
  e: 'wrd',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  i: 'uok',
  j: 'hkum',
  k: 'jlio',
  l: 'kop',
  m: 'njk',
  n: 'bmhj',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adwx',
  t: 'ryg',
  u: 'yij',
  v: 'cbfg',
  w: 'qes',
  x: 'zcsd',
  y: 'tuh',
  z: 'xas',
};

/** The same conversations with one typing error in each message, chosen by a seed: a swap, a lost, a doubled or a neighbouring letter. */
export function withTypingErrors(conversations: readonly Conversation[], seed: number): readonly Conversation[] {
  let state = seed;
  const below = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return conversations.map((one) => ({
    ...one,
    turns: one.turns.map((turn) => ({ ...turn, text: mistyped(turn.text, below) })),
  }));
}

function mistyped(text: string, below: (most: number) => number): string {
  const words = [...text.matchAll(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu)];
  const chosen = words[below(words.length)];
  if (!chosen) return text;
  const [word] = chosen;
  // The first letter is seldom missed.
  const at = 1 + below(word.length - 2);
  const [a, b] = [word.charAt(at), word.charAt(at + 1)];
  const wrong = [b + a, b, a + a + b, (BESIDE[a]?.charAt(below(BESIDE[a].length)) ?? a) + b][below(4)] ?? '';
  const start = chosen.index + at;
  return text.slice(0, start) + wrong + text.slice(start + 2);
}
