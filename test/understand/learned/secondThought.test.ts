import { describe, expect, test } from 'vitest';
import { conversation } from '../shipped.ts';

describe('what is learned', () => {
  test.each([
    ['mets les jeunes à côté des réseaux sociaux', [3, 5]],
    ['rank next to social media, please', [2, 3]],
    ['la coopération et l’Institut diplomatique, lequel est en avance ?', [4, 11]],
  ])('puts side by side what each part of «%s» names', (text, indicators) => {
    expect(conversation(text)).toMatchObject({ intent: 'compare', indicators });
  });
  test.each([
    ['où en est l’orientation 3 ?', 'et la 4 ?', { scope: 'orientation:4' }],
    ['how is issue 1 going?', 'and issue 3?', { scope: 'enjeu:3' }],
    ['comment va l’indicateur 12 ?', 'et l’enjeu dont il fait partie, comment va-t-il ?', { scope: 'enjeu:3' }],
  ])('goes from «%s» with «%s» to that part of the plan', (first, then, part) => {
    expect(conversation(first, then)).toMatchObject({ intent: 'overview', indicators: [], ...part });
  });
  test.each(['indicateur 7 : la cible est-elle atteinte ?', 'dis-moi si la cible de l’indicateur 7 est atteinte'])(
    'never declines «%s», where the number is named',
    (text) => {
      expect(conversation(text).indicators).toEqual([7]);
    },
  );
  test('«indicateur 12 pour Zx9» is that indicator alone', () => {
    expect(conversation('indicateur 12 pour Zx9')).toMatchObject({ intent: 'progress', indicators: [12] });
  });
  test.each(['indicateur 12.4', 'status of indicator 1.5'])('«%s» is no indicator', (text) => {
    expect(conversation(text)).toMatchObject({ intent: 'out_of_scope', refusal: { why: 'no-such-indicator' } });
  });
  test.each([
    ['le taux de satisfaction ?', 'économique', 8],
    ['satisfaction ?', 'celui des entreprises', 8],
    ['parle-moi de diplomatie', 'd’influence', 1],
  ])('after «%s», «%s» is the state of that one', (question, answer, number) => {
    expect(conversation(question, answer)).toMatchObject({ intent: 'progress', indicators: [number] });
  });
  test('a figure that would be a guess is not shown', () => {
    const request = conversation('the twelve apostles of our growth, growing?');
    expect(['clarify', 'out_of_scope']).toContain(request.intent);
  });
});
