import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/understand/request.ts';
import { conversation, TODAY, understand } from './shipped.ts';

type Row = readonly [string, readonly string[], Partial<Request>];

describe('what one message takes over from those before', () => {
  test.each<Row>([
    [
      'the year changes',
      ['indicateur 12', 'et en 2020-2021 ?'],
      { intent: 'progress', indicators: [12], years: ['2020-2021'] },
    ],
    [
      'the indicator changes',
      ['cible du 10 en 2021-2022', 'pis le 9 ?'],
      { intent: 'target', indicators: [9], years: ['2021-2022'] },
    ],
    [
      'the intent changes',
      ['how is info sharing doing last year?', 'and the target?'],
      { intent: 'target', indicators: [10], years: ['2021-2022'] },
    ],
    [
      'a trend drops the year',
      ['indicateur 12 en 2020-2021', 'ça évolue comment ?'],
      { intent: 'trend', indicators: [12], years: [] },
    ],
    ['why', ['KPI 1 status?', 'why is it red?'], { intent: 'progress', indicators: [1], wishes: { why: true } }],
    [
      'the same in the other language',
      ['indicateur 3 en 2021-2022', 'in English please'],
      { intent: 'progress', indicators: [3], years: ['2021-2022'], language: 'en' },
    ],
    [
      'two years side by side, then another indicator',
      ['compare 2020-2021 et 2021-2022 pour le 12', 'même chose pour le 10'],
      { intent: 'compare', indicators: [10], years: ['2020-2021', '2021-2022'] },
    ],
    [
      'a part, then another',
      ['issue 2, fiscal 2021-22', 'issue 1?'],
      { intent: 'overview', scope: 'enjeu:1', years: ['2021-2022'] },
    ],
    [
      '«maintenant» after another year',
      ['indicateur 12 en 2020-2021', 'et maintenant ?'],
      { intent: 'progress', indicators: [12], years: ['2022-2023'] },
    ],
    [
      '"and now" after two years',
      ['likes in 20-21 vs 21-22', 'and now?'],
      { intent: 'progress', indicators: [3], years: ['2022-2023'] },
    ],
    [
      '"now" before the next thing',
      ['issue 2, fiscal 2021-22', 'now issue 1'],
      { intent: 'overview', scope: 'enjeu:1', years: ['2021-2022'] },
    ],
    [
      'a comparison started from one year',
      ['indicateur 12 en 2021-2022', "compare avec l'année d'avant"],
      { intent: 'compare', indicators: [12], years: ['2020-2021', '2021-2022'] },
    ],
    [
      'a comparison with what was said before',
      ['indicator 11 this year', 'relative to last year?'],
      { intent: 'compare', indicators: [11], years: ['2021-2022', '2022-2023'] },
    ],
    [
      'another year opposite',
      ['indicateur 5 en 2020-2021', "mets l'exercice suivant en regard"],
      { intent: 'compare', indicators: [5], years: ['2020-2021', '2021-2022'] },
    ],
    [
      'one more year in a comparison',
      ['compare 2020-2021 et 2021-2022 pour le 12', 'ajoute cette année'],
      { intent: 'compare', indicators: [12], years: ['2020-2021', '2021-2022', '2022-2023'] },
    ],
    [
      'the year between two compared',
      ['prospection : 2019-2020 contre 2021-2022', "rajoute l'année du milieu"],
      { intent: 'compare', indicators: [7], years: ['2019-2020', '2020-2021', '2021-2022'] },
    ],
    [
      'two years said face to face, after two others',
      ['indicateur 4 en 2018-2019', "l'année d'après", '2019-2020 et 2021-2022, face à face'],
      { intent: 'compare', indicators: [4], years: ['2019-2020', '2021-2022'] },
    ],
    ['a curve up to now', ["indicateur 12, l'an 1", "de l'an 1 à maintenant"], { indicators: [12], years: [] }],
    [
      'the next year of the plan by its place',
      ["la satisfaction de l'Institut la deuxième année", 'et la troisième ?'],
      { intent: 'progress', indicators: [11], years: ['2021-2022'] },
    ],
    [
      'the position of an indicator, where no year was named by its place',
      ['le premier indicateur en 2020-2021', 'le troisième'],
      { indicators: [3], years: ['2020-2021'] },
    ],
    ['the last two', ['la prospection', 'la marque', 'compare les deux'], { intent: 'compare', indicators: [7, 9] }],
    [
      'a thing nobody knows is not taken over',
      ['indicateur 12', 'et la météo ?'],
      { intent: 'out_of_scope', indicators: [] },
    ],
  ])('%s', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('the answer to a clarifying question completes the first one', () => {
  test.each<Row>([
    ['a number', ['évolution du taux de satisfaction ?', 'le 8'], { intent: 'trend', indicators: [8] }],
    ['a position', ['évolution du taux d’augmentation ?', 'le premier'], { intent: 'trend', indicators: [1] }],
    [
      'a position in English',
      ['satisfaction rate last year?', 'the second one'],
      { intent: 'progress', indicators: [8], years: ['2021-2022'] },
    ],
    ['words', ['le taux de satisfaction ?', 'celui des entreprises'], { intent: 'progress', indicators: [8] }],
    ['one word', ['et la diplomatie ?', 'économique'], { intent: 'progress', indicators: [6] }],
    [
      'words with «all day» in them',
      ['taux d’augmentation ?', "the online one, she's on Facebook all day"],
      { intent: 'progress', indicators: [3] },
    ],
    ['a part of the plan with one of them', ['offices abroad?', 'la modernisation'], { indicators: [12] }],
    ['a wording', ['libellé exact du taux de satisfaction ?', 'le 8'], { intent: 'describe', indicators: [8] }],
    [
      'words that a curve has too',
      ['offices abroad?', 'l’amélioration de leurs services'],
      { intent: 'progress', indicators: [12] },
    ],
    ['a curve', ['the satisfaction trend?', 'the one of businesses'], { intent: 'trend', indicators: [8] }],
    ['all of them', ['le taux de satisfaction ?', 'les trois'], { intent: 'compare', indicators: [4, 8, 11] }],
    ['another number', ['taux d’augmentation ?', 'le 2'], { intent: 'progress', indicators: [2] }],
    [
      'another question',
      ['le taux de satisfaction ?', 'où en est la prospection ?'],
      { intent: 'progress', indicators: [7] },
    ],
  ])('%s', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('the number that was meant, after one that does not exist', () => {
  test.each<Row>([
    ['its state', ['how is indicator 31 doing', 'sorry, meant 3'], { intent: 'progress', indicators: [3] }],
    ['its target', ['cible de l’indicateur 22 ?', 'oups, le 2'], { intent: 'target', indicators: [2] }],
    ['an ordinal', ['the 17th indicator, status', 'sorry 7th'], { intent: 'progress', indicators: [7] }],
    ['another intent', ['indicateur 27', 'je voulais dire 10, sa cible'], { intent: 'target', indicators: [10] }],
    ['a part', ['orientation 5, c’est quoi', 'ah ok la 4 alors'], { intent: 'describe', scope: 'orientation:4' }],
    ['the state of a part', ['issue 9, status', 'one, I meant one'], { intent: 'overview', scope: 'enjeu:1' }],
    ['no number', ['indicateur 27', 'la prospection'], { intent: 'progress', indicators: [7] }],
  ])('%s', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('the order of the plan', () => {
  test.each<Row>([
    ['the year after', ['compare 5 et 11 en 2020-2021', 'advance one year'], { years: ['2021-2022'] }],
    ['the next indicator', ['indicateur 7 en 2021-2022', 'le suivant'], { indicators: [8], years: ['2021-2022'] }],
    ['in so many words', ['target of 7 in 2021-2022', 'and the next indicator'], { intent: 'target', indicators: [8] }],
    ['the one before, where no year was said', ['indicator 7', 'the one before that'], { indicators: [6] }],
    ['the year before, where one was', ['indicateur 7 en 2021-2022', 'celui d’avant'], { years: ['2020-2021'] }],
    ['none after the last', ['indicateur 12', 'indicateur suivant'], { indicators: [12] }],
    ['a member of the part spoken of', ['issue 2', 'ok and 8'], { intent: 'progress', indicators: [8] }],
    ['a member of the plan', ['lesquels sont ratés ?', 'le 1, c’est grave ?'], { intent: 'progress', indicators: [1] }],
    ['the last of a list', ['liste des indicateurs du plan', 'le dernier, ça mesure quoi'], { indicators: [12] }],
    ['a part of the same kind', ['orientation 1', 'et la 3'], { scope: 'orientation:3' }],
    ['the other number', ['cible du 12', 'pas 12, 11'], { intent: 'target', indicators: [11] }],
    [
      'a target of the year said',
      ['prospection en 2020-2021', 'and twelve in 2019-20?'],
      { indicators: [7], years: ['2019-2020'] },
    ],
    ['an objective in words', ['tell me about objective 7.2', 'sorry, one point one'], { scope: 'objectif:1.1' }],
    [
      'a figure that is a target, no indicator',
      ['influence en 2020-2021', 'puis de 15 ?'],
      { intent: 'progress', indicators: [1], years: ['2021-2022'] },
    ],
    ['a part that exists', ['what is objective 2.4?', '2.3 then'], { intent: 'describe', scope: 'objectif:2.3' }],
  ])('%s', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('after a report is confirmed', () => {
  test.each<Row>([
    [
      'its indicator',
      ['j’ai tenu une activité de prospection à Lagos hier', 'oui', 'la cible ?'],
      { intent: 'target', indicators: [7] },
    ],
  ])('%s is spoken of', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('a number beside other words', () => {
  test.each<[string, Partial<Request>]>([
    ['La barre en prospection pour 2020-2021, c’était 12 ou 15 ?', { intent: 'target', indicators: [7] }],
    [
      'Note pour le PM : deux lignes sur la place du Québec au classement, édition 2020-2021',
      { intent: 'briefing', indicators: [2] },
    ],
    ['Sous-ministre en attente sur l’autre ligne : quel rang pour le Québec chez les fédérés ?', { indicators: [2] }],
    ['indicator number 16, youth', { intent: 'out_of_scope' }],
    ['Modernization issue, 2021-22, quick status', { intent: 'overview', scope: 'enjeu:3', years: ['2021-2022'] }],
    ['line up the three objective 1.1 indicators for me', { intent: 'compare', indicators: [1, 2, 3] }],
  ])('%s', (text, expected) => {
    expect(understand(text, {}, TODAY)).toMatchObject(expected);
  });
});

describe('things set side by side', () => {
  test.each<Row>([
    [
      'a list with commas',
      ['Tableau comparatif influence / rang / réseaux sociaux stp'],
      { intent: 'compare', indicators: [1, 2, 3] },
    ],
    ['the indicators of an objective', ['Compare les trois indicateurs de l’objectif 1.1'], { indicators: [1, 2, 3] }],
    [
      'the last three',
      ['prospection', 'branding', 'satisfaction des entreprises', 'les trois ensemble'],
      { intent: 'compare', indicators: [7, 8, 9] },
    ],
    ['another beside it', ['prospecting last year', 'against 9'], { intent: 'compare', indicators: [7, 9] }],
    [
      'the same of another',
      ['prospection : 2019-2020 face à 2021-2022', 'pareil avec les services améliorés'],
      { indicators: [12] },
    ],
    ['another year beside it', ['info sharing in 2019-2020', 'vs last year'], { years: ['2019-2020', '2021-2022'] }],
    ['one in the place of another', ['le 5 contre le 11', 'contre le 12 plutôt'], { indicators: [5, 12] }],
    ['one in the place of the one named last', ['le 12', 'compare au 11', 'ou plutôt au 5'], { indicators: [5, 12] }],
    [
      'the last two, in words',
      ['image de marque', 'partage d’info', 'placez-les en parallèle'],
      { indicators: [9, 10] },
    ],
    [
      'one fewer, by a name',
      ['compare cooperation and business satisfaction', 'drop the cooperation one'],
      { intent: 'progress', indicators: [8] },
    ],
    ['one fewer', ['le 5 contre le 11', 'enlève le 5'], { intent: 'progress', indicators: [11] }],
    [
      'the only indicator of a list',
      ['quels indicateurs sous l’objectif 2.1', 'et il se porte comment'],
      { intent: 'progress', indicators: [6] },
    ],
    [
      'the only indicator of a part',
      ['objectif 2.1', 'son indicateur, en 21-22'],
      { indicators: [6], years: ['2021-2022'] },
    ],
  ])('%s', (_, messages, expected) => {
    expect(conversation(...messages)).toMatchObject(expected);
  });
});

describe('the fiscal years of this plan are no other plan', () => {
  test.each<[string, Partial<Request>]>([
    ['chiffres du plan 2021-2022 à coller svp', { intent: 'briefing', years: ['2021-2022'] }],
    ['partage d’information, l’année d’avant le plan (2018-2019)', { indicators: [10], years: ['2018-2019'] }],
    ['le plan 2023-2027 dit quoi', { intent: 'out_of_scope' }],
  ])('%s', (text, expected) => {
    expect(understand(text, {}, TODAY)).toMatchObject(expected);
  });
});

describe('an answer says how the question was understood', () => {
  test('which words decided', () => {
    const { because } = understand('Où en est la prospection l’an dernier ?', {}, TODAY);
    expect(because).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'indicators', words: 'prospection' }),
        expect.objectContaining({ field: 'years', words: 'l’an dernier' }),
      ]),
    );
  });
  test('what else it may have meant', () => {
    expect(understand('les entreprises clientes de nos bureaux', {}, TODAY).alternatives.length).toBeGreaterThan(0);
  });
  test('what does not exist is named', () => {
    expect(understand('indicateur 27', {}, TODAY).refusal).toMatchObject({ why: 'no-such-indicator', asked: '27' });
    expect(understand('objectif 5.3', {}, TODAY).refusal).toMatchObject({ why: 'no-such-part', asked: '5.3' });
  });
  test('what is outside names the nearest as a suggestion', () => {
    expect(understand('valeur des exportations en dollars', {}, TODAY).refusal).toMatchObject({
      why: 'not-in-plan',
      nearest: [7],
    });
  });
});
