import { spanOf, without } from './spans.ts';
import type { YearRead } from './years.ts';

/** Reads years pattern by pattern, in the order asked: what one has read is blanked for those after it. */
export type YearTaker = {
  /** Reads every match whose calendar year is known; a `weak` read gives way to any other. */
  take: (
    pattern: RegExp,
    startOf: (match: RegExpMatchArray) => number | undefined,
    rule: string,
    weak?: boolean,
  ) => void;
  /** Takes in what was read by other means. */
  add: (reads: readonly YearRead[]) => void;
  reads: readonly YearRead[];
  /** The text without what was read so far. */
  rest: () => string;
};

/** A taker over one text. The patterns are global. */
export function createYearTaker(flat: string): YearTaker {
  const reads: YearRead[] = [];
  let rest = flat;
  const add = (more: readonly YearRead[]): void => {
    reads.push(...more);
    rest = without(
      rest,
      more.map(({ span }) => span),
    );
  };
  return {
    take: (pattern, startOf, rule, weak = false) => {
      for (const match of rest.matchAll(pattern)) {
        const start = startOf(match);
        if (start !== undefined) add([{ span: spanOf(match), starts: [start], rule, weak }]);
      }
    },
    add,
    reads,
    rest: () => rest,
  };
}
