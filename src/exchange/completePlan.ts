import { yearsLater } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Indicator } from '../domain/plan.ts';
import type { Target, TargetCell, Unit } from '../domain/target.ts';
import type { DraftIndicator, PlanDraft } from './planDraft.ts';
import { type PlanFileResult, parsePlanFile } from './planFile.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A plan from the file's own words and from what they do not say: wording in the other language, short names, how each
 * indicator is counted and judged. `extra` is JSON in the shape of `data/plan.extra.json`, every part of it optional; for
 * what is left out the cautious choice is made from the targets, and the wording of the file stands in both languages.
 * Everything is checked at the door: a wrong `extra` gives errors with their paths.
 */
export function completePlan(draft: PlanDraft, extra: unknown = {}): PlanFileResult {
  const more = objectOf(extra);
  const inBoth = (text: string, other: unknown): Said => bothLanguages(draft.lang, text, other);
  const titled = <T extends { number: number | string; title: string }>(part: T, name: string) => ({
    ...part,
    title: inBoth(part.title, objectOf(more[name])[String(part.number)]),
  });
  const unknownNumbers = ['challenges', 'directions', 'objectives', 'indicators'].flatMap((name) =>
    strangers(name, more[name], draft),
  );
  if (unknownNumbers.length > 0) return { kind: 'errors', errors: unknownNumbers };
  const title = draft.title === '' ? draft.id : draft.title;
  const first = draft.years[0] ?? '2000-2001';
  return parsePlanFile({
    id: draft.id,
    edition: more.edition ?? '1',
    prefix: more.prefix ?? draft.prefix,
    ministry: inBoth(draft.ministry === '' ? draft.prefix : draft.ministry, more.ministry),
    title: more.title ?? inBoth(title, undefined),
    source: more.source ?? { title: inBoth(title, undefined) },
    years: draft.years,
    baselineYear: more.baselineYear ?? yearsLater(first, -1),
    mission: inBoth(draft.mission === '' ? '—' : draft.mission, more.mission),
    vision: inBoth(draft.vision === '' ? '—' : draft.vision, more.vision),
    values: inBoth(draft.values === '' ? '—' : draft.values, more.values),
    challenges: draft.challenges.map((one) => titled(one, 'challenges')),
    directions: draft.directions.map((one) => titled(one, 'directions')),
    objectives: draft.objectives.map((one) => titled(one, 'objectives')),
    indicators: draft.indicators.map((one) =>
      indicatorFrom(one, objectOf(objectOf(more.indicators)[String(one.number)]), draft.lang),
    ),
  });
}

function indicatorFrom(one: DraftIndicator, more: Json, lang: Lang): Json {
  const english = objectOf(more.targets);
  const cells = Object.entries(one.targets).map(([year, cell]: [string, TargetCell]) => {
    const words = english[year];
    return [year, words === undefined ? cell : { ...cell, english: words }];
  });
  const guessed = cautious(Object.values(one.targets).map((cell: TargetCell) => cell.target));
  const short = shortened(one.title);
  return {
    number: one.number,
    objective: one.objective,
    title: bothLanguages(lang, one.title, more.title),
    shortName: more.shortName ?? { fr: short, en: short },
    unit: more.unit ?? guessed.unit,
    better: more.better ?? guessed.better,
    accumulates: more.accumulates ?? 'level',
    pace: more.pace ?? guessed.pace,
    activities: more.activities ?? 'evidence',
    baseline: one.baseline,
    targets: Object.fromEntries(cells),
  };
}

/** How an indicator is judged when nobody has said: by its targets, a level unless they rank; activities are evidence. */
function cautious(targets: readonly Target[]): Pick<Indicator, 'unit' | 'better' | 'pace'> {
  const set = targets.find((one) => unitOf(one) !== undefined);
  const lower = targets.some(
    (one) =>
      one.kind === 'atMost' ||
      one.kind === 'rank' ||
      (one.kind === 'relative' && one.change < 0) ||
      ((one.kind === 'duration' || one.kind === 'money') && one.direction === 'atMost'),
  );
  return {
    unit: (set && unitOf(set)) ?? 'number',
    better: lower ? 'lower' : 'higher',
    pace: set?.kind === 'rank' ? { rule: 'rank' } : { rule: 'level' },
  };
}

function unitOf(target: Target): Unit | undefined {
  switch (target.kind) {
    case 'level':
    case 'atMost':
    case 'between':
      return target.unit;
    case 'growth':
      return 'rate';
    case 'rank':
    case 'money':
    case 'duration':
      return target.kind;
    case 'relative':
    case 'milestone':
    case 'notApplicable':
    case 'toBeDetermined':
    case 'none':
    case 'worded':
      return undefined;
  }
}

/** At most 60 characters, cut between words. */
function shortened(title: string): string {
  if (title.length <= 60) return title;
  const cut = title.slice(0, 59);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30)).trimEnd()}…`;
}

function bothLanguages(lang: Lang, text: string, other: unknown): Said {
  const said = typeof other === 'string' ? other : text;
  return lang === 'fr' ? { fr: text, en: said } : { fr: said, en: text };
}

/** Words given for a part that the plan does not have: a sign that the file is another plan's. */
function strangers(name: string, given: unknown, draft: PlanDraft): { path: string; why: Said }[] {
  const parts: readonly { number: number | string }[] =
    { challenges: draft.challenges, directions: draft.directions, objectives: draft.objectives }[name] ??
    draft.indicators;
  return Object.keys(objectOf(given))
    .filter((number) => !parts.some((one) => String(one.number) === number))
    .map((number) => ({
      path: `${name}["${number}"]`,
      why: { fr: `${number} n’existe pas dans le plan`, en: `${number} is not in the plan` },
    }));
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
