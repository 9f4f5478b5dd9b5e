import type { AnswerBody } from '../answer/answer.ts';

/** How often each indicator was asked about. Nothing tells who asked, when, or in which words. */
export type Tally = {
  add(indicators: readonly number[]): void;
  /** Those asked about at least once, the most asked first. */
  most(): readonly number[];
};

/** Counts in this process, from its start: a restart begins anew, and each instance counts what it answered. */
export function createTally(): Tally {
  const counts = new Map<number, number>();
  return {
    add(indicators) {
      for (const number of indicators) counts.set(number, (counts.get(number) ?? 0) + 1);
    },
    most: () => [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number),
  };
}

/** The indicators an answer is about, which the search box offers first. */
export function indicatorsOf(body: AnswerBody): readonly number[] {
  switch (body.kind) {
    case 'progress':
    case 'target':
      return [body.standing.indicator.number];
    case 'trend':
      return [body.indicator.number];
    case 'briefing':
    case 'compare':
      return [...new Set(body.rows.map((one) => one.indicator.number))];
    default:
      return [];
  }
}
