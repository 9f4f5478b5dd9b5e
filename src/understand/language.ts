import type { Lang } from '../domain/language.ts';
import type { Word } from './tidy.ts';
import { ENGLISH_GLUE, ENGLISH_ORDINARY } from './words/english.ts';
import { FRENCH_GLUE, FRENCH_ORDINARY } from './words/french.ts';
import { ENGLISH_ONLY, FRENCH_ONLY } from './words/oneLanguage.ts';
import { OTHER_LANGUAGES } from './words/otherLanguages.ts';

/** The language of a message, «other» for one that is neither French nor English, undefined when nothing tells. */
export type LanguageSaid = Lang | 'other' | undefined;

type Votes = { fr: number; en: number; other: number };

const VOTES = new Map<string, Votes>();
file(FRENCH_GLUE, 'fr', 1);
file(ENGLISH_GLUE, 'en', 1);
file(FRENCH_ORDINARY, 'fr', 0.6);
file(ENGLISH_ORDINARY, 'en', 0.6);
file(OTHER_LANGUAGES, 'other', 1);
file(FRENCH_ONLY, 'fr', 0.6);
file(ENGLISH_ONLY, 'en', 0.6);

function file(list: readonly string[], lang: keyof Votes, weight: number): void {
  for (const word of list) {
    const votes = VOTES.get(word) ?? { fr: 0, en: 0, other: 0 };
    votes[lang] = Math.max(votes[lang], weight);
    VOTES.set(word, votes);
  }
}

/** Anything but the Latin letters of Western languages and signs that are no letters. */
const BEYOND_LATIN = /[^\0-\u007f\u00a0\u00ab\u00bb\u00c0-\u024f\u2010-\u2027\u202f]/;

/**
 * Counts the words that only one language has. `subjectLanguage` tells of a word of the plan or its lexicon whether it is
 * French or English; accents speak for French.
 */
export function languageOf(
  words: readonly Word[],
  original: string,
  subjectLanguage: (word: string) => Lang | undefined,
): LanguageSaid {
  if (BEYOND_LATIN.test(original)) {
    const letters = original.match(/\p{L}/gu)?.length ?? 0;
    const latin = original.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters > 0 && latin < letters * 0.6) return 'other';
  }
  let [fr, en, other] = [0, 0, 0];
  for (const { text, raw } of words) {
    const votes = VOTES.get(raw) ?? (raw === '&' ? undefined : VOTES.get(text));
    if (votes) {
      const shared = votes.fr > 0 && votes.en > 0;
      fr += shared ? 0 : votes.fr;
      en += shared ? 0 : votes.en;
      if (votes.other > 0 && votes.fr === 0 && votes.en === 0) other += votes.other;
      else if (votes.other > 0) other += 0.3;
      if (!shared || votes.other > 0) continue;
    }
    const subject = subjectLanguage(text);
    if (subject === 'fr') fr += 0.5;
    if (subject === 'en') en += 0.5;
  }
  fr += Math.min(1, (original.match(/[éèêëàâçùûîïôœ]/giu)?.length ?? 0) * 0.25);
  if (other >= 1.5 && other > fr && other > en) return 'other';
  if (fr === en) return undefined;
  return fr > en ? 'fr' : 'en';
}
