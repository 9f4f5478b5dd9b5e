import type { Locked } from './lockFile.ts';

/**
 * Licences that let a public body run, change and pass on the product. MPL-2.0 asks for the source of its own files,
 * which are used unchanged; OFL-1.1 is the font's.
 */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
]);

/** Packages that name no licence where npm looks: the licence, and where in the package it was read. */
export const READ_BY_US: ReadonlyMap<string, { license: string; where: string }> = new Map([
  ['escape-regexp-component@1.0.2', { license: 'MIT', where: 'Readme.md' }],
  ['jspath@0.4.0', { license: 'MIT', where: 'LICENSE' }],
  ['semaphore@1.1.0', { license: 'MIT', where: 'README.md' }],
]);

export type Judged = { package: string; license: string; allowed: boolean };

/** Each package with its licence and whether it is allowed, in the order of their names. */
export function judgeLicences(packages: readonly Locked[]): readonly Judged[] {
  const judged = new Map<string, Judged>();
  for (const { name, version, license } of packages) {
    const id = `${name}@${version}`;
    const known = license ?? READ_BY_US.get(id)?.license ?? 'none named';
    judged.set(id, { package: id, license: known, allowed: isAllowed(known) });
  }
  return [...judged.values()].sort((a, b) => (a.package < b.package ? -1 : 1));
}

/** «A OR B»: one suffices; «A AND B»: each must be. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  if (/\bOR\b/.test(bare) && /\bAND\b/.test(bare)) return false;
  if (/\bOR\b/.test(bare)) return bare.split(/\s+OR\s+/).some((one) => ALLOWED.has(one));
  return bare.split(/\s+AND\s+/).every((one) => ALLOWED.has(one));
}
