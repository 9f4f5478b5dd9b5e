/** Runs a job after the earlier ones of the same key, whatever became of them. */
export type InTurn = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** One queue per key, inside this process: writers of one document wait instead of colliding. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return function inTurn<T>(key: string, job: () => Promise<T>): Promise<T> {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    last.set(key, mine);
    const forget = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  };
}
