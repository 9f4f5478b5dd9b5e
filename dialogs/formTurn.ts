import type { FormView } from '../src/answer/reportView.ts';
import type { Day, Instant } from '../src/domain/day.ts';
import { likelyDuplicates } from '../src/domain/duplicates.ts';
import { type Effect, effectOf } from '../src/domain/effect.ts';
import type { Activity, Author, Entry } from '../src/domain/entry.ts';
import { firstDay, lastDay } from '../src/domain/fiscalYear.ts';
import type { Lang } from '../src/domain/language.ts';
import { indicatorOf, type Plan } from '../src/domain/plan.ts';
import type { AskedField, FieldProblem, ReportFields } from '../src/domain/reportFields.ts';
import { reportReference } from '../src/domain/reportReference.ts';
import { correctionId } from '../src/domain/reports.ts';

/** A form as a person left it, in a card or in words. */
export type FormInput = {
  op: string;
  fields: ReportFields;
  problems: readonly FieldProblem[];
  asking: AskedField | undefined;
  shown: string;
  corrects: { indicator: number; id: string } | undefined;
  confirm: boolean;
  language: Lang;
};

/** What a form is judged by: the entries of its indicator, and of the one corrected when that is another. */
export type FormKnown = {
  plan: Plan;
  entries: readonly Entry[];
  today: Day;
  now: Instant;
  person: Author;
  fictitious: boolean;
};

export type FormTurn =
  | { does: 'show'; body: FormView }
  /** `moves`: the entry of another indicator that is withdrawn first, because this one takes its place. */
  | { does: 'record'; activity: Activity; effect: Effect; moves: { indicator: number; id: string } | undefined };

/**
 * Shows the form with what recording would do, or records: only what is complete, right, confirmed, and has been shown
 * with this very effect.
 */
export function formTurn(input: FormInput, known: FormKnown): FormTurn {
  const { fields, corrects, op } = input;
  const { plan, entries, today } = known;
  const activity = activityOf(input, known);
  const indicator = activity && indicatorOf(plan, activity.indicator);
  const effect = activity && indicator ? effectOf(plan, indicator, entries, activity, today) : undefined;
  const duplicates = activity ? likelyDuplicates(entries, activity) : [];
  const shown = activity && effect ? shownKey(activity, effect, duplicates) : '';
  const missing = missingOf(fields, input);
  const problems = input.confirm ? [...input.problems, ...missing] : [...input.problems];
  const ready = input.confirm && problems.length === 0 && activity && effect;
  if (ready && shown === input.shown) {
    const moves = corrects && corrects.indicator !== activity.indicator ? corrects : undefined;
    return { does: 'record', activity, effect, moves };
  }
  const body: FormView = {
    kind: 'form',
    op,
    fields,
    asking: input.asking,
    problems,
    effect,
    duplicates,
    shown,
    corrects: corrects && { ...corrects, reference: reportReference(corrects.indicator, corrects.id) },
    review: Boolean(ready),
    indicators: plan.indicators,
    span: spanOf(plan),
  };
  return { does: 'show', body };
}

/** The first and the last day of a plan. */
export function spanOf(plan: Plan): { first: Day; last: Day } {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`The plan ${plan.id} has no year.`);
  return { first: firstDay(first), last: lastDay(last) };
}

/** The id an operation records under. */
export function reportId(op: string): string {
  return `report-${op}`;
}

/** The entry a complete form makes; undefined while the indicator or the date is missing. */
function activityOf({ op, fields, corrects, language }: FormInput, known: FormKnown): Activity | undefined {
  const { indicator, date, place, quantity, title, partners, link } = fields;
  const chosen = indicator === undefined ? undefined : indicatorOf(known.plan, indicator);
  if (!chosen || date === undefined) return undefined;
  const replaces = corrects && corrects.indicator === chosen.number ? corrects.id : undefined;
  const id = replaces ? correctionId(known.entries, replaces) : corrects ? `${corrects.id}-moved` : reportId(op);
  return {
    kind: 'activity',
    id,
    indicator: chosen.number,
    by: { id: known.person.id, name: known.person.name },
    at: known.now,
    date,
    quantity: quantity ?? 1,
    title: title ?? chosen.shortName[language],
    ...(place !== undefined && { place }),
    ...(partners !== undefined && { partners }),
    ...(link !== undefined && { link }),
    ...(replaces !== undefined && { corrects: replaces }),
    ...(known.fictitious && { fictitious: true }),
  };
}

function missingOf(fields: ReportFields, { problems }: FormInput): FieldProblem[] {
  return (['indicator', 'date'] as const)
    .filter((field) => fields[field] === undefined && !problems.some((one) => one.field === field))
    .map((field) => ({ field, why: 'missing' }));
}

/** What the person saw: the figure that moves and by how much, and the duplicates. */
function shownKey(activity: Activity, effect: Effect, duplicates: readonly Activity[]): string {
  const { indicator, date, quantity } = activity;
  return [indicator, date, quantity, effect.kind, ...duplicates.map((one) => one.id)].join('|');
}
