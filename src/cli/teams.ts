import { join } from 'node:path';
import { start } from '../app.ts';
import type { Said } from '../domain/language.ts';
import { ownFolder } from './childBot.ts';
import { hasPlayground, startPlayground } from './playground.ts';

const PORT = 56150;

await main();

/** `npm run teams`: the bot and a client like Teams beside it, both on this machine only, until Ctrl+C. */
async function main(): Promise<void> {
  if (!hasPlayground())
    return fail({
      fr: 'Le client d’essai n’est pas installé\u00a0: il vient avec «\u00a0npm ci\u00a0», sans «\u00a0--omit=dev\u00a0».',
      en: 'The trial client is not installed: it comes with “npm ci”, without “--omit=dev”.',
    });
  // The trial client signs nothing: the bot it speaks to has no app id, whatever `.env` says.
  const bot = await start({ ...process.env, MicrosoftAppId: '', MicrosoftAppPassword: '', NODE_ENV: '' });
  if (bot.outcome === 'refused') return fail(bot.said);
  const folder = ownFolder('teams');
  const endpoint = `${bot.url}api/messages`;
  const client = await startPlayground({ endpoint, port: PORT, folder: join(folder.path, 'client') });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await client.stop();
    await bot.stop();
    folder.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  process.on('exit', () => client.process.kill('SIGKILL'));
  client.process.on('exit', () => void stop());
  bot.announce();
  console.error(`\n  Prêt\u00a0: ouvrez ${client.url}\n  Ready: open ${client.url}\n`);
}

function fail(said: Said): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = 1;
}
