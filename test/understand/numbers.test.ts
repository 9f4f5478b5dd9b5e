import { describe, expect, test } from 'vitest';
import { readIndicatorNumbers } from '../../src/understand/indicatorNumbers.ts';
import { readScopes } from '../../src/understand/scopes.ts';
import { tidy } from '../../src/understand/tidy.ts';
import { plan } from './shipped.ts';

describe('indicators named by number', () => {
  test.each<[string, number[]]>([
    ['indicateur 12', [12]],
    ['indicateur douze', [12]],
    ['#12', [12]],
    ['KPI3', [3]],
    ['ind. 4', [4]],
    ['n° 6', [6]],
    ['number 9', [9]],
    ['indicateur IV', [4]],
    ['le douzième indicateur', [12]],
    ['7th indicator', [7]],
    ['the twelfth', [12]],
    ['indicateurs 1, 3 et 6', [1, 3, 6]],
    ['indicateurs 1 à 3', [1, 2, 3]],
    ['2 vs 7 vs 10', [2, 7, 10]],
    ['la cible du 4', [4]],
    ['le 12', [12]],
    ['12', [12]],
    ['indicateur 27', [27]],
    ['indicateur 10501', [10501]],
    ['indicateur 8, une rencontre', [8]],
    ['pourquoi le 7 traîne', [7]],
    ['is 7 lagging', [7]],
    ['how come 9 is stuck', [9]],
    ['3 ok ?', [3]],
    ['9 keeps slipping', [9]],
    ['how far along is 12?', [12]],
    ["where's 2, where's 5", [2, 5]],
    ['11 & 12 together', [11, 12]],
    ['5, 9, 11 : fais-moi un comparatif', [5, 9, 11]],
    ['1-3-6, fais-moi un comparatif', [1, 3, 6]],
    ['2 and 5: text for the website please', [2, 5]],
    ['la première mesure en 2020-2021', []],
    ['none of those', []],
    ['le 7 novembre', []],
    ['is 7 offices enough', []],
    ['3 missions', []],
    ['is 10 the target', []],
    ['is 10 per cent realistic', []],
    ['8 women in management', []],
    ['2 economic diplomacy activities', []],
    ['did 2 staff go', []],
    ['les 5 premiers', []],
    ['10 % de plus', []],
    ['12 activités', []],
    ['85 ou 88 %', []],
    ['à 8 h', []],
    ['les trois', []],
    ['the two of them', []],
    ['9 jeunes sur 10', []],
    ['7 out of 10', []],
    ['top 3', []],
    ['trois puces', []],
  ])('%s', (text, expected) => {
    expect(readIndicatorNumbers(tidy(text).flat).numbers).toEqual(expected);
  });
});

describe('parts of the plan named by number', () => {
  test.each<[string, string[], string | undefined]>([
    ['enjeu 2', ['enjeu:2'], undefined],
    ['issue III', ['enjeu:3'], undefined],
    ['the third orientation', ['orientation:3'], undefined],
    ['orientation 4', ['orientation:4'], undefined],
    ['objectif 4.2', ['objectif:4.2'], undefined],
    ['obj. 1,1', ['objectif:1.1'], undefined],
    ["l'objectif quatre point un", ['objectif:4.1'], undefined],
    ['4.2', ['objectif:4.2'], undefined],
    ['objectif 5.3', [], '5.3'],
    ['enjeu 4', [], '4'],
    ['4.2 %', [], undefined],
    ['I have an issue', [], undefined],
  ])('%s', (text, scopes, missing) => {
    const found = readScopes(tidy(text).flat, plan);
    expect([found.scopes, found.missing?.number]).toEqual([scopes, missing]);
  });
});
