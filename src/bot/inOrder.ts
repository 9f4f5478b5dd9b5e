/** Runs work of one key one piece after the other, work of different keys side by side. */
export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Two messages sent in quick succession in one conversation are answered in their order, each knowing the one before. */
export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
