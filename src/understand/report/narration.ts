import type { Subject } from '../subject.ts';

/**
 * Words that tell that something took place, not what it counts for: «j’ai participé à une rencontre», "I taught a class".
 * Each is also near a name of an indicator, which it must not give.
 */
const NARRATION =
  /^(?:particip\w*|rencontr\w*|activites?|activity|activities|accompli\w*|classe?s?|taught|visit\w*|meetings?|met|reunions?)$/;

/** The subject of the words of a report: what only such words name is named by nothing. */
export function subjectOfActivity(words: readonly string[], find: (words: readonly string[]) => Subject): Subject {
  const telling = words.filter((word, i) => !NARRATION.test(word) && !(word === 'course' && words[i - 1] === 'of'));
  // The same list is looked up once, however often it is asked about.
  if (telling.length === words.length) return find(words);
  const found = find(telling);
  if (found.kind === 'sure') return found;
  const all = find(words);
  return all.kind === 'sure' && all.words.split(' ').some((word) => telling.includes(word)) ? all : found;
}
