import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import type { CosmosOptions } from '../../src/store/cosmos.ts';
import { prepareCosmos } from '../../src/store/cosmosContainers.ts';

/** A Cosmos DB look-alike in this process, on a port of its own, with the store's containers made. */
export type CosmosServer = { account: Pick<CosmosOptions, 'endpoint' | 'key' | 'database'>; stop: () => Promise<void> };

/** Starts it; a few milliseconds. Everything in it is gone when it stops. */
export async function startCosmos({ prepare = true, port: wanted = 0 } = {}): Promise<CosmosServer> {
  // As the real one it keeps connections; idle ones stay until it stops.
  const server = createHttpServer({ keepAlive: true, keepAliveTimeout: 0 });
  server.listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const account = { endpoint: `http://127.0.0.1:${port}/`, key: 'any', database: 'plan-assistant' };
  if (prepare) await prepareCosmos(account);
  return {
    account,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
