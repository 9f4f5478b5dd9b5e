import { cueWords } from './intents/cue.ts';
import { MONTH_WORDS } from './months.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { placeWords } from './report/knownPlaces.ts';
import type { SearchIndex } from './searchIndex.ts';
import { ENGLISH_GLUE, ENGLISH_ORDINARY } from './words/english.ts';
import { FRENCH_GLUE, FRENCH_ORDINARY } from './words/french.ts';
import { GLUE, ORDINARY } from './words/known.ts';
import { FAVOURITES, OTHER_KNOWN } from './words/other.ts';

/** Every word the speller knows, and those it prefers: the plan's, the lexicon's and the grammar's. */
export function vocabularyOf(index: SearchIndex): { words: ReadonlySet<string>; favourites: ReadonlySet<string> } {
  const words = new Set([
    ...FRENCH_GLUE,
    ...FRENCH_ORDINARY,
    ...ENGLISH_GLUE,
    ...ENGLISH_ORDINARY,
    ...OTHER_KNOWN,
    ...placeWords(),
    ...NUMBER_WORDS,
    ...MONTH_WORDS,
    ...FAVOURITES,
  ]);
  const favourites = new Set(FAVOURITES);
  for (const word of index.words) words.add(word);
  for (const word of index.meant) if (word.length > 4 && !GLUE.has(word)) favourites.add(word);
  // Words of every sentence are mistyped as often as any other: they are corrected too, though the plan's come first.
  for (const word of [...GLUE, ...ORDINARY]) if (word.length > 3) favourites.add(word);
  for (const word of cueWords()) {
    words.add(word);
    if (word.length > 3) favourites.add(word);
  }
  for (const word of [...NUMBER_WORDS, ...MONTH_WORDS]) if (word.length > 3) favourites.add(word);
  return { words, favourites };
}
