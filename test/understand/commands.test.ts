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
  test('another day is asked of the past', () => {
    expect(understand('indicateur 7 tel que connu au 31 décembre 2021', {}, TODAY).asOf).toBe('2021-12-31');
    expect(understand('indicator 7 as known on June 30, 2021', {}, TODAY).asOf).toBe('2021-06-30');
    expect(understand('indicateur 7', {}, TODAY).asOf).toBeNull();
  });
});
