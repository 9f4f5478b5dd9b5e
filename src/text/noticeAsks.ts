import type { Said } from '../domain/language.ts';
import type { SaidAsk } from './reportSentences.ts';

/** Sentences that the buttons of notices say, whole by themselves so that an old card still asks the same. */
export const NOTICE_ASKS = {
  mine: { title: { fr: 'Mes avis', en: 'My notices' }, text: { fr: 'mes avis', en: 'my notices' } },
  digest: {
    title: { fr: 'Résumé du lundi', en: 'Monday digest' },
    text: { fr: 'résumé chaque lundi à 8 h 30', en: 'digest every Monday at 8:30' },
  },
  everything: {
    title: { fr: 'Tous les indicateurs', en: 'Every indicator' },
    text: { fr: 'préviens-moi de tout', en: 'notify me when anything changes' },
  },
  stopDigest: {
    title: { fr: 'Arrêter le résumé', en: 'Stop the digest' },
    text: { fr: 'arrête le résumé', en: 'stop the digest' },
  },
  stopValidations: {
    title: { fr: 'Arrêter les avis à valider', en: 'Stop validation notices' },
    text: { fr: 'arrête les avis à valider', en: 'stop the notices to validate' },
  },
  stopAll: {
    title: { fr: 'Tout arrêter', en: 'Stop everything' },
    text: { fr: 'arrête tous les avis', en: 'stop all notices' },
  },
} satisfies Record<string, SaidAsk>;

/** «Voir l'indicateur 7». */
export function seeAsk(indicator: number): SaidAsk {
  return {
    title: { fr: `Voir l’indicateur ${indicator}`, en: `See indicator ${indicator}` },
    text: { fr: `indicateur ${indicator}`, en: `indicator ${indicator}` },
  };
}

/** «Suivre l'indicateur 7». */
export function followAsk(indicator: number): SaidAsk {
  return {
    title: { fr: `Suivre l’indicateur ${indicator}`, en: `Follow indicator ${indicator}` },
    text: {
      fr: `préviens-moi quand l’indicateur ${indicator} change`,
      en: `notify me when indicator ${indicator} changes`,
    },
  };
}

/** «Arrêter»: for the indicators that a notice was about. */
export function stopAsk(indicators: readonly number[]): SaidAsk {
  const one = indicators.length === 1;
  const names: Said = {
    fr: `${one ? 'l’indicateur' : 'les indicateurs'} ${list(indicators, 'et')}`,
    en: `${one ? 'indicator' : 'indicators'} ${list(indicators, 'and')}`,
  };
  return {
    title: {
      fr: one ? `Arrêter (indicateur ${indicators[0]})` : 'Arrêter',
      en: one ? `Stop (indicator ${indicators[0]})` : 'Stop',
    },
    text: { fr: `arrête de me prévenir pour ${names.fr}`, en: `stop notifying me about ${names.en}` },
  };
}

function list(numbers: readonly number[], and: string): string {
  if (numbers.length < 2) return String(numbers[0] ?? '');
  return `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;
}
