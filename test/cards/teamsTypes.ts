import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const TSC = fileURLToPath(new URL('node_modules/typescript/bin/tsc', ROOT));
const FLAGS = '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext'.split(' ');

const HEAD = `import type { IAdaptiveCard } from '@microsoft/teams.cards';
type Members<List extends 'body' | 'actions'> = NonNullable<IAdaptiveCard[List]>[number];`;

/** What may be any text to the types: parts that differ in nothing else are the same to them, and compiled once. */
const ANY_TEXT: ReadonlySet<string> = new Set([
  'text',
  'title',
  'fallbackText',
  'speak',
  'altText',
  'tooltip',
  'label',
]);

/** The lists of a card, whose members are compiled one by one: cards have most of them in common. */
const LISTS = ['body', 'actions'] as const;

/** What the compiler says of cards written out as literals of Teams’ own types; empty when it is content. */
export function typeFaults(cards: readonly { name: string; card: object }[]): string {
  const named = new Map<string, string>();
  const add = (name: string, type: string, part: unknown): void => {
    const json = JSON.stringify(part, (key, value) => (typeof value === 'string' && ANY_TEXT.has(key) ? '' : value));
    const literal = `(${json}) satisfies ${type};`;
    if (!named.has(literal)) named.set(literal, name);
  };
  for (const { name, card } of cards) {
    const frame: Record<string, unknown> = { ...card };
    for (const list of LISTS) {
      const members = frame[list];
      if (!Array.isArray(members)) continue;
      for (const member of members) add(name, `Members<'${list}'>`, member);
      frame[list] = [];
    }
    add(name, 'IAdaptiveCard', frame);
  }
  const folder = new URL(`var/card-types-${process.pid}/`, ROOT);
  const file = new URL('cards.ts', folder);
  const lines = [...named].map(([literal, name]) => `// ${name}\n${literal}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${HEAD}\n${lines.join('\n')}\n`);
  try {
    execFileSync(process.execPath, [TSC, ...FLAGS, fileURLToPath(file)], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`.slice(0, 2000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
