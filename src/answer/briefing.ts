import { yearWithFigure } from '../domain/relevantYear.ts';
import type { BriefingAnswer } from './answer.ts';
import { askedIndicators, askedYears, figuresFor, type Known, standing } from './known.ts';

/** Figures ready to paste: for each indicator the years asked, else its own relevant year. */
export function briefing(known: Known): BriefingAnswer {
  const { request, plan, today } = known;
  const asked = askedYears(known);
  const rows = askedIndicators(known).flatMap((indicator) => {
    const years =
      asked.length > 0 ? asked : [yearWithFigure(plan, indicator.number, figuresFor(known, indicator), today)];
    return years.map((year) => standing(known, indicator, year));
  });
  const scope = request.indicators.length > 0 ? null : (request.scope ?? 'plan');
  return {
    kind: 'briefing',
    scope,
    rows,
    style: request.wishes.style ?? 'sentences',
    bilingual: request.wishes.bilingual === true,
  };
}
