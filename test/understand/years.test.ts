import { describe, expect, test } from 'vitest';
import { tidy } from '../../src/understand/tidy.ts';
import { readYears } from '../../src/understand/years.ts';
import { plan, TODAY } from './shipped.ts';

const [Y0, Y1, Y2, Y3, Y4] = ['2018-2019', '2019-2020', '2020-2021', '2021-2022', '2022-2023'];

describe('the years a sentence asks for, on 15 November 2022', () => {
  test.each<[string, (string | undefined)[]]>([
    ['en 2021-2022', [Y3]],
    ['FY2021-22', [Y3]],
    ['21-22', [Y3]],
    ['20/21', [Y2]],
    ['2020/2021', [Y2]],
    ['coop 2020 2021', [Y2]],
    ['satisf 22 23 ??', [Y4]],
    ['2020–2021', [Y2]],
    ['en 2021', [Y3]],
    ['en 2023', [Y4]],
    ["d'ici 2023", [Y4]],
    ['by March 2023', [Y4]],
    ['mars 2021', [Y2]],
    ['avril 2021', [Y3]],
    ['au 31 mars 2022', [Y3]],
    ['as at March 31, 2021', [Y2]],
    ['le 1er avril 2022', [Y4]],
    ['31/03/2022', [Y3]],
    ['2022-03-31', [Y3]],
    ['au 30 septembre', [Y4]],
    ['en décembre dernier', [Y3]],
    ["l'hiver 2021", [Y2]],
    ['in the fall of 2021', [Y3]],
    ["l'été dernier", [Y4]],
    ['T4 2021-2022', [Y3]],
    ['Q3 2021-2022', [Y3]],
    ['3rd quarter of 2020-2021', [Y2]],
    ['quatrième trimestre de 2021-2022', [Y3]],
    ['T4 2021', [Y3]],
    ['this quarter', [Y4]],
    ['cette année', [Y4]],
    ["c't'année", [Y4]],
    ["l'exercice en cours", [Y4]],
    ['this fiscal year', [Y4]],
    ['the year under way', [Y4]],
    ["l'an dernier", [Y3]],
    ['last year', [Y3]],
    ['dernier exercice complet', [Y3]],
    ['the last full fiscal year', [Y3]],
    ['il y a deux ans', [Y2]],
    ['three years ago', [Y1]],
    ['two years back', [Y2]],
    ['the year before last', [Y2]],
    ['avant-dernier exercice terminé', [Y2]],
    ["l'an prochain", ['outside']],
    ['next year', ['outside']],
    ['en 2015', ['outside']],
    ['en 2025', ['outside']],
    ['2023-2024', ['outside']],
    ['en 2018-2019', [Y0]],
    ['année de référence', [Y0]],
    ['before the plan', [Y0]],
    ['le point de départ', [Y0]],
    ['première année du plan', [Y1]],
    ["à l'an 1", [Y1]],
    ['year two of the plan', [Y2]],
    ["the plan's second year", [Y2]],
    ['an 3 du plan', [Y3]],
    ["à l'an II", [Y2]],
    ['dernière année du plan', [Y4]],
    ['the final year', [Y4]],
    ['fin du plan', [Y4]],
    ["by plan's end", [Y4]],
    ["d'ici la fin du plan", [Y4]],
    ['penultimate year', [Y3]],
    ['cible finale', [Y4]],
    ['la première cible', [Y1]],
    ['de 2019 à 2022', [Y1, Y2, Y3]],
    ['between 2020 and 2022', [Y2, Y3]],
    ['2019 to 2023', [Y1, Y2, Y3, Y4]],
    ['de 2019-2020 à 2021-2022', [Y1, Y2, Y3]],
    ['2019-20 contre 2021-22', [Y1, Y3]],
    ['last year against this year', [Y3, Y4]],
    ['la première et la dernière année du plan', [Y1, Y4]],
    ['depuis le début', []],
    ['le plan 2019-2023', []],
    ['par rapport à 2018-2019', []],
    ['above the 2018-2019 level', []],
    ['ces dernières années', []],
    ['il y a 3 indicateurs', []],
    ['12 activités', []],
    ['85 ou 88 %', []],
    ['les 5 premiers', []],
  ])('%s', (text, expected) => {
    const found = readYears(tidy(text).flat, { today: TODAY, years: plan.years, baselineYear: plan.baselineYear });
    expect(found.years).toEqual(expected);
  });
  test.each<[string, string[]]>([
    ["l'année d'avant", ['2019-2020']],
    ['the year before', ['2019-2020']],
    ['and the one before that', ['2019-2020']],
    ["l'année d'après", ['2021-2022']],
    ['that year', ['2020-2021']],
    ['cette année-là', ['2020-2021']],
    ["l'an dernier", ['2021-2022']],
  ])('%s, in a conversation about 2020-2021', (text, expected) => {
    const frame = {
      today: TODAY,
      years: plan.years,
      baselineYear: plan.baselineYear,
      conversationYear: '2020-2021',
    } as const;
    expect(readYears(tidy(text).flat, frame).years).toEqual(expected);
  });
  test('a year is counted from the day given, not from another', () => {
    const frame = { years: plan.years, baselineYear: plan.baselineYear };
    expect(readYears(tidy("l'an dernier").flat, { ...frame, today: '2021-04-01' }).years).toEqual(['2020-2021']);
    expect(readYears(tidy("l'an dernier").flat, { ...frame, today: '2021-03-31' }).years).toEqual(['2019-2020']);
  });
});
