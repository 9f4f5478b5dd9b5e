import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../root.ts';

/** Runs the npm that runs us, in the folder of the repository; by name where nobody says which. */
export function runNpm(words: readonly string[]): { status: number | null; out: string; err: string } {
  const own = process.env.npm_execpath;
  const cwd = fileURLToPath(packageRoot);
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const ended = own
    ? spawnSync(process.execPath, [own, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  return { status: ended.status, out: ended.stdout ?? '', err: ended.stderr || String(ended.error ?? '') };
}
