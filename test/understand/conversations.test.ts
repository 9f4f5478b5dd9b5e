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
    expect(understand('les services de nos bureaux à l’étranger', {}, TODAY).alternatives.length).toBeGreaterThan(0);
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
