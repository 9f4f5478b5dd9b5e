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
    [
      'gives way to another of another indicator',
      'indicator 6: trade dinner in Lyon on November 3',
      { indicators: [6], slots: { indicator: 6, date: '2022-11-03', place: 'Lyon' } },
    ],
    ['has a day for another', 'please change 14 to 13', { slots: { date: '2022-11-13' } }],
    [
      'is of another indicator',
      'my mistake, that should go under indicator 1',
      { indicators: [1], wishes: { draft: 'correct' }, slots: { indicator: 1 } },
    ],
    ['is cancelled when asked politely', 'can you scrap that?', { wishes: { draft: 'cancel' }, slots: {} }],
    ['is confirmed in other words', 'c’est tout bon', { wishes: { draft: 'confirm' }, slots: {} }],
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

describe('the indicator of a report in progress', () => {
  const opened = 'report an activity please';
  test.each<[string, readonly string[], object]>([
    ['named by its words', ['je veux déclarer une activité', 'une action d’influence'], { slots: { indicator: 1 } }],
    [
      'named with its place',
      [opened, 'it’s influence diplomacy, at the mayor’s office in Tokyo'],
      { slots: { indicator: 1, place: 'Tokyo' } },
    ],
    [
      'named before it is assented to',
      ['on a tenu un événement vendredi', 'pour la diplomatie économique, oui'],
      { slots: { indicator: 6 } },
    ],
    ['named by its number', [opened, 'number 3 please'], { slots: { indicator: 3 } }],
    [
      'named when something else had been understood',
      ['mission de prospection à Bogotá hier', 'non, coopération institutionnelle, d’après mon chef'],
      { slots: { indicator: 4 } },
    ],
  ])('is %s', (_, said, expected) => {
    expect(conversation(...said)).toMatchObject({ intent: 'report', ...expected });
  });
  test.each([
    ['a place', 'Berlin'],
    ['a day', 'le 2 nov'],
    ['a number', 'make that three'],
    ['a title', 'titre : Cap sur le Saint-Laurent'],
    ['another title', 'titre : Cap sur le Saint-Laurent', 'title: St. Lawrence ahead'],
    ['the end', 'titre : Cap sur le Saint-Laurent', 'oui enregistre'],
    ['a cancellation', 'annule'],
    ['words of assent', 'c’est bien ça'],
  ])('is kept with %s', (_, ...said) => {
    const first = 'On a fait une activité de prospection à Lyon hier';
    expect(conversation(first, ...said)).toMatchObject({ intent: 'report', indicators: [7] });
  });
  test('is not changed by the name of a place that is also in the name of an indicator', () => {
    expect(
      conversation('formation de l’Institut diplomatique le 20 octobre', 'Quebec City is the place'),
    ).toMatchObject({
      intent: 'report',
      indicators: [11],
    });
  });
});

describe('a question while a report is in progress', () => {
  const first = 'mission de prospection à Bogotá hier';
  test.each([
    ['target', 'avant de valider : la cible ?'],
    ['target', 'wait, remind me of the target for that this year'],
    ['target', 'before I confirm, what’s the annual target'],
    ['my_reports', 'before you save, list my other ones'],
  ])('is %s: «%s»', (intent, said) => {
    expect(conversation(first, said).intent).toBe(intent);
    expect(conversation(first, said, 'ok, enregistre la mission')).toMatchObject({
      intent: 'report',
      indicators: [7],
      wishes: { draft: 'confirm' },
    });
  });
});

test('a question that fits several is asked of the report in progress', () => {
  expect(
    conversation(
      'Trois rencontres de partage de l’information avec nos partenaires, à Paris, le 14 septembre',
      'avant de valider : la cible de partenaires, elle est de combien cette année ?',
    ),
  ).toMatchObject({ intent: 'target', indicators: [10] });
});

describe('a report without a verb', () => {
  test.each<[string, Slots]>([
    ['influence roundtable, Boston, 2022-10-27', { indicator: 1, date: '2022-10-27', place: 'Boston' }],
    [
      'Formation de l’Institut diplomatique, Québec, 13 octobre',
      { indicator: 11, date: '2022-10-13', place: 'Québec' },
    ],
    [
      'Two influence calls at the Diet, Tokyo, last Thursday',
      { indicator: 1, date: '2022-11-10', place: 'Tokyo', quantity: 2, title: 'influence calls at the Diet' },
    ],
    ['training by the Diplomatic Institute, taken October 20, Montréal', { indicator: 11, date: '2022-10-20' }],
  ])('«%s»', (text, slots) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'report', slots });
  });
  test.each(['la prospection en octobre, ça va ?', 'Should we worry about prospecting in Boston?'])(
    'is not read in «%s»',
    (text) => {
      expect(understand(text, {}, TODAY).intent).not.toBe('report');
    },
  );
});

describe('several activities in one sentence', () => {
  test.each<[string, readonly number[], Slots]>([
    [
      'J’ai deux choses à déclarer pour le 2 novembre à Lyon, une action de diplomatie économique et une formation de l’Institut',
      [6, 11],
      { date: '2022-11-02', place: 'Lyon' },
    ],
    [
      'both from Warsaw and both on November 2: influence coffee with the deputy mayor, brand training with two partners',
      [1, 9],
      { date: '2022-11-02', place: 'Warsaw' },
    ],
    [
      'le 10 nov. à Bogotá : une action d’influence pis une prospection, inscris les deux',
      [1, 7],
      { date: '2022-11-10', place: 'Bogotá' },
    ],
  ])('«%s»', (text, indicators, slots) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'report', indicators, slots });
  });
  test('a partner is no second activity', () => {
    const said = 'Réunion du comité de partage de l’information avec l’Institut diplomatique et la SODEC, 2022-10-12';
    expect(understand(said, {}, TODAY).indicators).toEqual([10]);
  });
});

describe('words that tell only that something took place', () => {
  test.each([
    ['j’ai participé à une rencontre hier', []],
    ['Petit ajout : j’ai participé à une réunion le 25 octobre', []],
    ['I taught a Diplomatic Institute class yesterday to eighteen officers', [11]],
  ])('«%s» is of %j', (text, indicators) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'report', indicators });
  });
});

describe('the day of an activity', () => {
  test.each([
    ['mission de prospection à Lima du 7 au 9 novembre', '2022-11-07'],
    ['prospecting mission to Lima, Aug 15 to 19', '2022-08-15'],
    ['atelier de marque commune à Lyon le vingt-sept octobre', '2022-10-27'],
    ['prospecting mission in Jakarta that ended on November the ninth', '2022-11-09'],
    ['Le 24 novembre, mission de prospection à Lima', '2022-11-24'],
    ['j’ai tenu une activité d’influence à Lima le 12 décembre', '2021-12-12'],
    ['mission de prospection à Lima, lundi le 7', '2022-11-07'],
    ['j’déclare : Tokyo, prospection, le 8, une activité', '2022-11-08'],
    ['mission de prospection à Lima la veille de l’Halloween', '2022-10-30'],
  ])('«%s»: %s', (text, date) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'report', slots: { date } });
  });
  test('corrected by its date alone stays in its month', () => {
    expect(conversation('mission de prospection à Lima le 15 septembre', 'erreur : le 16').slots.date).toBe(
      '2022-09-16',
    );
  });
});

describe('the place of an activity', () => {
  test.each([
    ['campagne Instagram pour les médias sociaux, bureau d’Abidjan, 20 mars 2022', 'Abidjan'],
    ['mission de prospection en Côte d’Ivoire le 2 novembre', 'Côte d’Ivoire'],
    ['prospecting meeting at the Atlanta office on Nov 8', 'Atlanta'],
  ])('«%s»: %s', (text, place) => {
    expect(understand(text, {}, TODAY).slots.place).toBe(place);
  });
  test.each([
    ['Fort Lauderdale, not Miami', 'Fort Lauderdale'],
    ['remplace Miami par Phuket', 'Phuket'],
    ['Trois-Rivières plutôt que Miami', 'Trois-Rivières'],
  ])('is corrected by «%s»', (said, place) => {
    expect(conversation('prospecting mission in Miami yesterday', said).slots.place).toBe(place);
  });
});

describe('the title of an activity', () => {
  test.each([
    [
      'étude sur le rayonnement des États fédérés présentée à Ottawa le 6 octobre, ind 2',
      'étude sur le rayonnement des États fédérés',
    ],
    ['yesterday’s influence reception in Tokyo, titled Autumn Colours, 130 guests', 'Autumn Colours'],
    ['misson de prospction a Conakry hier', 'misson de prospction'],
    ['prospection à Riyad le 20 octobre, salon Saudi Build', 'salon Saudi Build'],
  ])('«%s»: %s', (text, title) => {
    expect(understand(text, {}, TODAY).slots.title).toBe(title);
  });
});

describe('one of one’s own reports', () => {
  test.each([
    ['mes activités déclarées', 'ôte celle du 12'],
    ['mes activités déclarées', 'the one in Paris should say Lille'],
    ['which of my activities were in Africa?', 'get rid of the Cairo one'],
    ['hello', 'right, so cancel the Oslo one'],
    ['hello', 'I need to fix last Tuesday’s report, the quantity is off'],
  ])('after «%s», «%s» names no indicator', (...said) => {
    expect(conversation(...said)).toMatchObject({ intent: 'my_reports', indicators: [] });
  });
  test.each([
    'j’ai-tu déclaré quelque chose en septembre',
    'did my report go through',
    'what have I reported for indicator 7',
  ])('«%s»', (text) => {
    expect(understand(text, {}, TODAY).intent).toBe('my_reports');
  });
});
