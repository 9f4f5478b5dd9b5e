import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ChartSpec } from '../../cards/chart.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { pictureOf } from './picture.ts';
import { sendBytes, sendJson } from './respond.ts';
import type { Route } from './server.ts';

/** Addresses of the pictures of charts, and the route that draws them. */
export type Pictures = {
  /** The path of a chart's picture: the chart itself, signed, so that nobody can have others drawn. */
  pathOf(chart: ChartSpec): string;
  route: Route;
};

const LONGEST = 4096;
const KEPT = 200;

/** `secret` is the same on every instance, or a picture asked of another instance is refused; without one it is made up. */
export function createPictures(secret: string | null): Pictures {
  const key = secret ?? randomBytes(32);
  const drawn = new Map<string, Buffer>();
  const signed = (payload: string): Buffer =>
    createHmac('sha256', key).update(`picture:${payload}`).digest().subarray(0, 18);

  function draw(payload: string): Buffer {
    const known = drawn.get(payload);
    if (known) return known;
    const chart = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as ChartSpec;
    const png = Buffer.from(pictureOf(chartSvg(chart)));
    drawn.set(payload, png);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return png;
  }

  return {
    pathOf(chart) {
      const payload = Buffer.from(JSON.stringify(chart)).toString('base64url');
      return `/pictures/${payload}.${signed(payload).toString('base64url')}.png`;
    },
    route: {
      method: 'get',
      // A wildcard: the router cuts named parameters at 100 characters.
      path: '/pictures/*',
      async handler(req, res) {
        const [payload = '', signature = '', ending] = String(req.params['*'] ?? '').split('.');
        const given = Buffer.from(signature, 'base64url');
        const expected = signed(payload);
        const sound = payload.length <= LONGEST && ending === 'png' && given.length === expected.length;
        if (!sound || !timingSafeEqual(given, expected))
          return sendJson(res, 404, { error: 'There is no such picture.' });
        res.setHeader('Cache-Control', 'public, max-age=86400, immutable');
        // Clients of Teams show the picture on pages of their own.
        res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
        sendBytes(res, 200, 'image/png', draw(payload));
      },
    },
  };
}
