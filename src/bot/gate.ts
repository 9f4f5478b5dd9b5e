/** Counts what is under way and turns away what is too much. */
export type Gate = {
  /** Lets one in and gives the way out, to be called once; undefined when it is full. */
  enter(): (() => void) | undefined;
  /** How many are in. */
  inside(): number;
  /** From now on senders are told to take their next request elsewhere; those who come are still let in. */
  startClosing(): void;
  isClosing(): boolean;
};

/** More at once than a process answers in a second would only make everyone wait. */
export const MOST_AT_ONCE = 512;

export function createGate(most: number = MOST_AT_ONCE): Gate {
  let count = 0;
  let closing = false;
  return {
    enter() {
      if (count >= most) return undefined;
      count += 1;
      let left = false;
      return () => {
        if (!left) count -= 1;
        left = true;
      };
    },
    inside: () => count,
    startClosing() {
      closing = true;
    },
    isClosing: () => closing,
  };
}
