/** The bodies that are coming in. Each may be told to end. */
export type Arrivals = {
  /** Counts one in; when there are too many, the one that has been coming the longest is ended. Gives the way out. */
  enter(end: () => void): () => void;
  inside(): number;
};

/** So many bodies of 256 KB are what a process can hold. */
export const MOST_ARRIVING = 512;

/**
 * A sound body is there within milliseconds, so the oldest of too many is a sender who takes their time: those who hold
 * connections open push out each other, and never somebody with a question.
 */
export function createArrivals(most: number = MOST_ARRIVING): Arrivals {
  const coming = new Set<() => void>();
  return {
    enter(end) {
      coming.add(end);
      if (coming.size > most) {
        const [oldest] = coming;
        if (oldest) {
          coming.delete(oldest);
          oldest();
        }
      }
      return () => void coming.delete(end);
    },
    inside: () => coming.size,
  };
}
