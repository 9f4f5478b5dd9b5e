import type { OfficialState } from '../domain/assess.ts';
import type { DataStateKind } from '../domain/dataState.ts';
import type { Said } from '../domain/language.ts';
import type { Trajectory } from '../domain/pace.ts';
import type { TrendDirection } from '../domain/trend.ts';
import type { AskedStatus, Intent } from '../understand/request.ts';

/** The official state in words: the five a government recognises. */
export const OFFICIAL_WORDS = {
  met: { fr: 'Atteinte', en: 'Met' },
  not_met: { fr: 'Non atteinte', en: 'Not met' },
  not_available: { fr: 'Non disponible', en: 'Not available' },
  to_come: { fr: 'À venir', en: 'To come' },
  not_applicable: { fr: 'Sans objet', en: 'Not applicable' },
} satisfies Record<OfficialState, Said>;

/** The trajectory in words. */
export const TRAJECTORY_WORDS = {
  ahead: { fr: 'En avance', en: 'Ahead' },
  on_track: { fr: 'En voie', en: 'On track' },
  watch: { fr: 'À surveiller', en: 'To watch' },
  late: { fr: 'En retard', en: 'Late' },
  insufficient: { fr: 'Données insuffisantes', en: 'Insufficient data' },
} satisfies Record<Trajectory, Said>;

/** The state of the data itself. */
export const DATA_STATE_WORDS = {
  absent: { fr: 'Aucune donnée', en: 'No data' },
  reported: { fr: 'Déclarée, non validée', en: 'Reported, not validated' },
  provisional: { fr: 'Provisoire (validée, exercice en cours)', en: 'Provisional (validated, year in progress)' },
  validated: { fr: 'Validée', en: 'Validated' },
} satisfies Record<DataStateKind, Said>;

export const TREND_WORDS = {
  improving: { fr: 'En amélioration', en: 'Improving' },
  stable: { fr: 'Stable', en: 'Stable' },
  declining: { fr: 'En recul', en: 'Declining' },
} satisfies Record<TrendDirection, Said>;

/** The four statuses one can filter an overview by, as a heading. */
export const ASKED_STATUS_WORDS = {
  met: { fr: 'Cibles atteintes', en: 'Targets met' },
  missed: { fr: 'Cibles non atteintes', en: 'Targets not met' },
  at_risk: { fr: 'À surveiller ou en retard', en: 'To watch or late' },
  no_data: { fr: 'Sans donnée suffisante', en: 'Without sufficient data' },
} satisfies Record<AskedStatus, Said>;

/** How the line «Compris : …» names an intent. */
export const INTENT_WORDS = {
  progress: { fr: 'progression', en: 'progress' },
  target: { fr: 'cible', en: 'target' },
  trend: { fr: 'évolution', en: 'trend' },
  compare: { fr: 'comparaison', en: 'comparison' },
  overview: { fr: 'vue d’ensemble', en: 'overview' },
  list: { fr: 'liste', en: 'list' },
  describe: { fr: 'description', en: 'description' },
  plan: { fr: 'plan', en: 'plan' },
  report: { fr: 'déclaration d’activité', en: 'activity report' },
  my_reports: { fr: 'mes déclarations', en: 'my reports' },
  briefing: { fr: 'breffage', en: 'briefing' },
  help: { fr: 'aide', en: 'help' },
  smalltalk: { fr: 'conversation', en: 'conversation' },
  clarify: { fr: 'précision demandée', en: 'clarification' },
  out_of_scope: { fr: 'hors du plan', en: 'not in the plan' },
} satisfies Record<Intent, Said>;

/** Words every card and export of the demonstration carries. */
export const FICTITIOUS = { fr: 'Données fictives', en: 'Fictitious data' } satisfies Said;
export const UNOFFICIAL_TRANSLATION = { fr: 'traduction non officielle', en: 'unofficial translation' } satisfies Said;
