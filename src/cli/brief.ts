import { writeFileSync } from 'node:fs';
import { openForFiles } from '../app/openForFiles.ts';
import { openPlan } from '../app/openPlan.ts';
import type { Said } from '../domain/language.ts';
import { briefArguments } from './briefArguments.ts';

/** Writes a briefing to a file: the same words and figures as the card's, from the store, which is only read. */
async function brief(): Promise<void> {
  const wanted = briefArguments(process.argv.slice(2), openPlan());
  if (wanted.kind === 'refused') return fail(wanted.said);
  const opened = await openForFiles(wanted.day);
  if (opened.outcome === 'refused') return fail(opened.said);
  try {
    const { bytes } = await opened.files.make(wanted.wish, opened.now);
    writeFileSync(wanted.out, bytes);
    console.log(wanted.out);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (path !== wanted.out) throw error;
    fail({ fr: `On ne peut pas écrire ${path} (${code}).`, en: `${path} cannot be written (${code}).` });
  } finally {
    await opened.close();
  }
}

function fail(said: Said): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = 1;
}

await brief();
