import { type FiscalYear, startYear, yearsLater } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { TargetCell } from '../domain/target.ts';
import { parseTarget } from './parseTarget.ts';
import type { DraftIndicator, PlanDoubt, PlanDraft, PlanReading } from './planDraft.ts';
import { acronymOf, prefixFrom } from './planId.ts';
import type { LineError } from './tableRows.ts';

/** A target cell on its way in; without a year it is kept under the plan's last year, and never judged there. */
export type TargetText = { year: FiscalYear | undefined; text: string };

export type PlanBuilder = ReturnType<typeof planBuilder>;

/** More than three times the longest wording of the plans this was tried on: what is longer is a text that lost its quotation mark. */
const MOST_IN_TITLE = 1000;

/** Gathers the parts of a plan as a reader meets them, and every doubt and error on the way. `name` stands in for an id. */
export function planBuilder(lang: Lang, name: string) {
  const errors: LineError[] = [];
  const doubts: PlanDoubt[] = [];
  const texts = { ministry: '', title: '', mission: '', vision: '', values: '' };
  const challenges: { number: number; title: string }[] = [];
  const directions: { number: number; challenge: number; title: string }[] = [];
  const objectives: { number: string; direction: number; title: string }[] = [];
  const indicators: (Omit<DraftIndicator, 'targets'> & { line: number; cells: readonly TargetText[] })[] = [];
  let years: readonly FiscalYear[] = [];

  function error(line: number, fr: string, en: string): void {
    errors.push({ line, why: { fr, en } });
  }

  function doubt(line: number, cell: string, text: string, fr: string, en: string): void {
    doubts.push({ line, cell, text, why: { fr, en } });
  }

  function says(what: keyof typeof texts, text: string): void {
    texts[what] = texts[what] === '' ? text : `${texts[what]} ${text}`;
  }

  function measure(line: number, title: string): void {
    if (title.length > MOST_IN_TITLE)
      error(
        line,
        `un libellé a ${title.length} caractères, ${MOST_IN_TITLE} au plus sont admis\u00a0: un guillemet manque peut-être`,
        `a wording has ${title.length} characters, at most ${MOST_IN_TITLE} are allowed: a quotation mark may be missing`,
      );
  }

  function challenge(line: number, number: number, title: string): void {
    measure(line, title);
    if (challenges.some((one) => one.number === number))
      error(line, `l’enjeu ${number} est déjà dans le plan`, `challenge ${number} is already in the plan`);
    challenges.push({ number, title });
  }

  function direction(line: number, number: number, title: string): void {
    measure(line, title);
    const parent = challenges.at(-1);
    if (!parent) error(line, 'une orientation précède tout enjeu', 'a direction comes before any challenge');
    if (directions.some((one) => one.number === number))
      error(line, `l’orientation ${number} est déjà dans le plan`, `direction ${number} is already in the plan`);
    directions.push({ number, challenge: parent?.number ?? 0, title });
  }

  function objective(line: number, number: string, title: string): void {
    measure(line, title);
    const parent = directions.at(-1);
    if (!parent) error(line, 'un objectif précède toute orientation', 'an objective comes before any direction');
    if (title === '') error(line, `l’objectif ${number} n’a pas de libellé`, `objective ${number} has no wording`);
    if (objectives.some((one) => one.number === number))
      error(line, `l’objectif ${number} est déjà dans le plan`, `objective ${number} is already in the plan`);
    objectives.push({ number, direction: parent?.number ?? 0, title });
  }

  function indicator(
    line: number,
    one: { number: number; title: string; baseline?: string; cells: readonly TargetText[]; objective?: string },
  ): void {
    const { number, title, cells } = one;
    measure(line, title);
    const parent = one.objective ?? objectives.at(-1)?.number;
    if (parent === undefined)
      error(line, `l’indicateur ${number} précède tout objectif`, `indicator ${number} comes before any objective`);
    if (title === '') error(line, `l’indicateur ${number} n’a pas de libellé`, `indicator ${number} has no wording`);
    if (indicators.some((other) => other.number === number))
      error(line, `l’indicateur ${number} est déjà dans le plan`, `indicator ${number} is already in the plan`);
    const baseline = one.baseline === undefined || /^[-–—]*$/u.test(one.baseline) ? null : { text: one.baseline };
    indicators.push({ line, number, objective: parent ?? '', title, baseline, cells });
  }

  /** The years of the plan, told by a heading; a second heading must tell the same. */
  function yearsAre(line: number, told: readonly FiscalYear[]): void {
    told.forEach((year, at) => {
      const before = told[at - 1];
      if (before !== undefined && yearsLater(before, 1) !== year)
        error(line, `l’exercice ${year} ne suit pas ${before}`, `fiscal year ${year} does not follow ${before}`);
    });
    if (years.length > 0 && years.join() !== told.join())
      error(
        line,
        'les exercices changent d’un tableau à l’autre',
        'the fiscal years change from one table to the next',
      );
    else years = told;
  }

  function finish(id?: string): PlanReading {
    if (errors.length === 0 && indicators.length === 0)
      error(0, 'le fichier ne contient aucun indicateur', 'the file has no indicator');
    const childless = challenges.find((one) => !directions.some((child) => child.challenge === one.number));
    if (childless && errors.length === 0)
      error(0, `l’enjeu ${childless.number} n’a aucune orientation`, `challenge ${childless.number} has no direction`);
    if (errors.length > 0) return { kind: 'errors', errors: errors.sort((a, b) => a.line - b.line) };
    const plan: PlanDraft = {
      id: id ?? idOf(),
      prefix: prefixFrom(id ?? idOf()),
      lang,
      ...texts,
      years,
      challenges,
      directions,
      objectives,
      indicators: indicators.map(({ line, cells, ...one }) => ({ ...one, targets: targetsOf(line, one, cells) })),
    };
    return { kind: 'plan', plan, doubts: doubts.sort((a, b) => a.line - b.line) };
  }

  function idOf(): string {
    const [first, last] = [years.at(0), years.at(-1)];
    const acronym = acronymOf(texts.ministry);
    return acronym && first && last ? `${acronym}-${startYear(first)}-${startYear(last) + 1}` : name;
  }

  function targetsOf(
    line: number,
    { number, title }: { number: number; title: string },
    cells: readonly TargetText[],
  ): Record<FiscalYear, TargetCell> {
    const targets: Record<FiscalYear, TargetCell> = {};
    for (const { year, text } of cells) {
      const parsed = parseTarget(text, { lang, about: title });
      const place = year ?? (years.at(-1) as FiscalYear);
      const where = { fr: `indicateur ${number}, ${year ?? 'sans date'}`, text };
      for (const why of parsed.doubts) doubt(line, where.fr, text, why.fr, why.en);
      if (year === undefined)
        doubt(
          line,
          where.fr,
          text,
          `sans date\u00a0: rangée en ${place}, non jugée`,
          `no date: kept in ${place}, not judged`,
        );
      const { kind } = parsed.cell.target;
      const judged = year !== undefined || ['none', 'notApplicable', 'toBeDetermined', 'worded'].includes(kind);
      targets[place] = judged ? parsed.cell : { text, target: { kind: 'worded' } };
    }
    return targets;
  }

  return { errors, error, doubt, says, challenge, direction, objective, indicator, yearsAre, finish };
}
