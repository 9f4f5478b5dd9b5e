import { start } from './app.ts';

const started = await start(undefined, { ownThread: true });
if (started.outcome === 'refused') {
  console.error(`${started.said.fr}\n${started.said.en}`);
  process.exitCode = 1;
} else {
  let since: number | undefined;
  const stop = (why: string): void => {
    // One Ctrl+C can come twice, from the terminal and from npm; later, a second one ends the process at once.
    if (since !== undefined && Date.now() - since > 1000) process.exit(1);
    if (since !== undefined) return;
    since = Date.now();
    started.log.info({ why }, 'stopping');
    started.stop().catch((error: unknown) => {
      started.log.error({ error }, 'the stop failed');
      process.exitCode = 1;
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event !== undefined) {
    // npm passes a signal on to a shell that ends without telling: then this process has another parent.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      stop('the parent ended');
    }, 250);
    watch.unref();
  }
  started.announce();
  if (process.stderr.isTTY) console.error(`\n  Prêt\u00a0: ouvrez ${started.url}\n  Ready: open ${started.url}\n`);
}
