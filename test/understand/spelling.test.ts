import { describe, expect, test } from 'vitest';
import { stem } from '../../src/understand/stem.ts';
import { typingDistance } from '../../src/understand/typingDistance.ts';
import { TODAY, understand } from './shipped.ts';

describe('typing errors', () => {
  test.each([
    ['swap', 'cibel', 'cible', 0.6],
    ['doubled letter', 'ciblee', 'cible', 0.6],
    ['neighbouring key', 'cuble', 'cible', 0.75],
    ['missing letter', 'cibe', 'cible', 0.9],
    ['too far', 'maison', 'cible', Number.POSITIVE_INFINITY],
  ])('%s: %s for %s', (_, wrong, right, distance) => {
    expect(typingDistance(wrong, right, 2)).toBe(distance);
  });
  test.each<[string, number]>([
    ['staisfaction des clientèels économiques', 8],
    ['rayonement intrenational du quebec', 2],
    ['infleunce diplomatique', 1],
    ['carrefuors d’inflence', 12],
    ['diplmoatic insttitute', 11],
    ['comon brnad imgae', 9],
    ['prospcting activties', 7],
    ['yuoth intrenational mobilty', 5],
    ['socail media reactoins', 3],
    ['coopreation institutionnele', 4],
    ['activite dinfluence', 1],
  ])('%s', (text, indicator) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'progress', indicators: [indicator] });
  });
  test.each([
    ['indicateur 7 deupis le début', { intent: 'trend', indicators: [7] }],
    ['indicator 7 siince the start', { intent: 'trend', indicators: [7] }],
    ['what are we expcted to reach on indicator 4?', { intent: 'target', indicators: [4] }],
    ['cilbe de l’indicateur 10', { intent: 'target', indicators: [10] }],
    ['lsite des indicateurs', { intent: 'list', scope: 'plan' }],
  ])('an error in a word of the question itself: %s', (text, request) => {
    expect(understand(text, {}, TODAY)).toMatchObject(request);
  });
  test.each([
    ['délégations', 'délégation'],
    ['entreprises', 'entreprise'],
    ['activities', 'activity'],
    ['marchés', 'marché'],
  ])('%s and %s share their stem', (a, b) => {
    const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
    expect(stem(plain(a))).toBe(stem(plain(b)));
  });
});
