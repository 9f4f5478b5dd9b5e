import type { Said } from '../domain/language.ts';

/** What is wrong at one place of a JSON file: the path reads «indicators[3].title.fr». */
export type JsonProblem = { path: string; why: Said };

/** Reads unknown JSON piece by piece; every mismatch is a problem with its path, and a harmless value is read instead. */
export type JsonChecks = ReturnType<typeof jsonChecks>;

/** A fresh set of checks: read everything, then look at `problems`; a value read while there are problems is not to be used. */
export function jsonChecks() {
  const problems: JsonProblem[] = [];

  function problem(path: string, fr: string, en: string): void {
    problems.push({ path, why: { fr, en } });
  }

  function object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    problem(path, 'un objet est attendu', 'an object is expected');
    return {};
  }

  function list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    problem(path, 'une liste est attendue', 'a list is expected');
    return [];
  }

  function text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    problem(path, 'un texte non vide est attendu', 'a non-empty text is expected');
    return '';
  }

  function said(value: unknown, path: string): Said {
    const pair = object(value, path);
    return { fr: text(pair.fr, `${path}.fr`), en: text(pair.en, `${path}.en`) };
  }

  function number(value: unknown, path: string): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    problem(path, 'un nombre est attendu', 'a number is expected');
    return 0;
  }

  function ordinal(value: unknown, path: string): number {
    const read = number(value, path);
    if (Number.isInteger(read) && read >= 0) return read;
    problem(path, 'un nombre entier est attendu', 'a whole number is expected');
    return 0;
  }

  function oneOf<T extends string>(value: unknown, choices: readonly [T, ...T[]] | readonly T[], path: string): T {
    const found = choices.find((one) => one === value);
    if (found !== undefined) return found;
    const all = choices.join(', ');
    problem(path, `une de ces valeurs est attendue\u00a0: ${all}`, `one of these values is expected: ${all}`);
    return choices[0] as T;
  }

  return { problems, problem, object, list, text, said, number, ordinal, oneOf };
}
