import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import type { TurnContext } from 'botbuilder';
import { createArrivals } from '../../src/bot/arrivals.ts';
import { type BotIdentity, ChannelAuthentication, type TokenAuthority } from '../../src/bot/channelAuthentication.ts';
import { createGate } from '../../src/bot/gate.ts';
import { createLog, type Log } from '../../src/bot/log.ts';
import { messagesRoute } from '../../src/bot/messagesRoute.ts';
import { PlanAdapter } from '../../src/bot/planAdapter.ts';
import { BODY_LIMITS } from '../../src/bot/readBody.ts';
import { createRequestScope } from '../../src/bot/requestScope.ts';
import { createServer, type Route } from '../../src/bot/server.ts';
import type { Turn } from '../../src/bot/turn.ts';
import { NOT_WATCHED, type Watch } from '../../src/bot/watch.ts';

/** A server with the real door and a turn that only echoes, listening on a free port of this machine. */
export type Door = {
  url: string;
  port: number;
  faults: unknown[];
  /** What the server grants a sender. */
  times: { headers: number; request: number; silence: number; keptAlive: number; headerCount: number };
  post(body: unknown, headers?: Record<string, string>): Promise<Answered>;
  raw(text: string): Promise<string>;
  close(): Promise<void>;
};
export type Answered = { status: number; text: string; headers: Headers };
export type DoorOptions = {
  identity?: BotIdentity | null;
  authority?: TokenAuthority;
  turn?: Turn;
  routes?: readonly Route[];
  most?: number;
  arriving?: number;
  log?: Log;
  watch?: Watch;
  bodyMs?: number;
  headersMs?: number;
};

export async function openDoor({
  identity = null,
  authority,
  turn = echo,
  routes = [],
  most,
  arriving,
  bodyMs = 15_000,
  headersMs,
  log = createLog('silent'),
  watch = NOT_WATCHED,
}: DoorOptions = {}): Promise<Door> {
  const faults: unknown[] = [];
  const adapter = new PlanAdapter(new ChannelAuthentication(identity, authority));
  const gate = createGate(most === undefined ? {} : { most });
  const server = createServer({
    routes: [
      messagesRoute({
        adapter,
        turn,
        log,
        gate,
        watch,
        scope: createRequestScope(true),
        limits: { ...BODY_LIMITS, ms: bodyMs },
        arrivals: createArrivals(arriving),
      }),
      ...routes,
    ],
    localOnly: identity === null,
    gate,
    onFault: (error) => faults.push(error),
    ...(headersMs !== undefined && { headersMs }),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const http = server.server as import('node:http').Server;
  return {
    times: {
      headers: http.headersTimeout,
      request: http.requestTimeout,
      silence: http.timeout,
      keptAlive: http.keepAliveTimeout,
      headerCount: http.maxHeadersCount ?? 0,
    },
    url,
    port,
    faults,
    async post(body, headers = {}) {
      const answered = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      });
      return { status: answered.status, text: await answered.text(), headers: answered.headers };
    },
    raw: (text) => rawRequest(port, text),
    async close() {
      server.server.closeAllConnections();
      await new Promise((resolve) => server.server.close(resolve));
    },
  };
}

/** A channel on this machine that takes replies, or refuses them; what it was sent is kept. */
export type Channel = { url: string; sent: Record<string, unknown>[]; paths: string[]; close(): Promise<void> };

export async function openChannel(status = 200): Promise<Channel> {
  const sent: Record<string, unknown>[] = [];
  const paths: string[] = [];
  const server = createHttpServer(async (req, res) => {
    paths.push(req.url ?? '');
    sent.push((await json(req)) as Record<string, unknown>);
    res.statusCode = status;
    res.setHeader('content-type', 'application/json');
    res.end('{"id":"1"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    paths,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Everything a channel sends with a message; replies are expected in the response. */
export function message(text: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'm1',
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'u1', name: 'A person' },
    recipient: { id: 'bot', name: 'The bot' },
    conversation: { id: 'c1' },
    deliveryMode: 'expectReplies',
    text,
    ...more,
  };
}

async function echo(context: TurnContext): Promise<void> {
  await context.sendActivity(`You said: ${context.activity.text ?? context.activity.type}`);
}

/** Sends bytes as they are and gives all that comes back until the other side ends. */
function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let back = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      back += chunk;
    });
    socket.on('error', () => resolve(back));
    socket.on('close', () => resolve(back));
  });
}
