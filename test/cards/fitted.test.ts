import { describe, expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { allExamples } from '../../cards/examples.ts';
import { fitted, MOST_IN_CARD } from '../../cards/fitted.ts';
import { cardActivity } from '../../src/bot/reply.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { shortened } from '../../src/text/shortened.ts';
import { textOf } from '../../src/text/textOf.ts';
import { plan } from '../fixtures.ts';
import { cardOf, HOSTS, typed, wordsOn } from './everyCard.ts';

/** Teams takes 80 KB in UTF-16 for a message. */
const MOST_IN_MESSAGE = 40_960;

/** The plan with so many indicators, and titles that go on for so many words. */
function planWith(count: number, words: number): Plan {
  const long = (text: string): string => `${text} ${'rayonnement '.repeat(words)}`.trim();
  const said = <T extends { fr: string; en: string }>({ fr, en }: T) => ({ fr: long(fr), en: long(en) });
  const titled = <T extends { title: { fr: string; en: string } }>(one: T): T => ({ ...one, title: said(one.title) });
  const indicators = Array.from({ length: count }, (_, at) => {
    const one = plan.indicators[at % plan.indicators.length] ?? expect.fail('no indicator');
    return { ...titled(one), shortName: said(one.shortName), number: at + 1 };
  });
  return {
    ...plan,
    title: said(plan.title),
    ministry: said(plan.ministry),
    mission: said(plan.mission),
    challenges: plan.challenges.map(titled),
    directions: plan.directions.map(titled),
    objectives: plan.objectives.map(titled),
    indicators,
  };
}

const rows: [string, Plan][] = [
  ['with 50 indicators', planWith(50, 0)],
  ['whose titles have 300 words', planWith(24, 300)],
];
describe.each(rows)('every card of a plan %s', (_, large) => {
  test('is a message that Teams takes', () => {
    const french = allExamples(large).filter(({ name }) => name.endsWith('.fr'));
    const tooLarge = french.flatMap((example) => {
      const { name, answer } = example;
      const { summary } = textOf(answer);
      const card = cardOf(example, HOSTS.teams);
      const size = JSON.stringify(cardActivity({ language: answer.language, card, summary })).length;
      return size > MOST_IN_MESSAGE - 1000 || JSON.stringify(card).length > MOST_IN_CARD ? [`${name}: ${size}`] : [];
    });
    expect(tooLarge).toEqual([]);
  });
});

test('an overview with more rows than fit says how many are left out, and keeps what comes first', () => {
  for (const [lang, more] of [
    ['fr', /^et (\d+) de plus$/gm],
    ['en', /^and (\d+) more$/gm],
  ] as const) {
    const example = allExamples(planWith(60, 0)).find(({ name }) => name === `overview.plan.${lang}`);
    const card = cardOf(example ?? expect.fail('no overview'));
    const left = Number([...wordsOn(card).matchAll(more)].at(-1)?.[1]);
    const all = typed(card, 'Container').filter(({ selectAction }) => selectAction !== undefined);
    const watched = 3;
    expect(all.length + left).toBe(60 + watched);
    expect(all.length).toBeGreaterThan(12);
  }
});

test('text to paste is of whole lines, whatever their number, and says how many are left out', () => {
  const { answer } = allExamples(plan).find(({ name }) => name.startsWith('briefing.')) ?? expect.fail('no briefing');
  const line = `${'Résultat de 85,5\u00a0%, non validé, donc non citable. '.repeat(6)}MRIF-12-2122-v3`;
  const card = cardFor(answer, { ...textOf(answer), text: Array(200).fill(line).join('\n') }, HOSTS.teams);
  const told = wordsOn(card).split('\n');
  const whole = told.filter((one) => one === line).length;
  expect(told.filter((one) => one.startsWith('Résultat de')).length).toBe(whole);
  expect(told).toContain(answer.language === 'fr' ? `et ${200 - whole} de plus` : `and ${200 - whole} more`);
  expect(JSON.stringify(card).length).toBeLessThanOrEqual(MOST_IN_CARD);
});

test('a card that fits is left as it is', () => {
  const card = cardOf(allExamples(plan)[0] ?? expect.fail('no example'));
  expect(fitted(card)).toBe(card);
});

describe('a text is shortened', () => {
  test.each([
    ['not at all when it fits', 'Accroître le rayonnement', 24, 'Accroître le rayonnement'],
    ['between words', 'Accroître le rayonnement', 23, 'Accroître le…'],
    ['at a no-break space', 'Cible\u00a0: accroissement', 10, 'Cible\u00a0:…'],
    ['never within a number', 'Résultat · 12\u00a0345\u00a0678 · cible', 19, 'Résultat ·…'],
    ['never between a number and its unit', 'Résultat · 85,5\u00a0% · cible', 17, 'Résultat ·…'],
    ['never after a number that goes on in words', 'Résultat · 1,2 million de vues', 16, 'Résultat ·…'],
    ['within a word of which too much would go', 'Accroissement', 6, 'Accro…'],
    ['never within a character', 'ab🏴🏴', 4, 'ab…'],
  ])('%s', (_, text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});
