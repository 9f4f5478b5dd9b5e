import { type Day, parseDay } from '../domain/day.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import { LANGUAGES, type Lang } from '../domain/language.ts';
import { hasScope, indicatorOf, type Plan, type Scope } from '../domain/plan.ts';
import type { Request } from '../understand/request.ts';
import type { Answer, BriefingAnswer } from './answer.ts';

/** The forms a briefing can be had in. */
export const FILE_FORMATS = ['docx', 'xlsx', 'csv', 'txt'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A briefing wanted as a file: small plain data, so that an address can hold it. */
export type FileWish = {
  format: FileFormat;
  language: Lang;
  bilingual: boolean;
  style: BriefingAnswer['style'];
  /** Empty when a part of the plan is meant. */
  indicators: readonly number[];
  scope: Scope | null;
  /** Empty when each indicator's own relevant year is meant. */
  years: readonly FiscalYear[];
  /** What was known on that day; null for what is known now. */
  asOf: Day | null;
};

/** The file that says what a briefing answer says. */
export function fileWishOf(answer: Answer, { style, bilingual, scope }: BriefingAnswer, format: FileFormat): FileWish {
  const { language, request, asOf } = answer;
  const years = request.years.filter((year): year is FiscalYear => year !== 'outside');
  return { format, language, bilingual, style, indicators: request.indicators, scope, years, asOf };
}

/** The question whose answer a file holds. */
export function requestOf({ language, bilingual, style, indicators, scope, years, asOf }: FileWish): Request {
  return {
    language,
    languageSaid: true,
    intent: 'briefing',
    command: null,
    indicators,
    years,
    scope,
    status: null,
    asOf,
    slots: {},
    confidence: 1,
    because: [],
    refusal: null,
    alternatives: [],
    wishes: { bilingual, ...(style !== 'sentences' && { style }) },
  };
}

/** A wish read back from plain data, such as a link's; undefined when it is none, or names what the plan has not. */
export function parseFileWish(value: unknown, plan: Plan): FileWish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, language, bilingual, style, indicators, scope, years, asOf } = value as Record<string, unknown>;
  const known = {
    format: FILE_FORMATS.find((one) => one === format),
    language: LANGUAGES.find((one) => one === language),
    style: (['sentences', 'bullets', 'short'] as const).find((one) => one === style),
    scope:
      scope === null
        ? null
        : typeof scope === 'string' && hasScope(plan, scope as Scope)
          ? (scope as Scope)
          : undefined,
    asOf: asOf === null ? null : typeof asOf === 'string' ? parseDay(asOf) : undefined,
  };
  if (!known.format || !known.language || !known.style || known.scope === undefined || known.asOf === undefined)
    return undefined;
  const numbers = Array.isArray(indicators) ? indicators.filter((one) => indicatorOf(plan, one)) : [];
  const asked = Array.isArray(years)
    ? years.filter((one) => plan.years.includes(one) || one === plan.baselineYear)
    : [];
  if (numbers.length !== lengthOf(indicators) || asked.length !== lengthOf(years)) return undefined;
  return {
    format: known.format,
    language: known.language,
    bilingual: bilingual === true,
    style: known.style,
    indicators: numbers,
    scope: known.scope,
    years: asked,
    asOf: known.asOf,
  };
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : -1);
