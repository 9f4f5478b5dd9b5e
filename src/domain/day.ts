/** A calendar day in America/Toronto, written YYYY-MM-DD. Days in this form compare as text. */
export type Day = `${number}-${number}-${number}`;

/** An instant in ISO 8601 UTC, as `Date.prototype.toISOString` writes it. Instants in this form compare as text. */
export type Instant = string;

/** The ministry's days are Québec's. */
export const TIME_ZONE = 'America/Toronto';

const inToronto = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in America/Toronto at that instant. */
export function dayOf(instant: Date): Day {
  const hour = Math.floor(instant.getTime() / MS_AN_HOUR);
  const known = days.get(hour);
  if (known) return known;
  const day = inToronto.format(instant) as Day;
  if (days.size >= MOST_HOURS) days.clear();
  days.set(hour, day);
  return day;
}

/** Toronto is a whole number of hours from UTC, so that an hour has one day: asking the calendar costs a thousand times more. */
const days = new Map<number, Day>();
const MOST_HOURS = 1000;
const MS_AN_HOUR = 3_600_000;

/** The day written YYYY-MM-DD when it exists in the calendar, else undefined. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date };
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * MS_A_DAY).toISOString().slice(0, 10) as Day;
}

/** How many days from one day to another: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_A_DAY);
}

/** How many days the month of that day has. */
export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const MS_A_DAY = 86_400_000;
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The instant at which a day begins in America/Toronto; clocks are never changed at midnight there. */
export function startOf(day: Day): Instant {
  const [early, late] = [4, 5].map((hours) => new Date(utc(day) + hours * 3_600_000)) as [Date, Date];
  const start = dayOf(early) === day ? early : late;
  return start.toISOString();
}
