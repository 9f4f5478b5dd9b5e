import { describe, expect, test } from 'vitest';
import { numberInstead } from '../../src/understand/numberInstead.ts';
import { filedElsewhere, filedUnder } from '../../src/understand/report/filedUnder.ts';

describe('the indicator a report is filed under by its bare number', () => {
  test.each<[string, number | undefined]>([
    ['ajoute au 6 : déjeuner avec la chambre de commerce, jeudi passé', 6],
    ['#10: onboarding session, Montréal, Nov 9', 10],
    ['6 — trade breakfast, Munich, November 4', 6],
    ['eight. Client survey breakfast. London.', 8],
    ['file under twelve: extended opening hours in Mexico', 12],
    ['put this in 12: new kiosk in Tokyo on November 7', 12],
    ['log for 8, please: breakfast, New York', 8],
    ['j’ai une activité à entrer au dix', 10],
    ['that belongs under six instead', 6],
    ['c’est pour le 12 : nouveau guichet à Mexico', 12],
    ['a training from Nov 7 to 9, 22 participants', undefined],
    ['mission à Lagos du 2 au 5 novembre', undefined],
    ['Mission à Boston du 3 au 6', undefined],
    ['Mission à Boston du 3 mars au 6.', undefined],
    ['exposition à Paris jusqu’au 10, 200 visiteurs', undefined],
    ['8 rencontres à Dakar', undefined],
    ['une rencontre au 12 rue Bonaparte', undefined],
    ['rencontre au 12, rue Peel hier', undefined],
    ['10:30 rencontre avec un investisseur à Boston hier', undefined],
    ['9:30 – breakfast with partners, Chicago, yesterday', undefined],
    ['9–11 novembre : salon à Lyon', undefined],
    ['2, 3 et 4 novembre : mission à Tokyo', undefined],
    ['1. Mission à Boston hier 2. Atelier à Lyon', undefined],
    ['Webinar for 2,500 participants yesterday', undefined],
    ['prospection, le 4 novembre à Boston, souper pour 8, merci', undefined],
    ['from 9 am to 12.', undefined],
  ])('%s', (text, number) => {
    expect(filedUnder(text)).toBe(number);
  });

  test.each<[string, number, number | undefined]>([
    ['oups, pas le 7, plutôt le 6', 7, 6],
    ["wait, shouldn't be 7, it's a 1", 7, 1],
    ['also not seven. six.', 7, 6],
    ['le 6 finalement', 7, undefined],
    ['pas le 3, le 4', 7, undefined],
    ['pas 2 rencontres, mais 3', 2, undefined],
    ['not 7 people, but 6', 7, undefined],
    ['pas le 7 novembre, le 6', 7, undefined],
  ])('%s, of a report filed under %d', (text, held, number) => {
    expect(numberInstead(text, held)).toBe(number);
  });

  test.each<[string, number | undefined]>([
    ['ben non, c’est pour le 6', 6],
    ['hmm, that belongs under 8', 8],
    ['and put it under six instead of one', 6],
    ['sorry, under 9', 9],
    ['wrong one, 6', 6],
    ['c’était au 12, rue Peel', undefined],
    ['it was for 10.', undefined],
    ['c’était pour 8, à Boston', undefined],
  ])('«%s» moves it to %j', (text, number) => {
    expect(filedElsewhere(text)).toBe(number);
  });
});
