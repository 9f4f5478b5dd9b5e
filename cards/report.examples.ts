import type { FormView, ReceiptView, RecordLine, ReportBody, ReportView } from '../src/answer/reportView.ts';
import { effectOf } from '../src/domain/effect.ts';
import type { Activity, Entry } from '../src/domain/entry.ts';
import { figuresOf } from '../src/domain/figure.ts';
import { firstDay, lastDay } from '../src/domain/fiscalYear.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import { indicatorOf, type Plan } from '../src/domain/plan.ts';
import { reportReference } from '../src/domain/reportReference.ts';
import { REPORT_ASKS } from '../src/text/reportAsks.ts';
import { DROPPED_SAID, decidedSaid, REPORT_SAID } from '../src/text/reportSentences.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import { EXAMPLE_DAY, HOSTILE } from './exampleWorld.ts';

/** One reply about reports to draw; `name` is «report.form-empty.fr». */
export type ReportExample = { name: string; view: ReportView };

const NOW = '2022-11-15T20:12:00.000Z';
const OP = `${'0'.repeat(24)}-${'0'.repeat(16)}`;
const BY = { id: 'example', name: 'Marie Exemple' };

/** Every state that the reporting cards have to show, in both languages. */
export function reportExamples(plan: Plan): ReportExample[] {
  const bodies: Record<string, ReportBody> = {
    'form-empty': form(plan, {}),
    'form-prefilled': form(plan, {}, activity({})),
    'form-rate': form(plan, {}, activity({ indicator: 6, title: 'Rencontre avec un fonds d’investissement' })),
    'form-evidence': form(plan, {}, activity({ indicator: 11, title: 'Formation de l’Institut', place: 'Québec' })),
    'form-later': form(plan, {}, activity({ date: '2022-12-05' })),
    'form-errors': form(
      plan,
      {
        problems: [
          { field: 'quantity', why: 'tooFew' },
          { field: 'date', why: 'beforePlan' },
          { field: 'title', why: 'tooLong' },
        ],
      },
      undefined,
      { indicator: 7, place: 'Lagos' },
    ),
    'form-duplicates': form(
      plan,
      { review: true, duplicates: [activity({ id: 'other', by: { id: 'x', name: 'Jean Exemple' } })] },
      activity({}),
    ),
    'form-correction': form(
      plan,
      { corrects: { indicator: 7, id: 'a', reference: reportReference(7, 'a') } },
      activity({ quantity: 2 }),
    ),
    'form-hostile': form(plan, {}, activity({ title: HOSTILE, place: HOSTILE, partners: HOSTILE })),
    receipt: receipt(plan, {}),
    'receipt-again': receipt(plan, { already: true, undoUntil: undefined }),
    'receipt-rate': receipt(plan, {}, activity({ indicator: 6, title: 'Rencontre avec un fonds d’investissement' })),
    'receipt-evidence': receipt(plan, {}, activity({ indicator: 11, title: 'Formation de l’Institut' })),
    'receipt-next': receipt(plan, {
      next: [
        {
          indicator: 11,
          text: { fr: 'déclarer une activité pour l’indicateur 11', en: 'report an activity for indicator 11' },
        },
      ],
    }),
    'receipt-rehearsal': receipt(plan, { rehearsal: true, undoUntil: undefined }),
    'receipt-hostile': receipt(plan, {}, activity({ title: HOSTILE, place: HOSTILE })),
    mine: {
      kind: 'mine',
      lines: LINES,
      of: 12,
      wish: 'list',
      about: { indicators: [7], from: '2022-11-01', to: '2022-11-30', place: undefined },
    },
    'mine-none': { kind: 'mine', lines: [], of: 0, wish: 'list', about: NOTHING },
    'mine-withdraw': { kind: 'mine', lines: LINES.slice(0, 1), of: 1, wish: 'withdraw', about: NOTHING },
    queue: { kind: 'queue', lines: LINES.map((line) => ({ ...line, state: 'reported' as const })), of: 4 },
    'queue-empty': { kind: 'queue', lines: [], of: 0 },
    silence: {
      kind: 'silence',
      days: 90,
      silence: {
        people: [{ person: BY, last: '2022-07-01', days: 137 }],
        indicators: [
          { indicator: 1, last: '2022-08-01', days: 106 },
          { indicator: 6, last: undefined, days: undefined },
        ],
      },
    },
    'check-in': { kind: 'checkIn', indicator: seven(plan), asOf: EXAMPLE_DAY, already: false },
    'check-in-which': {
      kind: 'checkInWhich',
      candidates: plan.indicators.filter((one) => one.activities !== 'evidence'),
    },
    'my-data': {
      kind: 'myData',
      person: BY,
      roles: ['reader', 'reporter', 'validator'],
      rolesKept: true,
      language: 'fr',
      draft: true,
      notices: 1,
      subscription: { ...wants(plan, [7, 12]), digest: DIGEST },
      seen: { at: '2022-11-14T15:00:00.000Z' },
      entries: 4,
    },
    'notices-started': {
      ...wants(plan, [7]),
      kind: 'notices',
      byDay: true,
      did: 'started',
      about: 'indicators',
      indicators: [7],
      next: { at: '2022-10-03T11:00:00.000Z', indicator: 7, kind: 'stale' },
    },
    'notices-digest': {
      ...wants(plan, [7]),
      kind: 'notices',
      byDay: true,
      did: 'digest',
      about: 'digest',
      indicators: [],
      digest: DIGEST,
      next: undefined,
    },
    'notices-stopped': {
      ...wants(plan, [12]),
      kind: 'notices',
      byDay: true,
      did: 'stopped',
      about: 'indicators',
      indicators: [7],
      next: undefined,
    },
    'notices-list': {
      ...wants(plan, [3, 7, 12]),
      kind: 'notices',
      byDay: true,
      did: 'list',
      about: 'all',
      indicators: [],
      validations: true,
      digest: DIGEST,
      next: undefined,
    },
    'notices-none': {
      ...wants(plan, []),
      kind: 'notices',
      byDay: false,
      did: 'list',
      about: 'all',
      indicators: [],
      next: undefined,
    },
    cancelled: { kind: 'told', tone: 'plain', said: REPORT_SAID.cancelled, asks: [REPORT_ASKS.report] },
    refused: { kind: 'told', tone: 'attention', said: REPORT_SAID.someoneElsesForm, asks: [] },
    forgotten: { kind: 'told', tone: 'good', said: REPORT_SAID.forgotten, asks: [REPORT_ASKS.myData] },
  };
  const notes = {
    'form-prefilled': [DROPPED_SAID],
    mine: [decidedSaid('D7-00000000', HOSTILE, 'rejected', 'Jean Exemple', HOSTILE)],
  } as Record<string, ReportView['notes']>;
  return Object.entries(bodies).flatMap(([name, body]) =>
    LANGUAGES.map((language) => ({
      name: `report.${name}.${language}`,
      view: { language, today: EXAMPLE_DAY, trialDay: trialOf(name), notes: notes[name] ?? [], body },
    })),
  );
}

const DIGEST = { weekday: 1, time: '08:30', next: '2022-11-21T13:30:00.000Z' } as const;

function wants(plan: Plan, numbers: readonly number[]) {
  const follows = plan.indicators.filter(({ number }) => numbers.includes(number));
  return { follows, all: false, validations: false, digest: undefined };
}

const NOTHING = { indicators: [], from: undefined, to: undefined, place: undefined };

function trialOf(name: string): ReportView['trialDay'] {
  return name === 'receipt-again' ? null : EXAMPLE_DAY;
}

function activity(fields: Partial<Activity>): Activity {
  return {
    kind: 'activity',
    id: 'example-report',
    indicator: 7,
    by: BY,
    at: NOW,
    date: '2022-11-14',
    quantity: 1,
    title: 'Mission de prospection',
    place: 'Lagos',
    ...fields,
  };
}

function seven(plan: Plan) {
  const found = indicatorOf(plan, 7);
  if (!found) throw new RangeError('The plan has no indicator 7.');
  return found;
}

function form(plan: Plan, changed: Partial<FormView>, entry?: Activity, fields: FormView['fields'] = {}): FormView {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (!first || !last) throw new RangeError('The plan has no year.');
  return {
    kind: 'form',
    op: OP,
    fields: entry ? fieldsOf(entry) : fields,
    asking: undefined,
    problems: [],
    effect: entry && effect(plan, entry),
    duplicates: [],
    shown: entry ? 'shown' : '',
    corrects: undefined,
    review: false,
    indicators: plan.indicators,
    span: { first: firstDay(first), last: lastDay(last) },
    ...changed,
  };
}

function fieldsOf({ indicator, date, place, quantity, title, partners }: Activity): FormView['fields'] {
  return { indicator, date, quantity, title, ...(place && { place }), ...(partners && { partners }) };
}

function effect(plan: Plan, entry: Activity) {
  const indicator = indicatorOf(plan, entry.indicator) ?? seven(plan);
  return effectOf(plan, indicator, entriesOf(entry.indicator), entry, EXAMPLE_DAY);
}

function entriesOf(indicator: number): Entry[] {
  return EXAMPLE_LEDGER.filter((one) => one.indicator === indicator);
}

function receipt(plan: Plan, changed: Partial<ReceiptView>, entry: Activity = activity({})): ReceiptView {
  const indicator = indicatorOf(plan, entry.indicator) ?? seven(plan);
  const figures = figuresOf(indicator, [...entriesOf(entry.indicator), entry], EXAMPLE_DAY).years['2022-2023'];
  return {
    kind: 'receipt',
    entry,
    reference: reportReference(entry.indicator, entry.id),
    indicator,
    year: '2022-2023',
    figures,
    figureReference: figures?.best && `MRIF-${entry.indicator}-2223-v${figures.version}`,
    effect: effect(plan, entry),
    state: 'reported',
    undoUntil: '2022-11-15T20:27:00.000Z',
    already: false,
    next: [],
    rehearsal: false,
    ...changed,
  };
}

const LINES: readonly RecordLine[] = [
  line(activity({}), 'reported', true),
  line(activity({ id: 'b', title: 'Salon de l’agroalimentaire', place: 'Séoul', quantity: 2 }), 'validated', false),
  line(activity({ id: 'c', title: HOSTILE, by: { id: 'x', name: 'Jean Exemple' } }), 'rejected', false),
  line(activity({ id: 'd', indicator: 1, title: 'Dîner d’influence', place: 'Munich' }), 'withdrawn', false),
];

function line(entry: Activity, state: RecordLine['state'], own: boolean): RecordLine {
  const reference = reportReference(entry.indicator, entry.id);
  const decided =
    state === 'rejected' ? { decided: { by: 'Jean Exemple', reason: 'Ne vise pas un nouveau marché' } } : {};
  return { entry, unit: 'count', reference, state, own, ...decided };
}
