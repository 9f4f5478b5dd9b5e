import Fuse from 'fuse.js';
import type { Plan } from '../domain/plan.ts';
import type { Lexicon } from './lexicon.ts';

/** The indicator a search alone would answer with. */
export type PlainSearch = (text: string) => number | undefined;

/**
 * fuse.js by itself over the same titles and phrases, default settings: what the whole of understanding is measured
 * against, in quality and in time.
 */
export function plainFuseSearch(plan: Plan, lexicon: Lexicon): PlainSearch {
  const documents = plan.indicators.map(({ number, title, shortName }) => ({
    number,
    words: [title.fr, title.en, shortName.fr, shortName.en, ...phrasesOf(lexicon, number)],
  }));
  const fuse = new Fuse(documents, { keys: ['words'] });
  return (text) => fuse.search(text, { limit: 1 })[0]?.item.number;
}

/** The lexicon's phrases for one indicator, in its order. */
export function phrasesOf(lexicon: Lexicon, number: number): readonly string[] {
  return lexicon.entries.flatMap(({ subject, phrases }) =>
    subject.kind === 'indicator' && subject.number === number ? phrases.map(({ text }) => text) : [],
  );
}
