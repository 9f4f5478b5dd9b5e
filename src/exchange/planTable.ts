import type { Lang } from '../domain/language.ts';
import { directionOf, objectiveOf, type Plan } from '../domain/plan.ts';
import type { Cell } from './cells.ts';
import { guardText } from './guardText.ts';

const HEADING = {
  fr: ['Enjeu', 'Orientation', 'Objectif', 'No', 'Indicateur', 'Mesure de départ'],
  en: ['Challenge', 'Strategic direction', 'Objective', 'No', 'Indicator', 'Baseline'],
} as const satisfies Record<Lang, readonly string[]>;

/**
 * A plan as a table: its texts, one heading row and one row per indicator, which `readPlan` reads back. Target cells stand word
 * for word in the plan's own language; titles in the language asked.
 */
export function makePlanTable(plan: Plan, lang: Lang): Cell[][] {
  const rows = plan.indicators.map((one) => {
    const objective = objectiveOf(plan, one.objective);
    const direction = directionOf(plan, one.objective);
    const challenge = plan.challenges.find((other) => other.number === direction?.challenge);
    const titles = [
      `${{ fr: 'Enjeu', en: 'Challenge' }[lang]} ${challenge?.number} : ${challenge?.title[lang]}`,
      `Orientation ${direction?.number} : ${direction?.title[lang]}`,
      `${objective?.number} ${objective?.title[lang]}`,
      String(one.number),
      one.title[lang],
      one.baseline?.text ?? '',
      ...plan.years.map((year) => one.targets[year]?.text ?? ''),
    ];
    return titles.map((text) => (text === '' ? null : guardText(text)));
  });
  const above = [
    plan.ministry[lang],
    plan.title[lang],
    `MISSION ${plan.mission[lang]}`,
    `VISION ${plan.vision[lang]}`,
    `${{ fr: 'VALEURS', en: 'VALUES' }[lang]} ${plan.values[lang]}`,
  ];
  return [...above.map((text) => [guardText(text)]), [...HEADING[lang], ...plan.years], ...rows];
}
