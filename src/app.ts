import { cardFor } from '../cards/cardFor.ts';
import type { Answer } from './answer/answer.ts';
import { nowOf } from './app/now.ts';
import { openNotices } from './app/openNotices.ts';
import { openWorld } from './app/openWorld.ts';
import { startUnderstandingThread } from './app/understandingThread.ts';
import { version } from './app/version.ts';
import { warmUp } from './app/warmUp.ts';
import { createArrivals } from './bot/arrivals.ts';
import { createBriefingFiles } from './bot/briefingFiles.ts';
import { ChannelAuthentication } from './bot/channelAuthentication.ts';
import { chatRoutes } from './bot/chatRoutes.ts';
import { createConversations } from './bot/conversations.ts';
import { type FileLinks, fileRoute } from './bot/fileRoute.ts';
import { createGate } from './bot/gate.ts';
import { healthRoutes } from './bot/healthRoutes.ts';
import { createInOrder } from './bot/inOrder.ts';
import { createLine } from './bot/line.ts';
import { listen, stopListening } from './bot/listen.ts';
import { createLog, type Log } from './bot/log.ts';
import { createLoopLag } from './bot/loopLag.ts';
import { messagesRoute } from './bot/messagesRoute.ts';
import { createMetrics } from './bot/metrics.ts';
import { metricsRoutes } from './bot/metricsRoute.ts';
import { pageRoutes } from './bot/pageRoutes.ts';
import { createPictures, type Pictures } from './bot/pictures.ts';
import { PlanAdapter } from './bot/planAdapter.ts';
import { createRateLimits } from './bot/rateLimits.ts';
import { createRequestScope } from './bot/requestScope.ts';
import { createServer, type Route } from './bot/server.ts';
import { termsRoutes } from './bot/termsRoutes.ts';
import { openTraces } from './bot/traces.ts';
import { createTurn, type TurnParts } from './bot/turn.ts';
import type { Watch } from './bot/watch.ts';
import { type Config, type Environment, environment, type Refused, readConfig, refused } from './config.ts';
import { timedStore } from './store/timedStore.ts';
import { textOf } from './text/textOf.ts';

/** A bot that listens. */
export type Running = {
  outcome: 'running';
  /** Where a browser on this machine finds it. */
  url: string;
  log: Log;
  /** Says so in the log: to be called once whoever started it is ready to stop it. */
  announce(): void;
  /** Finishes the turns under way, then closes the store. */
  stop(): Promise<void>;
};

/**
 * Starts the bot with the settings of the environment and of `.env`; a setting that cannot be used is refused.
 * `ownThread` understands messages in a thread of its own, which only the built program has; `maxPages` is for trying out
 * a full disk.
 */
export async function start(
  given?: Environment,
  { ownThread = false, maxPages }: { ownThread?: boolean; maxPages?: number | undefined } = {},
): Promise<Running | Refused> {
  const env = given ?? environment();
  if (isRefused(env)) return env;
  const config = readConfig(env);
  if (isRefused(config)) return config;
  const log = createLog(config.logLevel, undefined, secretsOf(config));
  const lag = createLoopLag();
  const gate = createGate({}, performanceNow, lag.now);
  const inOrder = createInOrder();
  const arrivals = createArrivals();
  const metrics = createMetrics({
    version: version(),
    underWay: gate.inside,
    waiting: inOrder.waiting,
    arriving: arrivals.inside,
  });
  const detailed = log.isLevelEnabled('debug');
  const scope = createRequestScope(detailed);
  const tell = (operation: object) => log.debug({ requestId: scope.current(), ...operation }, 'store operation');
  const thread = ownThread ? startUnderstandingThread() : undefined;
  const world = await openWorld(config, {
    ...(thread && { understandingOf: thread.of }),
    notifying: config.notices ? (config.app ? 'byDay' : 'always') : 'off',
    maxPages,
    onOperation(operation) {
      metrics.watch.charged(operation.operation, operation.room, operation.charge);
      if (detailed) tell(operation);
    },
    around: (store) =>
      timedStore(store, performanceNow, (operation) => {
        metrics.watch.storeOperation(operation);
        // The shared store tells more of each of its operations by itself.
        if (detailed && !config.cosmos) tell(operation);
      }),
  });
  if (isRefused(world)) {
    await thread?.stop();
    return world;
  }
  await thread?.ready;
  const traces = config.otlpEndpoint === null ? undefined : await openTraces(config.otlpEndpoint, version());
  const watch: Watch = {
    ...metrics.watch,
    turn(story) {
      metrics.watch.turn(story);
      traces?.turn(story);
    },
  };

  const pictures = createPictures(config.linkSecret);
  const trialDay = config.app ? null : world.trialDay;
  const files = fileRoute({
    plan: world.plan,
    files: createBriefingFiles(world.plan, world.ledger),
    secret: config.linkSecret,
    today: () => nowOf(config.planNow, trialDay),
    clock: Date.now,
  });
  const adapter = new PlanAdapter(new ChannelAuthentication(config.app));
  let url = '';
  const drawnFor = (channelId: string) => hostOf(channelId, pictures, files, config, url);
  const turn = createTurn({
    assistant: world.assistant,
    conversations: createConversations(world.store),
    clock: () => nowOf(config.planNow, trialDay),
    inOrder,
    limits: createRateLimits(config.rates, performanceNow),
    wordsOf: textOf,
    cardOf: cardFor,
    tryingOut: config.app === null,
    hostOf: drawnFor,
  });
  const notices = config.notices ? openNotices(world, config, { trialDay, adapter, hostOf: drawnFor, log }) : undefined;
  const routes: Route[] = [
    messagesRoute({ adapter, turn, log, gate, watch, scope, arrivals, line: createLine(lag.now) }),
    ...metricsRoutes(metrics, config.metricsToken, config.app === null),
    pictures.route,
    files.route,
    ...termsRoutes(),
    ...healthRoutes({ version: version(), ping: () => world.store.ping(), stopping: gate.isClosing }),
    ...(config.app ? [] : [...pageRoutes(), ...chatRoutes()]),
  ];
  const onFault = (error: unknown): void => {
    watch.fault();
    log.error({ error }, 'a request failed');
  };
  const server = createServer({ routes, localOnly: config.app === null, gate, onFault });

  const listening = await listen(server.server, config.port, config.host);
  if (listening.kind === 'refused') {
    await Promise.all([world.store.close(), thread?.stop()]);
    return cannotListen(config, listening.code);
  }
  url = `http://localhost:${listening.address.port}/`;
  return {
    outcome: 'running',
    url,
    log,
    announce() {
      log.info({ url, version: version(), trialDay, planNow: config.planNow }, 'listening');
      const draw = (answer: Answer) => void cardFor(answer, textOf(answer));
      notices?.start();
      warmUp(world.assistant, nowOf(config.planNow, trialDay), draw, gate.isClosing).catch((error: unknown) =>
        log.warn({ error }, 'the warm-up failed'),
      );
    },
    async stop() {
      gate.startClosing();
      try {
        await Promise.all([stopListening(server.server), notices?.stop()]);
      } finally {
        lag.stop();
        await Promise.all([world.store.close(), thread?.stop(), traces?.stop()]);
      }
      log.info('stopped');
    },
  };
}

const performanceNow = (): number => performance.now();

/** What no log line may hold, whatever a library writes of it. */
function secretsOf({ app, cosmos, linkSecret, metricsToken }: Config): string[] {
  return [app?.password, cosmos?.key, linkSecret, metricsToken].filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];
}

/** Web Chat knows Submit only. Teams wants pictures and files from a public address; the page takes them from its own. */
function hostOf(
  channelId: string,
  pictures: Pictures,
  files: FileLinks,
  { publicUrl, app }: Config,
  url: string,
): ReturnType<TurnParts['hostOf']> {
  const own = app ? undefined : url.replace(/\/$/, '');
  const base = channelId === 'local' ? '' : (publicUrl ?? own);
  const filesFrom = channelId === 'local' ? own : base;
  return {
    submitOnly: channelId === 'webchat' || channelId === 'directline',
    ...(base !== undefined && { pictureOf: (chart) => `${base}${pictures.pathOf(chart)}` }),
    ...(filesFrom !== undefined && { fileOf: (wish) => `${filesFrom}${files.pathOf(wish)}` }),
  };
}

function cannotListen({ port, host }: Config, code: string): Refused {
  if (code === 'EADDRINUSE') return refused('PORT', `le port ${port} est déjà pris`, `port ${port} is already in use`);
  if (code === 'EACCES')
    return refused('PORT', `le port ${port} demande plus de droits`, `port ${port} needs more rights`);
  return refused('HOST', `on ne peut pas écouter sur ${host} (${code})`, `${host} cannot be listened on (${code})`);
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
