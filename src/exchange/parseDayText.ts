import { type Day, parseDay } from '../domain/day.ts';

const MONTHS = [
  'janvier january jan',
  'février fevrier february feb',
  'mars march mar',
  'avril april apr',
  'mai may',
  'juin june jun',
  'juillet july jul',
  'août aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'décembre decembre december dec',
].map((names) => names.split(' '));

/** A day, or the first day of a month, written in words in either language or as 2019-03-31; words around it are passed over. */
export function monthNamed(text: string): Day | undefined {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text);
  if (iso) return parseDay(iso[0]);
  const words = /(?:(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)? )?(\p{L}+)\.? (?:(\d{1,2}),? )?(\d{4})(?!\d)/u.exec(text);
  const month = MONTHS.findIndex((names) => names.includes((words?.[2] ?? '').toLowerCase()));
  if (!words || month < 0) return undefined;
  const date = words[1] ?? words[3] ?? '1';
  return parseDay(`${words[4]}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** A day read from a cell; one that two readers would read differently («03/04/2022»); or none. */
export type DayText = { kind: 'day'; day: Day } | { kind: 'ambiguous' } | { kind: 'none' };

/** Reads a whole cell as one day: 2022-03-31, «31 mars 2022», "March 31, 2022", 31/03/2022 where no other reading exists. */
export function parseDayText(text: string): DayText {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(plain);
  if (slashed) {
    const [, first = '', second = '', year] = slashed;
    const written = (month: string, date: string) =>
      parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    const [dayFirst, monthFirst] = [written(second, first), written(first, second)];
    if (dayFirst && monthFirst && dayFirst !== monthFirst) return { kind: 'ambiguous' };
    return asDay(dayFirst ?? monthFirst);
  }
  const whole =
    /^(?:\d{4}-\d{2}-\d{2}(?:T00:00:00.*)?|\d{1,2}(?:er|st|nd|rd|th)? \p{L}+\.? \d{4}|\p{L}+\.? \d{1,2},? \d{4})$/u.test(
      plain,
    );
  return whole ? asDay(monthNamed(plain)) : { kind: 'none' };
}

function asDay(day: Day | undefined): DayText {
  return day ? { kind: 'day', day } : { kind: 'none' };
}
