import { describe, expect, test } from 'vitest';
import { judgeAudit } from '../../src/cli/supply/judgeAudit.ts';
import { judgeLicences, READ_BY_US } from '../../src/cli/supply/judgeLicences.ts';
import { type Locked, readLock } from '../../src/cli/supply/lockFile.ts';

const lock = readLock();
const names = (packages: readonly Locked[]) => packages.map((one) => one.name).sort();

describe('the lock file', () => {
  test('has a fingerprint for every package, but for Biome’s builds for other machines', () => {
    // They were added by name so that `npm ci` is the same everywhere; the machine that locked never fetched them. Development only.
    const without = lock.filter((one) => !one.integrity);
    expect(without.every((one) => one.dev && one.optional)).toBe(true);
    expect(names(without)).toEqual(
      [
        'android-arm64',
        'android-x64',
        'darwin-arm64',
        'darwin-x64',
        'linux-arm64-musl',
        'linux-x64-musl',
        'win32-arm64',
        'win32-x64',
      ].map((machine) => `@biomejs/cli-${machine}`),
    );
  });
  test('has one package that would run a script at installation, whose script is not run', () => {
    expect(names(lock.filter((one) => one.hasInstallScript))).toEqual(['dtrace-provider']);
  });
  test('fetches nothing from elsewhere than the registry', () => {
    expect(lock.length).toBeGreaterThan(500);
    expect(
      lock.filter((one) => one.resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\//.test(one.resolved)),
    ).toEqual([]);
    expect(lock.filter((one) => !/^\d+\.\d+\.\d+/.test(one.version))).toEqual([]);
    expect(lock.filter((one) => one.integrity !== undefined && !/^sha512-/.test(one.integrity))).toEqual([]);
  });
});

describe('licences', () => {
  const of = (license?: string): Locked => ({
    name: 'a',
    version: '1.0.0',
    dev: false,
    optional: false,
    hasInstallScript: false,
    ...(license !== undefined && { license }),
  });
  test('of everything production needs are allowed', () => {
    const judged = judgeLicences(lock.filter((one) => !one.dev));
    expect(judged.length).toBeGreaterThan(200);
    expect(judged.filter((one) => !one.allowed)).toEqual([]);
  });
  test('read by us are of packages that are there', () => {
    const all = new Set(lock.map((one) => `${one.name}@${one.version}`));
    expect([...READ_BY_US.keys()].filter((one) => !all.has(one))).toEqual([]);
  });
  test.each([
    ['MIT', true],
    ['(AFL-2.1 OR BSD-3-Clause)', true],
    ['MIT AND OFL-1.1', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['(MIT OR GPL-3.0) AND AGPL-3.0', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['', false],
    [undefined, false],
  ])('«%s» is allowed: %s', (license, allowed) => {
    expect(judgeLicences([of(license)])[0]?.allowed).toBe(allowed);
  });
});

describe('an audit', () => {
  const report = (total: number, vulnerabilities: object) =>
    JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total } } });
  test.each([
    ['finds nothing', report(0, {}), '', 0, /Aucune faille.*No known hole/],
    ['finds a hole', report(1, { x: { severity: 'high', range: '<2' } }), '', 1, /high {2}x <2/],
    ['is refused by the registry', '{"message":"405","statusCode":405}', '', 3, /HTTP 405/],
    ['has no network', '', 'npm error code ENOTFOUND', 3, /ENOTFOUND/],
    ['prints nothing', '', '', 3, /n’a pas répondu/],
    ['prints something else', '{"vulnerabilities":{}}', '', 3, /did not answer/],
  ])('that %s says so', (_, out, err, code, words) => {
    const judged = judgeAudit(out, err);
    expect([judged.code, judged.lines.join('\n')]).toEqual([code, expect.stringMatching(words)]);
  });
});
