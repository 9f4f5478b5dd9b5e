import * as fc from 'fast-check';
import type { CardHost, Spoken } from '../../../cards/card.ts';
import { cardFor } from '../../../cards/cardFor.ts';
import { allExamples } from '../../../cards/examples.ts';
import { HOSTILE } from '../../../cards/exampleWorld.ts';
import { reportExamples } from '../../../cards/report.examples.ts';
import { reportCard } from '../../../cards/reportCard.ts';
import type { Answer } from '../../answer/answer.ts';
import type { ReportView } from '../../answer/reportView.ts';
import { openPlan } from '../../app/openPlan.ts';
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
export const cardRoom = roomOf<Input>('cards', 8, async () => {
  const plan = openPlan();
  const answers = allExamples(plan).map(({ name, answer }) => ({ name, answer, view: undefined }));
  const views = reportExamples(plan).map(({ name, view }) => ({ name, view, answer: undefined }));
  const all = [...answers, ...views];
  function check({ at, host, words: hostile, plan: alsoPlan }: Input): Verdict {
    const example = all[at % all.length];
    if (!example) throw new Error('There is no example.');
    let next = 0;
    const put = (): string => {
      next += 1;
      return hostile[next % hostile.length] ?? '';
    };
    const drawn = example.answer
      ? answered(replaced(example.answer, put, alsoPlan), HOSTS[host] ?? {})
      : reported(replaced(example.view as ReportView, put, alsoPlan), HOSTS[host] ?? {});
    return { faults: activityFaults(drawn, hostile.join('\n')).map((one) => `${example.name}: ${one}`) };
  }
  return { input, check };
});

function answered(answer: Answer, host: CardHost) {
  const spoken: Spoken = textOf(answer);
  return message(cardFor(answer, spoken, host), spoken);
}

function reported(view: ReportView, host: CardHost) {
  const spoken: Spoken = reportText(view);
  return message(reportCard(view, spoken, host), spoken);
}

function message(content: unknown, { summary, speak = summary }: Spoken) {
  return {
    type: 'message',
    summary,
    speak,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  };
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
