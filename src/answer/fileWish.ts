import type { Day } from '../domain/day.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Scope } from '../domain/plan.ts';
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
