import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ChannelAuthentication } from '../../bot/channelAuthentication.ts';
import { createGate } from '../../bot/gate.ts';
import { listen } from '../../bot/listen.ts';
import { createLog } from '../../bot/log.ts';
import { messagesRoute } from '../../bot/messagesRoute.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { PlanAdapter } from '../../bot/planAdapter.ts';
import { createRequestScope } from '../../bot/requestScope.ts';
import { createServer } from '../../bot/server.ts';
import { ISSUER, type Measured, makeKeys, TARGET } from './forgeries.ts';

await main();

/**
 * The front door as a public bot has it, in a process of its own, with an authority on this machine that signs for it.
 * It tells its parent a sound token, and its memory after a collection, whenever asked.
 */
async function main(): Promise<void> {
  const keys = makeKeys();
  const authority = createHttpServer((req, res) => {
    const { port } = authority.address() as AddressInfo;
    const document = { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(req.url === '/keys' ? { keys: [keys.jwk] } : document));
  });
  await listen(authority, 0, '127.0.0.1');
  const openIdUrl = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/openid`;

  const log = createLog('info');
  const gate = createGate();
  let turns = 0;
  let faults = 0;
  const identity = { id: TARGET.bot, password: 'not used here', tenantId: TARGET.tenant, type: 'SingleTenant' };
  const adapter = new PlanAdapter(new ChannelAuthentication(identity, { issuer: ISSUER, openIdUrl }));
  const { watch } = createMetrics({ version: '', underWay: gate.inside, waiting: () => 0, arriving: () => 0 });
  const turn = async (): Promise<void> => {
    turns += 1;
  };
  const route = messagesRoute({ adapter, turn, log, gate, watch, scope: createRequestScope(false) });
  const onFault = (): void => {
    faults += 1;
  };
  const server = createServer({ routes: [route], localOnly: false, gate, onFault });
  await listen(server.server, 0, '127.0.0.1');
  log.info({ url: `http://localhost:${(server.server.address() as AddressInfo).port}` }, 'listening');
  const token = keys.sound();
  process.on('message', async () => {
    for (let round = 0; round < 4; round += 1) {
      globalThis.gc?.();
      await pause(50);
    }
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed + external, rss, turns, faults, token } satisfies Measured);
  });
  process.on('SIGTERM', () => process.exit(0));
}
