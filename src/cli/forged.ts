import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ChildBot, ownFolder, startChildBot } from './childBot.ts';
import { type Figure, printClosingTable } from './closingTable.ts';
import { forgeries, type Measured } from './forged/forgeries.ts';

const CONNECTIONS = 16;

await main();

/** `npm run forged`: what a tenth and all of the forged posts leave behind in a bot's memory. `--posts N` for other than 100,000. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { posts: { type: 'string', default: '100000' } } });
  const posts = Number(values.posts);
  if (!Number.isInteger(posts) || posts < 1000) {
    console.error('--posts: a whole number from 1000 is needed.');
    process.exitCode = 2;
    return;
  }
  const folder = ownFolder('forged');
  const program = fileURLToPath(new URL('./forged/door.js', import.meta.url));
  const door = await startChildBot({
    folder: folder.path,
    program,
    node: ['--expose-gc'],
    ipc: true,
  });
  try {
    printClosingTable(
      `forged, Node ${process.version} on ${process.platform} ${process.arch}`,
      await measure(door, posts),
    );
  } finally {
    await door.stop();
    folder.remove();
  }
}

async function measure(door: ChildBot, posts: number): Promise<readonly Figure[]> {
  const began = performance.now();
  const forge = forgeries((await memoryOf(door)).token);
  const first = await send(door.url, forge, 0, posts / 10);
  const before = await memoryOf(door);
  const rest = await send(door.url, forge, posts / 10, posts);
  const after = await memoryOf(door);
  const statuses = new Map<number, number>();
  for (const [status, count] of [...first, ...rest]) statuses.set(status, (statuses.get(status) ?? 0) + count);
  const refused = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  const mib = (bytes: number): number => bytes / 1024 / 1024;
  return [
    {
      what: 'forged posts answered',
      value: [...statuses.values()].reduce((sum, one) => sum + one, 0),
      bar: { atLeast: posts },
    },
    { what: 'of these 401', value: statuses.get(401) ?? 0, bar: { atLeast: 1 } },
    { what: 'of these 403', value: statuses.get(403) ?? 0, bar: { atLeast: 1 } },
    { what: 'of these anything else', value: posts - refused, bar: { atMost: 0 } },
    { what: 'turns begun', value: after.turns, bar: { atMost: 0 } },
    { what: 'handlers that failed', value: after.faults, bar: { atMost: 0 } },
    { what: `memory in use after ${posts / 10} posts`, value: mib(before.heap), unit: 'MiB' },
    { what: `memory in use after ${posts} posts`, value: mib(after.heap), unit: 'MiB' },
    { what: 'the second ÷ the first', value: after.heap / before.heap, bar: { atMost: 1.05 } },
    { what: 'memory of the process, the second ÷ the first', value: after.rss / before.rss },
    { what: 'lines logged', value: door.log().split('\n').length, bar: { atMost: 50 } },
    { what: 'time', value: (performance.now() - began) / 1000, unit: 's', bar: { atMost: 120 } },
  ];
}

/** Posts number `from` up to `to`, and how often each status came back. */
async function send(
  url: string,
  forge: ReturnType<typeof forgeries>,
  from: number,
  to: number,
): Promise<[number, number][]> {
  const { default: autocannon } = await import('autocannon');
  let at = from;
  const setupRequest = (request: object): object => {
    const { authorization, body } = forge(at);
    at += 1;
    return {
      ...request,
      body,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    };
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: to - from,
    timeout: 20,
    requests: [{ method: 'POST', path: '/api/messages', setupRequest: setupRequest as never }],
  });
  return Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [Number(status), count ?? 0]);
}

async function memoryOf(door: ChildBot): Promise<Measured> {
  const told = once(door.process, 'message');
  door.process.send('measure');
  return ((await told) as [Measured])[0];
}
