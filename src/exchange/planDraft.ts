import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { TargetCell } from '../domain/target.ts';
import type { LineError } from './tableRows.ts';

/** An indicator as the file has it, word for word. */
export type DraftIndicator = {
  number: number;
  objective: string;
  title: string;
  baseline: { text: string } | null;
  targets: Record<FiscalYear, TargetCell>;
};

/** A plan as a file has it, in the file's one language; texts that the file does not give are empty. */
export type PlanDraft = {
  id: string;
  prefix: string;
  lang: Lang;
  ministry: string;
  title: string;
  mission: string;
  vision: string;
  values: string;
  years: readonly FiscalYear[];
  challenges: readonly { number: number; title: string }[];
  directions: readonly { number: number; challenge: number; title: string }[];
  objectives: readonly { number: string; direction: number; title: string }[];
  indicators: readonly DraftIndicator[];
};

/** A place that a person should look at: its line, the cell's name, its text word for word and why. */
export type PlanDoubt = { line: number; cell: string; text: string; why: Said };

/** The plan as understood with its doubts, or everything that keeps it from being read. */
export type PlanReading =
  | { kind: 'plan'; plan: PlanDraft; doubts: readonly PlanDoubt[] }
  | { kind: 'errors'; errors: readonly LineError[] };

/** The contract of `import -- plan FILE --json`: each target with its wording and what was understood of it. */
export function planAsUnderstood(
  plan: Pick<PlanDraft, 'id' | 'years' | 'indicators'>,
  doubts: readonly PlanDoubt[],
): object {
  return {
    id: plan.id,
    years: plan.years,
    indicators: plan.indicators.map(({ number, objective, title, baseline, targets }) => ({
      number,
      objective,
      title,
      baseline,
      targets: Object.fromEntries(
        Object.entries(targets).map(([year, cell]: [string, TargetCell]) => [
          year,
          { text: cell.text, ...cell.target },
        ]),
      ),
    })),
    doubts: doubts.map(({ line, cell, text, why }) => ({ line, cell, text, why: `${why.fr} / ${why.en}` })),
  };
}
