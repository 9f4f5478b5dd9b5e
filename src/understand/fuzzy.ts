import Fuse from 'fuse.js';
import { folded } from './tidy.ts';

/** How alike the words are to each candidate indicator, from 0 to 1. */
export type FuzzySearch = (words: string, candidates: readonly number[]) => ReadonlyMap<number, number>;

const MOST_CANDIDATES = 24;
const LONGEST = 300;

/** A fuse.js token search that looks only at the candidates an index chose; each indicator is compiled when first looked at. */
export function createFuzzySearch(texts: ReadonlyMap<number, readonly string[]>): FuzzySearch {
  const compiled = new Map<number, Fuse<string>>();
  const fuseOf = (number: number): Fuse<string> => {
    const known = compiled.get(number);
    if (known) return known;
    const fuse = new Fuse((texts.get(number) ?? []).map(folded), {
      useTokenSearch: true,
      ignoreLocation: true,
      includeScore: true,
      threshold: 0.3,
      shouldSort: true,
    });
    if (compiled.size > 500) compiled.clear();
    compiled.set(number, fuse);
    return fuse;
  };
  return (words, candidates) => {
    const pattern = words.slice(0, LONGEST);
    const scores = new Map<number, number>();
    if (pattern.trim() === '') return scores;
    for (const number of candidates.slice(0, MOST_CANDIDATES)) {
      const [best] = fuseOf(number).search(pattern, { limit: 1 });
      if (best) scores.set(number, 1 - (best.score ?? 1));
    }
    return scores;
  };
}
