import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { likelyDuplicates } from '../../src/domain/duplicates.ts';
import { effectOf } from '../../src/domain/effect.ts';
import type { Activity } from '../../src/domain/entry.ts';
import { type FieldTrouble, plainText, type RawFields, readFields } from '../../src/domain/reportFields.ts';
import { findReportReference, reportReference } from '../../src/domain/reportReference.ts';
import { correctionId, ownReports, silentFor, toValidate } from '../../src/domain/reports.ts';
import { granted, may, parseRole, revoked } from '../../src/domain/role.ts';
import { demoEntries, indicator, plan, TRIAL_DAY } from '../fixtures.ts';
import { activity, decision } from './make.ts';

const AT = '2022-11-15T17:00:00.000Z';

function effect(number: number, fields: Partial<Activity>, today: Day = TRIAL_DAY) {
  const entries = demoEntries.filter((one) => one.indicator === number);
  return effectOf(
    plan,
    indicator(number),
    entries,
    activity({ indicator: number, at: AT, id: 'new', ...fields }),
    today,
  );
}

describe('the effect told before recording', () => {
  test('a count moves by the quantity, against the target of its year', () => {
    expect(effect(7, { date: '2022-11-14' })).toMatchObject({
      kind: 'counts',
      year: '2022-2023',
      before: 11,
      after: 12,
    });
    expect(effect(7, { date: '2022-11-14', quantity: 3 })).toMatchObject({
      before: 11,
      after: 14,
      target: { text: '18' },
    });
  });
  test('a day that the latest result covers moves nothing', () => {
    expect(effect(7, { date: '2022-05-02' })).toMatchObject({ kind: 'included', year: '2022-2023', value: 11 });
    expect(effect(7, { date: '2022-03-30' })).toMatchObject({ kind: 'included', year: '2021-2022', value: 15 });
  });
  test('a day to come counts from that day on', () => {
    expect(effect(7, { date: '2022-12-05' })).toEqual({ kind: 'later', year: '2022-2023', from: '2022-12-05' });
  });
  test('a rate moves where the ledger holds the same months of the baseline year', () => {
    expect(effect(6, { date: '2022-11-14' })).toEqual({
      kind: 'rate',
      year: '2022-2023',
      before: 274,
      after: 275,
      rate: { before: 9.6, after: 10, baseline: 250, baselineYear: '2018-2019', upTo: '2018-11-15' },
    });
  });
  test('a rate without that baseline has its count only', () => {
    const told = effect(1, { date: '2022-11-14', quantity: 2 });
    expect(told).toMatchObject({ kind: 'rate', rate: undefined });
    expect(told.kind === 'rate' && told.after - told.before).toBe(2);
  });
  test.each([2, 3, 4, 5, 8, 9, 10, 11, 12])('indicator %i gets supporting evidence', (number) => {
    expect(effect(number, { date: '2022-11-14' })).toEqual({ kind: 'evidence', year: '2022-2023' });
  });
  test('a correction takes the place of what it corrects', () => {
    expect(effect(7, { date: '2022-11-08', quantity: 2, corrects: 'demo-act-006' })).toMatchObject({
      kind: 'counts',
      before: 11,
      after: 12,
    });
  });
});

describe('likely duplicates', () => {
  const known = [
    activity({ id: 'a', indicator: 7, date: '2022-11-14', place: 'Lagos', title: 'Mission de prospection' }),
    activity({ id: 'b', indicator: 7, date: '2022-11-10', title: 'Salon de l’agroalimentaire' }),
    activity({ id: 'c', indicator: 7, date: '2022-11-14', place: 'Dakar', title: 'Retirée' }),
    decision({ about: 'c', decision: 'withdrawn', indicator: 7 }),
  ];
  const rows: [string, Partial<Activity>, string[]][] = [
    ['the same day and place', { date: '2022-11-14', place: 'LAGOS', title: 'Autre chose' }, ['a']],
    ['accents and case apart', { date: '2022-11-11', title: 'salon de l’agro-alimentaire' }, ['b']],
    ['another place the same day', { date: '2022-11-14', place: 'Tokyo', title: 'Mission de prospection' }, []],
    ['the same title two weeks later', { date: '2022-11-28', place: 'Lagos', title: 'Mission de prospection' }, []],
    ['the same title next day, no place said', { date: '2022-11-15', title: 'Mission de prospection' }, ['a']],
    ['one that was withdrawn', { date: '2022-11-14', place: 'Dakar', title: 'Retirée' }, []],
    ['another indicator', { indicator: 6, date: '2022-11-14', place: 'Lagos' }, []],
  ];
  test.each(rows)('%s', (_, fields, ids) => {
    const found = likelyDuplicates(known, activity({ id: 'new', indicator: 7, ...fields }));
    expect(found.map((one) => one.id)).toEqual(ids);
  });
});

describe('fields as they come from outside', () => {
  const refused: [string, RawFields, keyof RawFields, FieldTrouble][] = [
    ['a quantity of minus one', { quantity: '-1' }, 'quantity', 'tooFew'],
    ['nothing at all counted', { quantity: 0 }, 'quantity', 'tooFew'],
    ['a billion', { quantity: 1e9 }, 'quantity', 'tooMany'],
    ['half an activity', { quantity: '1.5' }, 'quantity', 'notWhole'],
    ['markup for a quantity', { quantity: '<b>' }, 'quantity', 'notWhole'],
    ['an object for a quantity', { quantity: {} }, 'quantity', 'notWhole'],
    ['an object with a text of its own for a quantity', { quantity: { toString: 1 } }, 'quantity', 'notWhole'],
    ['the year 1850', { date: '1850-05-01' }, 'date', 'beforePlan'],
    ['the year 2090', { date: '2090-05-01' }, 'date', 'afterPlan'],
    ['the day before the plan', { date: '2019-03-31' }, 'date', 'beforePlan'],
    ['the day after the plan', { date: '2023-04-01' }, 'date', 'afterPlan'],
    ['a day that does not exist', { date: '2022-02-30' }, 'date', 'notADate'],
    ['a number for a date', { date: 20221114 }, 'date', 'notADate'],
    ['ten thousand characters of title', { title: 'x'.repeat(10_000) }, 'title', 'tooLong'],
    ['an indicator that is not there', { indicator: '27' }, 'indicator', 'noSuchIndicator'],
    ['words for an indicator', { indicator: 'sept' }, 'indicator', 'noSuchIndicator'],
  ];
  test.each(refused)('%s is refused', (_, raw, field, why) => {
    const { fields, problems } = readFields(raw, plan);
    expect(problems).toEqual([{ field, why }]);
    expect(fields).toEqual({});
  });
  test('what is right is kept as typed, on one line', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a person typed
    const raw = { indicator: '7', quantity: '2', date: ' 2022-11-14 ', title: ' <b>Salon</b>\n\u202e${x} ', place: '' };
    expect(readFields(raw, plan)).toEqual({
      fields: { indicator: 7, quantity: 2, date: '2022-11-14', title: '<b>Salon</b> ${x}' },
      problems: [],
    });
  });
  test('plain text of anything else is empty', () => {
    expect([undefined, null, 3, {}, []].map(plainText)).toEqual(['', '', '', '', '']);
  });
});

describe('references of reports', () => {
  test('are found in any case and sentence', () => {
    const reference = reportReference(7, 'report-1');
    expect(reference).toMatch(/^D7-[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(findReportReference(`retire ${reference.toLowerCase()} stp`)).toEqual({ indicator: 7, reference });
    expect(findReportReference('vérifie MRIF-12-2122-v3')).toBeUndefined();
    expect(findReportReference('rid7-abcdefgh')).toBeUndefined();
  });
  test('differ between ten thousand entries', () => {
    const all = Array.from({ length: 10_000 }, (_, at) => reportReference(7, `report-${at}`));
    expect(new Set(all).size).toBe(10_000);
  });
});

describe('reports of one person', () => {
  const mine = [
    activity({
      id: 'a',
      date: '2022-11-02',
      place: 'Séoul',
      by: { id: 'me', name: 'Moi' },
      at: '2022-11-03T12:00:00.000Z',
    }),
    activity({
      id: 'b',
      date: '2022-10-02',
      place: 'Lyon',
      by: { id: 'me', name: 'Moi' },
      at: '2022-10-03T12:00:00.000Z',
    }),
    activity({ id: 'c', date: '2022-11-02', by: { id: 'other', name: 'Autre' } }),
    decision({ about: 'b', decision: 'withdrawn' }),
  ];
  test('are one’s own only, the latest first, with their state', () => {
    expect(ownReports(mine, 'me').map(({ entry, state }) => [entry.id, state])).toEqual([
      ['a', 'reported'],
      ['b', 'withdrawn'],
    ]);
  });
  test('narrow by period and place', () => {
    expect(ownReports(mine, 'me', { from: '2022-11-01' }).map(({ entry }) => entry.id)).toEqual(['a']);
    expect(ownReports(mine, 'me', { place: 'seoul' }).map(({ entry }) => entry.id)).toEqual(['a']);
    expect(ownReports(mine, 'me', { indicators: [3] })).toEqual([]);
  });
  test('wait for a validator until they are decided', () => {
    expect(toValidate(mine).map(({ entry }) => entry.id)).toEqual(['c', 'a']);
  });
  test('a second correction at the same moment is the same one', () => {
    expect(correctionId(mine, 'a')).toBe('a-c1');
    expect(correctionId([...mine, activity({ id: 'a-c1', corrects: 'a' })], 'a')).toBe('a-c2');
  });
  test('silence is told of people and of indicators fed by activities', () => {
    const silence = silentFor(plan, demoEntries, 90, '2023-02-20');
    expect(silence.people.map(({ person, days }) => [person.id, days])).toEqual([
      ['demo-b', 113],
      ['demo-a', 102],
    ]);
    expect(silentFor(plan, [], 90, TRIAL_DAY).indicators.map((one) => one.indicator)).toEqual([1, 6, 7]);
  });
});

describe('roles', () => {
  test('give rights', () => {
    expect(['report', 'validate', 'administer'].map((right) => may(['reader', 'reporter'], right as 'report'))).toEqual(
      [true, false, false],
    );
    expect(may(['reader'], 'report')).toBe(false);
    expect(may(['administrator'], 'validate')).toBe(true);
  });
  test('are given and taken back, reading excepted', () => {
    expect(granted(['reader', 'reporter'], 'validator')).toEqual(['reader', 'reporter', 'validator']);
    expect(revoked(['reader', 'reporter'], 'reporter')).toEqual(['reader']);
    expect(revoked(['reader', 'reporter'], 'reader')).toEqual(['reader', 'reporter']);
  });
  test('are read in both languages and never guessed', () => {
    expect([parseRole('Validateur'), parseRole('validator'), parseRole('root'), parseRole(7)]).toEqual([
      'validator',
      'validator',
      undefined,
      undefined,
    ]);
  });
});
