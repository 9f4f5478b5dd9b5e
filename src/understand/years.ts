import type { Day } from '../domain/day.ts';
import { partsOf } from '../domain/day.ts';
import { type FiscalYear, fiscalYearOf, fiscalYearStarting, startYear } from '../domain/fiscalYear.ts';
import { lastFewYears } from './lastFewYears.ts';
import { movedYear } from './movedYear.ts';
import { RELATIVE_WORDS, relativeYear } from './relativeYear.ts';
import type { AskedYear } from './request.ts';
import { type Span, spanOf, without } from './spans.ts';
import { takenBack } from './takenBack.ts';
import { bareYears, lists, pairs, ranges } from './writtenYears.ts';
import { CALENDAR_WORDS, readCalendar } from './yearsCalendar.ts';
import { yearsInFigures } from './yearsInFigures.ts';
import { comparedWithBaseline, planName, since } from './yearsNotAsked.ts';
import { readPlanYears } from './yearsOfPlan.ts';

/** What the reading of years needs to know beside the words. */
export type YearFrame = {
  today: Day;
  years: readonly FiscalYear[];
  baselineYear: FiscalYear;
  /** The year the conversation stands at, for «l'année d'avant». */
  conversationYear?: FiscalYear;
  /** Whether that year was named by its place in the plan: «troisième» after «deuxième année» is the third year. */
  byPlace?: boolean;
};

/** One year read, and the words that said it. `weak` gives way to any other reading. */
export type YearRead = { span: Span; starts: readonly number[]; rule: string; weak?: boolean };

export type YearsRead = {
  /** Sorted, without doubles. */
  years: readonly AskedYear[];
  /** The ends of a range alone, when one was said: «entre 2019-2020 et 2021-2022». */
  ends?: readonly AskedYear[];
  reads: readonly YearRead[];
  /** The text without the words of the years. */
  rest: string;
};

/** A reader: what it finds in the text. Later readers see the text without the words earlier ones used. */
export type YearReader = (flat: string, frame: YearFrame) => readonly YearRead[];

/** Reads every fiscal year a sentence asks for, in the forms people use, relative to the day given. */
export function readYears(text: string, frame: YearFrame): YearsRead {
  const figures = yearsInFigures(text);
  const flat = figures?.flat ?? text;
  let rest = flat;
  const reads: YearRead[] = [];
  for (const reader of READERS) {
    const found = reader(rest, frame);
    reads.push(...found);
    rest = without(
      rest,
      found.map(({ span }) => span),
    );
  }
  const said = takenBack(flat, reads);
  const asked = said.filter(({ weak, starts }) => !weak && starts.length > 0);
  const firm = [...asked, ...besideNow(flat, asked, frame)];
  const counted = firm.length > 0 ? firm : said;
  const starts = [...new Set(counted.flatMap((read) => read.starts))].sort((a, b) => a - b);
  const range = counted.find((read) => read.rule === 'range' || read.rule === 'between');
  const years = named(starts, frame);
  const ends = range && [range.starts[0], range.starts.at(-1)].filter((one) => one !== undefined);
  const spans = figures ? reads.map((read) => ({ ...read, span: figures.back(read.span) })) : reads;
  return {
    years,
    ...(ends && { ends: named(ends, frame) }),
    reads: spans,
    rest: figures
      ? without(
          text,
          spans.map(({ span }) => span),
        )
      : rest,
  };
}

/** «il y a deux ans contre maintenant», "2020-21 with today": beside another year the present is a year too. */
function besideNow(flat: string, asked: readonly YearRead[], { today }: YearFrame): readonly YearRead[] {
  const now = startYear(fiscalYearOf(today));
  if (asked.length !== 1 || asked[0]?.starts.includes(now) || !COMPARED.test(flat)) return [];
  const match = PRESENT.exec(flat);
  return match ? [{ span: spanOf(match), starts: [now], rule: 'beside the present' }] : [];
}

const COMPARED =
  /\b(?:compar\w*|vs|versus|against|contre|both|next to|face a|cote a cote|a cote de|side by side|l un a cote|les deux)\b/;
const PRESENT = /\b(?:now|today|maintenant|aujourd hui)\b/;

/** Years by their first calendar year, those outside the plan and its baseline as «outside». */
function named(starts: readonly number[], { years, baselineYear }: YearFrame): readonly AskedYear[] {
  const known = new Set<string>([...years, baselineYear]);
  const all = starts.map((start): AskedYear => {
    const year = fiscalYearStarting(start);
    return known.has(year) ? year : 'outside';
  });
  return [...new Set(all)];
}

function relative(flat: string, frame: YearFrame): readonly YearRead[] {
  return relativeYear(
    flat,
    startYear(fiscalYearOf(frame.today)),
    frame.conversationYear && startYear(frame.conversationYear),
  );
}

/** A reader that finds nothing in a text without these is not asked. */
const needing =
  (needed: RegExp, reader: YearReader): YearReader =>
  (flat, frame) =>
    needed.test(flat) ? reader(flat, frame) : [];

const DIGITS = /\d\d/;

/** A whole message that only moves from the year of the conversation: «et la précédente ?», "one later". */
function moved(flat: string, { today, conversationYear, byPlace, years }: YearFrame): readonly YearRead[] {
  if (conversationYear === undefined) return [];
  return movedYear(flat, {
    now: startYear(fiscalYearOf(today)),
    from: startYear(conversationYear),
    byPlace: byPlace === true,
    starts: years.map(startYear),
  });
}

const READERS: readonly YearReader[] = [
  moved,
  needing(DIGITS, planName),
  needing(CALENDAR_WORDS, readCalendar),
  needing(DIGITS, comparedWithBaseline),
  needing(/depui|since|maintenant|aujourd hui|now|today|date|present/, since),
  needing(DIGITS, lists),
  needing(DIGITS, ranges),
  needing(DIGITS, pairs),
  needing(/\b(?:last|past|dernier)/, (flat, { today }) => lastFewYears(flat, startYear(fiscalYearOf(today)))),
  readPlanYears,
  needing(RELATIVE_WORDS, relative),
  needing(DIGITS, bareYears),
];

/** The calendar year of a day. */
export function calendarYear(day: Day): number {
  return partsOf(day).year;
}
