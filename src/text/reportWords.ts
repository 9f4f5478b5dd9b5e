import type { EntryState } from '../domain/entry.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { AskedField, ReportFields } from '../domain/reportFields.ts';
import type { Role } from '../domain/role.ts';
import { dayText, isSingular, NBSP, numberText } from './numbers.ts';

/** Headings, labels and buttons of the reporting cards. */
export const REPORT_WORDS = {
  form: { fr: 'Déclarer une activité', en: 'Report an activity' },
  correction: { fr: 'Corriger une déclaration', en: 'Correct a report' },
  effect: { fr: 'Effet', en: 'Effect' },
  noEffect: {
    fr: 'L’effet sur le chiffre s’affiche dès que l’indicateur et la date sont connus, avant tout enregistrement.',
    en: 'The effect on the figure is shown once the indicator and the date are known, before anything is recorded.',
  },
  duplicates: { fr: 'Déjà déclaré\u00a0?', en: 'Already reported?' },
  duplicatesHint: {
    fr: 'Si c’est la même activité, n’enregistrez pas.',
    en: 'If it is the same activity, do not save.',
  },
  toFix: { fr: 'À corriger', en: 'To correct' },
  review: {
    fr: 'Voici l’effet de ce que vous avez changé. Enregistrez si tout est exact.',
    en: 'Here is the effect of what you changed. Save if everything is right.',
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  check: { fr: 'Vérifier', en: 'Check' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  undo: { fr: 'Annuler', en: 'Undo' },
  correct: { fr: 'Corriger', en: 'Correct' },
  withdraw: { fr: 'Retirer', en: 'Withdraw' },
  approve: { fr: 'Approuver', en: 'Approve' },
  reject: { fr: 'Rejeter', en: 'Reject' },
  decide: { fr: 'Décider', en: 'Decide' },
  reason: { fr: 'Motif du rejet', en: 'Reason for rejecting' },
  which: { fr: 'Laquelle\u00a0?', en: 'Which one?' },
  needWhich: { fr: 'Choisissez une déclaration.', en: 'Choose a report.' },
  needReason: { fr: 'Au plus 500 caractères.', en: 'At most 500 characters.' },
  reasonHint: { fr: 'La personne le lira', en: 'The person will read it' },
  chooseIndicator: { fr: 'Choisir un indicateur', en: 'Choose an indicator' },
  titleHint: { fr: 'Par exemple\u00a0: mission de prospection', en: 'For example: prospecting mission' },
  placeHint: { fr: 'Ville ou pays', en: 'City or country' },
  partnersHint: { fr: 'Facultatif', en: 'Optional' },
  needIndicator: { fr: 'Choisissez l’indicateur.', en: 'Choose the indicator.' },
  needDate: { fr: 'Donnez la date, dans les années du plan.', en: 'Give the date, within the years of the plan.' },
  needQuantity: { fr: 'Un nombre entier de 1 à 500.', en: 'A whole number from 1 to 500.' },
  needTitle: { fr: 'Au plus 200 caractères.', en: 'At most 200 characters.' },
  receipt: { fr: 'Déclaration enregistrée', en: 'Report saved' },
  receiptAgain: { fr: 'Déclaration déjà enregistrée', en: 'Report already saved' },
  rehearsal: { fr: 'Brouillon, rien n’est enregistré', en: 'Draft, nothing is recorded' },
  reference: { fr: 'Référence', en: 'Reference' },
  figure: { fr: 'Nouveau chiffre', en: 'New figure' },
  state: { fr: 'État', en: 'State' },
  mine: { fr: 'Mes déclarations', en: 'My reports' },
  mineWithdraw: { fr: 'Laquelle retirer\u00a0?', en: 'Which one to withdraw?' },
  mineCorrect: { fr: 'Laquelle corriger\u00a0?', en: 'Which one to correct?' },
  none: { fr: 'Aucune déclaration.', en: 'No report.' },
  queue: { fr: 'Déclarations à valider', en: 'Reports to validate' },
  queueEmpty: { fr: 'Rien n’attend de validation.', en: 'Nothing is waiting for validation.' },
  own: {
    fr: 'C’est la vôtre\u00a0: une autre personne doit la valider.',
    en: 'This one is yours: someone else has to validate it.',
  },
  by: { fr: 'Déclarée par', en: 'Reported by' },
  checkIn: { fr: 'Rien à signaler', en: 'Nothing to report' },
  checkInWhich: {
    fr: 'Rien à signaler pour quel indicateur\u00a0?',
    en: 'Nothing to report for which indicator?',
  },
  myData: { fr: 'Mes données', en: 'My data' },
  silence: { fr: 'Sans nouvelles', en: 'Not heard from' },
  people: { fr: 'Personnes', en: 'People' },
  indicators: { fr: 'Indicateurs alimentés par des activités', en: 'Indicators fed by activities' },
  never: { fr: 'jamais', en: 'never' },
} satisfies Record<string, Said>;

/** Where a report stands. */
export const ENTRY_STATE_WORDS = {
  reported: { fr: 'Déclarée, non validée', en: 'Reported, not validated' },
  validated: { fr: 'Validée', en: 'Validated' },
  rejected: { fr: 'Rejetée', en: 'Rejected' },
  withdrawn: { fr: 'Retirée', en: 'Withdrawn' },
  corrected: { fr: 'Remplacée par une correction', en: 'Replaced by a correction' },
} satisfies Record<EntryState, Said>;

export const ROLE_WORDS = {
  reader: { fr: 'lecture', en: 'reader' },
  reporter: { fr: 'déclaration', en: 'reporter' },
  validator: { fr: 'validation', en: 'validator' },
  administrator: { fr: 'administration', en: 'administrator' },
} satisfies Record<Role, Said>;

/** What is asked next, one thing at a time. */
export const QUESTIONS = {
  indicator: {
    fr: 'De quel indicateur relève cette activité\u00a0? Donnez son numéro ou son nom, par exemple «\u00a07\u00a0» ou «\u00a0prospection\u00a0».',
    en: 'Which indicator does this activity belong to? Give its number or its name, for example “7” or “prospecting”.',
  },
  date: {
    fr: 'Quel jour l’activité a-t-elle eu lieu\u00a0? Par exemple «\u00a0hier\u00a0» ou «\u00a0le 4 novembre\u00a0».',
    en: 'On what day did the activity take place? For example “yesterday” or “November 4”.',
  },
  place: {
    fr: 'Où a-t-elle eu lieu\u00a0? Dites «\u00a0passe\u00a0» si elle n’a pas de lieu.',
    en: 'Where did it take place? Say “skip” if it has no place.',
  },
} satisfies Record<AskedField, Said>;

/** «mission de prospection, 14 novembre 2022, Lagos, 2 activités, indicateur 7»: what is known so far. */
export function fieldsText(fields: ReportFields, lang: Lang): string {
  const { indicator, date, place, quantity, title, partners } = fields;
  const parts = [
    title,
    date && dayText(date, lang),
    place,
    quantity !== undefined && quantityText(quantity, lang),
    partners && { fr: `avec ${partners}`, en: `with ${partners}` }[lang],
    indicator !== undefined && { fr: `indicateur ${indicator}`, en: `indicator ${indicator}` }[lang],
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(', ') : { fr: 'rien encore', en: 'nothing yet' }[lang];
}

/** «2 activités», "1 activity". */
export function quantityText(quantity: number, lang: Lang): string {
  const one = isSingular(quantity, lang);
  const word = one ? { fr: 'activité', en: 'activity' }[lang] : { fr: 'activités', en: 'activities' }[lang];
  return `${numberText(quantity, lang)}${NBSP}${word}`;
}
