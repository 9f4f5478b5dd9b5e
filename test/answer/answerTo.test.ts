import { describe, expect, it, test } from 'vitest';
import type { AnswerBody } from '../../src/answer/answer.ts';
import { answerTo } from '../../src/answer/answerTo.ts';
import { figuresNeeded } from '../../src/answer/figuresNeeded.ts';
import { figuresIn } from '../../src/answer/rows.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Request } from '../../src/understand/request.ts';
import { allDemoFigures, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';

function ask(fields: Partial<Request>, today: Day = TRIAL_DAY) {
  return answerTo({ request: request(fields), plan, figures: allDemoFigures(today), today, trialDay: null });
}
const bodyOf = (fields: Partial<Request>, today?: Day): AnswerBody => ask(fields, today).body;

describe('the year answered', () => {
  test.each<[string, Partial<Request>, string | null]>([
    ['progress, none asked: the current one', { indicators: [12] }, '2022-2023'],
    ['progress, asked', { indicators: [12], years: ['2021-2022'] }, '2021-2022'],
    ['progress without a figure this year: the latest with one', { indicators: [5] }, '2021-2022'],
    ['progress of the baseline year', { indicators: [12], years: ['2018-2019'] }, '2018-2019'],
    ['target, none asked', { intent: 'target', indicators: [5] }, '2022-2023'],
    ['outside the plan: none', { indicators: [12], years: ['outside'] }, null],
  ])('%s', (_, fields, year) => expect(figuresIn(ask(fields)).year).toBe(year));
});

describe('which card answers', () => {
  test.each<[string, Partial<Request>, AnswerBody['kind']]>([
    ['one indicator', { indicators: [12] }, 'progress'],
    ['two indicators stand side by side', { indicators: [4, 8] }, 'compare'],
    ['one indicator in two years too', { indicators: [7], years: ['2020-2021', '2021-2022'] }, 'compare'],
    ['a whole objective is an overview', { indicators: [], scope: 'objectif:2.3' }, 'overview'],
    ['several trends stand side by side', { intent: 'trend', indicators: [4, 8] }, 'compare'],
    ['a year outside shows no figure', { intent: 'overview', scope: 'plan', years: ['outside'] }, 'outside'],
    ['describe without a subject is the plan', { intent: 'describe' }, 'plan'],
    ['describe several is a list', { intent: 'describe', indicators: [1, 6] }, 'list'],
    [
      'an overview of several years is a comparison',
      { intent: 'overview', scope: 'enjeu:2', years: ['2020-2021', '2021-2022'] },
      'compare',
    ],
  ])('%s', (_, fields, kind) => expect(bodyOf(fields).kind).toBe(kind));
});

describe('statuses without a year', () => {
  const numbers = (fields: Partial<Request>) =>
    figuresIn(ask({ intent: 'overview', scope: 'plan', ...fields })).rows?.map((row) => row.indicator);
  test.each<[string, Partial<Request>, number[]]>([
    ['met speaks of the last closed year', { status: 'met' }, [1, 7, 11, 12]],
    ['missed too', { status: 'missed' }, [3, 4, 6, 8, 9, 10]],
    ['at risk is the trajectory of the open year', { status: 'at_risk' }, [1, 2, 3, 6, 8, 9]],
    ['no data: no figure or insufficient', { status: 'no_data' }, [5]],
    ['a part of the plan', { status: 'at_risk', scope: 'enjeu:2' }, [6, 8]],
    ['met in a year still open: none', { status: 'met', years: ['2022-2023'] }, []],
    ['no data in a closed year counts what is not available', { status: 'no_data', years: ['2019-2020'] }, [2, 11]],
  ])('%s', (_, fields, expected) => expect(numbers(fields)).toEqual(expected));
});

describe('an overview', () => {
  it.each<[string, Partial<Request>]>([
    ['of a closed year', { years: ['2021-2022'] }],
    ['of one status', { status: 'at_risk' }],
  ])('%s says nothing of what is missing or changed', (_, fields) =>
    expect(bodyOf({ intent: 'overview', scope: 'plan', ...fields })).not.toHaveProperty('outlook'),
  );

  it('is one year for every line, with its counts and three to watch', () => {
    const body = bodyOf({ intent: 'overview', scope: 'plan' });
    if (body.kind !== 'overview') throw new Error(body.kind);
    expect(new Set(body.rows.map((row) => row.year))).toEqual(new Set(['2022-2023']));
    expect(body.counts.trajectory).toEqual({ ahead: 1, on_track: 4, watch: 3, late: 3, insufficient: 1 });
    expect(body.watch.map((row) => row.indicator.number)).toEqual([9, 1, 8]);
    expect(body.outlook?.ifClosed).toEqual({ met: 3, of: 12 });
    expect(body.outlook?.missing.map(({ standing }) => standing.indicator.number)).toEqual([
      1, 2, 3, 5, 6, 7, 8, 9, 12,
    ]);
    const [latest] = body.outlook?.changes.lines ?? [];
    expect(latest).toMatchObject({ indicator: { number: 7 }, year: '2022-2023', from: 9, to: 11, times: 2 });
    expect(body.outlook?.changes).toMatchObject({ days: 30, since: '2022-10-16' });
  });
});

it('a count of nothing is still drawn from the invented ledger', () => {
  const empty = ask({ intent: 'overview', scope: 'objectif:4.2', status: 'missed', years: ['2021-2022'] });
  expect([figuresIn(empty).rows, empty.fictitious]).toEqual([[], true]);
});

describe('a comparison', () => {
  it('of one indicator with no second year takes the year before', () => {
    expect(figuresIn(ask({ intent: 'compare', indicators: [12] })).rows?.map((row) => row.year)).toEqual([
      '2021-2022',
      '2022-2023',
    ]);
  });
  it('gives no verdict on an open year', () => {
    const body = bodyOf({ intent: 'compare', indicators: [12], years: ['2021-2022', '2022-2023'] });
    expect(body.kind === 'compare' && body.change).toBe(undefined);
  });
  it('gives one between closed years', () => {
    const body = bodyOf({ intent: 'compare', indicators: [7], years: ['2020-2021', '2021-2022'] });
    expect(body.kind === 'compare' && body.change?.direction).toBe('improving');
  });
});

describe('what other programs read', () => {
  it('of one figure', () => {
    expect(figuresIn(ask({ indicators: [12] }))).toEqual({
      year: '2022-2023',
      official: 'to_come',
      trajectory: 'on_track',
      value: 21,
      target: '25 %',
      reference: 'MRIF-12-2223-v2',
    });
  });
  it('of a milestone: done or not', () => {
    expect(figuresIn(ask({ indicators: [9], years: ['2019-2020'] }))).toMatchObject({ value: true, official: 'met' });
  });
  test.each<Partial<Request>>([
    { intent: 'clarify', indicators: [4, 8, 11] },
    { intent: 'out_of_scope', refusal: { why: 'not-in-plan', nearest: [7] } },
    { intent: 'help' },
    { intent: 'smalltalk' },
    { intent: 'list' },
    { indicators: [12], years: ['outside'] },
  ])('of %o: no figure at all', (fields) => {
    expect(Object.values(figuresIn(ask(fields))).every((value) => value === null)).toBe(true);
  });
});

describe('what is read from the ledger', () => {
  test.each<[string, Partial<Request>, ReturnType<typeof figuresNeeded>]>([
    ['one indicator: one point read', { indicators: [12] }, { of: 'some', indicators: [12] }],
    ['an overview: one point read for all', { intent: 'overview', scope: 'plan' }, { of: 'all' }],
    ['three indicators: the overview', { intent: 'compare', indicators: [4, 8, 11] }, { of: 'all' }],
    ['a question back reads nothing', { intent: 'clarify', indicators: [4, 8] }, { of: 'none' }],
    [
      'a reference: one version',
      { intent: 'help', command: 'verify', wishes: { reference: 'mrif-12-2122-v3' } },
      { of: 'version', reference: { prefix: 'MRIF', indicator: 12, year: '2021-2022', version: 3 } },
    ],
    [
      'another ministry’s reference: nothing',
      { intent: 'help', command: 'verify', wishes: { reference: 'MTQ-12-2122-v3' } },
      { of: 'none' },
    ],
    [
      'a history: the entries',
      { intent: 'help', command: 'history', indicators: [7] },
      { of: 'entries', indicator: 7 },
    ],
  ])('%s', (_, fields, needed) => expect(figuresNeeded(request(fields), plan)).toEqual(needed));
});

test('the same request gives the same answer, to the byte', () => {
  const once = JSON.stringify(ask({ intent: 'overview', scope: 'plan' }));
  expect(JSON.stringify(ask({ intent: 'overview', scope: 'plan' }))).toBe(once);
});
