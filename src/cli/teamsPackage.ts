import { zipSync } from 'fflate';

/** The files of a Teams app package, by name, and the settings that its manifest is filled with. */
export type PackageParts = {
  /** teams/manifest.json, with `{{…}}` where a setting goes. */
  manifest: string;
  english: string;
  icons: { color: Uint8Array; outline: Uint8Array };
  appId: string;
  /** https, without a final «/». */
  publicUrl: string;
  version: string;
};

/** The manifest with every setting in its place. A hole without a setting is a fault of ours and throws. */
export function filledManifest({ manifest, appId, publicUrl, version }: PackageParts): Record<string, unknown> {
  const values: Readonly<Record<string, string>> = {
    MicrosoftAppId: appId,
    publicUrl,
    host: new URL(publicUrl).hostname,
    version,
  };
  const filled = manifest.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`teams/manifest.json has a hole that nothing fills: ${hole}`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled) as Record<string, unknown>;
}

/** The zip that is uploaded to Teams: four files, nothing else. The same parts always give the same bytes. */
export function teamsPackage(parts: PackageParts): Uint8Array {
  const text = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const files = {
    'manifest.json': text(filledManifest(parts)),
    'en.json': text(JSON.parse(parts.english)),
    'color.png': parts.icons.color,
    'outline.png': parts.icons.outline,
  };
  // The earliest date a zip can hold, in local time as zip dates are: no clock and no time zone shows in the bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** The keys that a localisation file must have for a manifest, as the schema of such files writes them. */
export function localisedKeys(manifest: Readonly<Record<string, unknown>>): string[] {
  const { name, description, bots, composeExtensions } = manifest;
  return keysIn({ name, description, bots, composeExtensions }, '');
}

const WORDS_IN = new Set(['short', 'full', 'title', 'description']);

function keysIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => keysIn(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof one === 'string' ? (WORDS_IN.has(key) ? [here] : []) : keysIn(one, here);
  });
}
