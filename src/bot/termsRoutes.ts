import { readFileSync } from 'node:fs';
import { packageRoot } from '../root.ts';
import { sendBytes } from './respond.ts';
import type { Route } from './server.ts';

/** What the Teams package links to, open to everyone: what is kept of people, and what the figures are worth. */
const FILES = [
  ['/privacy', 'privacy.html', 'text/html; charset=utf-8'],
  ['/terms', 'terms.html', 'text/html; charset=utf-8'],
  ['/pages.css', 'pages.css', 'text/css; charset=utf-8'],
] as const;

/** The privacy page and the terms of use, each read when first asked for. */
export function termsRoutes(): Route[] {
  return FILES.map(([path, file, type]) => {
    let bytes: Buffer | undefined;
    return {
      method: 'get',
      path,
      async handler(_req, res) {
        bytes ??= readFileSync(new URL(`teams/pages/${file}`, packageRoot));
        res.setHeader('Cache-Control', 'public, max-age=3600');
        sendBytes(res, 200, type, bytes);
      },
    };
  });
}
