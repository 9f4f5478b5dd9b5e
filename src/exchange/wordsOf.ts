import type { Plan } from '../domain/plan.ts';
import type { TargetCell } from '../domain/target.ts';
import type { PlanDraft } from './planDraft.ts';

/**
 * What a known edition of a plan says beyond its own text (English, short names, how indicators are judged), in the shape
 * `completePlan` takes, for every part whose French wording the new draft has kept. What changed is left to be said anew.
 */
export function wordsOf(known: Plan, draft: PlanDraft): Record<string, unknown> {
  const kept = <T extends { number: number | string; title: { fr: string; en: string } }>(
    parts: readonly T[],
    fresh: readonly { number: number | string; title: string }[],
  ) => parts.filter((one) => fresh.some((other) => other.number === one.number && other.title === one.title.fr));
  const english = (parts: readonly { number: number | string; title: { en: string } }[]) =>
    Object.fromEntries(parts.map((one) => [one.number, one.title.en]));
  const sayings = (['ministry', 'mission', 'vision', 'values'] as const)
    .filter((key) => known[key].fr === draft[key])
    .map((key) => [key, known[key].en]);
  return {
    title: known.title,
    source: known.source,
    prefix: known.prefix,
    baselineYear: known.baselineYear,
    ...Object.fromEntries(sayings),
    challenges: english(kept(known.challenges, draft.challenges)),
    directions: english(kept(known.directions, draft.directions)),
    objectives: english(kept(known.objectives, draft.objectives)),
    indicators: Object.fromEntries(
      kept(known.indicators, draft.indicators).map((one) => {
        const { unit, better, accumulates, pace, activities, shortName } = one;
        const fresh = draft.indicators.find((other) => other.number === one.number)?.targets ?? {};
        return [
          one.number,
          {
            title: one.title.en,
            shortName,
            unit,
            better,
            accumulates,
            pace,
            activities,
            targets: wordings(one.targets, fresh),
          },
        ];
      }),
    ),
  };
}

/** A draft whose file left out the texts above the table, with those of the edition that is known. */
export function withTextsOf(known: Plan, draft: PlanDraft): PlanDraft {
  const text = (key: 'ministry' | 'mission' | 'vision' | 'values') => (draft[key] === '' ? known[key].fr : draft[key]);
  if (draft.lang !== 'fr') return draft;
  return {
    ...draft,
    ministry: text('ministry'),
    mission: text('mission'),
    vision: text('vision'),
    values: text('values'),
  };
}

/** The English of the target cells that have kept their wording. */
function wordings(
  known: Readonly<Record<string, TargetCell>>,
  fresh: Readonly<Record<string, TargetCell>>,
): Record<string, string> {
  const kept = Object.entries(known).flatMap(([year, cell]) =>
    cell.english !== undefined && fresh[year]?.text === cell.text ? [[year, cell.english] as const] : [],
  );
  return Object.fromEntries(kept);
}
