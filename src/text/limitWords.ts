import type { Said } from '../domain/language.ts';

/** Said instead of an answer to somebody who asks too much at once, with when to ask again. */
export function tooManyWords(whose: 'person' | 'tenant', seconds: number): Said {
  const again = { fr: `Réessayez dans ${wait.fr(seconds)}.`, en: `Try again in ${wait.en(seconds)}.` };
  const why = WHY[whose];
  return { fr: `${why.fr} ${again.fr}`, en: `${why.en} ${again.en}` };
}

const WHY = {
  person: {
    fr: 'Vos messages se suivent de trop près pour que je réponde à chacun\u00a0; celui-ci n’a pas été traité.',
    en: 'Your messages come too close together for me to answer each one; this one was not handled.',
  },
  tenant: {
    fr: 'Votre organisation m’envoie beaucoup de messages en ce moment\u00a0; celui-ci n’a pas été traité.',
    en: 'Your organization is sending me many messages right now; this one was not handled.',
  },
} satisfies Record<'person' | 'tenant', Said>;

const wait = {
  fr: (seconds: number): string => `${seconds}\u00a0seconde${seconds > 1 ? 's' : ''}`,
  en: (seconds: number): string => `${seconds}\u00a0second${seconds > 1 ? 's' : ''}`,
};
