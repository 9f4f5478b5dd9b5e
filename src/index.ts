import { start } from './app.ts';

const started = await start();
if (started.outcome === 'refused') {
  console.error(`${started.said.fr}\n${started.said.en}`);
  process.exitCode = 1;
} else {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      // A second signal ends the process at once, as it would without this.
      started.log.info({ signal }, 'stopping');
      started.stop().catch((error: unknown) => {
        started.log.error({ error }, 'the stop failed');
        process.exitCode = 1;
      });
    });
  }
  started.announce();
  if (process.stderr.isTTY) console.error(`\n  Prêt\u00a0: ouvrez ${started.url}\n  Ready: open ${started.url}\n`);
}
