import type { DraftKept } from '../../dialogs/draft.ts';
import type { ReportView } from '../../src/answer/reportView.ts';
import { type Assistant, createAssistant, type Replied } from '../../src/bot/assistant.ts';
import { createReporting } from '../../src/bot/reporting.ts';
import { personKey, type Speaker } from '../../src/bot/speaker.ts';
import type { Day } from '../../src/domain/day.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Lang } from '../../src/domain/language.ts';
import type { Role } from '../../src/domain/role.ts';
import { createAuditTrail } from '../../src/store/auditTrail.ts';
import { createConversations } from '../../src/store/conversations.ts';
import { createNotices } from '../../src/store/notices.ts';
import { createOperations } from '../../src/store/operations.ts';
import { createRoles } from '../../src/store/roles.ts';
import { seedOnce } from '../../src/store/seedOnce.ts';
import { createSeenOverviews } from '../../src/store/seenOverviews.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { createLedger, type StoredLedger } from '../../src/store/storedLedger.ts';
import { createSubscriptions } from '../../src/store/subscriptions.ts';
import { reportText } from '../../src/text/reportTexts.ts';
import { textOf } from '../../src/text/textOf.ts';
import type { Context } from '../../src/understand/context.ts';
import { parseLexicon } from '../../src/understand/lexicon.ts';
import { remember } from '../../src/understand/remember.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { demoEntries, fileText, plan, TRIAL_DAY } from '../fixtures.ts';

/** A person as the tests call them: their id is the name. */
export type Who = {
  id?: string;
  conversation?: string;
  key?: string;
  role?: Role;
  locale?: Lang;
  /** In a group nobody is written to alone. */
  group?: boolean;
};

/** What came back: the words, the reply's kind, and everything behind it. */
export type Said = { text: string; kind: string; view: ReportView | undefined; replied: Replied | undefined };

/** The reporting conversation over a store, with the demonstration ledger and a clock that tests move. */
export type ReportingWorld = {
  store: Store;
  ledger: StoredLedger;
  /** The real time; tests set it. */
  time: { now: Date };
  say: (text: string, who?: Who) => Promise<Said>;
  press: (data: unknown, who?: Who) => Promise<Said>;
  /** A new process on the same store: nothing but the store is kept. */
  restart: () => ReportingWorld;
  /** The entries that people, not the demonstration, recorded. */
  recorded: () => Promise<Entry[]>;
};

const lexicon = parseLexicon(fileText('data/lexicon.txt'));
if (lexicon.kind === 'errors') throw new Error(JSON.stringify(lexicon.errors));
const understand = createUnderstanding({ plan, lexicon: lexicon.lexicon });

/** Opens the world on a store in memory, or on the one given. */
export async function openReporting(given?: Store): Promise<ReportingWorld> {
  const time = { now: new Date('2026-03-02T15:00:00.000Z') };
  const store = given ?? (await openSqlite({ memory: true, clock: () => time.now }));
  const ledger = createLedger(store, plan, { clock: () => time.now });
  await seedOnce(store, ledger, plan, demoEntries, 'demonstration');
  return worldOn(store, time);
}

let messages = 0;

/** The world over a store that is already seeded. */
export function worldOn(store: Store, time: { now: Date }, today: Day = TRIAL_DAY): ReportingWorld {
  const clock = () => time.now;
  const ledger = createLedger(store, plan, { clock });
  const seen = createSeenOverviews(store);
  const reporting = createReporting({
    plan,
    ledger,
    drafts: createConversations<DraftKept>(store, 'draft'),
    operations: createOperations(store, plan.id),
    roles: createRoles(store),
    notices: createNotices(store),
    subscriptions: createSubscriptions(store),
    seen,
    audit: createAuditTrail(store, plan.id),
    clock,
  });
  const assistant: Assistant = createAssistant({
    plan,
    ledger,
    understand,
    remember,
    reporting,
    lastAsked: { plan: plan.id, seen, clock },
  });
  const contexts = createConversations<Context>(store, 'context');
  const now = { today, trialDay: today };

  async function turn<T extends { context: Context }>(
    who: Who,
    run: (context: Context, speaker: Speaker) => Promise<T>,
  ) {
    const { id = 'marie', conversation = 'c', role } = who;
    messages += 1;
    const key = (who.key ?? `m${messages}`).padStart(24, '0').replace(/[^0-9a-f]/g, 'a');
    const speaker: Speaker = {
      id,
      name: `${id} Tremblay`,
      conversation,
      key,
      op: `${key}-${personKey(id)}`,
      ...(!who.group && { address: { conversation: { id: conversation } } }),
      ...(role && { triedRole: role }),
    };
    const loaded = await contexts.load(conversation);
    const done = await run(loaded?.body ?? {}, speaker);
    await contexts.save(conversation, done.context, loaded);
    return done;
  }

  return {
    store,
    ledger,
    time,
    async say(text, who = {}) {
      const replied = await turn(who, (context, speaker) =>
        assistant.reply({ ...now, text, context, speaker, locale: who.locale }),
      );
      const { report, answer, note } = replied;
      const spoken = report ? reportText(report) : textOf(answer);
      const words = note ? `${spoken.text}\n${note[answer.language]}` : spoken.text;
      return { text: words, kind: report ? report.body.kind : answer.body.kind, view: report, replied };
    },
    async press(data, who = {}) {
      const { report } = await turn(who, (context, speaker) =>
        assistant.press({ ...now, data, context, speaker, locale: who.locale }),
      );
      return { text: reportText(report).text, kind: report.body.kind, view: report, replied: undefined };
    },
    restart: () => worldOn(store, time, today),
    async recorded() {
      const demo = new Set(demoEntries.map((one) => one.id));
      return (await ledger.allEntries()).filter((one) => !demo.has(one.id));
    },
  };
}

/** The data a form's «Enregistrer» sends, with the inputs as they are shown or changed. */
export function submitOf(view: ReportView | undefined, changed: Record<string, unknown> = {}): Record<string, unknown> {
  if (view?.body.kind !== 'form') throw new Error('There is no form.');
  const { op, shown, corrects, fields } = view.body;
  const inputs = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  const target = corrects && { corrects: { indicator: corrects.indicator, id: corrects.id } };
  return { verb: 'report', do: 'record', op, shown, ...target, ...inputs, ...changed };
}
