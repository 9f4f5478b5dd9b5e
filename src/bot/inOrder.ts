/** Runs work of one key one piece after the other, work of different keys side by side. */
export type InOrder = {
  <T>(key: string, work: () => Promise<T>): Promise<T>;
  /** How many pieces wait for one before them. */
  waiting(): number;
};

/** Two messages sent in quick succession in one conversation are answered in their order, each knowing the one before. */
export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  let under = 0;
  const inOrder = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    under += 1;
    try {
      return await mine;
    } finally {
      under -= 1;
      if (last.get(key) === mine) last.delete(key);
    }
  };
  return Object.assign(inOrder, { waiting: () => under - last.size });
}
