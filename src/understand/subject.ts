import type { Scope } from '../domain/plan.ts';
import type { FuzzySearch } from './fuzzy.ts';
import type { Shares, SubjectSense } from './learned/subjectSense.ts';
import { type Evidence, type Hit, search } from './search.ts';
import type { SearchIndex } from './searchIndex.ts';
import { GLUE, ORDINARY } from './words/known.ts';

/** What a question is about, as far as its words tell. */
export type Subject =
  | { kind: 'sure'; indicators: readonly number[]; confidence: number; alternatives: readonly number[]; words: string }
  | { kind: 'scope'; scope: Scope; confidence: number; words: string }
  | { kind: 'close'; candidates: readonly number[]; confidence: number; words: string }
  | { kind: 'notInPlan'; nearest: readonly number[]; words: string }
  /** Nothing known is named; `unknown` counts words nobody explained, `nearest` may be suggested. */
  | { kind: 'none'; nearest: readonly number[]; unknown: readonly string[]; content: number };

/** Merges the signals into one decision: sure, close, not in the plan, or nothing. */
export function subjectOf(
  index: SearchIndex,
  words: readonly string[],
  fuzzy: FuzzySearch,
  names: ReadonlySet<string> = NO_NAMES,
  tolerant = false,
): Subject {
  return byPhrases(evidenceOf(index, words), words, fuzzy, names, tolerant);
}

/** The same with what is learned of it: the subject, and how likely each indicator is. */
export function seenSubject(
  index: SearchIndex,
  words: readonly string[],
  found: Subject,
  sees: SubjectSense | undefined,
): { subject: Subject; shares: Shares } {
  return sees ? sees(words, evidenceOf(index, words), found) : { subject: found, shares: NO_SHARES };
}

const NO_SHARES: Shares = new Map();

/** What may be suggested where a question is declined: at most four indicators, nearest first. */
export function suggestionsFor(found: Subject): readonly number[] {
  switch (found.kind) {
    case 'sure':
      return found.indicators.slice(0, 4);
    case 'close':
      return found.candidates.slice(0, 4);
    case 'scope':
      return [];
    case 'notInPlan':
    case 'none':
      return found.nearest.slice(0, 4);
  }
}

/** What the phrases of the lexicon and the plan say. */
function byPhrases(
  evidence: Evidence,
  words: readonly string[],
  fuzzy: FuzzySearch,
  names: ReadonlySet<string>,
  tolerant: boolean,
): Subject {
  const { hits, scores, unexplained } = evidence;
  const none = (): Subject => ({
    kind: 'none',
    // Looked for only when it is told: it costs as much as all the rest.
    get nearest() {
      return nearestOf(evidence, words, fuzzy);
    },
    unknown: evidence.foreign,
    content: evidence.content,
  });
  const [best, second] = scores;
  const outside = hits.filter((hit) => hit.subject.kind === 'notInPlan' && hit.complete);
  const outsideScore = outside.reduce((most, hit) => Math.max(most, hit.score), 0);
  const always = tolerant ? undefined : outside.find((hit) => hit.strength === 'always');
  if (always) return { kind: 'notInPlan', nearest: nearestIn(always, scores), words: wordsOf([always]) };
  if (!tolerant && outside[0] && outsideScore >= (best?.score ?? 0) * 0.7) {
    return { kind: 'notInPlan', nearest: nearestIn(outside[0], scores), words: wordsOf(outside) };
  }
  const scope = hits.find((hit) => hit.subject.kind === 'scope' && hit.complete);
  if (scope?.subject.kind === 'scope' && scope.score >= (best?.enough ? best.score : 0)) {
    return { kind: 'scope', scope: scope.subject.scope, confidence: 0.9, words: wordsOf([scope]) };
  }
  if (!best) return none();
  const own = hits.filter((hit) => hit.subject.kind === 'indicator' && hit.complete && hit.strength === 'enough');
  const several = [...new Set(own.flatMap((hit) => (hit.subject.kind === 'indicator' ? [hit.subject.number] : [])))];
  // A name nobody knows speaks louder against the plan than an unknown word.
  const noise = tolerant ? 0 : unexplained.length + unexplained.filter((word) => names.has(word)).length;
  const firm = firmness(hits, best.number);
  const margin = (best.score - (second?.score ?? 0)) / best.score;
  const ambiguous = hits.find((hit) => hit.subject.kind === 'ambiguous' && hit.complete && hit.strength === 'enough');
  const heard = best.score / (best.score + 0.22 * noise);
  if (several.length >= 2) {
    const strong = several.filter(
      (number) => (scores.find((one) => one.number === number)?.score ?? 0) >= best.score * 0.4,
    );
    if (strong.length >= 2) {
      return {
        kind: 'sure',
        indicators: strong.sort((a, b) => a - b),
        confidence: 0.8 * heard,
        alternatives: rest(scores, strong),
        words: wordsOf(own),
      };
    }
  }
  if (best.enough && margin >= (tolerant ? 0.05 : 0.15) && heard >= 0.35 && noise <= firm * 1.5 + 0.5) {
    const confidence = Math.min(0.99, 0.6 + 0.25 * Math.min(1, margin) + 0.15 * heard);
    return {
      kind: 'sure',
      indicators: [best.number],
      confidence,
      alternatives: rest(scores, [best.number]),
      words: wordsOf(hits.filter((hit) => holds(hit, best.number))),
    };
  }
  const close = scores.filter((one) => one.score >= best.score * 0.8).slice(0, 4);
  const asked = ambiguous ? Math.max(0, contentOf(ambiguous) - 1) : 0;
  if (ambiguous?.subject.kind === 'ambiguous' && heard >= 0.4 && noise <= asked) {
    if (
      ambiguous.subject.candidates.includes(best.number) &&
      margin >= 0.25 &&
      !close.some((one) => one.number !== best.number)
    ) {
      return {
        kind: 'sure',
        indicators: [best.number],
        confidence: 0.7,
        alternatives: rest(scores, [best.number]),
        words: wordsOf(hits),
      };
    }
    const { candidates } = ambiguous.subject;
    const kept = candidates.filter(
      (number) => (scores.find((one) => one.number === number)?.score ?? 0) >= best.score * 0.6,
    );
    return {
      kind: 'close',
      candidates: kept.length >= 2 ? kept : candidates,
      confidence: 0.8,
      words: wordsOf([ambiguous]),
    };
  }
  const hinted = hits.some(
    (hit) =>
      holds(hit, best.number) && hit.complete && hit.words.some((word) => !ORDINARY.has(word) && !GLUE.has(word)),
  );
  const bag = best.score >= 0.9 && margin >= 0.3 && noise === 0;
  if ((hinted && noise === 0 && margin >= 0.2) || (bag && margin >= 0.35)) {
    return {
      kind: 'sure',
      indicators: [best.number],
      confidence: 0.65,
      alternatives: rest(scores, [best.number]),
      words: wordsOf(hits),
    };
  }
  if (close.length >= 2 && best.score >= 0.45 && heard >= 0.55 && noise <= 1 && (best.enough || hinted)) {
    return {
      kind: 'close',
      candidates: close.map((one) => one.number).sort((a, b) => a - b),
      confidence: 0.6,
      words: wordsOf(hits),
    };
  }
  return none();
}

/** The same list of words is looked up once, in however many ways it is judged. */
const known = new WeakMap<readonly string[], { index: SearchIndex; evidence: Evidence }>();

function evidenceOf(index: SearchIndex, words: readonly string[]): Evidence {
  const before = known.get(words);
  if (before?.index === index) return before.evidence;
  const evidence = search(index, words);
  known.set(words, { index, evidence });
  return evidence;
}

/** How many words of substance speak for an indicator. */
function firmness(hits: readonly Hit[], number: number): number {
  return hits.filter((hit) => holds(hit, number)).reduce((total, hit) => total + contentOf(hit), 0);
}

function contentOf(hit: Hit): number {
  return hit.words.filter((word) => !GLUE.has(word)).length;
}

const NO_NAMES: ReadonlySet<string> = new Set();

function holds(hit: Hit, number: number): boolean {
  return (
    (hit.subject.kind === 'indicator' && hit.subject.number === number) ||
    (hit.subject.kind === 'ambiguous' && hit.subject.candidates.includes(number))
  );
}

function rest(scores: Evidence['scores'], chosen: readonly number[]): readonly number[] {
  return scores
    .filter(({ number }) => !chosen.includes(number))
    .slice(0, 3)
    .map(({ number }) => number);
}

function wordsOf(hits: readonly Hit[]): string {
  return [...new Set(hits.flatMap((hit) => hit.words))].join(' ');
}

/** Suggestions for what is not in the plan: what its entry names, else what comes near. */
function nearestIn(hit: Hit, scores: Evidence['scores']): readonly number[] {
  const told = hit.subject.kind === 'notInPlan' ? hit.subject.nearest : [];
  return told.length > 0 ? told : scores.slice(0, 2).map(({ number }) => number);
}

/** What suggestions are chosen from, and by: more of either costs much and changes little. */
const MOST_CANDIDATES = 5;
const MOST_WORDS = 8;

/** Suggestions when nothing is named: the best scores, ordered by fuse.js. */
function nearestOf({ scores }: Evidence, words: readonly string[], fuzzy: FuzzySearch): readonly number[] {
  const candidates = scores.slice(0, MOST_CANDIDATES).map(({ number }) => number);
  if (candidates.length <= 1) return candidates;
  const telling = [...new Set(words)].filter((word) => !GLUE.has(word)).slice(0, MOST_WORDS);
  const alike = fuzzy(telling.join(' '), candidates);
  return [...candidates]
    .sort((a, b) => (alike.get(b) ?? 0) - (alike.get(a) ?? 0) || candidates.indexOf(a) - candidates.indexOf(b))
    .slice(0, 3);
}
