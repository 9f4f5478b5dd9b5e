import type { Evidence } from '../search.ts';
import { stem } from '../stem.ts';
import type { Subject } from '../subject.ts';
import { GLUE } from '../words/known.ts';
import { createLinearModel, type Weights } from './linearModel.ts';

/** How likely a message speaks of an indicator, by its number; what is left to 1 speaks of none. */
export type Shares = ReadonlyMap<number, number>;

/** Sees in the words of a message which indicators are meant, beside what the phrases of the lexicon say. */
export type SubjectSense = (
  words: readonly string[],
  evidence: Evidence,
  found: Subject,
) => { subject: Subject; shares: Shares };

/** The classes of the learned subjects: no indicator, then each by its number. */
export function subjectClasses(indicators: readonly number[]): readonly string[] {
  return ['none', ...indicators.map(String)];
}

/** Where the lexicon finds nothing, one indicator this likely is taken. */
const SURE_ALONE = 0.7;
/** Where the lexicon is sure of another, it takes this much to say otherwise. */
const SURE_AGAINST = 0.9;

/** The learned subjects, from their weights in the order of `subjectClasses`. */
export function createSubjectSense(weights: Weights, indicators: readonly number[]): SubjectSense {
  const classes = subjectClasses(indicators);
  const model = createLinearModel(weights, classes.length);
  const judged = (words: readonly string[], evidence: Evidence, found: Subject, odds: readonly number[]): Subject => {
    if (found.kind !== 'none' && !(found.kind === 'sure' && found.indicators.length === 1)) return found;
    const best = odds.reduce((kept, one, k) => (one > (odds[kept] ?? 0) ? k : kept), 0);
    const number = indicators[best - 1];
    const share = odds[best] ?? 0;
    if (number === undefined) return found;
    if (found.kind === 'sure') {
      const [named = 0] = found.indicators;
      const against = odds[1 + indicators.indexOf(named)] ?? 0;
      if (number === named || share < SURE_AGAINST || against > 1 - SURE_AGAINST) return found;
    } else if (share < SURE_ALONE) return found;
    const alternatives = evidence.scores.map((one) => one.number).filter((one) => one !== number);
    const content = words.filter((word) => !GLUE.has(word)).join(' ');
    return {
      kind: 'sure',
      indicators: [number],
      confidence: 0.5 + share / 4,
      alternatives: alternatives.slice(0, 3),
      words: content,
    };
  };
  return (words, evidence, found) => {
    const odds = model(subjectSigns(words, evidence, found));
    const shares = new Map(indicators.map((number, k) => [number, odds[k + 1] ?? 0]));
    return { subject: judged(words, evidence, found, odds), shares };
  };
}

/** What the learned subjects look at: the words, in ones and twos, and what the search found. */
export function subjectSigns(words: readonly string[], evidence: Evidence, found: Subject): readonly string[] {
  const stems = words.slice(0, MOST_WORDS).map((word) => (GLUE.has(word) ? word : stem(word)));
  const content = stems.filter((_, i) => !GLUE.has(words[i] ?? ''));
  const signs = new Set<string>();
  for (const one of content) {
    signs.add(one);
    if (one.length > 5) signs.add(`<${one.slice(0, 5)}`);
  }
  for (const [i, one] of stems.entries()) if (i > 0) signs.add(`${stems[i - 1]} ${one}`);
  for (const [i, one] of content.entries()) if (i > 0) signs.add(`${content[i - 1]}_${one}`);
  const best = evidence.scores[0]?.score ?? 0;
  for (const { number, score, enough } of evidence.scores.slice(0, 4)) {
    signs.add(`@score ${number} ${Math.min(8, Math.round(score * 3))}`);
    if (score === best) signs.add(`@best ${number}`);
    if (enough) signs.add(`@enough ${number}`);
  }
  signs.add(`@kind ${found.kind}`);
  if (found.kind === 'sure') for (const number of found.indicators) signs.add(`@sure ${number}`);
  signs.add(`@foreign ${Math.min(5, evidence.foreign.length)}`);
  signs.add(`@content ${Math.min(6, evidence.content)}`);
  return [...signs];
}

const MOST_WORDS = 60;
