import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageRoot } from '../src/root.ts';

const read = (path: string): string => readFileSync(new URL(path, packageRoot), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'docs/security.md', 'docs/operations.md', 'docs/teams.md'];

test.each(pages)('%s names only files, commands, settings and pages that are there', (page) => {
  const text = read(page);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:]*)/g)].map((match) => match[1] ?? '');
  expect(commands.filter((one) => !(one in scripts))).toEqual([]);
  const files = [...text.matchAll(/`((?:test|src|docs|data)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
  expect(files.filter((one) => !existsSync(new URL(one, packageRoot)))).toEqual([]);
  const links = [...text.matchAll(/\]\(([\w./-]+?\.md)(?:#[\w-]+)?\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((one) => !existsSync(new URL(one, new URL(page, packageRoot))))).toEqual([]);
});

test('every threat of the security page names what shows that it is met', () => {
  const rows = read('docs/security.md').split('## Menaces')[1]?.split('### Not met')[0]?.split('\n') ?? [];
  const threats = rows.filter((row) => row.startsWith('| **'));
  expect(threats.length).toBeGreaterThan(15);
  expect(threats.filter((row) => !/`(?:test\/[\w/.]+|npm run [\w: -]+)`[^|]*\|$/.test(row.trim()))).toEqual([]);
});

test('every setting is in .env.example and in the README', () => {
  const code = ['src/config.ts', ...readdirSync(new URL('src/config/', packageRoot)).map((one) => `src/config/${one}`)]
    .map(read)
    .join('\n');
  const settings = new Set([...code.matchAll(/(?:get\(|\[)'([A-Z][A-Za-z_]+)'/g)].map((match) => match[1] ?? ''));
  for (const one of ['NODE_ENV', 'SingleTenant']) settings.delete(one);
  expect(settings.size).toBeGreaterThan(14);
  for (const page of ['.env.example', 'README.md'])
    expect([page, [...settings].filter((one) => !read(page).includes(one))]).toEqual([page, []]);
});
