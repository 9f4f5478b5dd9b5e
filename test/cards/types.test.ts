import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { cardOf, examples, HOSTS } from './everyCard.ts';

const FOLDER = new URL(`../../var/card-types-${process.pid}/`, import.meta.url);
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

it('every card satisfies Teams’ own types', () => {
  const cards = Object.entries(HOSTS).flatMap(([host, value]) =>
    examples.map((example) => ({ name: `${example.name} ${host}`, card: cardOf(example, value) })),
  );
  expect(complaints(cards)).toBe('');
});

it('the types find a property that Teams does not know', () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'a', colour: 'good' }] };
  expect(complaints([{ name: 'wrong', card }])).toContain('colour');
});

/** What the compiler says of the cards written out as literals; empty when it is content. */
function complaints(cards: readonly { name: string; card: unknown }[]): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = new URL('cards.ts', FOLDER);
  const literals = cards.map(({ name, card }) => `// ${name}\n(${JSON.stringify(card)}) satisfies IAdaptiveCard;`);
  writeFileSync(file, `import type { IAdaptiveCard } from '@microsoft/teams.cards';\n${literals.join('\n')}\n`);
  const flags = '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext'.split(' ');
  try {
    execFileSync(process.execPath, [TSC, ...flags, fileURLToPath(file)], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`.slice(0, 2000);
  }
}
