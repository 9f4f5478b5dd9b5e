import { sendJson } from './respond.ts';
import type { Route } from './server.ts';

export type Health = {
  version: string;
  /** Resolves when the store answers. */
  ping: () => Promise<void>;
  stopping: () => boolean;
};

/** What watches the process asks: is it alive, does it answer, which version is it. */
export function healthRoutes({ version, ping, stopping }: Health): Route[] {
  return [
    {
      method: 'get',
      path: '/healthz',
      gate: 'none',
      handler: async (_req, res) => sendJson(res, 200, { status: 'ok' }),
    },
    {
      method: 'get',
      path: '/readyz',
      gate: 'none',
      async handler(_req, res) {
        const ready =
          !stopping() &&
          (await ping().then(
            () => true,
            () => false,
          ));
        sendJson(res, ready ? 200 : 503, { status: ready ? 'ready' : stopping() ? 'stopping' : 'store unreachable' });
      },
    },
    {
      method: 'get',
      path: '/version',
      gate: 'none',
      handler: async (_req, res) => sendJson(res, 200, { name: 'plan-assistant', version }),
    },
  ];
}
