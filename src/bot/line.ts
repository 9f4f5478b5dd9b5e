/** Where turns stand in line while the process is late. */
export type Line = {
  /** Undefined when one may begin at once; else resolves when it is one's turn. */
  wait(): Promise<void> | undefined;
};

/** Rounds of the process longer than this, one after the other, are late. */
const LATE_MS = 50;

/**
 * Begins one turn in each round of the process while it is late, in the order they came. Left alone, a busy process does
 * every turn it can read before it looks at the door again: those who come then wait unseen, for seconds, and nobody can
 * tell them. In line they are counted, and the gate knows when to turn away.
 */
export function createLine(lag: () => number): Line {
  const waiting: (() => void)[] = [];
  function next(): void {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  }
  return {
    wait() {
      if (waiting.length === 0 && lag() <= LATE_MS) return undefined;
      return new Promise((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 1) setImmediate(next);
      });
    },
  };
}
