import type { Said } from '../domain/language.ts';
import type { JsonProblem } from '../exchange/jsonChecks.ts';
import type { LineError } from '../exchange/tableRows.ts';

/** Prints a sentence in both languages, French first. */
export function say(fr: string, en: string): void {
  console.log(`${fr}\n${en}`);
}

/** Tells a refusal in both languages; gives the exit code. */
export function refuse({ fr, en }: Said): number {
  console.error(`${fr}\n${en}`);
  return 1;
}

/** Prints every error of a file with its line, then how many; gives the exit code. */
export function refuseLines(path: string, errors: readonly LineError[]): number {
  for (const { line, why } of errors)
    console.error(line === 0 ? `${why.fr} / ${why.en}` : `${line}: ${why.fr} / ${why.en}`);
  return count(path, errors.length);
}

/** The same for JSON, whose errors have a path. */
export function refusePaths(path: string, errors: readonly JsonProblem[]): number {
  for (const { path: at, why } of errors) console.error(`${at}: ${why.fr} / ${why.en}`);
  return count(path, errors.length);
}

function count(path: string, errors: number): number {
  console.error(`${path}\u00a0: ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}, rien n’est importé.`);
  console.error(`${path}: ${errors} ${errors > 1 ? 'errors' : 'error'}, nothing is imported.`);
  return 1;
}
