import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The program compiled to JavaScript for child processes, because Node 20 runs no TypeScript. */
export type Compiled = {
  /** Runs `test/store/children/<program>` with the address of the compiled `src` folder and the given words. */
  start: (program: string, words: string[], options?: { uid?: number }) => ReturnType<typeof startChild>;
  /** Runs a program of `src/cli` to its end, with no settings but these. */
  cli: (
    program: string,
    words: string[],
    settings: Record<string, string>,
  ) => Promise<{ status: number; said: string }>;
  remove: () => void;
};

/** Compiles `src` into a folder of this test's own; takes well under a second. */
export function compile(): Compiled {
  const folder = new URL(`node_modules/.cache/compiled-${process.pid}-${Math.random().toString(36).slice(2)}/`, root);
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  const words = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', fileURLToPath(folder)];
  execFileSync(process.execPath, [tsc, ...words], { cwd: fileURLToPath(root), stdio: 'inherit' });
  return {
    start: (program, rest, options = {}) => startChild(program, [new URL('src/', folder).href, ...rest], options),
    async cli(program, rest, settings) {
      const path = fileURLToPath(new URL(`src/cli/${program}.js`, folder));
      const env = { PATH: process.env.PATH, ...settings };
      const child = spawn(process.execPath, [path, ...rest], { env });
      const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      return { status: child.exitCode ?? -1, said: out + err };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function startChild(program: string, words: string[], options: { uid?: number }) {
  const path = fileURLToPath(new URL(`children/${program}`, import.meta.url));
  return spawn(process.execPath, [path, ...words], { stdio: ['ignore', 'pipe', 'inherit'], ...options });
}
