import type { Said } from '../domain/language.ts';
import type { PlanReading } from './planDraft.ts';
import { isDepartmental, readDepartmental } from './readDepartmental.ts';
import { headerRow, readHeaderTable } from './readHeaderTable.ts';
import { isSynoptic, readSynoptic } from './readSynoptic.ts';
import { type Row, tableRows } from './tableRows.ts';

/**
 * Reads a plan from a text in any of three layouts: the *tableau synoptique*, a table with one heading row and a column
 * per year, a departmental table with one date per target. `name` becomes the id where the text names no ministry; `id`
 * is given to the plan whatever the text says. A text that cannot be read whole gives its errors and nothing else.
 */
export function readPlan(text: string, name: string, id?: string): PlanReading {
  if (text.includes('\u0000') || text.includes('\ufffd'))
    return { kind: 'errors', errors: [{ line: 0, why: NOT_TEXT }] };
  const table = tableRows(text);
  return table.kind === 'errors' ? table : readPlanRows(table.rows, name, id);
}

/** The same, from rows that are cut already (a workbook's). */
export function readPlanRows(all: readonly Row[], name: string, id?: string): PlanReading {
  const rows = all.filter(({ cells }) => !(cells[0] ?? '').startsWith('#'));
  if (isSynoptic(rows)) return readSynoptic(rows, name, id);
  if (isDepartmental(rows)) return readDepartmental(rows, name, id);
  if (headerRow(rows)) return readHeaderTable(rows, name, id);
  return { kind: 'errors', errors: [{ line: 0, why: UNKNOWN_LAYOUT }] };
}

const NOT_TEXT: Said = {
  fr: 'ce n’est pas un texte UTF-8',
  en: 'this is not UTF-8 text',
};
const UNKNOWN_LAYOUT: Said = {
  fr: 'disposition non reconnue\u00a0: ni lignes «\u00a0ENJEU 1\u00a0: …\u00a0», ni en-tête avec «\u00a0Indicateur\u00a0» et un exercice, ni «\u00a0Résultat, Indicateur, Cible, Date\u00a0»',
  en: 'layout not recognized: no lines "ISSUE 1: …", no heading with "Indicator" and a fiscal year, no "Result, Indicator, Target, Date"',
};
