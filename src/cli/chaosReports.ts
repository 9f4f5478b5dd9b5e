import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPlan } from '../app/openPlan.ts';
import { reportReference } from '../domain/reportReference.ts';
import { prepareCosmos } from '../store/cosmosContainers.ts';
import { openSqlite } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { createLedger } from '../store/storedLedger.ts';
import { type FaultyProxy, startFaultyProxy } from './chaos/faultyProxy.ts';
import { type Bots, type Sent, sendAgain, sendReport } from './chaos/reporter.ts';
import { type ChildBot, ownFolder, startChildBot } from './childBot.ts';
import { type Figure, printClosingTable } from './closingTable.ts';

/** A store that two bots share, how they find it, and how to look into it. */
type Shared = {
  settings: Readonly<Record<string, string>>;
  proxy: FaultyProxy | undefined;
  open(): Promise<Store>;
  close(): Promise<void>;
};

const USAGE = 'Usage: npm run chaos:reports -- [--reports 1000] [--store sqlite|cosmos|both] [--seed 1]';
const PEOPLE = 20;
const KILL_EVERY_MS = 2500;
const FAULT_RATE = 0.03;
const clock = (): Date => new Date();

await main();

/**
 * Two bots in processes of their own on one store, killed at random while people report; what was acknowledged is then
 * compared with what is stored. Every receipt must stand exactly once, and sending again must give the same receipt.
 */
async function main(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { reports, seed, stores } = wanted;
  const figures: Figure[] = [];
  for (const name of stores) {
    const folder = ownFolder(`chaos-${name}`);
    const random = seeded(seed);
    const shared = name === 'cosmos' ? await onCosmos(random) : onSqlite(folder.path);
    const bots = await startBots(shared, folder.path, random);
    const began = Date.now();
    const all = await traffic(bots, reports, random);
    const seconds = (Date.now() - began) / 1000;
    const kills = await bots.calm();
    shared.proxy?.calm();
    const refused = await again(bots, all);
    await bots.stop();
    figures.push(...(await judged(name, shared, all, { kills, seconds, refused })));
    await shared.close();
    folder.remove();
  }
  printClosingTable(`${reports} reports per store, seed ${seed}`, figures);
}

/** Everyone reports, each one thing after the other, all at the same time. */
async function traffic(bots: Bots, reports: number, random: () => number): Promise<Sent[]> {
  const all: Sent[] = [];
  let next = 0;
  async function person(name: string): Promise<void> {
    while (next < reports) {
      const number = next;
      next += 1;
      all.push(await sendReport(bots, number, name, random));
      if (all.length % 100 === 0) console.log(`${all.length} / ${reports}`);
      const earlier = all[Math.floor(random() * all.length)];
      if (earlier?.receipts.size && random() < 0.2) note(earlier, await sendAgain(bots, earlier));
    }
  }
  await Promise.all(Array.from({ length: PEOPLE }, (_, at) => person(`person-${at}`)));
  return all;
}

/** Sends every report again; counts those that then get no receipt, or another one than before. */
async function again(bots: Bots, all: readonly Sent[]): Promise<number> {
  let refused = 0;
  for (const sent of all) {
    if (sent.receipts.size === 0) continue;
    const reference = await sendAgain(bots, sent);
    if (!reference || !sent.receipts.has(reference)) refused += 1;
  }
  return refused;
}

async function judged(
  name: string,
  shared: Shared,
  all: readonly Sent[],
  { kills, seconds, refused }: { kills: number; seconds: number; refused: number },
): Promise<Figure[]> {
  const store = await shared.open();
  const ledger = createLedger(store, openPlan(), { clock });
  await ledger.heal();
  const stored = new Map<string, string[]>();
  for (const entry of await ledger.allEntries()) {
    if (entry.kind !== 'activity' || !entry.title.startsWith('Rencontre ')) continue;
    const references = stored.get(entry.title) ?? [];
    stored.set(entry.title, [...references, reportReference(entry.indicator, entry.id)]);
  }
  const { differences } = await ledger.rebuild({ write: false });
  await store.close();
  const acknowledged = all.filter((one) => one.receipts.size > 0);
  const lost = acknowledged.filter(
    ({ title, receipts }) => !(stored.get(title) ?? []).some((one) => receipts.has(one)),
  );
  const twice = [...stored.values()].filter((references) => references.length > 1);
  const none = { atMost: 0 };
  return [
    { what: `${name}: reports sent`, value: all.length, note: `${Math.round(seconds)} s` },
    { what: `${name}: bots killed`, value: kills },
    ...(shared.proxy ? [{ what: `${name}: store faults`, value: shared.proxy.faults() }] : []),
    { what: `${name}: acknowledged`, value: acknowledged.length, bar: { atLeast: Math.floor(all.length * 0.7) } },
    { what: `${name}: acknowledged and lost`, value: lost.length, bar: none },
    { what: `${name}: stored twice`, value: twice.length, bar: none },
    {
      what: `${name}: two receipts for one report`,
      value: all.filter((one) => one.receipts.size > 1).length,
      bar: none,
    },
    { what: `${name}: sent again, another receipt or none`, value: refused, bar: none },
    { what: `${name}: figures that differ from the entries`, value: differences.length, bar: none },
  ];
}

/** Two bots of which one is killed and started again from time to time; somebody always answers. */
async function startBots(
  shared: Shared,
  folder: string,
  random: () => number,
): Promise<Bots & { calm(): Promise<number>; stop(): Promise<void> }> {
  const start = (): Promise<ChildBot> => startChildBot({ folder, settings: { ...shared.settings, LOG_LEVEL: 'info' } });
  const bots = [await start(), await start()];
  let kills = 0;
  let goesOn = true;
  async function trouble(): Promise<void> {
    while (goesOn) {
      await new Promise((done) => setTimeout(done, KILL_EVERY_MS * (0.5 + random())));
      if (!goesOn) return;
      const at = random() < 0.5 ? 0 : 1;
      await bots[at]?.stop('SIGKILL');
      kills += 1;
      bots[at] = await start();
    }
  }
  const troubled = trouble();
  return {
    pick: () => (bots[random() < 0.5 ? 0 : 1] as ChildBot).url,
    async calm() {
      goesOn = false;
      await troubled;
      return kills;
    },
    async stop() {
      await Promise.all(bots.map((one) => one.stop()));
    },
  };
}

function onSqlite(folder: string): Shared {
  const dataDir = join(folder, 'var');
  return {
    settings: { DATA_DIR: dataDir },
    proxy: undefined,
    open: () => openSqlite({ folder: dataDir, clock }),
    close: async () => {},
  };
}

/** A Cosmos DB look-alike in this process, behind a proxy that fails at random. */
async function onCosmos(random: () => number): Promise<Shared> {
  const { createHttpServer } = await import('@vercel/cosmosdb-server');
  const server = createHttpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const account = { endpoint, key: 'any', database: 'plan-assistant' };
  await prepareCosmos(account);
  const proxy = await startFaultyProxy(endpoint, FAULT_RATE, random);
  return {
    settings: { COSMOS_ENDPOINT: proxy.url, COSMOS_KEY: 'any' },
    proxy,
    async open() {
      const { openCosmos } = await import('../store/cosmos.ts');
      return openCosmos({ ...account, clock });
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function note(sent: Sent, reference: string | undefined): void {
  if (reference) sent.receipts.add(reference);
}

function readArguments(): { reports: number; seed: number; stores: readonly ('sqlite' | 'cosmos')[] } | undefined {
  try {
    const { values } = parseArgs({
      options: { reports: { type: 'string' }, seed: { type: 'string' }, store: { type: 'string' } },
    });
    const [reports, seed] = [Number(values.reports ?? 1000), Number(values.seed ?? 1)];
    const stores = ({ sqlite: ['sqlite'], cosmos: ['cosmos'], both: ['sqlite', 'cosmos'] } as const)[
      (values.store ?? 'both') as 'both'
    ];
    return Number.isInteger(reports) && reports > 0 && Number.isInteger(seed) && stores
      ? { reports, seed, stores }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
