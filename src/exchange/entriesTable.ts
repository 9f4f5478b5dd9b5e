import type { Entry } from '../domain/entry.ts';
import type { Lang } from '../domain/language.ts';
import type { Cell, CellRow } from './cells.ts';
import { type ColumnForm, DECISION_WORDS, ENTRY_COLUMNS, FLAG_WORDS, KIND_WORDS } from './entryColumns.ts';
import { readEntry } from './entryJson.ts';
import { guardText, unguardText } from './guardText.ts';
import { jsonChecks } from './jsonChecks.ts';
import type { LineError } from './tableRows.ts';

/** The ledger as a table: a heading row, then one row per entry, in the words of that language. Texts are harmless for spreadsheets; which import an entry came by is not told. */
export function makeEntriesTable(entries: readonly Entry[], lang: Lang): Cell[][] {
  const heading = ENTRY_COLUMNS.map((column) => column.heading[lang]);
  return [
    heading,
    ...entries.map((entry) => ENTRY_COLUMNS.map(({ path, form }) => cellOf(at(entry, path), form, lang))),
  ];
}

/** Whether a table is an exported ledger, by its heading. */
export function isEntriesTable(rows: readonly CellRow[]): boolean {
  const heading = rows[0]?.cells.map(String) ?? [];
  return (['fr', 'en'] as const).some(
    (lang) => heading[0] === ENTRY_COLUMNS[0].heading[lang] && heading[1] === ENTRY_COLUMNS[1].heading[lang],
  );
}

/** Reads an exported ledger back, every entry as it was; all errors with their lines, or all entries. */
export function readEntriesTable(
  rows: readonly CellRow[],
): { kind: 'entries'; entries: Entry[] } | { kind: 'errors'; errors: readonly LineError[] } {
  const [heading, ...body] = rows;
  const names = heading?.cells.map(String) ?? [];
  const lang: Lang = names[0] === ENTRY_COLUMNS[0].heading.fr ? 'fr' : 'en';
  const errors: LineError[] = [];
  const columns = names.map((name) => ENTRY_COLUMNS.find((column) => column.heading[lang] === name));
  columns.forEach((column, index) => {
    const name = names[index];
    if (!column && name)
      errors.push({
        line: 1,
        why: { fr: `colonne non reconnue\u00a0: «\u00a0${name}\u00a0»`, en: `column not recognized: "${name}"` },
      });
  });
  const seen = new Map<string, number>();
  const entries = body
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
    .map(({ line, cells }) => {
      const json: Record<string, unknown> = {};
      columns.forEach((column, index) => {
        const cell = cells[index] ?? null;
        if (column && cell !== null && cell !== '') put(json, column.path, readCell(cell, column.form, lang));
      });
      const checks = jsonChecks();
      const entry = readEntry(json, '', checks);
      for (const { path, why } of checks.problems) errors.push({ line, why: named(path, why, lang) });
      const before = seen.get(entry.id);
      if (before !== undefined)
        errors.push({ line, why: { fr: `même identifiant qu’à la ligne ${before}`, en: `same id as line ${before}` } });
      seen.set(entry.id, line);
      return entry;
    });
  return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'entries', entries };
}

function cellOf(value: unknown, form: ColumnForm, lang: Lang): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return FLAG_WORDS[lang][value ? 0 : 1];
  if (typeof value === 'number') return value;
  if (form === 'kind') return KIND_WORDS[value as Entry['kind']][lang];
  if (form === 'decision') return DECISION_WORDS[value as keyof typeof DECISION_WORDS][lang];
  return guardText(String(value));
}

function readCell(cell: Cell, form: ColumnForm, lang: Lang): unknown {
  const text = cell instanceof Date ? cell.toISOString() : unguardText(String(cell));
  switch (form) {
    case 'text':
      return text;
    case 'kind':
      return wordIn(KIND_WORDS, text, lang);
    case 'decision':
      return wordIn(DECISION_WORDS, text, lang);
    case 'flag':
      return flagOf(text, lang) ?? text;
    case 'number':
      return numberOf(cell, text, lang);
    case 'value':
      return flagOf(text, lang) ?? numberOf(cell, text, lang);
  }
}

/** Exported numbers have no separator of thousands: in French the only comma is the decimal one. */
function numberOf(cell: Cell, text: string, lang: Lang): unknown {
  if (typeof cell === 'number') return cell;
  const plain = lang === 'fr' ? text.replace(',', '.') : text;
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(plain) ? Number(plain) : text;
}

function flagOf(text: string, lang: Lang): boolean | undefined {
  const at = FLAG_WORDS[lang].indexOf(text);
  return at < 0 ? undefined : at === 0;
}

function wordIn(words: Readonly<Record<string, Readonly<Record<Lang, string>>>>, text: string, lang: Lang): string {
  return Object.entries(words).find(([, said]) => said[lang] === text)?.[0] ?? text;
}

/** The value at «source.title». */
function at(entry: Entry, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], entry);
}

function put(json: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) json[first] = value;
  else json[first] = { ...(json[first] as object | undefined), [second]: value };
}

/** A problem told by the heading of its column. */
function named(path: string, why: LineError['why'], lang: Lang): LineError['why'] {
  const column = ENTRY_COLUMNS.find((one) => `.${one.path}` === path);
  const name = column?.heading[lang] ?? path.replace(/^\./, '');
  return { fr: `${name}\u00a0: ${why.fr}`, en: `${name}: ${why.en}` };
}
