import type { Day } from '../domain/day.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { Lang, Said } from '../domain/language.ts';
import { indicatorOf, type Plan } from '../domain/plan.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { Cell } from './cells.ts';
import { guardText } from './guardText.ts';

/** How the states of a line are said; the words belong to the product's texts. */
export type FigureWords = {
  official: (standing: Standing) => Said;
  trajectory: (standing: Standing) => Said | undefined;
  data: (standing: Standing) => Said;
};

const HEADING = {
  fr: [
    'Indicateur',
    'Libellé',
    'Exercice',
    'Cible',
    'Résultat',
    'Au',
    'État officiel',
    'Trajectoire (calculée)',
    'État des données',
    'Source',
    'Page',
    'Adresse',
    'Référence',
    'Données fictives',
  ],
  en: [
    'Indicator',
    'Title (unofficial translation)',
    'Fiscal year',
    'Target (official French wording)',
    'Result',
    'As of',
    'Official state',
    'Trajectory (computed)',
    'Data state',
    'Source',
    'Page',
    'Address',
    'Reference',
    'Fictitious data',
  ],
} as const satisfies Record<Lang, readonly string[]>;

const YES = { fr: 'oui', en: 'yes' } as const;
const NO = { fr: 'non', en: 'no' } as const;

/**
 * The figures of a plan as known on that day, one row per indicator and fiscal year: a view to read, not to import back.
 * Every row says whether its figure is invented.
 */
export function makeFiguresTable(
  plan: Plan,
  figures: readonly IndicatorFigures[],
  today: Day,
  words: FigureWords,
  lang: Lang,
): Cell[][] {
  const rows = figures.flatMap((known) => {
    const indicator = indicatorOf(plan, known.indicator);
    if (!indicator) return [];
    return plan.years.map((year) => rowOf(standingOf(plan, indicator, known, year, today), words, lang));
  });
  return [[...HEADING[lang]], ...rows];
}

function rowOf(standing: Standing, words: FigureWords, lang: Lang): Cell[] {
  const { indicator, year, cell, figure, reference } = standing;
  const text = (one: string | undefined): Cell => (one === undefined || one === '' ? null : guardText(one));
  const value = typeof figure?.value === 'boolean' ? (figure.value ? YES : NO)[lang] : (figure?.value ?? null);
  return [
    indicator.number,
    text(indicator.title[lang]),
    year,
    text(cell?.text),
    value,
    figure?.asOf ?? null,
    words.official(standing)[lang],
    words.trajectory(standing)?.[lang] ?? null,
    words.data(standing)[lang],
    text(figure?.source?.title),
    text(figure?.source?.page),
    text(figure?.source?.address),
    reference ?? null,
    figure ? (figure.fictitious ? YES : NO)[lang] : null,
  ];
}
