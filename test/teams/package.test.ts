import { AppManifestUtils } from '@microsoft/app-manifest';
import { Resvg } from '@resvg/resvg-js';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageSettings } from '../../src/app/packageSettings.ts';
import { pictureOf } from '../../src/bot/picture.ts';
import { filledManifest, localisedKeys, type PackageParts, teamsPackage } from '../../src/cli/teamsPackage.ts';
import { fileText } from '../fixtures.ts';

const PARTS: PackageParts = {
  manifest: fileText('teams/manifest.json'),
  english: fileText('teams/en.json'),
  icons: { color: icon('color'), outline: icon('outline') },
  appId: '01234567-89ab-4cde-8f01-23456789abcd',
  publicUrl: 'https://plan.example.org',
  version: '1.2.3',
};
type Commands = { title: string; description: string }[];
type Manifest = {
  name: { short: string };
  localizationInfo: { defaultLanguageTag: string };
  validDomains: string[];
  developer: { privacyUrl: string };
  bots: { scopes: string[]; botId: string; commandLists: { scopes: string[]; commands: Commands }[] }[];
  composeExtensions: { commands: { id: string; type: string; context: string[]; initialRun?: boolean }[] }[];
};
const manifest = filledManifest(PARTS) as unknown as Manifest;
const english = JSON.parse(PARTS.english) as Record<string, string>;

describe('the Teams package', () => {
  test('is accepted by the schema of its own version', async () => {
    expect(await faults(filledManifest(PARTS))).toEqual([]);
  });
  test('is refused by that schema when a name is too long: the check can fail', async () => {
    const tooLong = { ...filledManifest(PARTS), name: { short: 'x'.repeat(31) } };
    expect(await faults(tooLong)).not.toEqual([]);
  });
  test('holds four files and nothing else, and is the same every time', () => {
    const bytes = teamsPackage(PARTS);
    expect(Object.keys(unzipSync(bytes))).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    expect(Buffer.from(bytes).equals(Buffer.from(teamsPackage(PARTS)))).toBe(true);
  });
  test('has every setting in its place and no hole left', () => {
    const text = new TextDecoder().decode(unzipSync(teamsPackage(PARTS))['manifest.json']);
    expect(text).not.toContain('{{');
    expect(manifest).toMatchObject({ id: PARTS.appId, version: '1.2.3', validDomains: ['plan.example.org'] });
    expect(manifest.developer.privacyUrl).toBe('https://plan.example.org/privacy');
    expect(manifest.bots[0]?.botId).toBe(PARTS.appId);
  });
  test('throws for a hole that nothing fills', () => {
    expect(() => filledManifest({ ...PARTS, manifest: '{"id":"{{unknown}}"}' })).toThrow('{{unknown}}');
  });
  test('speaks French first, in the three places people work', () => {
    expect(manifest.localizationInfo.defaultLanguageTag).toBe('fr');
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.bots[0]?.commandLists.flatMap(({ scopes }) => scopes)).toEqual(['personal', 'team', 'groupChat']);
  });
  test('searches from the message box and reports from a message', () => {
    expect(manifest.composeExtensions[0]?.commands).toMatchObject([
      { id: 'searchIndicators', type: 'query', context: ['compose', 'commandBox'], initialRun: true },
      { id: 'reportActivity', type: 'action', context: ['message'], fetchTask: true },
    ]);
  });
  test('names no domain but its own', () => {
    expect(manifest.validDomains).toEqual(['plan.example.org']);
    expect(JSON.stringify(manifest.validDomains)).not.toContain('*');
  });
});

describe('the words of the package', () => {
  test('have an English for every French, and none too many', () => {
    const keys = localisedKeys(manifest as unknown as Record<string, unknown>);
    expect(keys.length).toBeGreaterThan(50);
    expect(Object.keys(english).filter((key) => key !== '$schema')).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(english).length).toBe(keys.length + 1);
    expect(keys.filter((key) => !english[key]?.trim())).toEqual([]);
  });
  test('are accepted by the schema of localisation files', async () => {
    const schema = JSON.parse(
      fileText(
        'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
      ),
    );
    // Some patterns for parts that we do not have are not regular expressions in Unicode mode.
    schema.patternProperties = Object.fromEntries(
      Object.entries(schema.patternProperties).filter(([pattern]) => /^\^(bots|composeExtensions)/.test(pattern)),
    );
    const check = (words: unknown) => AppManifestUtils.validateAgainstSchema(words as never, schema);
    expect(await check(english)).toEqual([]);
    expect(await check({ ...english, 'name.short': 'x'.repeat(31) })).not.toEqual([]);
  });
  test('list no command twice in one place, begin with no sign and leave no title too long to read', () => {
    for (const { commands } of manifest.bots[0]?.commandLists ?? []) {
      const titles = commands.map(({ title }) => title.toLowerCase());
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => !/^\p{L}/u.test(title) || title.length > 45)).toEqual([]);
      expect(titles).toContain('aide');
    }
  });
  test('keep the French spacing', () => {
    const french = localisedKeys(manifest as unknown as Record<string, unknown>).length;
    expect(french).toBeGreaterThan(0);
    expect(PARTS.manifest.match(/[\p{L}\d] [:?!;»%]|« /gu)).toBeNull();
    expect(PARTS.manifest).not.toMatch(/\p{L}'\p{L}/u);
  });
});

describe('the icons', () => {
  test('are 192 pixels in colour and 32 in outline', () => {
    expect(sizeOf(PARTS.icons.color)).toEqual([192, 192]);
    expect(sizeOf(PARTS.icons.outline)).toEqual([32, 32]);
  });
  test('cover their ground in colour', () => {
    expect(pixelsOf(PARTS.icons.color, 192).every(([, , , alpha]) => alpha === 255)).toBe(true);
  });
  test('are white alone on transparent in outline', () => {
    const pixels = pixelsOf(PARTS.icons.outline, 32);
    const seen = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(pixels.length - seen.length).toBeGreaterThan(400);
    expect(seen.filter(([red, green, blue, alpha]) => Math.min(red, green, blue) < alpha)).toEqual([]);
  });
});

describe('the settings of the package', () => {
  const id = PARTS.appId;
  const rows: [string, Record<string, string>, RegExp][] = [
    ['both missing are named in one sentence', {}, /ces réglages .*: MicrosoftAppId, PUBLIC_URL\.$/],
    ['one missing is named alone', { MicrosoftAppId: id }, /ce réglage .*: PUBLIC_URL\.$/],
    ['a blank one is missing', { MicrosoftAppId: ' ', PUBLIC_URL: 'https://a.example' }, /: MicrosoftAppId\.$/],
    ['an id of another form is refused', { MicrosoftAppId: '12', PUBLIC_URL: 'https://a.example' }, /^MicrosoftAppId/],
    ['an address that is not https is refused', { MicrosoftAppId: id, PUBLIC_URL: 'http://localhost:3978' }, /https/],
  ];
  test.each(rows)('%s', (_, env, said) => {
    const read = packageSettings(env);
    expect(read.outcome === 'refused' && read.said.fr).toMatch(said);
    expect(read.outcome === 'refused' && read.said.en).not.toBe('');
  });
  test('need no password', () => {
    expect(packageSettings({ MicrosoftAppId: id, PUBLIC_URL: 'https://a.example/' })).toEqual({
      outcome: 'read',
      appId: id,
      publicUrl: 'https://a.example',
    });
  });
});

function icon(name: string): Uint8Array {
  return pictureOf(fileText(`teams/icons/${name}.svg`), 1);
}

function faults(one: unknown): Promise<string[]> {
  return AppManifestUtils.validateAgainstSchema(one as never);
}

function sizeOf(png: Uint8Array): [number, number] {
  const view = Buffer.from(png);
  return [view.readUInt32BE(16), view.readUInt32BE(20)];
}

/** Every pixel of a picture, as red, green, blue (multiplied by alpha) and alpha. */
function pixelsOf(png: Uint8Array, size: number): [number, number, number, number][] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="${href}" width="${size}" height="${size}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from(
    { length: size * size },
    (_, at) => [...pixels.subarray(at * 4, at * 4 + 4)] as [number, number, number, number],
  );
}
