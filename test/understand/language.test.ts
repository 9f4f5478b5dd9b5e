import { describe, expect, test } from 'vitest';
import { TODAY, understand } from './shipped.ts';

describe('the language of a message', () => {
  test.each<['fr' | 'en', string]>([
    ['fr', 'où en est la prospection ?'],
    ['en', 'how is prospecting doing?'],
    ['fr', 'le soft power on track ou pas?'],
    ['en', 'the taux de satisfaction of the Institut diplomatique trainees, last year?'],
    ['fr', 'cb pr les jeunes'],
    ['en', 'ranking?'],
    ['fr', 'vision ?'],
  ])('%s: %s', (language, text) => {
    expect(understand(text, {}, TODAY).language).toBe(language);
  });
  test('when nothing tells, the conversation’s; else French', () => {
    expect(understand('12', { language: 'en' }, TODAY)).toMatchObject({ language: 'en', languageSaid: false });
    expect(understand('12', {}, TODAY).language).toBe('fr');
  });
  test.each([
    '你好,请问签证怎么办理?',
    '¿Cómo está el indicador 12 este año?',
    'Wie ist der Stand von Ziel zwölf?',
    'Как дела с показателем 12?',
    'Qual é a meta do indicador 7?',
  ])('another language is declined: %s', (text) => {
    expect(understand(text, {}, TODAY)).toMatchObject({ intent: 'out_of_scope', indicators: [] });
  });
});
