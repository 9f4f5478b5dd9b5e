import { yearsLater } from '../domain/fiscalYear.ts';
import { commonYear, yearWithFigure } from '../domain/relevantYear.ts';
import { trendOf } from '../domain/trend.ts';
import type { CompareAnswer } from './answer.ts';
import { askedIndicators, askedYears, figuresFor, type Known, standing } from './known.ts';

/** Several indicators in one year, one indicator in several years, or both. */
export function compare(known: Known): CompareAnswer {
  const indicators = askedIndicators(known);
  const years = comparedYears(known);
  const rows = indicators.flatMap((indicator) => years.map((year) => standing(known, indicator, year)));
  const [first] = indicators;
  const change = indicators.length === 1 && first ? trendOf(first, rows) : undefined;
  return { kind: 'compare', rows, by: years.length > 1 ? 'year' : 'indicator', change };
}

/** The years asked; one year for all when none is; with a single indicator and year, the year before beside it. */
function comparedYears(known: Known) {
  const { plan, today } = known;
  const asked = askedYears(known);
  const indicators = askedIndicators(known);
  const [first] = indicators;
  if (indicators.length !== 1 || !first) {
    return asked.length > 0
      ? asked
      : [
          commonYear(
            plan,
            indicators.map((one) => figuresFor(known, one)),
            today,
          ),
        ];
  }
  if (asked.length > 1) return asked;
  if (known.request.intent === 'trend') return [...plan.years];
  const year = asked[0] ?? yearWithFigure(plan, first.number, figuresFor(known, first), today);
  const before = yearsLater(year, -1);
  return plan.years.includes(before) || before === plan.baselineYear ? [before, year] : [year];
}
