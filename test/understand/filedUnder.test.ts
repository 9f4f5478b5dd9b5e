import { describe, expect, test } from 'vitest';
import { filedInstead, filedUnder } from '../../src/understand/report/filedUnder.ts';

describe('the indicator a report is filed under by its bare number', () => {
  test.each<[string, number | undefined, boolean?]>([
    ['ajoute au 6 : déjeuner avec la chambre de commerce, jeudi passé', 6, true],
    ['#10: onboarding session, Montréal, Nov 9', 10, true],
    ['eight. Client survey breakfast. London.', 8, true],
    ['file under twelve: extended opening hours in Mexico', 12, true],
    ['put this in 12: new kiosk in Tokyo on November 7', 12, false],
    ['log for 8, please: breakfast, New York', 8, false],
    ['that belongs under six instead', 6, true],
    ['a training from Nov 7 to 9, 22 participants', undefined],
    ['mission à Lagos du 2 au 5 novembre', undefined],
    ['8 rencontres à Dakar', undefined],
    ['une rencontre au 12 rue Bonaparte', undefined],
  ])('%s', (text, number, firmly) => {
    expect(filedUnder(text)).toEqual(number === undefined ? undefined : { number, firmly });
  });

  test.each<[string, number | undefined]>([
    ['oups, pas le 7, plutôt le 6', 6],
    ["wait, shouldn't be 7, it's a 1", 1],
    ['le 6 finalement', undefined],
    ['pas le 3, le 4', undefined],
  ])('of a report filed under 7: %s', (text, number) => {
    expect(filedInstead(text, 7)).toBe(number);
  });
});
