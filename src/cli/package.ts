import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageSettings } from '../app/packageSettings.ts';
import { version } from '../app/version.ts';
import { pictureOf } from '../bot/picture.ts';
import { packageRoot } from '../root.ts';
import { filledManifest, localisedKeys, type PackageParts, teamsPackage } from './teamsPackage.ts';

/** Writes dist/teams/plan-assistant.zip, the package to upload to Teams, after checking it. */
async function run(): Promise<void> {
  const settings = packageSettings();
  if (settings.outcome === 'refused') return stop([settings.said.fr, settings.said.en]);
  const icon = (name: string): Uint8Array => pictureOf(text(`teams/icons/${name}.svg`), 1);
  const parts: PackageParts = {
    ...settings,
    manifest: text('teams/manifest.json'),
    english: text('teams/en.json'),
    icons: { color: icon('color'), outline: icon('outline') },
    version: version(),
  };
  const wrong = await faultsOf(parts);
  if (wrong.length > 0)
    return stop(['Le paquet ne serait pas accepté par Teams\u00a0:', 'Teams would not accept the package:', ...wrong]);
  const file = new URL('dist/teams/plan-assistant.zip', packageRoot);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, teamsPackage(parts));
  console.log(
    `${fileURLToPath(file)}\nTeams, «\u00a0Gérer vos applications\u00a0» / “Manage your apps” → dist/teams/plan-assistant.zip`,
  );
}

/** What Microsoft's own schema refuses in the manifest, and the words that lack English. */
async function faultsOf(parts: PackageParts): Promise<string[]> {
  const manifest = filledManifest(parts);
  const { AppManifestUtils } = await import('@microsoft/app-manifest');
  const refusedBySchema = await AppManifestUtils.validateAgainstSchema(
    manifest as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0],
  );
  const english = JSON.parse(parts.english) as Record<string, string>;
  const missing = localisedKeys(manifest).filter((key) => !english[key]);
  return [...refusedBySchema, ...missing.map((key) => `en.json: ${key}`)];
}

function stop(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

function text(path: string): string {
  return readFileSync(new URL(path, packageRoot), 'utf8');
}

await run();
