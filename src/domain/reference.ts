import { type FiscalYear, fiscalYearStarting } from './fiscalYear.ts';

/** What a figure's reference says: the plan's prefix, the indicator, the year and which version of the figure it was. */
export type Reference = { prefix: string; indicator: number; year: FiscalYear; version: number };

/** «MRIF-12-2122-v3»: the third version of the figure of indicator 12 for 2021-2022. */
export function makeReference({ prefix, indicator, year, version }: Reference): string {
  return `${prefix}-${indicator}-${year.slice(2, 4)}${year.slice(7, 9)}-v${version}`;
}

/** Reads a reference wherever it stands in a text, in any case; undefined when there is none that could exist. */
export function parseReference(text: string): Reference | undefined {
  const match = /\b([a-z][a-z0-9]{1,11})-(\d{1,5})-(\d{2})(\d{2})-v(\d{1,7})\b/i.exec(text);
  if (!match) return undefined;
  const [, prefix = '', indicator, opens, closes, version] = match;
  if ((Number(opens) + 1) % 100 !== Number(closes)) return undefined;
  const year = fiscalYearStarting(2000 + Number(opens));
  return { prefix: prefix.toUpperCase(), indicator: Number(indicator), year, version: Number(version) };
}
