// Builds when the sources have changed, then runs a program of dist in this same process, so that signals reach it.
//   node start.mjs               the bot
//   node start.mjs ask …         a program of src/cli, with its arguments
//   node start.mjs build         the build alone
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('./', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const [, , name = 'index', ...rest] = process.argv;

if (/^[a-z]+$/i.test(name) && build() && name !== 'build') await run(name === 'index' ? 'index' : `cli/${name}`);

async function run(program) {
  const path = at(`dist/src/${program}.js`);
  if (!existsSync(path)) return fail(`Programme inconnu\u00a0: ${name}.`, `Unknown program: ${name}.`);
  process.argv = [process.argv[0], path, ...rest];
  // Node 22 and later keep what they compiled: the next start is quicker.
  module.enableCompileCache?.(at('node_modules/.cache/compile'));
  await import(pathToFileURL(path).href);
}

/** Whether dist holds what the sources say, after building it if need be. A build that fails leaves the old one unused. */
function build() {
  const sources = digest();
  if (existsSync(at('dist/.built')) && readFileSync(at('dist/.built'), 'utf8') === sources) return true;
  const compiler = at('node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) return fail('Lancez d’abord «\u00a0npm ci\u00a0».', 'Run “npm ci” first.');
  const fresh = at(`node_modules/.cache/build-${process.pid}`);
  const { status, stdout, error } = spawnSync(
    process.execPath,
    // Types are checked by `npm run check`; starting only needs the JavaScript.
    [compiler, '-p', at('tsconfig.build.json'), '--noCheck', '--outDir', fresh],
    { encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return fail('La compilation a échoué.', 'The build failed.', stdout || String(error));
  }
  writeFileSync(`${fresh}/.built`, sources);
  // Another start may be building too: whoever comes second puts the same files in place of the same files.
  const old = at(`node_modules/.cache/build-${process.pid}.old`);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(fresh, at('dist'));
  rmSync(old, { recursive: true, force: true });
  return true;
}

/** One fingerprint of everything the build reads: names and contents, not dates, which a checkout may set at will. */
function digest() {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  const files = ['src', 'cards', 'dialogs'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  for (const file of [...files.sort(), 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'])
    hash.update(`\n${file}\n`).update(readFileSync(at(file)));
  return hash.digest('hex');
}

function fail(fr, en, more = '') {
  console.error([fr, en, more].filter(Boolean).join('\n'));
  process.exitCode = 1;
  return false;
}
