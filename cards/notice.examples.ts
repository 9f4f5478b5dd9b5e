import { digestOf } from '../src/answer/digest.ts';
import type { Activity, Entry, Reading } from '../src/domain/entry.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { toValidate } from '../src/domain/reports.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import type { Due } from '../src/notices/dueNotice.ts';
import { figureEvents } from '../src/notices/figureEvents.ts';
import { type NoticeView, noticeView } from '../src/notices/noticeView.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';
import { EXAMPLE_DAY, HOSTILE } from './exampleWorld.ts';

/** One notice to draw; `name` is «notice.change.fr». */
export type NoticeExample = { name: string; view: NoticeView };

const AT = '2022-11-15T15:00:00.000Z';
const BY = { id: 'example', name: 'Marie Exemple' };
const DIGEST = { weekday: 1, time: '08:30' } as const;

/** Every kind of notice, in both languages, made as the product makes them. */
export function noticeExamples(plan: Plan): NoticeExample[] {
  const change = told(plan, [result({ indicator: 12, value: 26 })], [12]);
  const several = told(
    plan,
    [
      result({ indicator: 12, value: 26 }),
      result({ indicator: 1, value: 12, asOf: '2022-10-31' }),
      result({ indicator: 9, value: 55, asOf: '2022-10-31', source: { title: HOSTILE } }),
    ],
    plan.indicators.map(({ number }) => number),
  );
  const stale = told(plan, [], [7], '2022-09-28T04:00:00.000Z');
  const closing = told(plan, [], [4, 12], '2023-03-31T12:00:00.000Z', '2023-04-01T12:00:00.000Z');
  const waiting = told(plan, [activity({}), activity({ id: 'b', title: HOSTILE, place: 'Séoul' })], [], AT);
  const views: Record<string, (language: 'fr' | 'en') => NoticeView> = {
    change: (language) => change(language, {}),
    several: (language) => several(language, {}),
    stale: (language) => stale(language, {}),
    closing: (language) => closing(language, {}),
    validate: (language) => waiting(language, {}),
    again: (language) => change(language, { again: true }),
    digest: (language) => told(plan, [result({ indicator: 12, value: 26 })], [])(language, { digest: true }),
    'digest-quiet': (language) => told(plan, [], [])(language, { digest: true, nothing: true }),
    real: (language) => ({ ...change(language, {}), trialDay: null }),
  };
  return Object.entries(views).flatMap(([name, view]) =>
    LANGUAGES.map((language) => ({ name: `notice.${name}.${language}`, view: view(language) })),
  );
}

type How = { again?: boolean; digest?: boolean; nothing?: boolean };

/** The notice of somebody who follows these indicators, when these entries come at that instant. */
function told(
  plan: Plan,
  added: readonly Entry[],
  follows: readonly number[],
  after = '2022-11-15T14:00:00.000Z',
  now = AT,
) {
  const entries = [...EXAMPLE_LEDGER, ...added];
  const today = now === AT ? EXAMPLE_DAY : ('2023-04-01' as const);
  const known = { plan, entries, today };
  const all = plan.indicators.flatMap((one) => figureEvents(plan, one, entries, { after, upTo: now }));
  const events = all.filter(({ indicator }) => follows.includes(indicator));
  const reports = toValidate(added);
  return (language: 'fr' | 'en', { again, digest, nothing }: How): NoticeView => {
    const subscription: Subscription = {
      person: 'example',
      language,
      address: {},
      follows: follows.map((indicator) => ({ plan: plan.id, indicator, since: after })),
      ...(reports.length > 0 && { validations: { plan: plan.id, since: after } }),
      ...(digest && { digest: { ...DIGEST, plan: plan.id, since: after } }),
      told: { upTo: after, events: [] },
    };
    const claim = { key: 'k', events: [], token: 't', until: now, unsure: 1 };
    const due: Due = {
      plan: plan.id,
      events,
      toValidate: reports,
      digest: digest ? now : undefined,
      ids: [],
      again: again ? claim : undefined,
    };
    const shown = digest
      ? { ...digestOf(plan, entries, today), ...(nothing && { changes: [], watch: [] }) }
      : undefined;
    return noticeView(subscription, due, known, { trialDay: today, digest: shown });
  };
}

function result(fields: Partial<Reading>): Reading {
  return {
    kind: 'reading',
    id: `example-notice-${fields.indicator}`,
    indicator: 12,
    year: '2022-2023',
    value: 26,
    asOf: '2022-11-14',
    source: { title: 'Bilan trimestriel d’essai' },
    by: BY,
    at: AT,
    validated: true,
    fictitious: true,
    ...fields,
  };
}

function activity(fields: Partial<Activity>): Activity {
  return {
    kind: 'activity',
    id: 'example-report',
    indicator: 7,
    by: BY,
    at: AT,
    date: '2022-11-14',
    quantity: 1,
    title: 'Mission de prospection',
    place: 'Lagos',
    fictitious: true,
    ...fields,
  };
}
