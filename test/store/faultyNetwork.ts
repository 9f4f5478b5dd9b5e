import { once } from 'node:events';
import type { CosmosOptions } from '../../src/store/cosmos.ts';

type HttpClient = NonNullable<CosmosOptions['httpClient']>;
type Sent = Parameters<HttpClient['sendRequest']>[0];
type Received = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** What can go wrong between us and the service. */
export const FAULTS = {
  'a 408': () => answer(408, '{"message":"timed out"}'),
  'a 410': () => answer(410, '{"message":"gone"}'),
  'a 449': () => answer(449, '{"message":"retry with"}'),
  'a 429 that says when to come back': () => answer(429, '{"message":"slow down"}', { 'x-ms-retry-after-ms': '15' }),
  'a 503': () => answer(503, '{"message":"unavailable"}'),
  'a 503 without a body': () => answer(503, ''),
  'a 502 in HTML': () => answer(502, '<html><body>Bad gateway</body></html>'),
  'a connection reset': () => Promise.reject(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })),
  'a connection refused': () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
  'no answer at all': async (request: Sent) => {
    if (request.abortSignal) await once(request.abortSignal as unknown as EventTarget, 'abort');
    throw Object.assign(new Error('aborted'), { name: 'AbortError' });
  },
} satisfies Record<string, (request: Sent) => Promise<Received>>;
export type Fault = keyof typeof FAULTS;

/** Whether the fault comes before the service has seen the request, or after it has done what was asked. */
export type When = 'before' | 'after';

/** A network that fails on command. */
export type FaultyNetwork = {
  httpClient: HttpClient;
  /** The next so many requests for documents fail in that way. */
  failNext: (fault: Fault, when: When, times: number) => void;
  /** How many ordered failures have not happened yet. */
  left: () => number;
  /** Every request that reached the service. */
  passed: string[];
};

/** A network over fetch; without orders it fails never. */
export function faultyNetwork(): FaultyNetwork {
  let order: { fault: Fault; when: When; times: number } | undefined;
  const passed: string[] = [];
  async function pass(request: Sent): Promise<Received> {
    passed.push(`${request.method} ${new URL(request.url).pathname}`);
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJSON(),
      ...(typeof request.body === 'string' && { body: request.body }),
    });
    return answer(response.status, await response.text(), Object.fromEntries(response.headers));
  }
  return {
    passed,
    failNext: (fault, when, times) => {
      order = { fault, when, times };
    },
    left: () => order?.times ?? 0,
    httpClient: {
      async sendRequest(request) {
        const now = order;
        if (!now || now.times === 0 || !request.url.includes('/docs')) return pass(request);
        now.times -= 1;
        if (now.when === 'after') await pass(request);
        return FAULTS[now.fault](request);
      },
    },
  };
}

async function answer(status: number, bodyAsText: string, headers: Record<string, string> = {}): Promise<Received> {
  return { status, bodyAsText, headers: { toJSON: () => headers } } as unknown as Received;
}
