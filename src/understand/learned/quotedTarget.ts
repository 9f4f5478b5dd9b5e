import type { FiscalYear } from '../../domain/fiscalYear.ts';
import { numberDue } from '../../domain/plan.ts';
import { CARDINAL, numberOf } from '../numbers.ts';
import type { Step } from '../understand.ts';

const NUMBER = new RegExp(`(?<= )(\\d{1,5}|${CARDINAL})(?= )`, 'g');

/** The years whose target of that indicator is a number said: «90 % des jeunes, on y est ?» speaks of the year it is due. */
export function yearsOfQuotedTarget(
  { plan, reading }: Pick<Step, 'plan' | 'reading'>,
  indicator: number,
): readonly FiscalYear[] {
  // Numbers that were read as an indicator's or as a year's are blank in what is left; «90 %» never is.
  const said = new Set(
    [...` ${reading.rest.replaceAll('%', ' % ')} `.matchAll(NUMBER)].flatMap(([, word = '']) =>
      /^\d/.test(word) ? Number(word) : (numberOf(word) ?? []),
    ),
  );
  return plan.years.filter((year) => {
    const number = numberDue(plan, indicator, year);
    return number !== undefined && said.has(number);
  });
}
