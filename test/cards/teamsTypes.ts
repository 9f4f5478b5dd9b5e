import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const TSC = fileURLToPath(new URL('node_modules/typescript/bin/tsc', ROOT));
const FLAGS = '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext'.split(' ');

/** What may be any text to the types: cards that differ in nothing else are the same to them, and compiled once. */
const ANY_TEXT: ReadonlySet<string> = new Set([
  'text',
  'title',
  'fallbackText',
  'speak',
  'altText',
  'tooltip',
  'label',
]);

/** What the compiler says of cards written out as literals of Teams’ own types; empty when it is content. */
export function typeFaults(cards: readonly { name: string; card: unknown }[]): string {
  const named = new Map<string, string>();
  for (const { name, card } of cards) {
    const literal = JSON.stringify(card, (key, value) => (typeof value === 'string' && ANY_TEXT.has(key) ? '' : value));
    if (!named.has(literal)) named.set(literal, name);
  }
  const folder = new URL(`var/card-types-${process.pid}/`, ROOT);
  const file = new URL('cards.ts', folder);
  const lines = [...named].map(([literal, name]) => `// ${name}\n(${literal}) satisfies IAdaptiveCard;`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `import type { IAdaptiveCard } from '@microsoft/teams.cards';\n${lines.join('\n')}\n`);
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
