import { describe, expect, test } from 'vitest';
import type { Slots } from '../../src/understand/request.ts';
import { conversation, TODAY, understand } from './shipped.ts';

describe('what a sentence says of an activity', () => {
  test.each<[string, Slots]>([
    [
      "J'ai tenu une activité de prospection à Lagos hier",
      { indicator: 7, date: '2022-11-14', place: 'Lagos', quantity: 1, title: 'activité de prospection' },
    ],
    ['avant-hier, mission de prospection à Tokyo', { indicator: 7, date: '2022-11-13', place: 'Tokyo' }],
    [
      'last Thursday, influence lunch with the Bavarian minister in Munich',
      { indicator: 1, date: '2022-11-10', place: 'Munich' },
    ],
    [
      'Report a prospecting activity in Lagos on 12/03/2021',
      { indicator: 7, date: '2021-03-12', place: 'Lagos', quantity: 1 },
    ],
    ['mission de prospection à Quito le 3 mars', { indicator: 7, date: '2022-03-03', place: 'Quito' }],
    [
      'Le 5 décembre prochain : mission de prospection à Nairobi',
      { indicator: 7, date: '2022-12-05', place: 'Nairobi' },
    ],
    [
      'Déclarer 2 actions d’influence à Bruxelles le 10 novembre',
      { indicator: 1, date: '2022-11-10', place: 'Bruxelles', quantity: 2 },
    ],
    [
      'on a fait trois activités de prospection à Lima mardi passé',
      { indicator: 7, date: '2022-11-08', place: 'Lima', quantity: 3 },
    ],
    [
      'did a prospecting actvity in Nairobi on firday',
      { indicator: 7, date: '2022-11-11', place: 'Nairobi', quantity: 1 },
    ],
    [
      'i did a prospceting missoin in Bogota yesteday',
      { indicator: 7, date: '2022-11-14', place: 'Bogota', quantity: 1 },
    ],
    ['economic diplomacy lunch in Houston two days ago', { indicator: 6, date: '2022-11-13', place: 'Houston' }],
    [
      'Mission de prospection à Quito hier <script>alert(1)</script>',
      { indicator: 7, date: '2022-11-14', place: 'Quito', title: 'Mission de prospection' },
    ],
    [
      'formation de l’Institut diplomatique à Gatineau le 4 octobre, 22 fonctionnaires',
      { indicator: 11, date: '2022-10-04', place: 'Gatineau' },
    ],
  ])('%s', (text, slots) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'report', slots });
  });
  test.each([
    'Combien d’activités de prospection cette année ?',
    'où en est la prospection à Lagos ?',
    'how do I report an activity?',
    'activités de prospection tenues : 2020-2021 contre 2021-2022',
  ])('no report in «%s»', (text) => {
    expect(understand(text, {}, TODAY).intent).not.toBe('report');
  });
});

describe('a report in progress', () => {
  const first = 'mission de prospection à Bogotá hier';
  test.each<[string, string, object]>([
    ['is confirmed', 'oui enregistre', { wishes: { draft: 'confirm' }, slots: {} }],
    ['is cancelled', 'annule', { wishes: { draft: 'cancel' }, slots: {} }],
    ['has another place', 'change la ville pour Lyon', { slots: { place: 'Lyon' } }],
    ['has another day', 'non, c’était le 4', { slots: { date: '2022-11-04' } }],
    ['has another number', 'finalement il y en avait 3', { slots: { quantity: 3 } }],
    ['has another indicator', 'non, c’est pour l’indicateur 6', { slots: { indicator: 6 } }],
  ])('%s', (_, said, expected) => {
    expect(conversation(first, said)).toMatchObject({ intent: 'report', ...expected });
  });
  test('waits while a question is asked', () => {
    expect(conversation(first, 'la cible du 7 cette année, c’est combien ?')).toMatchObject({
      intent: 'target',
      indicators: [7],
    });
    expect(
      conversation(first, 'la cible du 7 cette année, c’est combien ?', 'ok, enregistre la mission'),
    ).toMatchObject({ intent: 'report', wishes: { draft: 'confirm' } });
  });
  test('is filled slot by slot', () => {
    expect(conversation('report an activity please', 'indicator 6', 'Houston, Nov 8')).toMatchObject({
      intent: 'report',
      indicators: [6],
      slots: { date: '2022-11-08', place: 'Houston' },
    });
  });
});

describe('one’s own reports', () => {
  test.each([
    ['list', 'mes activités'],
    ['list', 'what did I report this month?'],
    ['withdraw', 'retire ma dernière déclaration'],
    ['correct', 'corrige ma dernière entrée, c’était à Munich'],
  ])('%s: %s', (mine, text) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'my_reports', wishes: { mine } });
  });
});
