import { type Day, daysInMonth, partsOf } from './day.ts';

/** A fiscal year, 1 April to 31 March, written «2021-2022». Fiscal years compare as text. */
export type FiscalYear = `${number}-${number}`;

/** The fiscal year that starts on 1 April of that calendar year. */
export function fiscalYearStarting(year: number): FiscalYear {
  return `${year}-${year + 1}`;
}

/** The fiscal year a day falls in. */
export function fiscalYearOf(day: Day): FiscalYear {
  const { year, month } = partsOf(day);
  return fiscalYearStarting(month >= 4 ? year : year - 1);
}

/** «2021-2022» when the text is that of two consecutive years, else undefined. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  return match && Number(match[2]) === Number(match[1]) + 1 ? (text as FiscalYear) : undefined;
}

/** The calendar year in which the fiscal year starts. */
export function startYear(year: FiscalYear): number {
  return Number(year.slice(0, 4));
}

/** 1 April of the opening year. */
export function firstDay(year: FiscalYear): Day {
  return `${startYear(year)}-04-01` as Day;
}

/** 31 March of the closing year. */
export function lastDay(year: FiscalYear): Day {
  return `${startYear(year) + 1}-03-31` as Day;
}

/** The fiscal year so many years later (earlier when negative). */
export function yearsLater(year: FiscalYear, count: number): FiscalYear {
  return fiscalYearStarting(startYear(year) + count);
}

/** Whether the year is closed on that day: 31 March itself is still open. */
export function isClosed(year: FiscalYear, today: Day): boolean {
  return today > lastDay(year);
}

/** Whether that day falls in the year. */
export function isCurrent(year: FiscalYear, today: Day): boolean {
  return fiscalYearOf(today) === year;
}

/**
 * The share of the fiscal year gone by at the end of that day, from 0 to 1: whole months since 1 April plus the day's
 * share of its month, over 12 (30 September is one half). A day before the year is 0, after it 1.
 */
export function elapsedShare(year: FiscalYear, day: Day): number {
  if (day < firstDay(year)) return 0;
  if (day > lastDay(year)) return 1;
  const { month, date } = partsOf(day);
  const wholeMonths = (month + 8) % 12; // April is 0, March is 11
  return (wholeMonths + date / daysInMonth(day)) / 12;
}
