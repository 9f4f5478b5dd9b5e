import { describe, expect, test } from 'vitest';
import { createConversations } from '../../src/bot/conversations.ts';
import { createGate } from '../../src/bot/gate.ts';
import { createInOrder } from '../../src/bot/inOrder.ts';
import { createLog } from '../../src/bot/log.ts';
import { isLoopbackAddress, isLoopbackHeader } from '../../src/bot/loopback.ts';
import { createTranscripts } from '../../src/bot/transcripts.ts';
import { tellTrouble } from '../../src/bot/trouble.ts';
import { withTyping } from '../../src/bot/typing.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Store, StoreError } from '../../src/store/store.ts';

const held = () => {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release: () => release() };
};

describe('this machine', () => {
  const rows: [string, boolean][] = [
    ['http://localhost:3978/', true],
    ['http://127.0.0.1/', true],
    ['http://127.1.2.3:80/', true],
    ['http://[::1]:3978/x', true],
    ['http://2130706433/', true], // 127.0.0.1 in another notation
    ['http://localhost.example/', false],
    ['http://127.0.0.1.example/', false],
    ['http://user@example.org#localhost', false],
    ['http://localhost@example.org/', false],
    ['http://169.254.169.254/', false],
    ['http://10.0.0.1/', false],
    ['nothing', false],
  ];
  test.each(rows)('%s: %s', (address, ours) => {
    expect(isLoopbackAddress(address)).toBe(ours);
  });
  test('is named by a Host header of its own only', () => {
    expect(['localhost:3978', '127.0.0.1', '[::1]:3978', 'evil.example', undefined, ''].map(isLoopbackHeader)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('turns of one conversation', () => {
  test('are taken in their order, those of others meanwhile', async () => {
    const inOrder = createInOrder();
    const done: string[] = [];
    const first = held();
    const all = [
      inOrder('a', async () => {
        await first.promise;
        done.push('a1');
      }),
      inOrder('a', async () => void done.push('a2')),
      inOrder('b', async () => void done.push('b1')),
    ];
    await all[2];
    expect(done).toEqual(['b1']);
    first.release();
    await Promise.all(all);
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });
  test('go on after one that failed', async () => {
    const inOrder = createInOrder();
    const failed = inOrder('a', () => Promise.reject(new Error('no')));
    const next = inOrder('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('the typing sign', () => {
  test('is not shown for a quick answer', async () => {
    const shown: string[] = [];
    expect(
      await withTyping(
        async () => shown.push('typing'),
        async () => 'answer',
        50,
      ),
    ).toBe('answer');
    expect(shown).toEqual([]);
  });
  test('is out before a slow answer, and its failure is no trouble', async () => {
    const events: string[] = [];
    const sign = held();
    const work = held();
    const answer = withTyping(
      async () => {
        events.push('typing');
        work.release();
        await sign.promise;
        events.push('typing out');
        throw new Error('the channel refused it');
      },
      async () => {
        await work.promise;
        sign.release();
        return 'answer';
      },
      1,
    );
    expect(await answer).toBe('answer');
    expect(events).toEqual(['typing', 'typing out']);
  });
});

describe('trouble', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  test('of the store is told without a reference', () => {
    const told = tellTrouble(new StoreError('timeout', 'The store was slow.'), log);
    expect(told.said.fr).toContain(told.reference);
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ level: 'warn', reference: told.reference });
    expect(told.said.fr).toContain('Réessayez');
  });
  test('that nobody expected has one reference in the words and in the log, and no secret', () => {
    const error = Object.assign(new Error('broken'), {
      request: { headers: { authorization: 'Bearer secret-token' } },
    });
    const { said, reference } = tellTrouble(error, log);
    expect(reference).toMatch(/^[0-9A-F]{8}$/);
    expect([said.fr, said.en].every((words) => words.includes(reference))).toBe(true);
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ level: 'error', reference, error: { message: 'broken' } });
    expect(lines.join('')).not.toContain('secret-token');
  });
});

describe('a conversation', () => {
  const watched = async () => {
    const store = await openSqlite({ memory: true, clock: () => new Date(0) });
    const calls: string[] = [];
    const watch = <T extends (...all: never[]) => unknown>(name: string, call: T): T =>
      ((...all: never[]) => {
        calls.push(name);
        return call(...all);
      }) as T;
    const { read, create, replace } = store;
    const over: Store = {
      ...store,
      read: watch('read', read),
      create: watch('create', create),
      replace: watch('replace', replace),
    };
    return { conversations: createConversations(over), calls };
  };
  test('is read once, and not written when nothing changed', async () => {
    const { conversations, calls } = await watched();
    const kept = conversations.open('c');
    expect(await kept.context()).toEqual({});
    kept.remember(await kept.context());
    await kept.save();
    expect(calls).toEqual(['read']);
  });
  test('is written when it changed, and known to the next turn', async () => {
    const { conversations, calls } = await watched();
    const first = conversations.open('c');
    await first.context();
    first.remember({ language: 'en' });
    await first.save();
    const second = conversations.open('c');
    expect(await second.context()).toEqual({ language: 'en' });
    second.remember({ language: 'en' });
    await second.save();
    expect(calls).toEqual(['read', 'create', 'read']);
  });
  test('is welcomed once, however many ask at once', async () => {
    const { conversations } = await watched();
    const claims = await Promise.all(Array.from({ length: 5 }, () => conversations.open('c').claimWelcome()));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await conversations.open('another').claimWelcome()).toBe(true);
  });
});

describe('what is bounded', () => {
  test('the gate lets in no more than it says, and one way out counts once', () => {
    const gate = createGate({ most: 2 });
    const first = gate.enter();
    gate.enter();
    expect(gate.enter()).toBeUndefined();
    first?.();
    first?.();
    expect(gate.inside()).toBe(1);
    expect(gate.enter()).toBeDefined();
    expect(gate.enter()).toBeUndefined();
  });
  test('the page’s transcripts keep the latest conversations and lines', () => {
    const transcripts = createTranscripts();
    for (let at = 0; at < 60; at += 1) transcripts.add(`c${at}`, [{ from: 'you', text: `${at}` }]);
    for (let at = 0; at < 300; at += 1) transcripts.add('c59', [{ from: 'bot', text: `${at}` }]);
    expect(transcripts.of('c0')).toBeUndefined();
    expect(transcripts.of('c59')).toHaveLength(200);
    expect(transcripts.of('c59')?.at(-1)?.text).toBe('299');
  });
});
