import type { Plan } from '../domain/plan.ts';
import { createFuzzySearch } from './fuzzy.ts';
import type { Lexicon } from './lexicon.ts';
import { search } from './search.ts';
import { ARTICLES, indexWords } from './searchIndex.ts';
import { stem } from './stem.ts';
import { tidy } from './tidy.ts';
import { GLUE } from './words/known.ts';

/** The indicators that words still being typed may mean, best first: what a search box offers, never an answer. */
export type Suggest = (typed: string) => readonly number[];

/** A word begun must have so many letters, the last one and those before it. */
const SHORTEST_LAST = 2;
const SHORTEST = 3;
/** So many different words are looked for: each is held against every word of every indicator. */
const MOST_WORDS = 24;
/** How much of what was typed, by weight, an indicator must explain when none explains all of it. */
const ENOUGH = 0.6;
/** How sure the search by likeness must be: below, it finds something in anything. */
const ALIKE = 0.3;

const SAYS_INDICATOR = /^(?:indicateurs?|indicators?|ind|no|numero|number|#)$/;

/**
 * Compiles the plan's words and the lexicon's for a search box, which sends «pros» on the way to «prospection». Words
 * are matched by their beginning; when none fits, by likeness, so that a typing error still finds.
 */
export function createSuggester({ plan, lexicon }: { plan: Plan; lexicon: Lexicon }): Suggest {
  const index = indexWords(plan, lexicon);
  const fuzzy = createFuzzySearch(index.texts);
  const numbers = plan.indicators.map((one) => one.number);
  const known = new Map(numbers.map((number) => [number, wordsOf(index.texts.get(number) ?? [])] as const));
  for (const { subject, phrases } of lexicon.entries) {
    if (subject.kind !== 'ambiguous') continue;
    for (const word of wordsOf(phrases.map((one) => one.text)))
      for (const number of subject.candidates) known.get(number)?.add(word);
  }

  return (typed) => {
    const all = [...new Set(tidy(typed).words.map((one) => one.raw))].slice(0, MOST_WORDS);
    const said = all.filter((word) => !SAYS_INDICATOR.test(word));
    const digits = said.filter((word) => /^\d{1,3}$/.test(word));
    if (digits.length > 0) {
      const begun = numbers.filter((number) => digits.some((one) => `${number}`.startsWith(one)));
      return begun.sort((a, b) => Number(digits.includes(`${b}`)) - Number(digits.includes(`${a}`)));
    }
    const words = said.filter((word) => !/^\d/.test(word) && !ARTICLES.has(word) && !GLUE.has(word));
    // «indic» and «indicateur» ask for all of them.
    if (words.every((word) => 'indicateurs indicators'.includes(word) && word.length >= SHORTEST))
      return all.length === 0 || (words.length === 0 && said.length > 0) ? [] : numbers;
    const begun = byBeginning(words);
    return begun.length > 0 ? begun : byLikeness(words);
  };

  /** Indicators that have every word begun, or else most of them, by how rare these words are. */
  function byBeginning(words: readonly string[]): readonly number[] {
    const held = words.map((word, at) => {
      const shortest = at === words.length - 1 ? SHORTEST_LAST : SHORTEST;
      const inside = numbers.filter((number) => has(known.get(number), word, shortest));
      return { word, inside, weight: Math.log(1 + numbers.length / Math.max(inside.length, 0.5)) };
    });
    const total = held.reduce((sum, one) => sum + one.weight, 0);
    const scored = numbers.map((number) => {
      const own = held.filter((one) => one.inside.includes(number));
      const whole = own.filter((one) => known.get(number)?.has(one.word)).length;
      return { number, share: own.reduce((sum, one) => sum + one.weight, 0) / total, whole };
    });
    const complete = scored.filter((one) => one.share > 0.999);
    const found = complete.length > 0 ? complete : scored.filter((one) => one.share >= ENOUGH);
    return found.sort((a, b) => b.share - a.share || b.whole - a.whole || a.number - b.number).map((one) => one.number);
  }

  function byLikeness(words: readonly string[]): readonly number[] {
    const near = search(index, words)
      .scores.filter((one) => one.score >= ALIKE)
      .map((one) => one.number);
    const alike = fuzzy(words.join(' '), near);
    return near.filter((number) => alike.has(number)).sort((a, b) => (alike.get(b) ?? 0) - (alike.get(a) ?? 0));
  }
}

/** Whether one of the words is this one, or begins or is inflected like it. */
function has(words: ReadonlySet<string> | undefined, typed: string, shortest: number): boolean {
  if (!words) return false;
  if (words.has(typed)) return true;
  if (typed.length < shortest) return false;
  const root = stem(typed);
  for (const word of words) if (word.startsWith(typed) || (word.length > SHORTEST && stem(word) === root)) return true;
  return false;
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => tidy(text).words.map((one) => one.raw)).filter((word) => !GLUE.has(word)));
}
