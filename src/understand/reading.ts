import type { Day } from '../domain/day.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import { hasScope, indicatorOf, type Plan, type Scope } from '../domain/plan.ts';
import { type Context, spokenOf } from './context.ts';
import { readIndicatorNumbers } from './indicatorNumbers.ts';
import { type LanguageSaid, languageOf } from './language.ts';
import { isTargetOf } from './quotedNumbers.ts';
import type { Because, Refusal } from './request.ts';
import { readScopes } from './scopes.ts';
import type { SearchIndex } from './searchIndex.ts';
import { becauseOf } from './spans.ts';
import { corrected, type Speller } from './spelling.ts';
import { spell, type Tidied, tidy } from './tidy.ts';
import { readYears, type YearsRead } from './years.ts';

/** Everything grammar reads of a message, before anything is decided. */
export type Reading = {
  said: Tidied;
  language: LanguageSaid;
  years: YearsRead;
  /** Indicators named by number that the plan has, sorted. */
  numbers: readonly number[];
  /** How they were named; a bare number is less sure than «indicateur 4». */
  numberRule: string;
  /** Whether they were named as indicators: «indicateur 4», not a bare «4». */
  namesIndicators: boolean;
  /** Numbers named as indicators, or parts, that the plan does not have. */
  missing: Refusal | undefined;
  scopes: readonly Scope[];
  /** The words that are left once years, parts and numbers are read. */
  rest: string;
  because: readonly Because[];
};

/** What reading needs beside the message. */
export type ReadingFrame = { plan: Plan; index: SearchIndex; speller: Speller; context: Context; today: Day };

/** A bare number so many times the number of indicators, or more, is no slip of somebody who means one. */
const MOST_BARE = 2.5;

/** Tidies, corrects and reads one message. */
export function read(text: string, { plan, index, speller, context, today }: ReadingFrame): Reading {
  const typed = tidy(text);
  const said = spell(typed.original, corrected(typed.words, speller));
  const language = languageOf(said.words, typed.original, (word) => {
    const found = index.languages.get(word);
    return found === 'both' ? undefined : found;
  });
  const scoped = readScopes(said.flat, plan);
  const years = readYears(scoped.rest, {
    today,
    years: plan.years,
    baselineYear: plan.baselineYear,
    ...conversationYear(context),
  });
  const numbered = readIndicatorNumbers(years.rest, context.draft !== undefined);
  const known = numbered.numbers.filter((number) => indicatorOf(plan, number));
  const namesIndicators = /^indicator/.test(numbered.rule);
  // «80 ou 85 ?» asks of percentages, unless it says that they are indicators.
  const most = namesIndicators ? Number.POSITIVE_INFINITY : MOST_BARE * plan.indicators.length;
  const unknown = numbered.numbers.filter(
    (number) =>
      !indicatorOf(plan, number) && number <= most && (namesIndicators || !quotesTarget(plan, context, number)),
  );
  const decimal = DECIMAL.exec(said.original.toLowerCase())?.[1];
  const missing: Refusal | undefined =
    decimal !== undefined
      ? { why: 'no-such-indicator', asked: decimal, nearest: [] }
      : unknown.length > 0 && (namesIndicators || known.length > 0 || said.words.length <= 5)
        ? { why: 'no-such-indicator', asked: unknown.join(', '), nearest: [] }
        : scoped.missing !== undefined
          ? { why: 'no-such-part', asked: scoped.missing.number, of: scoped.missing.of, nearest: [] }
          : undefined;
  const because: Because[] = [
    ...scoped.spans.map((span) => becauseOf(said, 'scope', span, 'part by number')),
    ...years.reads
      .filter(({ starts }) => starts.length > 0)
      .map(({ span, rule }) => becauseOf(said, 'years', span, rule)),
    ...numbered.spans.map((span) => becauseOf(said, 'indicators', span, numbered.rule)),
  ].filter(({ words }) => words !== '');
  const scopes = scoped.scopes.filter((scope) => hasScope(plan, scope));
  return {
    said,
    language,
    years,
    numbers: known,
    numberRule: numbered.rule,
    namesIndicators,
    missing,
    scopes,
    rest: numbered.rest,
    because,
  };
}

/** Indicators have whole numbers; parts like «1.5» are objectives. */
const DECIMAL =
  /\b(?:indicateurs?|indicators?|kpis?)\s(?:no\s|numéro\s|number\s|#\s?)?(\d{1,2}[.,]\d{1,2})\b(?![,.]?\d|\s?%)/;

/** «puis de 15 ?» of an indicator that has such a target. */
function quotesTarget(plan: Plan, context: Context, number: number): boolean {
  const spoken = spokenOf(context);
  return spoken !== undefined && isTargetOf(plan, spoken, number);
}

function conversationYear({ last, pending, answeredYear, byPlace }: Context): {
  conversationYear?: FiscalYear;
  byPlace?: boolean;
} {
  const asked = (pending?.request ?? last)?.years.filter((year): year is FiscalYear => year !== 'outside').at(-1);
  const year = answeredYear ?? asked;
  return year ? { conversationYear: year, byPlace: byPlace === true && !pending } : {};
}
