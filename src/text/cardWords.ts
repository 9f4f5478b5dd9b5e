import type { Day } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Unit } from '../domain/target.ts';
import { dayText, NBSP } from './numbers.ts';

/** Headings, labels and column heads of the cards. */
export const CARD_WORDS = {
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  result: { fr: 'Résultat', en: 'Result' },
  target: { fr: 'Cible', en: 'Target' },
  gap: { fr: 'Écart', en: 'Gap' },
  year: { fr: 'Exercice', en: 'Fiscal year' },
  official: { fr: 'État officiel', en: 'Official status' },
  trajectory: { fr: 'Trajectoire', en: 'Trajectory' },
  trend: { fr: 'Évolution', en: 'Trend' },
  why: { fr: 'Pourquoi', en: 'Why' },
  state: { fr: 'Donnée', en: 'Data' },
  noTrend: { fr: 'Tendance non calculable', en: 'Trend cannot be computed' },
  allTargets: { fr: 'Toutes les cibles', en: 'All targets' },
  noResult: { fr: 'Aucune donnée', en: 'No data' },
  running: { fr: 'exercice en cours', en: 'year in progress' },
  noTarget: { fr: 'aucune', en: 'none' },
} satisfies Record<string, Said>;

/** Titles of buttons. */
export const BUTTON_WORDS = {
  previousYear: { fr: 'Exercice précédent', en: 'Previous year' },
  why: { fr: 'Pourquoi\u00a0?', en: 'Why?' },
  briefing: { fr: 'Pour un breffage', en: 'For a briefing' },
  report: { fr: 'Déclarer une activité', en: 'Report an activity' },
  progress: { fr: 'Où en est-il\u00a0?', en: 'How is it doing?' },
  trend: { fr: 'Évolution', en: 'Trend' },
  target: { fr: 'Cibles', en: 'Targets' },
  describe: { fr: 'Description', en: 'Description' },
  notThis: { fr: 'Pas ça\u00a0?', en: 'Not this?' },
  allIndicators: { fr: 'Tous les indicateurs', en: 'All indicators' },
} satisfies Record<string, Said>;

/** The questions that buttons ask: whole by themselves, so that the button of an old card still asks the same. */
export const ASKED = {
  progress: (indicator: number, year: string): Said => ({
    fr: `indicateur ${indicator} en ${year}`,
    en: `indicator ${indicator} in ${year}`,
  }),
  why: (indicator: number, year: string): Said => ({
    fr: `pourquoi\u00a0? indicateur ${indicator} en ${year}`,
    en: `why? indicator ${indicator} in ${year}`,
  }),
  briefing: (indicator: number, year: string): Said => ({
    fr: `breffage indicateur ${indicator} en ${year}`,
    en: `briefing indicator ${indicator} in ${year}`,
  }),
  report: (indicator: number): Said => ({
    fr: `déclarer une activité pour l’indicateur ${indicator}`,
    en: `report an activity for indicator ${indicator}`,
  }),
  target: (indicator: number): Said => ({
    fr: `cible de l’indicateur ${indicator}`,
    en: `target of indicator ${indicator}`,
  }),
  trend: (indicator: number): Said => ({
    fr: `évolution de l’indicateur ${indicator}`,
    en: `trend of indicator ${indicator}`,
  }),
  describe: (indicator: number): Said => ({
    fr: `décris l’indicateur ${indicator}`,
    en: `describe indicator ${indicator}`,
  }),
  indicator: (indicator: number): Said => ({ fr: `indicateur ${indicator}`, en: `indicator ${indicator}` }),
  list: { fr: 'liste des indicateurs', en: 'list the indicators' } satisfies Said,
};

/** What stands beside a status: which of the two labels it is, as of when. */
export const STATUS_DETAIL = {
  computed: { fr: 'Trajectoire (calculée)', en: 'Trajectory (computed)' } satisfies Said,
  computedAt: (day: string): Said => ({
    fr: `Trajectoire (calculée) au ${day}`,
    en: `Trajectory (computed) as of ${day}`,
  }),
  pace: (expected: string): Said => ({ fr: `rythme attendu${NBSP}: ${expected}`, en: `expected pace: ${expected}` }),
  closed: (year: string): Said => ({
    fr: `État officiel de l’exercice ${year}, fermé le 31 mars ${year.slice(5)}`,
    en: `Official status of fiscal year ${year}, closed on March 31, ${year.slice(5)}`,
  }),
};

/** Words around a figure. */
export const FACT_WORDS = {
  asOf: (day: string): Said => ({ fr: `au ${day}`, en: `as of ${day}` }),
  none: (year: string): Said => ({ fr: `pour ${year}`, en: `for ${year}` }),
  translated: (words: string): Said => ({
    fr: `Traduction non officielle\u00a0: ${words}`,
    en: `Unofficial translation: ${words}`,
  }),
  tooFew: {
    fr: 'Il faut les résultats de deux exercices clos',
    en: 'It takes the results of two closed years',
  } satisfies Said,
  english: { fr: 'Traduction non officielle', en: 'Unofficial translation' } satisfies Said,
  fromTo: (from: string, fromYear: string, to: string, toYear: string): Said => ({
    fr: `${from} en ${fromYear}, ${to} en ${toYear}`,
    en: `${from} in ${fromYear}, ${to} in ${toYear}`,
  }),
};

/** Targets that are too long for a column of a phone, in two or three words. */
export const SHORT_TARGETS = {
  rank: (first: number): Said => ({ fr: `${first} premiers`, en: `Top ${first}` }),
  milestone: { fr: 'Jalon', en: 'Milestone' } satisfies Said,
  worded: { fr: 'En mots', en: 'In words' } satisfies Said,
};

export const CHART_WORDS = {
  title: (indicator: number): Said => ({
    fr: `Indicateur ${indicator}${NBSP}: résultat et cible par exercice`,
    en: `Indicator ${indicator}: result and target by fiscal year`,
  }),
  unit: (unit: Unit): Said =>
    unit === 'percent'
      ? { fr: '%', en: '%' }
      : unit === 'rate'
        ? { fr: '% depuis 2018-2019', en: '% since 2018-2019' }
        : unit === 'rank'
          ? { fr: 'Rang', en: 'Rank' }
          : { fr: 'Nombre', en: 'Number' },
  running: { fr: 'en cours', en: 'in progress' } satisfies Said,
  point: (year: string, result: string, target: string, open: boolean): Said => ({
    fr: `${year}, résultat ${result}${open ? ' (en cours)' : ''}, cible ${target}`,
    en: `${year}, result ${result}${open ? ' (in progress)' : ''}, target ${target}`,
  }),
  alt: (years: string): Said => ({
    fr: `Courbe du résultat et de la cible${NBSP}: ${years}.`,
    en: `Line chart of the result and the target: ${years}.`,
  }),
};

/** Words in a line of several. */
export const ROW_WORDS = {
  target: (target: string): Said => ({ fr: `cible ${target}`, en: `target ${target}` }),
};

export const ORIGIN_WORDS = {
  source: (title: string): Said => ({ fr: `Source${NBSP}: ${title}`, en: `Source: ${title}` }),
  reference: (reference: string): Said => ({ fr: `réf. ${reference}`, en: `ref. ${reference}` }),
  others: (count: number): Said => ({ fr: ` et ${count} de plus`, en: ` and ${count} more` }),
};

/** What «Pas ça ?» opens. */
export const MORE_WORDS = {
  fr: `Votre question portait sur autre chose${NBSP}? Choisissez, ou reformulez-la.`,
  en: 'Was your question about something else? Choose, or put it another way.',
} satisfies Said;

/** «Date d’essai : 15 novembre 2022». */
export function trialDayText(day: Day, lang: Lang): string {
  return { fr: `Date d’essai${NBSP}: ${dayText(day, 'fr')}`, en: `Trial date: ${dayText(day, 'en')}` }[lang];
}

/** «Tel que connu au 15 novembre 2022». */
export function asOfText(day: Day, lang: Lang): string {
  return { fr: `Tel que connu au ${dayText(day, 'fr')}`, en: `As known on ${dayText(day, 'en')}` }[lang];
}

/** «Résultat : …»: a label and its words, with the language's own spacing. */
export function labelled(label: string, words: string, lang: Lang): string {
  return `${label}${lang === 'fr' ? NBSP : ''}: ${words}`;
}
