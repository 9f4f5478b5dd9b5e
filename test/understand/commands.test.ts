import { describe, expect, test } from 'vitest';
import { TODAY, understand } from './shipped.ts';

describe('requests about the assistant’s own records', () => {
  test.each([
    ['verify', 'vérifie MRIF-12-2122-v3'],
    ['verify', 'does MRIF-7-2223-v1 still stand?'],
    ['history', 'qui a saisi le chiffre de l’indicateur 7 ?'],
    ['history', 'audit trail of indicator 3'],
    ['editions', 'la cible de l’indicateur 3 a-t-elle changé ?'],
    ['editions', 'has the target of indicator 3 been revised?'],
    ['queue', 'à valider'],
    ['queue', 'what is pending approval?'],
    ['decide', 'approuve la déclaration de Lagos'],
    ['decide', 'reject the entry from Lima'],
    ['check_in', 'rien à signaler'],
    ['check_in', 'nothing to report'],
    ['my_data', 'mes données'],
    ['my_data', 'what data do you have about me?'],
    ['forget', 'oublie-moi'],
    ['forget', 'delete my data'],
    ['notify', 'préviens-moi quand l’indicateur 7 change'],
    ['notify', 'résumé chaque lundi à 8 h 30'],
    ['notify', 'stop the weekly digest'],
    ['notify', 'notify me when indicator 7 changes'],
  ])('%s: %s', (command, text) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'help', command });
  });
  test.each([
    ['historique complet de l’indicateur 1', 'trend'],
    ['où en est l’indicateur 7 ?', 'progress'],
    ['aide', 'help'],
    ['les données de l’indicateur 3', 'progress'],
  ])('no command in «%s»', (text, intent) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent, command: null });
  });
  test.each([
    ['start', 'retiens ce que j’ai vu'],
    ['start', "Retiens ce que j'ai vu !"],
    ['start', 'RETIENS CE QUE JAI VU'],
    ['start', 'retien ce que j ai vu svp'],
    ['start', 'peux-tu retenir ce que j’ai vu ?'],
    ['start', 'souviens-toi de ce que j’ai vu'],
    ['start', 'garde en mémoire ce que j’ai consulté'],
    ['start', 'remember what I saw'],
    ['start', 'Please remember what i’ve seen'],
    ['start', 'remeber what I saw'],
    ['start', 'keep track of what I last saw'],
    ['stop', 'oublie ce que j’ai vu'],
    ['stop', 'OUBLIE CE QUE JAI VU'],
    ['stop', 'oubli ce que j ai vu'],
    ['stop', 'efface tout ce que j’ai vu'],
    ['stop', 'ne retiens plus ce que j’ai vu'],
    ['stop', 'arrête de retenir ce que j’ai vu'],
    ['stop', 'stop remembering what I saw'],
    ['stop', 'stop rememberign what i saw'],
    ['stop', 'forget what I saw'],
    ['stop', 'don’t remember what I’ve seen'],
  ] as const)('what was seen: %s: %s', (decision, text) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'help', command: 'keep_seen', wishes: { decision } });
  });
  test.each(['ce que j’ai vu de l’indicateur 7', 'où en est-on ?', 'oublie-moi', 'what I saw'])(
    'nothing about what was seen in «%s»',
    (text) => {
      expect(understand(text, {}, TODAY).command).not.toBe('keep_seen');
    },
  );
  test('another day is asked of the past', () => {
    expect(understand('indicateur 7 tel que connu au 31 décembre 2021', {}, TODAY).asOf).toBe('2021-12-31');
    expect(understand('indicator 7 as known on June 30, 2021', {}, TODAY).asOf).toBe('2021-06-30');
    expect(understand('indicateur 7', {}, TODAY).asOf).toBeNull();
  });
});
