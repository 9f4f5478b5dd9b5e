import Fuse from 'fuse.js';
import { folded } from './tidy.ts';
import { createTokenSearch, LONGEST_WORD, type TokenSearch, tokens } from './tokenSearch.ts';

/** How alike the words are to each candidate indicator, from 0 to 1. */
export type FuzzySearch = (words: string, candidates: readonly number[]) => ReadonlyMap<number, number>;

const MOST_CANDIDATES = 24;
const LONGEST = 300;

/**
 * A token search that looks only at the candidates an index chose; each indicator is compiled when first looked at. It
 * gives the scores of fuse.js in a tenth of its time.
 */
export function createFuzzySearch(texts: ReadonlyMap<number, readonly string[]>): FuzzySearch {
  const compiled = new Map<number, TokenSearch>();
  const textsOf = (number: number): readonly string[] => (texts.get(number) ?? []).map(folded);
  const searchOf = (number: number): TokenSearch => {
    const known = compiled.get(number);
    if (known) return known;
    const search = createTokenSearch(textsOf(number));
    if (compiled.size > 500) compiled.clear();
    compiled.set(number, search);
    return search;
  };
  return (words, candidates) => {
    // A word longer than any of a language is no misspelling of one, and comparing it takes long.
    const pattern = tokens(words.slice(0, LONGEST))
      .filter((word) => word.length <= LONGEST_WORD)
      .join(' ');
    const scores = new Map<number, number>();
    if (pattern.trim() === '') return scores;
    for (const number of candidates.slice(0, MOST_CANDIDATES)) {
      const score = searchOf(number)(pattern);
      if (score !== undefined) scores.set(number, score);
    }
    return scores;
  };
}

/** The best score of fuse.js's own token search, which ours is compared with. */
export function fuseSearch(texts: readonly string[], words: string): number | undefined {
  const fuse = new Fuse(texts, {
    useTokenSearch: true,
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.3,
    shouldSort: true,
  });
  const [best] = fuse.search(words, { limit: 1 });
  return best && 1 - (best.score ?? 1);
}
