import { onTestFinished } from 'vitest';
import { openCosmos } from '../../src/store/cosmos.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { startCosmos } from './cosmosServer.ts';

/** Opens an empty store for the running test, and closes it when the test is over. */
export type OpenEmpty = (clock: () => Date) => Promise<Store>;

/** Every kind of store there is, for what must hold on each. */
export const EVERY_STORE: readonly (readonly [string, OpenEmpty])[] = [
  ['the embedded store', openEmbedded],
  ['Cosmos DB', openLookAlike],
];

async function openEmbedded(clock: () => Date): Promise<Store> {
  const store = await openSqlite({ memory: true, clock });
  onTestFinished(() => store.close());
  return store;
}

async function openLookAlike(clock: () => Date): Promise<Store> {
  const server = await startCosmos();
  const store = await openCosmos({ ...server.account, clock });
  onTestFinished(async () => {
    await store.close();
    await server.stop();
  });
  return store;
}
