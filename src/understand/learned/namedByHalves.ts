import type { Step } from '../understand.ts';
import { GLUE } from '../words/known.ts';

/** A half less clear than this names nothing. */
const LEAST = 0.3;
/** Longer sentences are not cut: most of their words name nothing. */
const MOST_WORDS = 12;
/** Each half is searched for by itself, among all indicators: in a catalogue of thousands that takes longer than it is worth. */
const MOST_WORK = 2000;

const known = new WeakMap<Step['reading'], readonly number[]>();

/** The two indicators that the halves of a sentence name, cut where both are clearest: «coopération à côté d'affaires». */
export function namedByHalves(step: Step): readonly number[] {
  const before = known.get(step.reading);
  if (before) return before;
  const found = halves(step);
  known.set(step.reading, found);
  return found;
}

function halves({ plan, reading, sharesIn }: Step): readonly number[] {
  const words = reading.rest.split(' ').filter((word) => word !== '');
  const cuts = words.flatMap((word, at) => (at > 0 && !GLUE.has(word) ? [at] : []));
  if (cuts.length > MOST_WORDS || cuts.length * plan.indicators.length > MOST_WORK) return [];
  let best: { numbers: readonly number[]; share: number } = { numbers: [], share: LEAST };
  for (const at of cuts) {
    const [a, b] = [clearest(sharesIn(words.slice(0, at))), clearest(sharesIn(words.slice(at)))];
    const share = Math.min(a.share, b.share);
    if (a.number !== b.number && share > best.share) best = { numbers: [a.number, b.number], share };
  }
  return best.numbers;
}

function clearest(shares: ReturnType<Step['sharesIn']>): { number: number; share: number } {
  const [number = 0, share = 0] = [...shares].reduce((kept, one) => (one[1] > kept[1] ? one : kept), [0, 0]);
  return { number, share };
}
