import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between bots and a store served over HTTP, and fails at random before or after a request was done. */
export type FaultyProxy = {
  url: string;
  faults(): number;
  /** From now on every request is cut, delayed by so many milliseconds, or told to slow down; `well` as at first. */
  state(now: ProxyState): void;
  /** No fault any more. */
  calm(): void;
  close(): Promise<void>;
};
export type ProxyState = 'well' | 'down' | 'throttling' | { slowMs: number };

/** `rate` is the share of requests for documents that fail, from 0 to 1. */
export async function startFaultyProxy(target: string, rate: number, random: () => number): Promise<FaultyProxy> {
  let faults = 0;
  let share = rate;
  let state: ProxyState = 'well';
  const { hostname, port } = new URL(target);

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const chunk of req) body.push(chunk as Buffer);
    if (state !== 'well') faults += 1;
    if (state === 'down') return void res.destroy();
    if (state === 'throttling') return throttle(res);
    if (typeof state === 'object') await new Promise((done) => setTimeout(done, slowOf(state)));
    const draw = req.url?.includes('/docs') ? random() : 1;
    const fails = draw < share;
    if (fails) faults += 1;
    if (fails && draw < share / 2) return fault(res, random);
    const { statusCode, headers, text } = await forward(req, Buffer.concat(body));
    if (fails) return fault(res, random);
    res.writeHead(statusCode, headers);
    res.end(text);
  }

  function forward(req: IncomingMessage, body: Buffer) {
    return new Promise<{ statusCode: number; headers: IncomingMessage['headers']; text: Buffer }>((resolve, reject) => {
      const options = { hostname, port, path: req.url, method: req.method, headers: req.headers };
      const sent = request(options, async (answer) => {
        const parts: Buffer[] = [];
        for await (const chunk of answer) parts.push(chunk as Buffer);
        resolve({ statusCode: answer.statusCode ?? 502, headers: answer.headers, text: Buffer.concat(parts) });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  const server = createServer((req, res) => {
    pass(req, res).catch(() => res.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults: () => faults,
    state(now) {
      state = now;
    },
    calm() {
      state = 'well';
      share = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a store in trouble answers: unavailable, throttled, or nothing but an ended connection. */
function fault(res: ServerResponse, random: () => number): void {
  const draw = random();
  if (draw < 0.4) return void res.destroy();
  res.statusCode = 503;
  if (draw < 0.7) return void res.end();
  throttle(res);
}

function throttle(res: ServerResponse): void {
  res.writeHead(429, { 'x-ms-retry-after-ms': '20' });
  res.end('{"message":"slow down"}');
}

function slowOf(state: ProxyState): number {
  return typeof state === 'object' ? state.slowMs : 0;
}
