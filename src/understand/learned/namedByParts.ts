import { partsSideBySide } from '../several.ts';
import type { Step } from '../understand.ts';

/** A part of a sentence less clear than this names nothing. */
const LEAST = 0.35;

/** A message is looked at once, however many things are learned of it. */
const known = new WeakMap<Step['reading'], readonly number[]>();

/** The indicators that the parts of a sentence name, each by itself: «la marque à côté des médias sociaux». */
export function namedByParts(step: Step): readonly number[] {
  const before = known.get(step.reading);
  if (before) return before;
  const found = partsSideBySide(step).flatMap((words) => {
    const [number = 0, share = 0] = [...step.sharesIn(words)].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return share >= LEAST ? [number] : [];
  });
  const named = [...new Set(found)];
  known.set(step.reading, named);
  return named;
}
