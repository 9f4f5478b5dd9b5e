import { createHash, timingSafeEqual } from 'node:crypto';
import type { Metrics } from './metrics.ts';
import { sendBytes, sendJson } from './respond.ts';
import type { Route } from './server.ts';

/** What is read off the process at the moment it is asked. */
export type Gauges = {
  version: string;
  underWay: () => number;
  waiting: () => number;
  arriving: () => number;
};

/**
 * GET /metrics. With a token, for whoever has it. Without one it exists on this machine's own trial only: a server that
 * others reach, perhaps through a proxy on the same machine, cannot tell by the address who asks.
 */
export function metricsRoutes(metrics: Metrics, token: string | null, localOnly: boolean): Route[] {
  if (token === null && !localOnly) return [];
  return [
    {
      method: 'get',
      path: '/metrics',
      gate: 'none',
      async handler(req, res) {
        if (token !== null && !isSame(req.headers.authorization ?? '', `Bearer ${token}`)) {
          res.setHeader('WWW-Authenticate', 'Bearer');
          return sendJson(res, 401, { error: 'A bearer token is required.' });
        }
        sendBytes(res, 200, metrics.contentType, Buffer.from(await metrics.text()));
      },
    },
  ];
}

/** Compares in a time that tells nothing, whatever the lengths. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
