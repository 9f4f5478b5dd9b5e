import type { Day } from '../domain/day.ts';
import { partsOf } from '../domain/day.ts';
import { type FiscalYear, fiscalYearOf, fiscalYearStarting, startYear } from '../domain/fiscalYear.ts';
import { RELATIVE_WORDS, relativeYear } from './relativeYear.ts';
import type { AskedYear } from './request.ts';
import { type Span, spanOf, without } from './spans.ts';
import { CALENDAR_WORDS, readCalendar } from './yearsCalendar.ts';
import { readPlanYears } from './yearsOfPlan.ts';

/** What the reading of years needs to know beside the words. */
export type YearFrame = {
  today: Day;
  years: readonly FiscalYear[];
  baselineYear: FiscalYear;
  /** The year the conversation stands at, for «l'année d'avant». */
  conversationYear?: FiscalYear;
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
export function readYears(flat: string, frame: YearFrame): YearsRead {
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
  const firm = reads.filter(({ weak, starts }) => !weak && starts.length > 0);
  const counted = firm.length > 0 ? firm : reads;
  const starts = [...new Set(counted.flatMap((read) => read.starts))].sort((a, b) => a - b);
  const range = counted.find((read) => read.rule === 'range' || read.rule === 'between');
  const years = named(starts, frame);
  return range
    ? {
        years,
        ends: named(
          [range.starts[0], range.starts.at(-1)].filter((one) => one !== undefined),
          frame,
        ),
        reads,
        rest,
      }
    : { years, reads, rest };
}

/** Years by their first calendar year, those outside the plan and its baseline as «outside». */
function named(starts: readonly number[], { years, baselineYear }: YearFrame): readonly AskedYear[] {
  const known = new Set<string>([...years, baselineYear]);
  const all = starts.map((start): AskedYear => {
    const year = fiscalYearStarting(start);
    return known.has(year) ? year : 'outside';
  });
  return [...new Set(all)];
}

const FULL = '(?:19|20)\\d\\d';
const YEAR_NOUN = '(?:annees?|exercices?|fiscal years?|fiscal|fy|years?|financieres?|af|ef)';
const PAIR = `(${FULL})[ /-](${FULL}|\\d\\d)(?![\\d/-])`;
const SHORT_PAIR = '(\\d\\d)[ /-](\\d\\d)(?![\\d/%-]| ?%)';

/** Patterns that hold a plan's years, each compiled once. */
const compiled = new Map<string, RegExp>();

function patternOf(name: string, source: () => string): RegExp {
  const known = compiled.get(name);
  if (known) return known;
  const pattern = new RegExp(source(), 'g');
  if (compiled.size > 100) compiled.clear();
  compiled.set(name, pattern);
  return pattern;
}

/** «plan 2019-2023» names the plan, not years asked. */
function planName(flat: string, { years }: YearFrame): readonly YearRead[] {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return [];
  const [from, to] = [startYear(first), startYear(last) + 1];
  if (!flat.includes(String(from))) return [];
  const pattern = patternOf(
    `plan ${from} ${to}`,
    () =>
      `\\b(?:plans? (?:strategiques? )?|strategi(?:c|que) plan |plan )(?:de |of |for )?(?:the )?${from}[ -](?:a |to )?${to}\\b|\\b${from}[ -]${to} (?:strategic )?plan\\b`,
  );
  return [...flat.matchAll(pattern)].map((match) => ({
    span: spanOf(match),
    starts: [],
    rule: 'plan name',
    weak: true,
  }));
}

/** «par rapport à 2018-2019» says since when a rate grows, not which year is asked. */
function comparedWithBaseline(flat: string, { baselineYear }: YearFrame): readonly YearRead[] {
  const from = startYear(baselineYear);
  if (!flat.includes(String(from))) return [];
  const pattern = patternOf(
    `baseline ${from}`,
    () =>
      `\\b(?:par rapport (?:a|au|aux)|compar(?:e|ee|es|ativement) (?:a|au|avec)|compared (?:to|with)|relative to|versus|vs|above|over|since|depuis|sur|against|contre|from|beyond|au dela de|de plus qu en|than in|than|qu en|au dessus de|superieur(?:e|es|s)? a) (?:the |l |le |du |niveau de |niveau |annee de reference |annee |reference year |baseline year |baseline )*${from}[ /-](?:${from + 1}|${String(from + 1).slice(2)})(?: (?:level|levels|baseline|reference year|base year|reference))?\\b`,
  );
  return [...flat.matchAll(pattern)].map((match) => ({
    span: spanOf(match),
    starts: [],
    rule: 'since the baseline',
    weak: true,
  }));
}

const END = `(${FULL})(?:[/-](${FULL}|\\d\\d))?`;
const RANGE = new RegExp(
  `\\b(?:(de|from|du|des|of) )?(?:(entre|between) )?(?:l )?(?:exercice |annee |fiscal |fy )*${END} (?:(a|au|to|through|thru|jusqu a|jusqu en|until|till) |((?:et|and) ))(?:l )?(?:exercice |annee |fiscal |fy )*${END}(?![\\d/-])`,
  'g',
);

/** «de 2019 à 2022», «de 2019-2020 à 2021-2022», "between 2020 and 2022". */
function ranges(flat: string): readonly YearRead[] {
  return [...flat.matchAll(RANGE)].flatMap((match) => {
    const [, , between, from, fromEnd, to, and, until, untilEnd] = match;
    if (and && !between) return [];
    const first = Number(from);
    const last = untilEnd ? Number(until) : Number(until) - (fromEnd ? 0 : 1);
    if (fromEnd && !follows(from, fromEnd)) return [];
    if (untilEnd && !follows(until, untilEnd)) return [];
    if (last < first || last - first > 30 || !(to || and)) return [];
    const starts = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return [{ span: spanOf(match), starts, rule: between ? 'between' : 'range' }];
  });
}

const FULL_PAIRS = new RegExp(`(?:\\b${YEAR_NOUN} )?(?<![\\d/-])${PAIR}`, 'g');
const SHORT_PAIRS = new RegExp(`(?:\\b${YEAR_NOUN} )?(?<![\\d/-])${SHORT_PAIR}`, 'g');

/** «2021-2022», «2021-22», «21-22», «20/21», "FY2021-22", and «2019-2023» as every year from the first to the last. */
function pairs(flat: string): readonly YearRead[] {
  const found: YearRead[] = [];
  for (const match of flat.matchAll(FULL_PAIRS)) {
    const [, from = '', to = ''] = match;
    if (follows(from, to)) found.push({ span: spanOf(match), starts: [Number(from)], rule: 'fiscal year' });
    else if (to.length === 4 && Number(to) > Number(from) && match[0].includes('-')) {
      const starts = Array.from({ length: Math.min(Number(to) - Number(from), 30) }, (_, i) => Number(from) + i);
      found.push({ span: spanOf(match), starts, rule: 'range' });
    }
  }
  for (const match of flat.matchAll(SHORT_PAIRS)) {
    const [, from = '', to = ''] = match;
    if (Number(to) === Number(from) + 1 && Number(from) >= (match[0].includes(' ') ? 13 : 10)) {
      found.push({ span: spanOf(match), starts: [2000 + Number(from)], rule: 'fiscal year' });
    }
  }
  return found;
}

function follows(from = '', to = ''): boolean {
  return Number(to.length === 2 ? from.slice(0, 2) + to : to) === Number(from) + 1;
}

const BARE_YEARS = new RegExp(
  `\\b(?:(d ici(?: a)?|by|avant|before|jusqu en|until|fin|end of|horizon|depuis|since)(?: (?:the |la |l )?(?:fin (?:de |d )?|end of )?)? ?)?(?:(?:en|in|de|for|pour|of|l|${YEAR_NOUN}) )*(?<![\\d.,/-])(${FULL})(?![\\d.,/-]*\\d)(?! ?[%$])`,
  'g',
);

/** «en 2021» is the year that starts in 2021; after «d'ici» the one that ends then, and so is the plan's last calendar year. */
function bareYears(flat: string, { years }: YearFrame): readonly YearRead[] {
  const last = years.at(-1);
  return [...flat.matchAll(BARE_YEARS)].map((match) => {
    const [, lead = '', digits = ''] = match;
    const calendar = Number(digits);
    const ends = last !== undefined && calendar === startYear(last) + 1;
    const until = /^(?:d ici|by|jusqu|until|fin|end|horizon)/.test(lead);
    if (/^(?:depuis|since)$/.test(lead)) return { span: spanOf(match), starts: [], rule: 'since', weak: true };
    if (/^(?:avant|before)$/.test(lead) && !ends)
      return { span: spanOf(match), starts: [calendar - 1], rule: 'before' };
    return { span: spanOf(match), starts: [ends || until ? calendar - 1 : calendar], rule: 'calendar year' };
  });
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

const READERS: readonly YearReader[] = [
  needing(DIGITS, planName),
  needing(CALENDAR_WORDS, readCalendar),
  needing(DIGITS, comparedWithBaseline),
  needing(DIGITS, ranges),
  needing(DIGITS, pairs),
  readPlanYears,
  needing(RELATIVE_WORDS, relative),
  needing(DIGITS, bareYears),
];

/** The calendar year of a day. */
export function calendarYear(day: Day): number {
  return partsOf(day).year;
}
