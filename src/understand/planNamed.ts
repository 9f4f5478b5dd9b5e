/** The calendar years a plan is named by: «le plan 2023-2027» runs from April 2023 to March 2027. */
export type PlanSpan = { opens: number; closes: number };

const NAMED = [
  /\bplan(?:\s+strat[ée]gique)?\s+(?:de\s+)?(20\d{2})\s?[-–—]\s?(20\d{2})(?!\d)/iu,
  /(?<!\d)(20\d{2})\s?[-–—]\s?(20\d{2})\s+(?:strategic\s+)?plan\b/iu,
] as const;

/** The plan that a message names by its years, whether it is known or not; undefined when it names none. */
export function planNamed(text: string): PlanSpan | undefined {
  for (const pattern of NAMED) {
    const [, opens, closes] = pattern.exec(text) ?? [];
    // «plan 2021-2022» is a fiscal year of the plan at hand, not another plan.
    if (opens && closes && Number(closes) > Number(opens) + 1) return { opens: Number(opens), closes: Number(closes) };
  }
  return undefined;
}
