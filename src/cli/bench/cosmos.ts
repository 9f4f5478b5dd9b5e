import { fileURLToPath } from 'node:url';
import { openDemonstration, openPlan } from '../../app/openPlan.ts';
import { packageRoot } from '../../root.ts';
import { openCosmos } from '../../store/cosmos.ts';
import { prepareCosmos } from '../../store/cosmosContainers.ts';
import { seedOnce } from '../../store/seedOnce.ts';
import { createLedger } from '../../store/storedLedger.ts';
import { ownFolder, startChildBot } from '../childBot.ts';
import { type Figure, median } from '../closingTable.ts';
import { inTurns, type Rounds, startEcho } from './speed.ts';

/** A full answer through the Cosmos client, against an emulator in a process of its own; told, without a bar. */
export async function benchCosmos(rounds: Rounds): Promise<readonly Figure[]> {
  const folder = ownFolder('bench-cosmos');
  const program = fileURLToPath(new URL('test/bench/cosmosServer.mjs', packageRoot));
  const emulator = await startChildBot({ folder: folder.path, program });
  const settings = { COSMOS_ENDPOINT: emulator.url, COSMOS_KEY: 'any', COSMOS_DATABASE: 'plan-assistant' };
  try {
    await seed({ endpoint: emulator.url, key: 'any', database: 'plan-assistant' });
    const echo = await startEcho(folder.path);
    const bot = await startChildBot({ folder: folder.path, settings });
    try {
      const pairs = await inTurns(echo, bot, rounds);
      return [
        { what: 'echo, a second', value: median(pairs.map(([one]) => one.perSecond)) },
        { what: 'full answer, a second', value: median(pairs.map(([, one]) => one.perSecond)) },
        {
          what: 'throughput, full answer ÷ echo',
          value: median(pairs.map(([first, second]) => second.perSecond / first.perSecond)),
          note: 'the emulator takes its share of the same processors',
        },
        { what: 'full answer, p99', value: median(pairs.map(([, one]) => one.p99)), unit: 'ms' },
        {
          what: 'requests that failed',
          value: pairs.flat().reduce((sum, one) => sum + one.failed, 0),
          bar: { atMost: 0 },
        },
      ];
    } finally {
      await Promise.all([echo.stop(), bot.stop()]);
    }
  } finally {
    await emulator.stop();
    folder.remove();
  }
}

/** The demonstration, as on a first start of the embedded store. */
async function seed(account: { endpoint: string; key: string; database: string }): Promise<void> {
  const clock = (): Date => new Date();
  await prepareCosmos(account);
  const store = await openCosmos({ ...account, clock });
  const plan = openPlan();
  await seedOnce(store, createLedger(store, plan, { clock }), plan, openDemonstration().entries, 'demonstration');
  await store.close();
}
