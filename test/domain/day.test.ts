import { describe, expect, it, test } from 'vitest';
import { addDays, type Day, dayOf, daysBetween, parseDay } from '../../src/domain/day.ts';
import {
  elapsedShare,
  type FiscalYear,
  firstDay,
  fiscalYearOf,
  isClosed,
  lastDay,
  parseFiscalYear,
} from '../../src/domain/fiscalYear.ts';

describe('a day is a day in Toronto', () => {
  test.each([
    ['2022-04-01T03:59:59Z', '2022-03-31'],
    ['2022-04-01T04:00:00Z', '2022-04-01'],
    ['2022-12-01T04:59:59Z', '2022-11-30'],
    ['2022-12-01T05:00:00Z', '2022-12-01'],
  ])('%s is %s', (instant, day) => expect(dayOf(new Date(instant))).toBe(day));

  test.each([
    ['2022-02-28', '2022-02-28'],
    ['2022-02-29', undefined],
    ['2024-02-29', '2024-02-29'],
    ['2022-13-01', undefined],
    ['22-01-01', undefined],
    ['2022-1-1', undefined],
    ['hier', undefined],
  ])('«%s» is read as %s', (text, day) => expect(parseDay(text)).toBe(day));

  it('counts days across a change of hour and a leap year', () => {
    expect(daysBetween('2022-11-05', '2022-11-07')).toBe(2);
    expect(daysBetween('2022-06-30', '2022-11-15')).toBe(138);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
  });
});

describe('a fiscal year runs from 1 April to 31 March', () => {
  test.each<[Day, FiscalYear]>([
    ['2022-03-31', '2021-2022'],
    ['2022-04-01', '2022-2023'],
    ['2022-12-31', '2022-2023'],
    ['2023-01-01', '2022-2023'],
  ])('%s falls in %s', (day, year) => expect(fiscalYearOf(day)).toBe(year));

  it('has its first and last day in itself', () => {
    expect(firstDay('2021-2022')).toBe('2021-04-01');
    expect(lastDay('2021-2022')).toBe('2022-03-31');
  });

  test.each<[Day, boolean]>([
    ['2022-03-31', false],
    ['2022-04-01', true],
    ['2021-04-01', false],
  ])('2021-2022 is closed on %s: %s', (day, closed) => expect(isClosed('2021-2022', day)).toBe(closed));

  test.each([
    ['2021-2022', '2021-2022'],
    ['2021-2023', undefined],
    ['2021-22', undefined],
    ['1999-2000', '1999-2000'],
  ])('«%s» is read as %s', (text, year) => expect(parseFiscalYear(text)).toBe(year));

  test.each<[Day, number]>([
    ['2022-03-31', 0],
    ['2022-04-01', 1 / 360],
    ['2022-04-30', 1 / 12],
    ['2022-09-30', 0.5],
    ['2022-12-31', 0.75],
    ['2023-02-28', 11 / 12],
    ['2023-03-31', 1],
    ['2023-04-01', 1],
  ])('on %s the share of 2022-2023 gone by is %f', (day, share) =>
    expect(elapsedShare('2022-2023', day)).toBeCloseTo(share, 10),
  );
});
