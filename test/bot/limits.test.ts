import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createArrivals } from '../../src/bot/arrivals.ts';
import { createGate } from '../../src/bot/gate.ts';
import { createLine } from '../../src/bot/line.ts';
import { createLoopLag } from '../../src/bot/loopLag.ts';
import { createRateLimits } from '../../src/bot/rateLimits.ts';
import { createRefusals } from '../../src/bot/refusals.ts';
import { message, openChannel, openDoor } from './frontDoor.ts';
import { someTurn } from './someTurn.ts';

const MINUTE = 60_000;

describe('a limit', () => {
  test('lets a minute’s worth come at once, then tells when the next is free, then lets it in', () => {
    let now = 0;
    const limits = createRateLimits({ person: 6, tenant: 0 }, () => now);
    const take = () => limits.take('p', 't');
    expect(Array.from({ length: 7 }, take)).toEqual([...Array(6).fill(undefined), { whose: 'person', seconds: 10 }]);
    now = 4000;
    expect(take()).toEqual({ whose: 'person', seconds: 6 });
    now = 10_000;
    expect([take(), take()]).toEqual([undefined, { whose: 'person', seconds: 10 }]);
    now = 10 * MINUTE;
    expect(Array.from({ length: 7 }, take).filter(Boolean)).toHaveLength(1);
  });
  test('of a tenant is shared by its people and takes nothing from those it turns away', () => {
    let now = 0;
    const limits = createRateLimits({ person: 2, tenant: 3 }, () => now);
    const taken = ['a', 'a', 'b', 'b'].map((who) => limits.take(who, 't'));
    expect(taken).toEqual([undefined, undefined, undefined, { whose: 'tenant', seconds: 20 }]);
    expect(limits.take('b', 'another')).toBeUndefined();
    now = 20_000;
    expect(limits.take('c', 't')).toBeUndefined();
  });
  test('of 0 is none', () => {
    const limits = createRateLimits({ person: 0, tenant: 0 }, () => 0);
    expect(Array.from({ length: 1000 }, () => limits.take('p', 't')).filter(Boolean)).toEqual([]);
  });
  test('remembers no more people than it says, and forgets the most silent first', () => {
    const limits = createRateLimits({ person: 1, tenant: 0 }, () => 0, 2);
    limits.take('a', undefined);
    limits.take('b', undefined);
    limits.take('a', undefined);
    limits.take('c', undefined);
    expect(limits.take('a', undefined)).toBeDefined();
    expect(limits.take('b', undefined)).toBeUndefined();
  });
  test('is not moved by a clock that goes back', () => {
    let now = 1000;
    const limits = createRateLimits({ person: 1, tenant: 0 }, () => now);
    limits.take('p', undefined);
    now = 0;
    expect(limits.take('p', undefined)).toEqual({ whose: 'person', seconds: 60 });
  });
});

describe('a person over the limit', () => {
  async function openLimited() {
    return openDoor({ turn: await someTurn({ limits: createRateLimits({ person: 1, tenant: 2 }, () => 0) }) });
  }
  const words = (text: string) =>
    (JSON.parse(text) as { activities: { text?: string }[] }).activities.map((one) => one.text);

  test.each([
    ['fr-CA', /^Vos messages .* n’a pas été traité\. Réessayez dans 60\u00a0secondes\.$/],
    ['en-CA', /^Your messages .* was not handled\. Try again in 60\u00a0seconds\.$/],
    ['de-DE', /^Vos messages .*\n\nYour messages /s],
  ])('whose client is in %s is told kindly when to ask again', async (locale, told) => {
    const door = await openLimited();
    expect((await door.post(message('x', { locale }))).status).toBe(200);
    const second = await door.post(message('x', { locale }));
    expect(second.status).toBe(200);
    expect(words(second.text)).toEqual([expect.stringMatching(told)]);
    await door.close();
  });
  test('takes nothing from another, until their tenant’s limit', async () => {
    const door = await openLimited();
    const from = (id: string) => ({ locale: 'fr', from: { id }, conversation: { id, tenantId: 't' } });
    const said = async (id: string) => words((await door.post(message('x', from(id)))).text)[0];
    expect(await said('a')).toBeUndefined();
    expect(await said('a')).toContain('Vos messages');
    expect(await said('b')).toBeUndefined();
    expect(await said('c')).toContain('Votre organisation');
    await door.close();
  });
  test('is heard for typing signs, which are no messages', async () => {
    const door = await openLimited();
    for (let at = 0; at < 5; at += 1) await door.post(message('', { type: 'typing' }));
    expect(words((await door.post(message('x'))).text)).toEqual([undefined]);
    await door.close();
  });
  test('who presses a button that waits for an answer gets both', async () => {
    const door = await openLimited();
    const channel = await openChannel();
    await door.post(message('x'));
    const value = { action: { verb: 'ask', data: { text: 'indicateur 12' } } };
    const pressed = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      serviceUrl: channel.url,
      deliveryMode: undefined,
    };
    expect(await door.post(message('', pressed))).toMatchObject({
      status: 200,
      text: expect.stringContaining('La réponse suit.'),
    });
    expect(channel.sent).toHaveLength(1);
    await Promise.all([door.close(), channel.close()]);
  });
});

describe('the gate', () => {
  /** So many in, one out every so many milliseconds. */
  function busy(inside: number, everyMs: number) {
    let now = 1;
    const gate = createGate({ most: 1000, worstMs: 2000, few: 64 }, () => now);
    const ways = Array.from({ length: inside }, () => gate.enter());
    for (let at = 0; at < 200; at += 1) {
      now += everyMs;
      ways.shift()?.();
      ways.push(gate.enter());
    }
    return { gate, ways };
  }
  test('turns away who would wait more than two seconds, and says when to come back', () => {
    const { gate } = busy(100, 30);
    expect(gate.enter()).toBeUndefined();
    expect(gate.retryAfter()).toBeGreaterThanOrEqual(2);
    expect(gate.retryAfter()).toBeLessThanOrEqual(4);
  });
  test('lets in as many when each is quick', () => {
    expect(busy(100, 10).gate.enter()).toBeDefined();
  });
  test('lets in the few in any case, so that a store that is away is told by the bot', () => {
    expect(busy(40, 4000).gate.enter()).toBeDefined();
  });
  test('opens again once it is quick again', () => {
    const { gate, ways } = busy(100, 30);
    for (const leave of ways.splice(0, 60)) leave?.();
    expect(gate.enter()).toBeDefined();
  });
  test('turns away who would wait because the process comes round late, be there few or many', () => {
    let late = 900;
    const gate = createGate(
      {},
      () => 0,
      () => late,
    );
    expect(gate.enter()).toBeDefined();
    late = 2500;
    expect([gate.enter(), gate.retryAfter()]).toEqual([undefined, 3]);
    late = 0;
    expect(gate.enter()).toBeDefined();
  });
  test('is not passed by who is not known: forged posts keep nobody out', async () => {
    const identity = { id: '11111111-2222-3333-4444-555555555555', password: 'x', tenantId: 't', type: 'SingleTenant' };
    const door = await openDoor({ identity, most: 0 });
    expect((await door.post(message('x'))).status).toBe(401);
    await door.close();
  });
  test('lets in who watches the process, however full it is', async () => {
    const watched = { method: 'get', path: '/watched', gate: 'none' } as const;
    const other = { method: 'get', path: '/other' } as const;
    const handler = async (_: unknown, res: { end(): void }) => void res.end();
    const door = await openDoor({
      most: 0,
      routes: [
        { ...watched, handler },
        { ...other, handler },
      ] as never,
    });
    const statuses = await Promise.all(
      ['/watched', '/other'].map(async (path) => (await fetch(door.url + path)).status),
    );
    expect(statuses).toEqual([200, 503]);
    await door.close();
  });
});

describe('turns in line', () => {
  const nextRound = () => new Promise((resolve) => setImmediate(resolve));
  test('begin at once while the process is on time', () => {
    expect(createLine(() => 50).wait()).toBeUndefined();
  });
  test('begin one in each round while it is late, in the order they came, and nobody passes them', async () => {
    let late = 51;
    const line = createLine(() => late);
    const begun: string[] = [];
    const enter = (name: string) => void line.wait()?.then(() => begun.push(name));
    for (const name of ['a', 'b', 'c']) enter(name);
    late = 0;
    enter('d');
    const seen: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await nextRound();
      seen.push(begun.length);
    }
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(seen.every((count, at) => at === 0 || count - (seen[at - 1] ?? 0) <= 1)).toBe(true);
    expect(line.wait()).toBeUndefined();
  });
});

describe('how late the process comes round', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  /** Lets rounds of so many milliseconds pass. */
  function rounds(...lengths: number[]) {
    let now = 0;
    const lag = createLoopLag(() => now);
    for (const ms of lengths) {
      now += ms;
      vi.advanceTimersByTime(100);
    }
    return {
      lag,
      wait: (ms: number) => {
        now += ms;
        return lag.now();
      },
    };
  }
  test('is nothing while it is on time', () => {
    expect(rounds(100, 100, 100).lag.now()).toBe(0);
  });
  test('is told by two long rounds, and not by one', () => {
    expect(rounds(100, 1500).lag.now()).toBe(0);
    expect(rounds(100, 1500, 1300).lag.now()).toBe(1200);
    expect(rounds(1500, 1300, 100).lag.now()).toBe(0);
  });
  test('is told by a second long round before it has ended', () => {
    const { lag, wait } = rounds(100, 1500);
    expect([wait(100), wait(1200), lag.now()]).toEqual([0, 1200, 1200]);
  });
});

test('of too many bodies the one that has been coming the longest is ended', () => {
  const ended: string[] = [];
  const arrivals = createArrivals(2);
  const leaveA = arrivals.enter(() => ended.push('a'));
  arrivals.enter(() => ended.push('b'));
  leaveA();
  arrivals.enter(() => ended.push('c'));
  expect([ended, arrivals.inside()]).toEqual([[], 2]);
  arrivals.enter(() => ended.push('d'));
  expect([ended, arrivals.inside()]).toEqual([['b'], 2]);
});

test('of many refusals one a minute is a warning, which says how many there were', () => {
  let now = 0;
  const lines: [string, object][] = [];
  const log = {
    warn: (line: object) => lines.push(['warn', line]),
    debug: (line: object) => lines.push(['debug', line]),
  } as never;
  const refusals = createRefusals(() => now);
  for (let at = 0; at < 5; at += 1) refusals.tell(log, 401, 'why');
  refusals.tell(log, 413, 'why');
  now = 60_000;
  refusals.tell(log, 401, 'why');
  expect(lines.filter(([level]) => level === 'warn').map(([, line]) => line)).toEqual([
    { status: 401, why: 'why' },
    { status: 413, why: 'why' },
    { status: 401, why: 'why', othersSince: 4 },
  ]);
});
