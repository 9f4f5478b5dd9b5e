import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/root.ts';

/** Who may import whom: a layer may use itself and those named here. `root` is free for all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  notices: ['domain'],
  understand: ['domain'],
  answer: ['domain', 'notices', 'understand'],
  text: ['domain', 'notices', 'understand', 'answer'],
  cards: ['domain', 'notices', 'understand', 'answer', 'text'],
  dialogs: ['domain', 'notices', 'understand', 'answer', 'text'],
  store: ['domain'],
  exchange: ['domain'],
  files: ['domain', 'understand', 'answer', 'text', 'cards', 'exchange'],
  bot: ['domain', 'notices', 'understand', 'answer', 'text', 'cards', 'dialogs', 'store', 'files'],
  config: ['domain'],
  app: [
    'domain',
    'notices',
    'understand',
    'answer',
    'text',
    'cards',
    'dialogs',
    'store',
    'exchange',
    'files',
    'bot',
    'config',
  ],
  cli: [
    'domain',
    'notices',
    'understand',
    'answer',
    'text',
    'cards',
    'dialogs',
    'store',
    'exchange',
    'files',
    'bot',
    'app',
  ],
  index: ['app'],
};

/** Packages that only one place may know, so that one place changes when they do. */
const ONLY_IN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(botbuilder|botframework-|restify|pino|prom-client|@opentelemetry\/)/, /^src\/bot\//],
  [/^(adaptivecards-templating|adaptive-expressions)/, /^cards\/render\.ts$/],
  [/^(fuse\.js|chrono-node)/, /^src\/understand\//],
  [/^(libsql|@azure\/)/, /^src\/store\//],
  [/^croner$/, /^src\/notices\//],
  [/^docx$/, /^src\/files\//],
  [/^@resvg\//, /^(src\/bot|cards)\//],
];

/** Layers that never touch files, network or processes; the card templates are read in one place. */
const PURE = ['domain', 'notices', 'understand', 'answer', 'text', 'cards', 'dialogs', 'files'];
const READS_TEMPLATES = /^cards\/(render|chart)[A-Za-z]*\.ts$/;
const EDGES = ['bot', 'cli', 'app', 'config', 'index'];
const SURROUNDINGS = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /(?<!new )\bDate\(\s*\)/,
  /\bperformance\.now\b/,
  /\bprocess\.env\b/,
  /\bconsole\.\w/,
];

/** Chance changes no answer: only what is read or decided must be the same every time. A store may wait at random. */
const CHANCE = /\bMath\.random\b/;

type Source = { path: string; code: string };

describe('the layers', () => {
  const sources = allSources();

  test('there are sources to look at', () => {
    expect(sources.map((one) => layerOf(one.path))).toEqual(expect.arrayContaining(['domain', 'bot', 'config']));
  });
  test('imports go inward only', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });
  test('each package is known in one place', () => {
    expect(sources.flatMap(strayPackages)).toEqual([]);
  });
  test('nothing outside the edges reads the clock, the environment or the console', () => {
    expect(sources.flatMap(readsOfSurroundings)).toEqual([]);
  });
});

describe('the checks themselves catch', () => {
  const caught = (path: string, code: string): string[] =>
    [wrongImports, strayPackages, readsOfSurroundings].flatMap((check) => check({ path, code }));
  const rows: [string, string, string, number][] = [
    ['an outward import', 'src/domain/x.ts', "import { y } from '../text/y.ts';", 1],
    ['a type-only outward import', 'src/answer/x.ts', "import type { y } from '../bot/y.ts';", 1],
    ['an outward import written as a call', 'src/store/x.ts', "const y = await import('../answer/y.ts');", 1],
    ['the calendar of notices elsewhere', 'src/bot/x.ts', "import { Cron } from 'croner';", 1],
    ['a card that uses a dialog', 'cards/x.ts', "import { y } from '../dialogs/y.ts';", 1],
    ['the settings read by the bot', 'src/bot/x.ts', "import { y } from '../config.ts';", 1],
    ['botbuilder outside the bot', 'src/answer/x.ts', "import { Activity } from 'botbuilder';", 1],
    ['a file read by the domain', 'src/domain/x.ts', "import { readFileSync } from 'node:fs';", 1],
    ['the clock', 'src/text/x.ts', 'const now = new Date();', 1],
    ['the clock in a store', 'src/store/x.ts', 'const now = Date.now();', 1],
    ['chance in an answer', 'src/answer/x.ts', 'const which = Math.random();', 1],
    ['the environment', 'cards/x.ts', 'const port = process.env.PORT;', 1],
    ['the console', 'dialogs/x.ts', "console.log('x');", 1],
    ['nothing in a comment', 'src/domain/x.ts', '// Date.now() is refused\n/* process.env too */', 0],
    ['nothing in a date made from an argument', 'src/domain/x.ts', 'const day = new Date(instant);', 0],
    ['nothing in an inward import', 'src/text/x.ts', "import { y } from '../domain/y.ts';", 0],
    ['nothing at the edges', 'src/bot/x.ts', "import pino from 'pino';\nconst now = Date.now();", 0],
  ];
  test.each(rows)('%s', (_, path, code, count) => {
    expect(caught(path, code)).toHaveLength(count);
  });
});

function allSources(): Source[] {
  return ['src', 'cards', 'dialogs'].flatMap((folder) =>
    readdirSync(fileURLToPath(new URL(`${folder}/`, packageRoot)), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, code: readFileSync(new URL(path, packageRoot), 'utf8') })),
  );
}

/** «src/text/words.ts» is of the layer «text», «src/app.ts» of «app», «cards/help.ts» of «cards». */
function layerOf(path: string): string {
  return path
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .replace(/\/.*$/, '');
}

function importsOf(code: string): string[] {
  return [...withoutComments(code).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

function wrongImports({ path, code }: Source): string[] {
  const layer = layerOf(path);
  return importsOf(code)
    .filter((name) => name.startsWith('.'))
    .map((name) => new URL(name, `file:///${path}`).pathname.slice(1))
    .filter((target) => !/\.json$/.test(target))
    .map(layerOf)
    .filter((target) => target !== 'root' && target !== layer && !(MAY_IMPORT[layer] ?? []).includes(target))
    .map((target) => `${path} imports ${target}`);
}

function strayPackages({ path, code }: Source): string[] {
  const stray = (name: string): boolean =>
    ONLY_IN.some(([packages, place]) => packages.test(name) && !place.test(path)) ||
    (name.startsWith('node:') && PURE.includes(layerOf(path)) && !READS_TEMPLATES.test(path));
  return importsOf(code)
    .filter(stray)
    .map((name) => `${path} imports ${name}`);
}

function readsOfSurroundings({ path, code }: Source): string[] {
  if (EDGES.includes(layerOf(path))) return [];
  const bare = withoutComments(code);
  const refused = PURE.includes(layerOf(path)) ? [...SURROUNDINGS, CHANCE] : SURROUNDINGS;
  return refused.filter((one) => one.test(bare)).map((one) => `${path} has ${one.source}`);
}

/** The code without its comments; a «//» inside a text in quotes stays. */
function withoutComments(code: string): string {
  return code.replace(
    /('(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    (_, quoted) => quoted ?? '',
  );
}
