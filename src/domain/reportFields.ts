import { type Day, parseDay } from './day.ts';
import { firstDay, lastDay } from './fiscalYear.ts';
import { indicatorOf, type Plan } from './plan.ts';

/** What is known of an activity to report, before it is complete. Texts are what a person typed: data, never markup. */
export type ReportFields = {
  indicator?: number;
  date?: Day;
  place?: string;
  quantity?: number;
  title?: string;
  partners?: string;
  link?: string;
};

/** The fields a person is asked for, in this order, when they are missing. */
export const ASKED_FIELDS = ['indicator', 'date', 'place'] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

/** The longest texts, in characters, and the most activities that one report may hold. */
export const LIMITS = { title: 200, place: 100, partners: 300, link: 500, quantity: 500, reason: 500 } as const;

/** Why a field cannot be recorded. */
export const FIELD_TROUBLES = [
  'missing',
  'noSuchIndicator',
  'notWhole',
  'tooFew',
  'tooMany',
  'notADate',
  'beforePlan',
  'afterPlan',
  'tooLong',
] as const;
export type FieldTrouble = (typeof FIELD_TROUBLES)[number];
export type FieldProblem = { field: keyof ReportFields; why: FieldTrouble };

/** What form inputs and sentences give, each field as it came. */
export type RawFields = Readonly<Partial<Record<keyof ReportFields, unknown>>>;

/**
 * Reads fields as they came from outside: what can be used, and what cannot with the reason. Blank is absent, and so is a
 * link that is none: nobody types it, so nobody is asked to mend it.
 */
export function readFields(raw: RawFields, plan: Plan): { fields: ReportFields; problems: FieldProblem[] } {
  const fields: ReportFields = {};
  const problems: FieldProblem[] = [];
  const indicator = wholeNumber(raw.indicator);
  if (indicator !== undefined) {
    if (Number.isNaN(indicator) || !indicatorOf(plan, indicator))
      problems.push({ field: 'indicator', why: 'noSuchIndicator' });
    else fields.indicator = indicator;
  }
  const quantity = wholeNumber(raw.quantity);
  if (quantity !== undefined) {
    const why = quantityTrouble(quantity);
    if (why) problems.push({ field: 'quantity', why });
    else fields.quantity = quantity;
  }
  if (!isBlank(raw.date)) {
    const date = typeof raw.date === 'string' ? parseDay(raw.date.trim()) : undefined;
    const why = date ? dateTrouble(date, plan) : 'notADate';
    if (why) problems.push({ field: 'date', why });
    else if (date) fields.date = date;
  }
  for (const field of ['title', 'place', 'partners', 'link'] as const) {
    const text = plainText(raw[field]);
    if (text === '' || (field === 'link' && !/^https:\/\/[^\s<>"]+$/i.test(text))) continue;
    if (text.length > LIMITS[field]) problems.push({ field, why: 'tooLong' });
    else fields[field] = text;
  }
  return { fields, problems };
}

/** One line of plain text: control signs, line ends and signs that turn the direction of writing become spaces. */
export function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, 20_000)
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The plan counts days from its first year to its last: anything else is a slip of the keyboard. */
function dateTrouble(date: Day, plan: Plan): FieldTrouble | undefined {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (first !== undefined && date < firstDay(first)) return 'beforePlan';
  return last !== undefined && date > lastDay(last) ? 'afterPlan' : undefined;
}

function quantityTrouble(quantity: number): FieldTrouble | undefined {
  if (Number.isNaN(quantity)) return 'notWhole';
  if (quantity < 1) return 'tooFew';
  return quantity > LIMITS.quantity ? 'tooMany' : undefined;
}

/** The whole number a value says; undefined when it says nothing, NaN when it says something else. */
function wholeNumber(value: unknown): number | undefined {
  if (isBlank(value)) return undefined;
  const isDigits = typeof value === 'string' && /^\s*[+-]?\d{1,15}\s*$/.test(value);
  const number = typeof value === 'number' || isDigits ? Number(value) : Number.NaN;
  return Number.isInteger(number) ? number : Number.NaN;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
