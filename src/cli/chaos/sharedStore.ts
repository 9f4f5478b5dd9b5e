import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { prepareCosmos } from '../../store/cosmosContainers.ts';
import { openSqlite } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';
import { type FaultyProxy, startFaultyProxy } from './faultyProxy.ts';

/** A store that two bots share: how they find it, how to look into it, and what can befall it. */
export type SharedStore = {
  settings: Readonly<Record<string, string>>;
  proxy: FaultyProxy | undefined;
  open(): Promise<Store>;
  close(): Promise<void>;
};

const FAULT_RATE = 0.02;
const clock = (): Date => new Date();

/** One file for both. */
export function sharedFile(folder: string): SharedStore {
  const dataDir = join(folder, 'var');
  return {
    settings: { DATA_DIR: dataDir },
    proxy: undefined,
    open: () => openSqlite({ folder: dataDir, clock }),
    close: async () => {},
  };
}

/** A Cosmos DB look-alike in this process, behind a proxy that fails at random. */
export async function sharedCosmos(random: () => number): Promise<SharedStore> {
  const { createHttpServer } = await import('@vercel/cosmosdb-server');
  const server = createHttpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const account = { endpoint, key: 'any', database: 'plan-assistant' };
  await prepareCosmos(account);
  const proxy = await startFaultyProxy(endpoint, FAULT_RATE, random);
  return {
    settings: { COSMOS_ENDPOINT: proxy.url, COSMOS_KEY: 'any' },
    proxy,
    async open() {
      const { openCosmos } = await import('../../store/cosmos.ts');
      return openCosmos({ ...account, clock });
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
