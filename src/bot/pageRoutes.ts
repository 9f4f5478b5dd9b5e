import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../root.ts';
import { sendBytes } from './respond.ts';
import type { Route } from './server.ts';

const require = createRequire(import.meta.url);
const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** Every file of the local chat page: where it is served and where it lies. Nothing else can be asked for. */
const FILES: readonly (readonly [string, keyof typeof TYPES, () => URL])[] = [
  ['/', 'html', () => ours('src/bot/page/index.html')],
  ['/page/chat.css', 'css', () => ours('src/bot/page/chat.css')],
  ['/page/chat.js', 'js', () => ours('src/bot/page/chat.js')],
  ['/page/words.js', 'js', () => ours('src/bot/page/words.js')],
  ['/page/icon.svg', 'svg', () => ours('src/bot/page/icon.svg')],
  ['/favicon.ico', 'svg', () => ours('src/bot/page/icon.svg')],
  ['/page/teams.css', 'css', () => ours('cards/hostConfig/teams.css')],
  ['/page/teams-light.json', 'json', () => ours('cards/hostConfig/teams-light.json')],
  ['/page/teams-dark.json', 'json', () => ours('cards/hostConfig/teams-dark.json')],
  ['/page/adaptivecards.js', 'js', () => pathToFileURL(require.resolve('adaptivecards/dist/adaptivecards.min.js'))],
];

/** The page's files, each read when first asked for. */
export function pageRoutes(): Route[] {
  return FILES.map(([path, type, find]) => {
    let bytes: Buffer | undefined;
    return {
      method: 'get',
      path,
      async handler(_req, res) {
        bytes ??= readFileSync(find());
        res.setHeader('Cache-Control', 'no-cache');
        sendBytes(res, 200, TYPES[type], bytes);
      },
    };
  });
}

function ours(path: string): URL {
  return new URL(path, packageRoot);
}
