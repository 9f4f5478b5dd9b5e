import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packageRoot } from '../root.ts';
import { readLock } from './supply/lockFile.ts';
import { runNpm } from './supply/runNpm.ts';

type Bom = {
  bomFormat?: string;
  specVersion?: string;
  metadata?: { component?: Record<string, unknown> };
  dependencies?: { ref: string; dependsOn?: string[] }[];
  components?: { name: string; version: string; hashes?: unknown[] }[];
};

main();

/** `npm run sbom`: the software bill of materials of production, in CycloneDX, as `dist/sbom.cdx.json`. npm itself makes it. */
function main(): void {
  const { status, out, err } = runNpm([
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
  ]);
  if (status !== 0) {
    fail(`npm sbom: ${err.trim().slice(0, 500)}`);
    return;
  }
  const bom = JSON.parse(out) as Bom;
  // npm's own `--omit dev` leaves out what development needs too: here it is told by the lock file.
  const needed = new Map(readLock().flatMap((one) => (one.dev ? [] : [[`${one.name}@${one.version}`, one]])));
  const isNeeded = (ref: string): boolean => needed.has(ref) || ref === bom.metadata?.component?.['bom-ref'];
  const components = (bom.components ?? []).filter((one) => needed.has(`${one.name}@${one.version}`));
  bom.components = components;
  bom.dependencies = (bom.dependencies ?? [])
    .filter((one) => isNeeded(one.ref))
    .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter(isNeeded) }));
  const listed = new Set(components.map((one) => `${one.name}@${one.version}`));
  const missing = [...needed].filter(([id, { optional }]) => !optional && !listed.has(id)).map(([id]) => id);
  if (bom.bomFormat !== 'CycloneDX' || missing.length > 0) {
    fail(`Incomplet / incomplete : ${missing.join(', ') || 'CycloneDX'}`);
    return;
  }
  // npm calls the product by the name of its folder.
  const { name, version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as Record<
    string,
    string
  >;
  const id = `${name}@${version}`;
  const ownRef = bom.metadata?.component?.['bom-ref'];
  for (const one of bom.dependencies) if (one.ref === ownRef) one.ref = id;
  bom.metadata = {
    ...bom.metadata,
    component: { ...bom.metadata?.component, name, version, 'bom-ref': id, purl: `pkg:npm/${id}` },
  };
  const text = JSON.stringify(bom, null, 2);
  mkdirSync(new URL('dist/', packageRoot), { recursive: true });
  writeFileSync(new URL('dist/sbom.cdx.json', packageRoot), `${text}\n`);
  console.log(
    `dist/sbom.cdx.json: CycloneDX ${bom.specVersion}, ${components.length} composants / components, ${components.filter((one) => one.hashes?.length).length} avec empreinte / with a hash`,
  );
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
