import type { Said } from '../domain/language.ts';
import { NBSP } from '../text/numbers.ts';

/** Headings, labels and remarks of the files. */
export const NOTE_WORDS = {
  sheet: { fr: 'Fiche de l’indicateur', en: 'Fact sheet, indicator' },
  note: { fr: 'Note de breffage', en: 'Briefing note' },
  invented: {
    fr: `Données fictives${NBSP}: démonstration, ne pas citer ni diffuser`,
    en: 'Fictitious data: demonstration, do not quote or distribute',
  },
  paste: { fr: 'Texte prêt à coller', en: 'Text ready to paste' },
  summary: { fr: 'Sommaire', en: 'Summary' },
  facts: { fr: 'Fiche', en: 'Facts' },
  over: { fr: 'Évolution', en: 'Over the years' },
  reading: { fr: 'Comment lire ces chiffres', en: 'How to read these figures' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  name: { fr: 'Nom', en: 'Name' },
  wording: { fr: 'Libellé au plan', en: 'Wording in the plan' },
  translated: { fr: 'Traduction non officielle', en: 'Unofficial translation' },
  belongs: { fr: 'Dans le plan', en: 'In the plan' },
  year: { fr: 'Exercice', en: 'Fiscal year' },
  result: { fr: 'Résultat', en: 'Result' },
  unit: { fr: 'Unité', en: 'Unit' },
  target: { fr: 'Cible', en: 'Target' },
  targetText: { fr: 'Cible au plan', en: 'Target in the plan' },
  targetNumber: { fr: 'Cible en nombre', en: 'Target as a number' },
  gap: { fr: 'Écart', en: 'Gap' },
  gapUnit: { fr: 'Unité de l’écart', en: 'Unit of the gap' },
  official: { fr: 'État officiel', en: 'Official status' },
  trajectory: { fr: 'Trajectoire (calculée)', en: 'Trajectory (computed)' },
  status: { fr: 'État', en: 'Status' },
  state: { fr: 'Donnée', en: 'Data' },
  quotable: { fr: 'Citable', en: 'Quotable' },
  asOf: { fr: 'En date du', en: 'As of' },
  source: { fr: 'Source', en: 'Source' },
  reference: { fr: 'Référence', en: 'Reference' },
  caution: { fr: 'Avertissement', en: 'Caution' },
  yes: { fr: 'oui', en: 'yes' },
  noTarget: { fr: 'aucune', en: 'none' },
  noData: { fr: 'aucune donnée', en: 'no data' },
  running: { fr: 'en cours', en: 'in progress' },
  page: { fr: 'page', en: 'page' },
  of: { fr: 'sur', en: 'of' },
  figures: { fr: 'Chiffres', en: 'Figures' },
  byYear: { fr: 'Par exercice', en: 'By year' },
  readMe: { fr: 'À lire', en: 'Read me' },
  assistant: { fr: 'assistant du plan', en: 'plan assistant' },
} satisfies Record<string, Said>;

/** Units in words, beside a bare number. */
export const UNIT_WORDS = {
  percent: { fr: '%', en: '%' },
  rate: { fr: '% depuis l’année de référence', en: '% since the baseline year' },
  rank: { fr: 'rang', en: 'rank' },
  count: { fr: 'nombre', en: 'count' },
  money: { fr: 'montant', en: 'amount' },
  duration: { fr: 'durée', en: 'duration' },
  ratio: { fr: 'ratio', en: 'ratio' },
  number: { fr: 'nombre', en: 'number' },
} satisfies Record<string, Said>;

export const GAP_UNIT_WORDS = {
  points: { fr: 'points de pourcentage', en: 'percentage points' },
  ranks: { fr: 'rangs', en: 'ranks' },
  count: { fr: 'nombre', en: 'count' },
} satisfies Record<string, Said>;

/** How the two labels and the states are to be read: the same three remarks in every file. */
export const READING_NOTES: readonly Said[] = [
  {
    fr: `L’état officiel ne porte que sur un exercice clos, d’après une donnée validée au 31 mars${NBSP}: la cible est atteinte ou ne l’est pas, sans arrondi.`,
    en: 'The official status speaks only of a closed fiscal year, on a figure validated as of March 31: the target is met or it is not, without rounding.',
  },
  {
    fr: 'La trajectoire d’un exercice en cours est un calcul d’après le rythme attendu de l’indicateur. Elle n’est pas officielle.',
    en: 'The trajectory of a year in progress is computed from the indicator’s expected pace. It is not official.',
  },
  {
    fr: 'Seule une donnée validée et réelle est citable. La référence permet de vérifier qu’un chiffre est toujours en vigueur.',
    en: 'Only a validated, real figure may be quoted. The reference lets anyone verify that a figure still stands.',
  },
];
