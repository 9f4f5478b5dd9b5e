import { existsSync } from 'node:fs';

/**
 * The folder of the repository as a file URL ending in «/»: the nearest folder upwards with a package.json.
 * The same files are found whether the code runs from `src` (tests) or from `dist` (after the build).
 */
export const packageRoot: URL = findRoot(new URL('.', import.meta.url));

function findRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  if (parent.href === folder.href) throw new Error('No package.json above the running code.');
  return findRoot(parent);
}
