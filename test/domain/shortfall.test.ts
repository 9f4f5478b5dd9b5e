import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/domain/entry.ts';
import { figuresOf } from '../../src/domain/figure.ts';
import type { FiscalYear } from '../../src/domain/fiscalYear.ts';
import { type Shortfall, shortfallOf, wouldBeMet } from '../../src/domain/shortfall.ts';
import { standingOf } from '../../src/domain/standing.ts';
import type { Target } from '../../src/domain/target.ts';
import { shortfallText } from '../../src/text/outlookTexts.ts';
import { indicator, plan } from '../fixtures.ts';
import { reading } from './make.ts';

/** Where an indicator stands in a year with that result; with a target of another shape in place of the plan's. */
function standing(
  number: number,
  value: Value | undefined,
  year: FiscalYear = '2022-2023',
  target?: Target,
  proof?: string,
) {
  const own = indicator(number);
  const cell = target && { text: 'la cible', target };
  const judged = cell ? { ...own, targets: { ...own.targets, [year]: cell } } : own;
  const asOf = year === '2022-2023' ? '2022-09-30' : '2019-09-30';
  const entries =
    value === undefined
      ? []
      : [
          reading({
            indicator: number,
            year,
            value,
            asOf,
            at: `${asOf}T12:00:00.000Z`,
            ...(proof && { evidence: proof }),
          }),
        ];
  return standingOf(plan, judged, figuresOf(judged, entries, '2022-11-15'), year, '2022-11-15');
}

describe('what is missing to reach a target', () => {
  it.each<[string, ReturnType<typeof standing>, Shortfall | undefined, string]>([
    ['so many activities', standing(7, 15), { kind: 'number', amount: 3, in: 'count' }, 'il manque 3 activités'],
    ['one activity', standing(7, 17), { kind: 'number', amount: 1, in: 'count' }, 'il manque 1 activité'],
    [
      'points between rates',
      standing(12, 21.5),
      { kind: 'number', amount: 3.5, in: 'points' },
      'il manque 3,5 points de pourcentage',
    ],
    [
      'points of a growth',
      standing(1, 14),
      { kind: 'number', amount: 6, in: 'points' },
      'il manque 6 points de pourcentage',
    ],
    ['places of a rank', standing(2, 4), { kind: 'number', amount: 1, in: 'ranks' }, '1 rang à gagner'],
    ['nothing at the target', standing(12, 25), undefined, ''],
    ['nothing past it', standing(7, 40), undefined, ''],
    ['the result itself', standing(12, undefined), { kind: 'noResult' }, 'il manque le résultat'],
    ['a milestone not done', standing(9, false, '2019-2020'), { kind: 'undone' }, 'reste à réaliser : '],
    ['the evidence of a milestone', standing(9, true, '2019-2020'), { kind: 'evidence' }, 'il manque la preuve : '],
    ['nothing of a proven milestone', standing(9, true, '2019-2020', undefined, 'Rapport'), undefined, ''],
    [
      'the nearest bound of a range',
      standing(12, 3, '2022-2023', { kind: 'between', atLeast: 4, atMost: 7, unit: 'percent' }),
      { kind: 'number', amount: 1, in: 'points' },
      'il manque 1 point de pourcentage',
    ],
    [
      'the step over a strict target',
      standing(12, 5, '2022-2023', { kind: 'level', atLeast: 5, unit: 'percent', strictly: true }),
      { kind: 'strict' },
      'la cible est à dépasser',
    ],
    [
      'a judgement where the target is in words',
      standing(12, 5, '2022-2023', { kind: 'worded' }),
      { kind: 'unjudged' },
      'cible en mots, à juger : « la cible »',
    ],
    ['nothing where no target is set', standing(12, 5, '2022-2023', { kind: 'none' }), undefined, ''],
  ])('is %s', (_, one, expected, words) => {
    const shortfall = shortfallOf(one);
    expect(shortfall).toEqual(expected);
    expect(shortfall ? shortfallText(one, shortfall, 'fr').replaceAll('\u00a0', ' ') : '').toContain(words);
    expect(wouldBeMet(one)).toBe(expected === undefined && one.cell?.target.kind !== 'none');
  });
});
