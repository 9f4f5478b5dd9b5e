import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import type { FiscalYear } from '../../src/domain/fiscalYear.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { planInForce, planSpanning } from '../../src/domain/planInForce.ts';
import { planNamed } from '../../src/understand/planNamed.ts';
import { plan } from '../fixtures.ts';

const next: Plan = {
  ...plan,
  id: 'NEXT',
  years: ['2023-2024', '2024-2025', '2025-2026', '2026-2027'] satisfies FiscalYear[],
};
const revised: Plan = { ...plan, edition: '2' };

describe('the plan in force', () => {
  test.each<[Day, string]>([
    ['2018-01-01', plan.id],
    ['2022-11-15', plan.id],
    ['2023-03-31', plan.id],
    ['2023-04-01', 'NEXT'],
    ['2030-01-01', 'NEXT'],
  ])('on %s is %s', (day, id) => expect(planInForce([plan, next], day)?.id).toBe(id));
  test('is its latest edition', () => expect(planInForce([plan, next, revised], '2022-11-15')?.edition).toBe('2'));
  test('with only one plan known is that one', () => expect(planInForce([plan], '2026-11-23')).toBe(plan));
});

describe('a plan named by its years', () => {
  test.each<[string, string | undefined]>([
    ['dans le plan 2023-2027, cible de l’indicateur 3', '2023-2027'],
    ['le Plan stratégique 2019–2023', '2019-2023'],
    ['the 2023-2027 strategic plan', '2023-2027'],
    ['plan 2021-2022', undefined],
    ['de 2019 à 2023', undefined],
    ['indicateur 12', undefined],
  ])('«%s»: %s', (text, span) => {
    const named = planNamed(text);
    expect(named && `${named.opens}-${named.closes}`).toBe(span);
  });
  test('is found when it is known', () => {
    expect([planSpanning([plan, next], 2023, 2027)?.id, planSpanning([plan], 2023, 2027)]).toEqual(['NEXT', undefined]);
  });
});
