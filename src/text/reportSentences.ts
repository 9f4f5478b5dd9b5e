import type { Day, Instant } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import { type FieldProblem, type FieldTrouble, LIMITS } from '../domain/reportFields.ts';
import { reportReference } from '../domain/reportReference.ts';
import { dayText, instantText, NBSP, numberText } from './numbers.ts';

/** A button: what it shows and the sentence it says. */
export type SaidAsk = { title: Said; text: Said };

/** Plain replies of the reporting conversation, both languages side by side. */
export const REPORT_SAID = {
  cancelled: {
    fr: 'C’est annulé\u00a0: rien n’a été enregistré.',
    en: 'Cancelled: nothing was recorded.',
  },
  nothingToCancel: {
    fr: 'Il n’y a pas de déclaration en cours à annuler.',
    en: 'There is no report in progress to cancel.',
  },
  nothingToConfirm: {
    fr: 'Il n’y a pas de déclaration en cours. Dites en une phrase ce que vous avez fait, par exemple «\u00a0hier, mission de prospection à Lagos\u00a0».',
    en: 'There is no report in progress. Say in one sentence what you did, for example “prospecting mission in Lagos yesterday”.',
  },
  someoneElsesForm: {
    fr: 'Ce formulaire a été préparé pour une autre personne. Rien n’a été enregistré\u00a0; demandez le vôtre avec «\u00a0déclarer une activité\u00a0».',
    en: 'This form was prepared for someone else. Nothing was recorded; ask for your own with “report an activity”.',
  },
  brokenForm: {
    fr: 'Je ne reconnais pas ce formulaire. Rien n’a été enregistré\u00a0; demandez-en un nouveau avec «\u00a0déclarer une activité\u00a0».',
    en: 'I do not recognise this form. Nothing was recorded; ask for a new one with “report an activity”.',
  },
  mayNotReport: {
    fr: 'Votre rôle ne permet pas de déclarer des activités. Rien n’a été enregistré\u00a0; adressez-vous à la direction de la planification.',
    en: 'Your role does not allow reporting activities. Nothing was recorded; please ask the planning directorate.',
  },
  mayNotValidate: {
    fr: 'La validation est réservée aux personnes qui ont le rôle de validation. Rien n’a été changé.',
    en: 'Validation is reserved for people who have the validator role. Nothing was changed.',
  },
  notFound: {
    fr: 'Je ne trouve aucune déclaration de cette référence. Rien n’a été changé.',
    en: 'I find no report with this reference. Nothing was changed.',
  },
  notYours: {
    fr: 'Cette déclaration est celle d’une autre personne\u00a0: elle seule peut la retirer ou la corriger. Rien n’a été changé.',
    en: 'This report belongs to someone else, and only they can withdraw or correct it. Nothing was changed.',
  },
  ownValidation: {
    fr: 'Personne ne valide sa propre déclaration. Rien n’a été changé\u00a0; une autre personne qui valide doit s’en charger.',
    en: 'Nobody validates their own report. Nothing was changed; another validator has to do it.',
  },
  needsReason: {
    fr: 'Un rejet demande un motif, que la personne lira. Rien n’a été changé.',
    en: 'A rejection needs a reason, which the person will read. Nothing was changed.',
  },
  reasonTooLong: {
    fr: `Le motif dépasse ${LIMITS.reason} caractères. Rien n’a été changé.`,
    en: `The reason is longer than ${LIMITS.reason} characters. Nothing was changed.`,
  },
  tooLateToUndo: {
    fr: 'Les 15 minutes pour annuler sont passées. La déclaration peut encore être retirée ou corrigée dans «\u00a0mes déclarations\u00a0».',
    en: 'The 15 minutes to undo are over. The report can still be withdrawn or corrected under “my reports”.',
  },
  validatedStays: {
    fr: 'Cette déclaration est validée\u00a0: elle ne se retire plus. Une correction, elle, sera soumise à validation.',
    en: 'This report is validated and can no longer be withdrawn. A correction can be submitted for validation.',
  },
  validatedKeepsIndicator: {
    fr: 'Une déclaration validée ne change pas d’indicateur. Rien n’a été changé\u00a0; adressez-vous à la personne qui l’a validée.',
    en: 'A validated report cannot move to another indicator. Nothing was changed; please ask the person who validated it.',
  },
  alreadyCorrected: {
    fr: 'Cette déclaration a déjà été corrigée. Rien n’a été changé\u00a0; voyez «\u00a0mes déclarations\u00a0» pour la plus récente.',
    en: 'This report has already been corrected. Nothing was changed; see “my reports” for the latest one.',
  },
  alreadyRejected: {
    fr: 'Cette déclaration a été rejetée\u00a0: elle ne compte pas. Vous pouvez la corriger pour la soumettre de nouveau.',
    en: 'This report was rejected and does not count. You can correct it to submit it again.',
  },
  isWithdrawn: {
    fr: 'Cette déclaration a été retirée\u00a0: elle ne compte plus.',
    en: 'This report has been withdrawn and no longer counts.',
  },
  alreadyDecided: {
    fr: 'Cette déclaration n’attend plus de décision. Rien n’a été changé.',
    en: 'This report is no longer waiting for a decision. Nothing was changed.',
  },
  noPlace: { fr: 'sans lieu', en: 'no place' },
  rehearsal: {
    fr: 'Rien n’est enregistré ici\u00a0: c’est un brouillon à titre d’essai.',
    en: 'Nothing is recorded here: this draft is for trying out.',
  },
  forgotten: {
    fr: 'C’est fait\u00a0: vos préférences, votre brouillon, vos avis et ce que vous avez vu sont effacés. Ce que vous avez déclaré, et votre nom comme auteur, reste au registre\u00a0: un chiffre public doit pouvoir être retracé jusqu’à sa source. Un rôle accordé reste jusqu’à ce qu’on le retire.',
    en: 'Done: your preferences, draft, notices and what you saw are erased. What you reported, with your name as its author, stays in the ledger: a public figure must be traceable to its source. A role that was granted stays until it is revoked.',
  },
} satisfies Record<string, Said>;

/** What is wrong with a field, in one sentence that says what would be right. */
export function problemSaid({ field, why }: FieldProblem, span: { first: Day; last: Day }): Said {
  const most = (lang: Lang) => numberText(LIMITS[field as keyof typeof LIMITS] ?? LIMITS.title, lang);
  const plan = (lang: Lang) =>
    ({
      fr: `du ${dayText(span.first, 'fr')} au ${dayText(span.last, 'fr')}`,
      en: `from ${dayText(span.first, 'en')} to ${dayText(span.last, 'en')}`,
    })[lang];
  const BY_TROUBLE = {
    missing:
      field === 'date'
        ? { fr: 'La date manque.', en: 'The date is missing.' }
        : { fr: 'L’indicateur manque.', en: 'The indicator is missing.' },
    noSuchIndicator: { fr: 'Cet indicateur n’existe pas dans le plan.', en: 'The plan has no such indicator.' },
    notWhole: {
      fr: 'La quantité doit être un nombre entier, par exemple 1.',
      en: 'The quantity must be a whole number, for example 1.',
    },
    tooFew: { fr: 'La quantité doit être d’au moins 1.', en: 'The quantity must be at least 1.' },
    tooMany: {
      fr: `Une déclaration compte au plus ${most('fr')} activités.`,
      en: `One report holds at most ${most('en')} activities.`,
    },
    notADate: {
      fr: 'Cette date n’existe pas\u00a0; écrivez-la AAAA-MM-JJ.',
      en: 'This date does not exist; write it YYYY-MM-DD.',
    },
    beforePlan: {
      fr: `Cette date est avant le plan, qui va ${plan('fr')}.`,
      en: `This date is before the plan, which runs ${plan('en')}.`,
    },
    afterPlan: {
      fr: `Cette date est après le plan, qui va ${plan('fr')}.`,
      en: `This date is after the plan, which runs ${plan('en')}.`,
    },
    tooLong: {
      fr: `${FIELD_NAMES[field].fr}${NBSP}: au plus ${most('fr')} caractères.`,
      en: `${FIELD_NAMES[field].en}: at most ${most('en')} characters.`,
    },
  } satisfies Record<FieldTrouble, Said>;
  return BY_TROUBLE[why];
}

/** The names of the fields, as labels of the form. */
export const FIELD_NAMES = {
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  date: { fr: 'Date de l’activité', en: 'Date of the activity' },
  place: { fr: 'Lieu', en: 'Place' },
  quantity: { fr: 'Nombre d’activités', en: 'Number of activities' },
  title: { fr: 'Titre', en: 'Title' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  link: { fr: 'Lien', en: 'Link' },
} satisfies Record<FieldProblem['field'], Said>;

/** A draft that was kept a day and is gone. */
export function expiredSaid(since: Instant | undefined): Said {
  return since === undefined
    ? {
        fr: 'Votre brouillon a expiré\u00a0: un brouillon est gardé un jour. Rien n’a été enregistré.',
        en: 'Your draft has expired: a draft is kept for one day. Nothing was recorded.',
      }
    : {
        fr: `Votre brouillon du ${instantText(since, 'fr')} a expiré\u00a0: un brouillon est gardé un jour. Rien n’a été enregistré.`,
        en: `Your draft of ${instantText(since, 'en')} has expired: a draft is kept for one day. Nothing was recorded.`,
      };
}

/** The draft that another report took the place of. */
export const DROPPED_SAID: Said = {
  fr: 'Le brouillon précédent n’a pas été enregistré\u00a0; son formulaire reste utilisable.',
  en: 'The previous draft was not recorded; its form can still be used.',
};

/** The draft that waits while a question was answered. */
export function draftWaitsSaid(summary: Said): Said {
  return {
    fr: `Votre brouillon attend toujours\u00a0: ${summary.fr}. Dites «\u00a0oui enregistre\u00a0» ou «\u00a0annule\u00a0».`,
    en: `Your draft is still waiting: ${summary.en}. Say “yes, save” or “cancel”.`,
  };
}

/** What became of a report one made. */
export function decidedSaid(
  reference: string,
  title: string,
  decision: 'validated' | 'rejected',
  by: string,
  reason: string | undefined,
): Said {
  return decision === 'validated'
    ? {
        fr: `Votre déclaration ${reference} (${title}) a été validée par ${by}.`,
        en: `Your report ${reference} (${title}) was validated by ${by}.`,
      }
    : {
        fr: `Votre déclaration ${reference} (${title}) a été rejetée par ${by}. Motif\u00a0: ${reason ?? '–'}`,
        en: `Your report ${reference} (${title}) was rejected by ${by}. Reason: ${reason ?? '–'}`,
      };
}

/** What a validator has just decided. */
export function queueDecidedSaid(
  { indicator, id }: { indicator: number; id: string },
  decision: 'validated' | 'rejected',
): Said {
  const reference = reportReference(indicator, id);
  return decision === 'validated'
    ? { fr: `C’est fait\u00a0: ${reference} est validée.`, en: `Done: ${reference} is validated.` }
    : {
        fr: `C’est fait\u00a0: ${reference} est rejetée, et la personne en sera avertie.`,
        en: `Done: ${reference} is rejected, and the person will be told.`,
      };
}
