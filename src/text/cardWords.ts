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
  indicators: { fr: 'Indicateurs', en: 'Indicators' },
  several: { fr: 'Plusieurs indicateurs', en: 'Several indicators' },
  comparison: { fr: 'Comparaison', en: 'Comparison' },
  challenge: { fr: 'Enjeu', en: 'Challenge' },
  direction: { fr: 'Orientation', en: 'Strategic direction' },
  objective: { fr: 'Objectif', en: 'Objective' },
  holds: { fr: 'Comprend', en: 'Holds' },
  mission: { fr: 'Mission', en: 'Mission' },
  vision: { fr: 'Vision', en: 'Vision' },
  values: { fr: 'Valeurs', en: 'Values' },
  which: { fr: 'Lequel\u00a0?', en: 'Which one?' },
  notInPlan: { fr: 'Hors du plan', en: 'Not in the plan' },
  nearest: { fr: 'Le plus proche, à titre de suggestion', en: 'The nearest, as a suggestion' },
  outside: { fr: 'Hors de la période du plan', en: 'Outside the plan’s period' },
  lastYear: { fr: 'Le dernier exercice du plan', en: 'The plan’s last fiscal year' },
  help: { fr: 'Ce que vous pouvez demander', en: 'What you can ask' },
  notYet: { fr: 'Pas encore offert', en: 'Not offered yet' },
  briefing: { fr: 'Pour un breffage', en: 'For a briefing' },
  editions: { fr: 'Éditions du plan', en: 'Editions of the plan' },
  history: { fr: 'historique', en: 'history' },
  unknownReference: { fr: 'Référence inconnue', en: 'Unknown reference' },
  paste: { fr: 'Texte prêt à copier', en: 'Text ready to copy' },
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
  progressOf: { fr: 'Où en est-on\u00a0?', en: 'How are we doing?' },
  overview: { fr: 'Vue d’ensemble', en: 'Overview' },
  plan: { fr: 'Le plan', en: 'The plan' },
  challenges: { fr: 'Les enjeux', en: 'Challenges' },
  help: { fr: 'Aide', en: 'Help' },
  met: { fr: 'Atteintes', en: 'Met' },
  missed: { fr: 'Non atteintes', en: 'Not met' },
  at_risk: { fr: 'À surveiller', en: 'At risk' },
  no_data: { fr: 'Sans donnée', en: 'No data' },
  history: { fr: 'Historique', en: 'History' },
  short: { fr: 'Plus court', en: 'Shorter' },
  bullets: { fr: 'En points', en: 'Bullets' },
  sentences: { fr: 'En phrases', en: 'Sentences' },
  otherLanguage: { fr: 'En anglais', en: 'In French' },
  bilingual: { fr: 'En deux langues', en: 'Both languages' },
  notThis: { fr: 'Pas ça\u00a0?', en: 'Not this?' },
  allIndicators: { fr: 'Tous les indicateurs', en: 'All indicators' },
} satisfies Record<string, Said>;

/** Buttons of the files of a briefing; the arrow and the tooltip say that they leave the conversation. */
export const FILE_WORDS = {
  docx: { fr: 'Word\u00a0↗', en: 'Word\u00a0↗' },
  xlsx: { fr: 'Excel\u00a0↗', en: 'Excel\u00a0↗' },
  csv: { fr: 'CSV\u00a0↗', en: 'CSV\u00a0↗' },
  leaves: {
    fr: 'Télécharge un fichier\u00a0: s’ouvre hors de la conversation, lien valable un jour',
    en: 'Downloads a file: opens outside the conversation, link valid for one day',
  },
} satisfies Record<string, Said>;

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

export const OVERVIEW_WORDS = {
  watch: { fr: 'À regarder d’abord', en: 'To look at first' } satisfies Said,
  show: (count: number): Said => ({ fr: `Voir les ${count} indicateurs`, en: `Show all ${count} indicators` }),
  noResult: { fr: 'Sans résultat encore', en: 'No result yet' } satisfies Said,
  more: (count: number): Said => ({ fr: `et ${count} de plus`, en: `and ${count} more` }),
  lines: (count: number): Said => ({
    fr: count === 1 ? '1 indicateur' : `Les ${count} indicateurs`,
    en: count === 1 ? '1 indicator' : `All ${count} indicators`,
  }),
  filtered: (status: string, count: number, of: number): Said => ({
    fr: `${status}${NBSP}: ${count} sur ${of}`,
    en: `${status}: ${count} of ${of}`,
  }),
};

/** How many of what a list holds. */
export const LIST_CARD_WORDS = {
  enjeu: (count: number) => ({ fr: plural(count, 'enjeu', 'enjeux'), en: plural(count, 'challenge', 'challenges') }),
  orientation: (count: number) => ({
    fr: plural(count, 'orientation', 'orientations'),
    en: plural(count, 'strategic direction', 'strategic directions'),
  }),
  objectif: (count: number) => ({
    fr: plural(count, 'objectif', 'objectifs'),
    en: plural(count, 'objective', 'objectives'),
  }),
  indicateur: (count: number) => ({
    fr: plural(count, 'indicateur', 'indicateurs'),
    en: plural(count, 'indicator', 'indicators'),
  }),
} satisfies Record<string, (count: number) => Said>;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How many entries of the ledger are shown. */
export function entriesText(shown: number, total: number): Said {
  if (total === 0) return { fr: 'Aucune inscription', en: 'No entry' };
  if (shown >= total)
    return { fr: plural(total, 'inscription', 'inscriptions'), en: plural(total, 'entry', 'entries') };
  return shown === 1
    ? { fr: `La dernière inscription sur ${total}`, en: `The last of ${total} entries` }
    : { fr: `Les ${shown} dernières inscriptions sur ${total}`, en: `The last ${shown} of ${total} entries` };
}

/** Said under every wording of the plan that is not the ministry's own. */
export const UNOFFICIAL_NOTE = {
  fr: 'Traduction non officielle.',
  en: 'Unofficial translation.',
} satisfies Said;

export const PLAN_WORDS = {
  holds: (plan: {
    challenges: number;
    directions: number;
    objectives: number;
    indicators: number;
    from: string;
    to: string;
  }): Said => ({
    fr: `${plan.challenges} enjeux, ${plan.directions} orientations, ${plan.objectives} objectifs et ${plan.indicators} indicateurs, avec leurs cibles de ${plan.from} à ${plan.to}.`,
    en: `${plan.challenges} challenges, ${plan.directions} strategic directions, ${plan.objectives} objectives and ${plan.indicators} indicators, with their targets from ${plan.from} to ${plan.to}.`,
  }),
};

/** Words in a line of several. */
export const ROW_WORDS = {
  target: (target: string): Said => ({ fr: `cible ${target}`, en: `target ${target}` }),
  noTarget: { fr: 'sans cible', en: 'no target' } satisfies Said,
  unproven: { fr: 'Sans preuve', en: 'No evidence' } satisfies Said,
  stale: (days: number): Said => ({ fr: `périmée (${days} jours)`, en: `stale (${days} days)` }),
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

/** The same words with a capital first: a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
