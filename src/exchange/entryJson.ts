import { type Day, parseDay } from '../domain/day.ts';
import type { Author, Entry, Source } from '../domain/entry.ts';
import { type FiscalYear, parseFiscalYear } from '../domain/fiscalYear.ts';
import { type JsonChecks, type JsonProblem, jsonChecks } from './jsonChecks.ts';

/** The kinds of ledger entries. */
export const ENTRY_KINDS = ['reading', 'activity', 'decision', 'checkIn'] as const satisfies readonly Entry['kind'][];

/** What can be decided of an entry. */
export const DECISIONS = ['validated', 'rejected', 'withdrawn'] as const;

export type EntriesResult = { kind: 'entries'; entries: Entry[] } | { kind: 'errors'; errors: readonly JsonProblem[] };

type Json = Readonly<Record<string, unknown>>;

/** Checks a list of ledger entries written as JSON, each problem with its path «[3].value». */
export function parseEntries(json: unknown): EntriesResult {
  const checks = jsonChecks();
  const entries = checks.list(json, 'entries').map((one, at) => readEntry(one, `[${at}]`, checks));
  const seen = new Set<string>();
  entries.forEach(({ id }, at) => {
    if (seen.has(id)) checks.problem(`[${at}].id`, `l’entrée ${id} y est deux fois`, `entry ${id} is there twice`);
    seen.add(id);
  });
  return checks.problems.length > 0 ? { kind: 'errors', errors: checks.problems } : { kind: 'entries', entries };
}

/** One ledger entry; what does not fit becomes a problem of the checks. */
export function readEntry(value: unknown, path: string, checks: JsonChecks): Entry {
  const { object, text, ordinal, number, oneOf } = checks;
  const json = object(value, path);
  const kind = oneOf(json.kind, ENTRY_KINDS, `${path}.kind`);
  const recorded = {
    id: text(json.id, `${path}.id`),
    indicator: ordinal(json.indicator, `${path}.indicator`),
    by: authorAt(json.by, `${path}.by`, checks),
    at: instantAt(json.at, `${path}.at`, checks),
    ...words(json, ['note', 'batch'], path, checks),
    ...flag(json, 'fictitious', path, checks),
  };
  switch (kind) {
    case 'reading':
      return {
        ...recorded,
        kind,
        year: yearAt(json.year, `${path}.year`, checks),
        value: typeof json.value === 'boolean' ? json.value : number(json.value, `${path}.value`),
        asOf: dayAt(json.asOf, `${path}.asOf`, checks),
        source: sourceAt(json.source, `${path}.source`, checks),
        ...words(json, ['evidence', 'corrects'], path, checks),
        ...flag(json, 'validated', path, checks),
      };
    case 'activity':
      return {
        ...recorded,
        kind,
        date: dayAt(json.date, `${path}.date`, checks),
        quantity: number(json.quantity, `${path}.quantity`),
        title: typeof json.title === 'string' ? json.title : text(json.title, `${path}.title`),
        ...words(json, ['place', 'partners', 'link', 'corrects'], path, checks),
        ...flag(json, 'validated', path, checks),
      };
    case 'decision':
      return {
        ...recorded,
        kind,
        about: text(json.about, `${path}.about`),
        decision: oneOf(json.decision, DECISIONS, `${path}.decision`),
        ...words(json, ['reason'], path, checks),
      };
    case 'checkIn':
      return { ...recorded, kind, asOf: dayAt(json.asOf, `${path}.asOf`, checks) };
  }
}

/** The optional texts that are there, each of them text. */
function words<K extends string>(
  json: Json,
  keys: readonly K[],
  path: string,
  checks: JsonChecks,
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = json[key];
    if (typeof value === 'string') found[key] = value;
    else if (value !== undefined) checks.problem(`${path}.${key}`, 'un texte est attendu', 'a text is expected');
  }
  return found;
}

function flag<K extends string>(json: Json, key: K, path: string, checks: JsonChecks): Partial<Record<K, boolean>> {
  const value = json[key];
  if (value === undefined) return {};
  if (typeof value !== 'boolean')
    checks.problem(`${path}.${key}`, 'vrai ou faux est attendu', 'true or false is expected');
  return { [key]: value === true } as Partial<Record<K, boolean>>;
}

function authorAt(value: unknown, path: string, checks: JsonChecks): Author {
  const json = checks.object(value, path);
  return { id: checks.text(json.id, `${path}.id`), name: checks.text(json.name, `${path}.name`) };
}

function sourceAt(value: unknown, path: string, checks: JsonChecks): Source {
  const json = checks.object(value, path);
  return { title: checks.text(json.title, `${path}.title`), ...words(json, ['page', 'address'], path, checks) };
}

function dayAt(value: unknown, path: string, checks: JsonChecks): Day {
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  if (!day) checks.problem(path, 'une date AAAA-MM-JJ est attendue', 'a date YYYY-MM-DD is expected');
  return day ?? '2000-01-01';
}

function yearAt(value: unknown, path: string, checks: JsonChecks): FiscalYear {
  const year = typeof value === 'string' ? parseFiscalYear(value) : undefined;
  if (!year)
    checks.problem(path, 'un exercice comme 2021-2022 est attendu', 'a fiscal year such as 2021-2022 is expected');
  return year ?? '2000-2001';
}

function instantAt(value: unknown, path: string, checks: JsonChecks): string {
  const instant = typeof value === 'string' ? new Date(value) : undefined;
  const exact = instant && !Number.isNaN(instant.getTime()) && instant.toISOString() === value;
  if (!exact)
    checks.problem(
      path,
      'un instant comme 2022-04-15T14:00:00.000Z est attendu',
      'an instant such as 2022-04-15T14:00:00.000Z is expected',
    );
  return typeof value === 'string' ? value : '';
}
