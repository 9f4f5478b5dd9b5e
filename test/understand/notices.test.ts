import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/understand/context.ts';
import type { NoticeWish, Wishes } from '../../src/understand/request.ts';
import { TODAY, understand } from './shipped.ts';

type Row = readonly [text: string, decision: Wishes['decision'], notice: NoticeWish, indicators?: readonly number[]];

const ABOUT_7: Row[] = [
  ['préviens-moi quand l’indicateur 7 change', 'start', { about: 'indicators' }, [7]],
  ['Préviens moi si l indicateur 7 bouge', 'start', { about: 'indicators' }, [7]],
  ['avise-moi dès que l’indicateur sept change', 'start', { about: 'indicators' }, [7]],
  ['notify me when indicator 7 changes', 'start', { about: 'indicators' }, [7]],
  ['let me know when the seventh indicator moves', 'start', { about: 'indicators' }, [7]],
  ['tell me if indicator 7 is updated', 'start', { about: 'indicators' }, [7]],
  ['abonne-moi à l’indicateur 7', 'start', { about: 'indicators' }, [7]],
  ['follow indicator 7', 'start', { about: 'indicators' }, [7]],
  ['suis l’indicateur 7', 'start', { about: 'indicators' }, [7]],
  ['keep me posted on indicator 7', 'start', { about: 'indicators' }, [7]],
  ['tiens-moi au courant de l’indicateur 7', 'start', { about: 'indicators' }, [7]],
  ['préviens-moi quand la prospection change', 'start', { about: 'indicators' }, [7]],
  ['je veux être avisée quand l’indicateur 7 change', 'start', { about: 'indicators' }, [7]],
  ['arrête de me prévenir pour l’indicateur 7', 'stop', { about: 'indicators' }, [7]],
  ['stop notifying me about indicator 7', 'stop', { about: 'indicators' }, [7]],
  ['ne me préviens plus pour l’indicateur 7', 'stop', { about: 'indicators' }, [7]],
  ['désabonne-moi de l’indicateur 7', 'stop', { about: 'indicators' }, [7]],
  ['unfollow indicator 7', 'stop', { about: 'indicators' }, [7]],
];
const OTHERS: Row[] = [
  ['préviens-moi quand les indicateurs 3, 7 et 12 changent', 'start', { about: 'indicators' }, [3, 7, 12]],
  ['alert me when anything changes in challenge 2', 'start', { about: 'indicators' }, [6, 7, 8]],
  ['préviens-moi de tout', 'start', { about: 'all' }],
  ['notify me when anything changes', 'start', { about: 'all' }],
  ['avise-moi s’il y a une déclaration à valider', 'start', { about: 'validations' }],
  ['notify me when there is a report to validate', 'start', { about: 'validations' }],
  ['turn on notices', 'start', {}],
  ['préviens-moi quand l’indicateur 27 change', 'start', {}],
  ['arrête', 'stop', { about: 'all', bare: true }],
  ['Stop!', 'stop', { about: 'all', bare: true }],
  ['arrête ça svp', 'stop', { about: 'all', bare: true }],
  ['désabonne-moi', 'stop', { about: 'all' }],
  ['stop notifying me', 'stop', { about: 'all' }],
  ['unsubscribe', 'stop', { about: 'all' }],
  ['ne me préviens plus', 'stop', { about: 'all' }],
  ['supprime mes avis', 'stop', { about: 'all' }],
  ['arrête le résumé', 'stop', { about: 'digest' }],
  ['stop the weekly digest', 'stop', { about: 'digest' }],
  ['arrête les avis à valider', 'stop', { about: 'validations' }],
  ['mes avis', 'list', {}],
  ['quels sont mes abonnements ?', 'list', {}],
  ['my notices', 'list', {}],
  ['what am I subscribed to?', 'list', {}],
];
const digest = (rest: NoticeWish): NoticeWish => ({ about: 'digest', ...rest });
const DIGESTS: Row[] = [
  ['résumé chaque lundi à 8 h 30', 'digest', digest({ weekday: 1, time: '08:30' })],
  ['résumé chaque lundi à 8h30', 'digest', digest({ weekday: 1, time: '08:30' })],
  ['digest every Monday at 8:30', 'digest', digest({ weekday: 1, time: '08:30' })],
  ['weekly digest on Fridays at 4 pm', 'digest', digest({ weekday: 5, time: '16:00' })],
  ['résumé le vendredi à 16 h', 'digest', digest({ weekday: 5, time: '16:00' })],
  ['envoie-moi un résumé tous les mardis à midi', 'digest', digest({ weekday: 2, time: '12:00' })],
  ['summary every Wednesday at 9', 'digest', digest({ weekday: 3, time: '09:00' })],
  ['résumé hebdomadaire', 'digest', digest({})],
  ['weekly digest', 'digest', digest({})],
  ['résumé chaque jour', 'digest', digest({ every: 'day' })],
  ['monthly summary', 'digest', digest({ every: 'month' })],
];

const EVERY = [...ABOUT_7, ...OTHERS, ...DIGESTS].map(
  ([text, decision, notice, indicators = []]) => [text, decision, notice, indicators] as const,
);

describe('what is asked of the notices', () => {
  test.each(EVERY)('%s', (text, decision, notice, indicators) => {
    const request = understand(text, {}, TODAY);
    expect(request).toMatchObject({ intent: 'help', command: 'notify', indicators });
    expect(request.wishes).toEqual({ decision, notice });
  });

  test('«ça» is what the conversation is about', () => {
    const last = { intent: 'progress', indicators: [12], years: [], scope: null, status: null, wishes: {} } as const;
    const context: Context = { last };
    expect(understand('préviens-moi quand ça change', context, TODAY).indicators).toEqual([12]);
    expect(understand('let me know when it changes', context, TODAY).indicators).toEqual([12]);
    expect(understand('préviens-moi quand ça change', {}, TODAY).indicators).toEqual([]);
  });

  test.each([
    ['dis-moi si la cible de l’indicateur 7 est atteinte', 'progress'],
    ['tell me if we met the target of indicator 7', 'progress'],
    ['combien d’abonnés sur les médias sociaux ?', 'out_of_scope'],
    ['résumé de l’enjeu 2', 'overview'],
    ['quels indicateurs sont à surveiller ?', 'overview'],
    ['comment on suit l’indicateur 7 ?', 'describe'],
  ])('«%s» is a question, not a subscription', (text, intent) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ command: null, intent });
  });
});
