import { describe, expect, test } from 'vitest';
import { readCardOrder } from '../../dialogs/cardOrder.ts';
import { orderInWords } from '../../dialogs/order.ts';
import { ownPeriod } from '../../dialogs/ownPeriod.ts';
import { reportReference } from '../../src/domain/reportReference.ts';
import { plan, TRIAL_DAY } from '../fixtures.ts';

const REF = reportReference(7, 'report-x');

describe('orders in words', () => {
  const rows: [string, object | undefined][] = [
    [`retire ${REF}`, { kind: 'withdraw', indicator: 7, named: { reference: REF } }],
    [`Withdraw ${REF.toLowerCase()} please`, { kind: 'withdraw' }],
    [`corrige ${REF}`, { kind: 'correct' }],
    [`approuve ${REF}`, { kind: 'decide', decision: 'validated' }],
    [
      `rejette ${REF} : pas un nouveau marché`,
      { kind: 'decide', decision: 'rejected', reason: 'pas un nouveau marché' },
    ],
    [`reject ${REF} because it is a duplicate`, { decision: 'rejected', reason: 'it is a duplicate' }],
    [`rejette ${REF}`, { decision: 'rejected', reason: '' }],
    [REF, { kind: 'show' }],
    ['qui n’a rien déclaré depuis 90 jours ?', { kind: 'silence', days: 90 }],
    ["qui n'a pas déclaré depuis 30 jours", { kind: 'silence', days: 30 }],
    ["who hasn't reported in 60 days?", { kind: 'silence', days: 60 }],
    ['who has reported nothing', { kind: 'silence', days: 90 }],
    ['who reported the 12 activities of indicator 7?', undefined],
    ['qui a déclaré la dernière activité ?', undefined],
    ['retire ma déclaration d’hier', undefined],
    ['vérifie MRIF-12-2122-v3', undefined],
    ['mission de prospection à Lagos hier', undefined],
  ];
  test.each(rows)('%s', (said, order) => {
    if (order) expect(orderInWords(said)).toMatchObject(order);
    else expect(orderInWords(said)).toBeUndefined();
  });
});

describe('the period of one’s own reports', () => {
  const rows: [string, object][] = [
    ['mes activités', {}],
    ["ce que j'ai déclaré ce mois-ci", { from: '2022-11-01', to: '2022-11-30' }],
    ['le mois dernier', { from: '2022-10-01', to: '2022-10-31' }],
    ['last week', { from: '2022-11-07', to: '2022-11-13' }],
    ['la semaine passée', { from: '2022-11-07', to: '2022-11-13' }],
    ["ma déclaration d'hier", { from: '2022-11-14', to: '2022-11-14' }],
    ['depuis avril', { from: '2022-04-01' }],
    ['since September', { from: '2022-09-01' }],
    ['en décembre', { from: '2021-12-01', to: '2021-12-31' }],
    ['en mars 2021', { from: '2021-03-01', to: '2021-03-31' }],
    ['this year', { from: '2022-04-01', to: '2023-03-31' }],
    ["l'an dernier", { from: '2021-04-01', to: '2022-03-31' }],
    ['les 30 derniers jours', { from: '2022-10-16', to: '2022-11-15' }],
    ['what may I see of my reports', {}],
  ];
  test.each(rows)('%s', (said, period) => {
    expect(ownPeriod(said, TRIAL_DAY)).toEqual(period);
  });
});

describe('the data of buttons', () => {
  const op = `${'a'.repeat(24)}-${'b'.repeat(16)}`;
  const unreadable: unknown[] = [
    undefined,
    null,
    'x',
    [],
    {},
    { do: 'record' },
    { do: 'record', op: 7 },
    { do: 'record', op, shown: {} },
    { do: 'record', op, corrects: { indicator: '7', id: 'x' } },
    { do: 'record', op, corrects: { indicator: 7, id: 'x'.repeat(999) } },
    { do: 'undo' },
    { do: 'undo', indicator: -1, id: 'x' },
    { do: 'approve', indicator: 7.5, id: 'x' },
    { do: '__proto__' },
  ];
  test.each(unreadable.map((data) => [JSON.stringify(data), data]))('%s is not believed', (_, data) => {
    expect(readCardOrder(data, plan)).toEqual({ kind: 'unreadable' });
  });
  test('a form is read with its inputs', () => {
    const data = { do: 'record', op, shown: 'x', indicator: '7', date: '2022-11-14', quantity: 2, title: 'T' };
    expect(readCardOrder(data, plan)).toEqual({
      kind: 'submit',
      op,
      shown: 'x',
      fields: { indicator: 7, date: '2022-11-14', quantity: 2, title: 'T' },
      problems: [],
      corrects: undefined,
    });
  });
  test('a decision is on the report chosen, with the reason written', () => {
    const data = { do: 'reject', chosen: '7|report-x', reason: 'doublon' };
    expect(readCardOrder(data, plan)).toEqual({
      kind: 'decide',
      indicator: 7,
      named: { id: 'report-x' },
      decision: 'rejected',
      reason: 'doublon',
    });
  });
});
