import { existsSync, readFileSync } from 'node:fs';
import { packageRoot } from '../../root.ts';

/** One package as the lock file has it. */
export type Locked = {
  /** Without the folders it is nested in. */
  name: string;
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  /** Needed for development only. */
  dev: boolean;
  /** Left out where it does not fit the machine. */
  optional: boolean;
  hasInstallScript: boolean;
};

type Entry = Partial<Omit<Locked, 'name'>> & { devOptional?: boolean };

/** Every package of the lock file, a licence it does not name taken from the installed package. */
export function readLock(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', packageRoot), 'utf8')) as {
    packages: Record<string, Entry>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', dev, devOptional, optional, hasInstallScript, license, ...rest }]) => ({
      ...rest,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      dev: dev === true || devOptional === true,
      optional: optional === true,
      hasInstallScript: hasInstallScript === true,
      ...licenceOf(license ?? installedLicence(path)),
    }));
}

function installedLicence(path: string): unknown {
  const file = new URL(`${path}/package.json`, packageRoot);
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return license ?? (Array.isArray(licenses) ? licenses[0] : undefined);
}

/** Older packages say `{ type, url }`. */
function licenceOf(said: unknown): { license?: string } {
  const name = typeof said === 'object' && said !== null ? (said as { type?: unknown }).type : said;
  return typeof name === 'string' ? { license: name } : {};
}
