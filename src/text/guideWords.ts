import type { Said } from '../domain/language.ts';
import { NBSP } from './numbers.ts';

/** The first words anyone reads; `plan` is the plan's title in that language. */
export const WELCOME_WORDS = {
  title: { fr: `Bonjour${NBSP}!`, en: 'Hello!' } satisfies Said,
  begin: { fr: 'Pour commencer', en: 'To begin' } satisfies Said,
  scope: (plan: Said): Said => ({
    fr: `Je réponds sur le ${plan.fr}, en français ou en anglais. Touchez un exemple ou écrivez votre question.`,
    en: `I answer questions on the ${plan.en}, in French or English. Tap an example or type your own.`,
  }),
  worth: (plan: Said, indicators: number): Said => ({
    fr: `Je connais les ${indicators} indicateurs du ${plan.fr}, leurs cibles et leurs résultats. Chaque chiffre vient avec sa source, sa date et son état.`,
    en: `I know the ${indicators} indicators of the ${plan.en}, their targets and their results. Every figure comes with its source, its date and its state.`,
  }),
  limits: {
    fr: 'Je ne connais que ce plan, et je dis quand je ne sais pas. Écrivez en français ou en anglais.',
    en: 'I know this plan only, and I say when I do not know. Write in French or English.',
  } satisfies Said,
};

/** Example questions, by what they are good for; each is asked word for word when pressed. */
export const HELP_GROUPS: readonly { heading: Said; questions: readonly Said[] }[] = [
  {
    heading: { fr: 'Suivre un indicateur', en: 'Follow an indicator' },
    questions: [
      { fr: `Où en est l’indicateur 12${NBSP}?`, en: 'How is indicator 12 doing?' },
      {
        fr: `Quelle est la cible de prospection en 2021-2022${NBSP}?`,
        en: 'What is the prospecting target for 2021-2022?',
      },
      { fr: 'Évolution du partage d’information', en: 'Trend of information sharing' },
    ],
  },
  {
    heading: { fr: 'Voir l’ensemble', en: 'See the whole' },
    questions: [
      { fr: `Où en est l’enjeu 2${NBSP}?`, en: 'How is challenge 2 doing?' },
      { fr: `Quelles cibles n’ont pas été atteintes${NBSP}?`, en: 'Which targets were missed?' },
      { fr: 'Compare les indicateurs 4 et 8', en: 'Compare indicators 4 and 8' },
    ],
  },
  {
    heading: { fr: 'Connaître le plan', en: 'Know the plan' },
    questions: [
      { fr: `Quelle est la mission du ministère${NBSP}?`, en: 'What is the ministry’s mission?' },
      { fr: 'Quels sont les enjeux du plan\u00a0?', en: 'What are the challenges of the plan?' },
    ],
  },
  {
    heading: { fr: 'Préparer et déclarer', en: 'Prepare and report' },
    questions: [
      { fr: 'Chiffres clés pour un breffage sur l’enjeu 2', en: 'Key figures for a briefing on challenge 2' },
      {
        fr: 'J’ai tenu une activité de prospection à Lagos hier',
        en: 'I held a prospecting activity in Lagos yesterday',
      },
      { fr: 'Préviens-moi quand l’indicateur 7 change', en: 'Notify me when indicator 7 changes' },
    ],
  },
];
