import { parseArgs } from 'node:util';
import { openPlan } from '../app/openPlan.ts';
import type { Day } from '../domain/day.ts';
import { openSqlite } from '../store/sqlite.ts';
import { type Figure, printClosingTable } from './closingTable.ts';
import { checkNotices } from './notices/checkNotices.ts';
import { simulateNotices } from './notices/simulateNotices.ts';

/** From a spring to the next: both changes of hour, and a year of the plan that closes. */
const FROM: Day = '2022-07-01';
const RATES = { fault: 0.01, crash: 0.004 };

await noticesYear();

/** A simulated year of notices by two processes that are stopped at random, and what the checker finds. */
async function noticesYear(): Promise<void> {
  const wanted = readArguments();
  if (!wanted) {
    console.error('Usage: npm run notices:year -- [--days 365] [--seed 1] [--every 10]');
    process.exitCode = 2;
    return;
  }
  const { days, seed, every } = wanted;
  const plan = openPlan();
  const began = Date.now();
  const store = await openSqlite({ memory: true, clock: () => new Date() });
  const simulated = await simulateNotices({ plan, store, from: FROM, days, seed, every, rates: RATES });
  await store.close();
  const checked = checkNotices(plan, FROM, simulated);
  const { counts, deliveries } = simulated;
  const none = { atMost: 0 };
  const seconds = Math.round((Date.now() - began) / 1000);
  const found = (what: string, names: readonly string[]): Figure => ({
    what,
    value: names.length,
    bar: none,
    note: names.slice(0, 3).join(' · '),
  });
  const figures: Figure[] = [
    { what: 'days simulated', value: days, note: `from ${FROM}, a round every ${every} min, ${seconds} s` },
    { what: 'rounds of two processes', value: counts.rounds },
    { what: 'processes stopped in the middle', value: counts.crashes, bar: { atLeast: Math.floor(days / 10) } },
    { what: 'times both were away for days', value: counts.outages },
    { what: 'store faults', value: counts.faults, bar: { atLeast: days } },
    { what: 'messages refused by the channel', value: counts.undelivered },
    { what: 'messages of unknown outcome', value: counts.unsure },
    { what: 'notices due', value: checked.due, bar: { atLeast: Math.floor(days * 0.75) } },
    { what: 'messages shown', value: checked.shown, note: `${checked.digests} with a digest` },
    { what: 'sent again and known by their key', value: checked.doubled, note: `of ${deliveries.length} taken` },
    found('sent again without saying so', checked.unannounced),
    found('due and lost', checked.lost),
    found('told twice', checked.twice),
    found('told though not due', checked.strangers),
    found('told in a message that does not show it', checked.unshown),
    found('single events told in quiet hours', checked.inQuiet),
    found('digests lost', checked.digestsLost),
    found('digests twice or at another time', checked.digestsWrong),
    found('gone and not dropped', checked.notDropped),
  ];
  printClosingTable(`Notices, two processes, seed ${seed}`, figures);
}

function readArguments(): { days: number; seed: number; every: number } | undefined {
  try {
    const { values } = parseArgs({
      options: { days: { type: 'string' }, seed: { type: 'string' }, every: { type: 'string' } },
    });
    const [days, seed, every] = [values.days ?? 365, values.seed ?? 1, values.every ?? 10].map(Number);
    const sound = [days, seed, every].every((one) => Number.isInteger(one) && (one ?? 0) > 0);
    return sound ? { days: days as number, seed: seed as number, every: every as number } : undefined;
  } catch {
    return undefined;
  }
}
