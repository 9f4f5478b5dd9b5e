import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardOf, examples } from './everyCard.ts';

const FOLDER = new URL('../golden/cards/', import.meta.url);

it.each(examples.map((example) => [example.name, example] as const))('%s is the card it was', async (name, example) => {
  const json = `${JSON.stringify(cardOf(example), null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(new URL(`${name}.json`, FOLDER).pathname);
});

it('every golden file has its example', () => {
  const names = new Set(examples.map((example) => `${example.name}.json`));
  expect(readdirSync(FOLDER).filter((file) => !names.has(file))).toEqual([]);
});

it('no two examples share a name', () => {
  expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
});
