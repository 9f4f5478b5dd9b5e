import type { Question } from './questions.ts';

/** What one round of load showed. Milliseconds. */
export type Loaded = { perSecond: number; p50: number; p99: number; answered: number; failed: number };

export type LoadOptions = {
  url: string;
  connections: number;
  questions: readonly Question[];
  /** For so long, or until so many are answered and at most for so long. */
  seconds: number;
  amount?: number;
};

/** Numbers conversations over all rounds of this process, so that none goes on with a context of an earlier round. */
let passes = 0;

/**
 * Sends the questions to a bot's /api/messages from so many connections at once, each as soon as the one before is
 * answered. Every connection has conversations of its own, each with a person of its own, and begins elsewhere in the list.
 */
export async function load({ url, connections, seconds, questions, amount }: LoadOptions): Promise<Loaded> {
  const { default: autocannon } = await import('autocannon');
  const bodies = questions.map((one) => ({ conversation: one.conversation, rest: restOf(one) }));
  let number = 0;
  const setupClient = (client: { setRequests(requests: object[]): void }): void => {
    let at = Math.floor((number * bodies.length) / connections);
    number += 1;
    passes += 1;
    let pass = passes;
    const setupRequest = (request: object): object => {
      const { conversation, rest } = bodies[at] as (typeof bodies)[number];
      const who = `${pass}-${conversation}`;
      const body = `{"conversation":{"id":"${who}"},"from":{"id":"${who}","name":"Bench"},"id":"${pass}-${at}",${rest}`;
      at += 1;
      if (at === bodies.length) {
        at = 0;
        passes += 1;
        pass = passes;
      }
      return { ...request, body };
    };
    client.setRequests([{ method: 'POST', path: '/api/messages', setupRequest }]);
  };
  const running = autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    timeout: 20,
    headers: { 'content-type': 'application/json' },
    setupClient: setupClient as never,
  });
  const late =
    amount === undefined ? undefined : setTimeout(() => (running as { stop?(): void }).stop?.(), seconds * 1000);
  const result = await running;
  clearTimeout(late);
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result.requests.total,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

/** All of an activity that does not change from one sending to the next, so that sending it costs the sender next to nothing. */
function restOf({ text, language }: Question): string {
  return JSON.stringify({
    type: 'message',
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    recipient: { id: 'bot', name: 'Bot' },
    deliveryMode: 'expectReplies',
    locale: language === 'en' ? 'en-CA' : 'fr-CA',
    text,
  }).slice(1);
}
