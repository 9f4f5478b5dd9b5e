import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { createInOrder } from '../../src/bot/inOrder.ts';
import { createLog } from '../../src/bot/log.ts';
import { createMetrics } from '../../src/bot/metrics.ts';
import { metricsRoutes } from '../../src/bot/metricsRoute.ts';
import { createRateLimits } from '../../src/bot/rateLimits.ts';
import { packageRoot } from '../../src/root.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreError } from '../../src/store/store.ts';
import { timedStore } from '../../src/store/timedStore.ts';
import { request } from '../request.ts';
import { type Door, type DoorOptions, message, openDoor } from './frontDoor.ts';
import { type SomeTurn, someTurn } from './someTurn.ts';

const doors: Door[] = [];
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
});

/** A bot whose counts can be read, with a detailed log. */
async function openWatched(
  parts: SomeTurn = {},
  {
    token = null as string | null,
    localOnly = true,
    ...rest
  }: DoorOptions & { token?: string | null; localOnly?: boolean } = {},
) {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const inOrder = createInOrder();
  const metrics = createMetrics({ version: '1.2.3', underWay: () => 3, waiting: inOrder.waiting, arriving: () => 0 });
  const { watch } = metrics;
  const store = timedStore(
    await openSqlite({ memory: true, clock: () => new Date(0) }),
    () => performance.now(),
    watch.storeOperation,
  );
  const turn = await someTurn({ store, inOrder, ...parts });
  const door = await openDoor({ turn, log, watch, routes: metricsRoutes(metrics, token, localOnly), ...rest });
  doors.push(door);
  const read = async () => (await fetch(`${door.url}/metrics`)).text();
  /** The value of a series, undefined when there is none. */
  const value = async (series: string) => {
    const line = (await read()).split('\n').find((one) => one.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length));
  };
  return { door, read, value, lines, metrics, say: (text: string, more = {}) => door.post(message(text, more)) };
}

describe('what the bot counts', () => {
  test('a turn by intent, outcome and language, its time and that of each stage', async () => {
    const { say, value } = await openWatched();
    await say('indicateur 12');
    await say('indicateur 7');
    expect(await value('plan_turns_total{intent="progress",outcome="answered",language="fr"}')).toBe(2);
    expect(await value('plan_turn_seconds_count')).toBe(2);
    for (const [stage, count] of [
      ['understand', 2],
      ['store', 4],
      ['answer', 4],
      ['send', 2],
    ])
      expect([stage, await value(`plan_stage_seconds_count{stage="${stage}"}`)]).toEqual([stage, count]);
    expect(await value('plan_store_seconds_count{operation="read",room="state"}')).toBe(2);
  });
  test.each([
    ['clarify', { intent: 'clarify', alternatives: [4, 8] }, 'askedBack'],
    ['out_of_scope', { intent: 'out_of_scope', refusal: { why: 'not-in-plan', nearest: [] } }, 'declined'],
  ] as const)(
    'a question that is «%s» as such, for the rates of asking back and declining',
    async (intent, fields, outcome) => {
      const { say, value } = await openWatched({ understand: () => request(fields as never) });
      await say('x');
      expect(await value(`plan_turns_total{intent="${intent}",outcome="${outcome}",language="fr"}`)).toBe(1);
    },
  );
  test('trouble by its code, at the turn and at the store', async () => {
    const store = await openWatched({
      trouble: () => {
        throw new StoreError('timeout', 'slow');
      },
    });
    await store.say('indicateur 12');
    expect(await store.value('plan_errors_total{code="store_timeout"}')).toBe(1);
    expect(await store.value('plan_turns_total{intent="none",outcome="trouble",language="none"}')).toBe(1);
    const ours = await openWatched({
      understand: () => {
        throw new TypeError('a bug');
      },
    });
    await ours.say('x');
    expect(await ours.value('plan_errors_total{code="fault"}')).toBe(1);
    const failing = timedStore(
      { read: () => Promise.reject(new StoreError('throttled', 'x')) } as never,
      () => 0,
      ours.metrics.watch.storeOperation,
    );
    await expect(failing.read({ room: 'plan', partition: 'p', id: 'i' })).rejects.toThrow(StoreError);
    expect(await ours.value('plan_store_failed_total{operation="read",trouble="throttled"}')).toBe(1);
  });
  test('who is over a limit, what is refused and what is turned away', async () => {
    const { say, value, door } = await openWatched({ limits: createRateLimits({ person: 1, tenant: 0 }, () => 0) });
    await say('indicateur 12');
    await say('indicateur 12');
    await door.post('not json');
    expect(await value('plan_rate_limited_total{whose="person"}')).toBe(1);
    expect(await value('plan_refused_total{status="400"}')).toBe(1);
    const full = await openWatched({}, { most: 0 });
    await full.say('x');
    expect(await full.value('plan_shed_total')).toBe(1);
  });
  test('turns that wait for one of their conversation', async () => {
    const inOrder = createInOrder();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const all = ['a', 'a', 'a', 'b'].map((key) => inOrder(key, () => held));
    expect(inOrder.waiting()).toBe(2);
    release();
    await Promise.all(all);
    expect(inOrder.waiting()).toBe(0);
  });
  test('no more series than closed lists allow, whatever people say or who they are', async () => {
    const { say, read } = await openWatched();
    for (const number of [1, 2, 3, 12]) await say(`indicateur ${number} Zx9`, { from: { id: `Zx9-${number}` } });
    const text = await read();
    expect(text).not.toContain('Zx9');
    expect(text.split('\n').filter((one) => one.startsWith('plan_turns_total')).length).toBe(1);
  });
  test('times in buckets that each hold those below, as Prometheus wants them', async () => {
    const { metrics, read } = await openWatched();
    for (const milliseconds of [0.5, 1, 3, 4000, 9000])
      metrics.watch.storeOperation({ operation: 'list', room: 'plan', milliseconds, trouble: undefined });
    const lines = (await read()).split('\n').filter((one) => /^plan_store_seconds.*list/.test(one));
    const of = (end: string) =>
      lines
        .find((one) => one.includes(end))
        ?.split(' ')
        .at(-1);
    expect(['le="0.001"', 'le="0.005"', 'le="1"', 'le="4"', 'le="+Inf"', '_count'].map(of)).toEqual([
      '2',
      '3',
      '3',
      '4',
      '5',
      '5',
    ]);
    expect(Number(of('_sum'))).toBeCloseTo(13.0045);
    expect(await read()).toContain('# TYPE plan_store_seconds histogram');
    expect(await read()).toContain('# TYPE plan_turns_total counter');
  });
  test('the charge that the shared store tells', async () => {
    const { metrics, value } = await openWatched();
    metrics.watch.charged('read', 'plan', 1.5);
    metrics.watch.charged('read', 'plan', 1);
    expect(await value('plan_store_request_units_total{operation="read",room="plan"}')).toBe(2.5);
  });
});

describe('who may read the counts', () => {
  const at = async (door: Door, token?: string) =>
    (await fetch(`${door.url}/metrics`, token === undefined ? {} : { headers: { authorization: token } })).status;
  test('is this machine while the bot is only tried out', async () => {
    expect(await at((await openWatched()).door)).toBe(200);
  });
  test('is whoever has the token, once there is one', async () => {
    const { door } = await openWatched({}, { token: 'a token of the tests' });
    expect(await at(door)).toBe(401);
    expect(await at(door, 'Bearer a token of the test')).toBe(401);
    expect(await at(door, 'a token of the tests')).toBe(401);
    expect(await at(door, 'Bearer a token of the tests')).toBe(200);
  });
  test('is nobody on a public bot without a token', async () => {
    expect(await at((await openWatched({}, { localOnly: false })).door)).toBe(404);
  });
});

describe('the lines of one turn', () => {
  test('are joined by the request id that the response bears, and tell where the time went', async () => {
    const { say, lines } = await openWatched();
    const id = (await say('indicateur 12')).headers.get('x-request-id');
    const turn = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line.requestId === id);
    expect(turn.map((line) => line.msg)).toEqual(['answered', 'turn ended']);
    const { outcome, stages } = turn[1] as { outcome: string; stages: { stage: string }[] };
    expect([outcome, stages.map((one) => one.stage)]).toEqual([
      'answered',
      ['store', 'understand', 'store', 'answer', 'answer', 'send'],
    ]);
  });
});

describe('the alerts', () => {
  const rules = readFileSync(new URL('docs/alerts.yml', packageRoot), 'utf8');
  const operations = readFileSync(new URL('docs/operations.md', packageRoot), 'utf8');
  const names = [...rules.matchAll(/alert: (\w+)/g)].map((match) => match[1] ?? '');

  test('name only metrics that the bot exports, with labels that they have', async () => {
    const { read, metrics } = await openWatched();
    metrics.watch.charged('read', 'plan', 1);
    const text = await read();
    const exported = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map((match) => match[1] ?? ''));
    const named = [...rules.matchAll(/\b((?:plan|process|nodejs)_\w+)\b/g)].map((match) => match[1] ?? '');
    expect(new Set(named).size).toBeGreaterThan(8);
    expect(named.filter((one) => !exported.has(one.replace(/_bucket$/, '')))).toEqual([]);
  });
  test('are each explained in the operations page, with what to do, and no other is', () => {
    expect(names.length).toBeGreaterThan(10);
    expect([...operations.matchAll(/^- `(PlanAssistant\w+)` — /gm)].map((match) => match[1]).sort()).toEqual(
      [...names].sort(),
    );
  });
  test('have an expression each', () => {
    expect(rules.match(/expr: /g)).toHaveLength(names.length);
  });
});
