import { areNeighbours } from './keyboard.ts';

/**
 * How far a typed word is from a known one, in errors of typing: a swap or a doubled letter 0.6, a letter left out 0.9, a neighbouring key or a
 * vowel for a vowel 0.75, any other letter 1. Stops at `most` and then gives Infinity.
 */
export function typingDistance(typed: string, known: string, most: number): number {
  if (Math.abs(typed.length - known.length) > most / 0.6) return Number.POSITIVE_INFINITY;
  let leastBefore = 0;
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= known.length; j++) {
      const a = typed.charAt(i - 1);
      const b = known.charAt(j - 1);
      const replace = (last[j - 1] ?? 0) + (a === b ? 0 : replacing(a, b));
      const extra = (last[j] ?? 0) + (a === typed.charAt(i - 2) || a === typed.charAt(i) ? 0.6 : 1);
      const missing = (row[j - 1] ?? 0) + (b === known.charAt(j - 2) || b === known.charAt(j) ? 0.6 : 0.9);
      let best = Math.min(replace, extra, missing);
      if (i > 1 && j > 1 && a === known.charAt(j - 2) && typed.charAt(i - 2) === b && a !== b) {
        best = Math.min(best, (before[j - 2] ?? 0) + 0.6);
      }
      row.push(best);
      least = Math.min(least, best);
    }
    // A swap reaches back two rows.
    if (least > most && leastBefore > most) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    before = last;
    last = row;
  }
  const distance = last[known.length] ?? Number.POSITIVE_INFINITY;
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

function replacing(a: string, b: string): number {
  return areNeighbours(a, b) || (VOWELS.includes(a) && VOWELS.includes(b)) || SOUNDS.has(a + b) ? 0.75 : 1;
}

const VOWELS = 'aeiouy';
const SOUNDS = new Set([
  'sc',
  'cs',
  'kc',
  'ck',
  'sz',
  'zs',
  'qk',
  'kq',
  'ts',
  'st',
  'ct',
  'tc',
  'mn',
  'nm',
  'jg',
  'gj',
]);
