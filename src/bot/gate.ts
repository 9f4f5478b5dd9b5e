/** Counts what is under way and turns away what is too much. */
export type Gate = {
  /** Lets one in and gives the way out, to be called once; undefined when it is full. */
  enter(): (() => void) | undefined;
  /** How many are in. */
  inside(): number;
};

/** More at once than a process answers in a second would only make everyone wait. */
export const MOST_AT_ONCE = 512;

export function createGate(most: number = MOST_AT_ONCE): Gate {
  let count = 0;
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
  };
}
