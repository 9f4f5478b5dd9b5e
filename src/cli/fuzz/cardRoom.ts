import * as fc from 'fast-check';
import type { CardHost, Spoken } from '../../../cards/card.ts';
import { cardFor } from '../../../cards/cardFor.ts';
import { allExamples } from '../../../cards/examples.ts';
import { HOSTILE } from '../../../cards/exampleWorld.ts';
import { noticeExamples } from '../../../cards/notice.examples.ts';
import { noticeCard } from '../../../cards/notice.ts';
import { reportExamples } from '../../../cards/report.examples.ts';
import { reportCard } from '../../../cards/reportCard.ts';
import type { Answer } from '../../answer/answer.ts';
import type { ReportView } from '../../answer/reportView.ts';
import { openPlan } from '../../app/openPlan.ts';
import { cardActivity } from '../../bot/reply.ts';
import type { Lang } from '../../domain/language.ts';
import type { NoticeView } from '../../notices/noticeView.ts';
import { noticeText } from '../../text/noticeTexts.ts';
import { reportText } from '../../text/reportTexts.ts';
import { textOf } from '../../text/textOf.ts';
import { activityFaults } from './outputFaults.ts';
import { roomOf, type Verdict } from './room.ts';
import { CANARY, PLAN_CANARY, words } from './texts.ts';

const HOSTS: readonly CardHost[] = [
  {
    pictureOf: ({ points }) => `https://plan.example/picture/${points.length}.png`,
    fileOf: ({ format }) => `https://plan.example/files/x.${format}`,
  },
  {},
  { submitOnly: true },
];
/** Fields of an answer or a reply that hold words of a ledger or of a person. */
const WORDS = new Set([
  'title',
  'name',
  'note',
  'page',
  'address',
  'evidence',
  'place',
  'partners',
  'link',
  'reason',
  'by',
]);
/** Fields of a plan, or of a part of it, that hold its words in both languages. */
const PLAN_WORDS = new Set(['title', 'shortName', 'mission', 'vision', 'values', 'ministry']);

const input = fc.record({
  at: fc.nat(),
  host: fc.nat(2),
  words: fc.array(words, { minLength: 1, maxLength: 4 }),
  plan: fc.boolean(),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

/** Every kind of card, with hostile names, sources, titles and notes in what it shows. */
export const cardRoom = roomOf<Input>('cards', 9, async () => {
  const plan = openPlan();
  const all: readonly Drawn[] = [
    ...allExamples(plan).map(({ name, answer }) => drawn(name, answer, answered)),
    ...reportExamples(plan).map(({ name, view }) => drawn(name, view, reported)),
    ...noticeExamples(plan).map(({ name, view }) => drawn(name, view, noticed)),
  ];
  function check({ at, host, words: hostile, plan: alsoPlan }: Input): Verdict {
    const example = all[at % all.length];
    if (!example) throw new Error('There is no example.');
    let next = 0;
    const put = (): string => {
      next += 1;
      return hostile[next % hostile.length] ?? '';
    };
    const sent = example.draw((value) => replaced(value, put, alsoPlan), HOSTS[host] ?? {});
    return { faults: activityFaults(sent, hostile.join('\n')).map((one) => `${example.name}: ${one}`) };
  }
  return { input, check };
});

type Replace = <T>(value: T) => T;
/** One example, drawn with other words in it. */
type Drawn = { name: string; draw: (replace: Replace, host: CardHost) => ReturnType<typeof message> };

function drawn<T>(name: string, value: T, draw: (value: T, host: CardHost) => ReturnType<typeof message>): Drawn {
  return { name, draw: (replace, host) => draw(replace(value), host) };
}

function answered(answer: Answer, host: CardHost) {
  const spoken: Spoken = textOf(answer);
  return message(cardFor(answer, spoken, host), spoken, answer.language);
}

function reported(view: ReportView, host: CardHost) {
  const spoken: Spoken = reportText(view);
  return message(reportCard(view, spoken, host), spoken, view.language);
}

function noticed(view: NoticeView, host: CardHost) {
  return message(noticeCard(view, host), noticeText(view), view.language);
}

function message(card: object, { summary, speak }: Spoken, language: Lang) {
  return cardActivity({ language, card, summary, speak });
}

/** The same data with other words where people's words stand, and where `alsoPlan` says so those of the plan. */
function replaced<T>(value: T, put: () => string, alsoPlan: boolean): T {
  const ours = (text: string): string => text.replaceAll(HOSTILE, plans(put()));
  if (Array.isArray(value)) return value.map((one) => replaced(one, put, alsoPlan)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  const isPart = alsoPlan && ('number' in value || 'edition' in value);
  const isCell = alsoPlan && 'text' in value && 'target' in value;
  const changed = ([name, one]: [string, unknown]): [string, unknown] => {
    if (typeof one === 'string')
      return [name, WORDS.has(name) ? put() : isCell && name === 'text' ? plans(put()) : ours(one)];
    if (isPart && PLAN_WORDS.has(name)) return [name, { fr: plans(put()), en: plans(put()) }];
    if (isPart && name === 'baseline' && one !== null) return [name, { text: plans(put()) }];
    return [name, replaced(one, put, alsoPlan)];
  };
  return Object.fromEntries(Object.entries(value).map(changed)) as T;
}

function plans(words: string): string {
  return words.replaceAll(CANARY, PLAN_CANARY);
}
