import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openTraces } from '../../src/bot/traces.ts';
import { NOT_WATCHED } from '../../src/bot/watch.ts';
import { message, openDoor } from './frontDoor.ts';
import { someTurn } from './someTurn.ts';

type Span = {
  name: string;
  spanId: string;
  parentSpanId?: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  status: { code?: number };
  attributes: { key: string; value: { stringValue: string } }[];
};
type Sent = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

test('a turn reaches the collector as one trace with its stages and its request id, and without its words', async () => {
  const got: { path: string | undefined; body: Sent }[] = [];
  const collector = createServer(async (req, res) => {
    got.push({ path: req.url, body: (await json(req)) as Sent });
    res.setHeader('content-type', 'application/json').end('{}');
  });
  await once(collector.listen(0, '127.0.0.1'), 'listening');
  const traces = await openTraces(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`, '1.2.3');
  const door = await openDoor({ turn: await someTurn(), watch: { ...NOT_WATCHED, turn: traces.turn } });
  const sent = message('indicateur 12 pour Zx9', { from: { id: 'Zx9', name: 'Zx9' }, conversation: { id: 'Zx9' } });
  const id = (await door.post(sent)).headers.get('x-request-id');
  await Promise.all([door.close(), traces.stop()]);
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));

  expect(got.map((one) => one.path)).toEqual(['/v1/traces']);
  const spans = got.flatMap(({ body }) =>
    body.resourceSpans.flatMap((one) => one.scopeSpans.flatMap((two) => two.spans)),
  );
  const turn = spans.find((one) => one.name === 'turn');
  const facts = Object.fromEntries((turn?.attributes ?? []).map(({ key, value }) => [key, value.stringValue]));
  expect(facts).toEqual({
    'plan.request_id': id,
    'plan.outcome': 'answered',
    'plan.intent': 'progress',
    'plan.answer': 'progress',
    'plan.language': 'fr',
  });
  const stages = spans.filter((one) => one !== turn);
  expect(stages.map((one) => one.name)).toEqual(['store', 'understand', 'store', 'answer', 'answer', 'send']);
  for (const one of stages) {
    expect(one.parentSpanId).toBe(turn?.spanId);
    expect(BigInt(one.startTimeUnixNano) >= BigInt(turn?.startTimeUnixNano ?? 0)).toBe(true);
    expect(BigInt(one.endTimeUnixNano) <= BigInt(turn?.endTimeUnixNano ?? 0)).toBe(true);
  }
  expect(JSON.stringify(got)).not.toContain('Zx9');
});

test('a collector that is away keeps neither a turn nor the stop', async () => {
  const traces = await openTraces('http://127.0.0.1:9', '1.2.3');
  traces.turn({ requestId: 'r', began: 0, stages: [], outcome: 'answered' });
  const began = performance.now();
  await traces.stop();
  expect(performance.now() - began).toBeLessThan(4000);
});
