import { AsyncLocalStorage } from 'node:async_hooks';

/** Which request is being served, for what is called from afar, such as the store. */
export type RequestScope = {
  run<T>(requestId: string, work: () => T): T;
  current(): string | undefined;
};

/** Following a request through every await costs each turn something, so only a detailed log asks for it. */
export function createRequestScope(follows: boolean): RequestScope {
  if (!follows) return { run: (_, work) => work(), current: () => undefined };
  const storage = new AsyncLocalStorage<string>();
  return { run: (requestId, work) => storage.run(requestId, work), current: () => storage.getStore() };
}
