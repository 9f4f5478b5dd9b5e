import type { Lang, Said } from '../domain/language.ts';
import type { Scope } from '../domain/plan.ts';
import type { AskedStatus } from '../understand/request.ts';
import { scopeText } from './phrases.ts';

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
  in: (year: string): Said => ({ fr: ` en ${year}`, en: ` in ${year}` }),
  compare: (numbers: string, year: string): Said => ({
    fr: `compare les indicateurs ${numbers} en ${year}`,
    en: `compare indicators ${numbers} in ${year}`,
  }),
  briefingOf: (numbers: string, year?: string): Said => {
    const many = /\D/.test(numbers) ? 's' : '';
    return {
      fr: `breffage indicateur${many} ${numbers}${year ? ` en ${year}` : ''}`,
      en: `briefing indicator${many} ${numbers}${year ? ` in ${year}` : ''}`,
    };
  },
  briefingPart: (scope: Scope): Said => ({
    fr: `breffage sur ${scope === 'plan' ? '' : 'l’'}${partOf(scope, 'fr')}`,
    en: `briefing on ${partOf(scope, 'en')}`,
  }),
  overview: (scope: Scope, year?: string): Said => ({
    fr: `vue d’ensemble ${scope === 'plan' ? 'du plan' : `de l’${scopeText(scope, 'fr')}`}${year ? ` en ${year}` : ''}`,
    en: `overview of ${scope === 'plan' ? 'the plan' : scopeText(scope, 'en')}${year ? ` in ${year}` : ''}`,
  }),
  status: (status: AskedStatus, scope: Scope, year: string): Said => ({
    fr: `${STATUS_QUESTIONS[status].fr}${scope === 'plan' ? '' : ` pour l’${scopeText(scope, 'fr')}`} en ${year}\u00a0?`,
    en: `${STATUS_QUESTIONS[status].en}${scope === 'plan' ? '' : ` for ${scopeText(scope, 'en')}`} in ${year}?`,
  }),
  listOf: (scope: Scope): Said => ({
    fr: `liste des indicateurs de l’${scopeText(scope, 'fr')}`,
    en: `list the indicators of ${scopeText(scope, 'en')}`,
  }),
  describeOf: (scope: Scope): Said => ({
    fr: `décris l’${scopeText(scope, 'fr')}`,
    en: `describe ${scopeText(scope, 'en')}`,
  }),
  history: (indicator: number): Said => ({
    fr: `historique des inscriptions de l’indicateur ${indicator}`,
    en: `history of the entries of indicator ${indicator}`,
  }),
  challenges: { fr: 'quels sont les enjeux du plan\u00a0?', en: 'what are the challenges of the plan?' } satisfies Said,
  plan: { fr: 'qu’est-ce que le plan stratégique\u00a0?', en: 'what is the strategic plan?' } satisfies Said,
  help: { fr: 'aide', en: 'help' } satisfies Said,
  short: { fr: 'version courte', en: 'short version' } satisfies Said,
  bullets: { fr: 'en puces', en: 'in bullets' } satisfies Said,
  bilingual: { fr: 'bilingue', en: 'bilingual' } satisfies Said,
  otherLanguage: { fr: 'en anglais', en: 'in French' } satisfies Said,
  list: { fr: 'liste des indicateurs du plan', en: 'list the indicators of the plan' } satisfies Said,
};

const STATUS_QUESTIONS = {
  met: { fr: 'quelles cibles sont atteintes', en: 'which targets were met' },
  missed: { fr: 'quelles cibles n’ont pas été atteintes', en: 'which targets were missed' },
  at_risk: { fr: 'quels indicateurs sont à risque', en: 'which targets are at risk' },
  no_data: { fr: 'quels indicateurs n’ont pas de données', en: 'which indicators have no data' },
} satisfies Record<AskedStatus, Said>;

const partOf = (scope: Scope, lang: Lang): string =>
  scope === 'plan' ? { fr: 'l’ensemble du plan', en: 'the whole plan' }[lang] : scopeText(scope, lang);
