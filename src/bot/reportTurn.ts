import type { DraftKept } from '../../dialogs/draft.ts';
import type { FormKnown } from '../../dialogs/formTurn.ts';
import type { Person } from '../../dialogs/person.ts';
import type { ReportBody, ReportView } from '../answer/reportView.ts';
import { dayOf, type Instant } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import { ROLES } from '../domain/role.ts';
import type { AuditTrail } from '../store/auditTrail.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Notices } from '../store/notices.ts';
import type { Operations } from '../store/operations.ts';
import type { Roles } from '../store/roles.ts';
import type { SeenOverviews } from '../store/seenOverviews.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { Subscriptions } from '../store/subscriptions.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import type { Now } from './assistant.ts';
import { recordingInstant, type Speaker } from './speaker.ts';

export type ReportingParts = {
  plan: Plan;
  ledger: Pick<StoredLedger, 'entries' | 'allEntries' | 'figures' | 'record'>;
  drafts: Pick<Conversations<DraftKept>, 'load' | 'update' | 'forget'>;
  operations: Operations;
  roles: Pick<Roles, 'of'>;
  notices: Notices;
  /** What people asked to be told; absent where nobody is told anything. */
  subscriptions?: Subscriptions;
  /** What people were last shown, of those who asked; absent where nothing is kept. */
  seen?: SeenOverviews;
  /** Whether notices are sent: not at night and on weekends, at any hour (on a day set for trying out), or not at all. */
  notifying?: 'byDay' | 'always' | 'off';
  audit: Pick<AuditTrail, 'add'>;
  /** The real time. */
  clock: () => Date;
  /** Nothing is recorded: a confirmed report prints what it would have been. */
  rehearsal?: boolean;
};

/** A message of a person to the reporting conversation. */
export type Told = Now & {
  speaker: Speaker;
  context: Context;
  locale?: Lang | undefined;
  /** A form in a window of its own, which holds all its state: the draft in the conversation is another. */
  aside?: boolean;
};

/** A reply about reports. */
export type Reported = {
  kind: 'reported';
  view: ReportView;
  request: Request | undefined;
  /** Since when this person has a draft in this conversation; null: no longer; undefined: as before. */
  drafting: Instant | null | undefined;
  /** Whether from now on what this person is shown is kept; undefined: as before. */
  optedIn?: boolean | undefined;
  /** The conversation is to forget everything. */
  forget?: true;
};

/** What a reply is made with beside its body. */
export type ReplyWith = { language: Lang; request?: Request; notes?: readonly Said[]; drafting?: Instant | null };

/** One turn of one person: who they are, what time it is, and how they are answered. */
export type ReportTurn = {
  told: Told;
  now: Instant;
  person: Person;
  /** Whether somebody changed this person's roles. */
  rolesKept: boolean;
  known: Omit<FormKnown, 'entries'>;
  reply: (body: ReportBody, how: ReplyWith) => Promise<Reported>;
};

/** Opens a turn: reads the person's roles once, and in the reply what they were still to be told. */
export async function openTurn(parts: ReportingParts, told: Told): Promise<ReportTurn> {
  const { plan, roles, notices, clock, rehearsal } = parts;
  const { speaker, today, trialDay } = told;
  const real = clock();
  const now = recordingInstant(real, { today, trialDay });
  const tried = speaker.triedRole && ROLES.slice(0, ROLES.indexOf(speaker.triedRole) + 1);
  const kept = tried ? undefined : await roles.of(speaker.id);
  const person: Person = { id: speaker.id, name: speaker.name, roles: tried ?? kept?.roles ?? [] };
  // What is recorded on a day that is not the real one is a trial, and says so for ever.
  const fictitious = trialDay !== null || dayOf(real) !== today;
  return {
    told,
    now,
    person,
    rolesKept: kept?.kept ?? false,
    known: { plan, today, now, person, fictitious },
    async reply(body, { language, request, notes = [], drafting }) {
      const waiting = rehearsal ? [] : await notices.waiting(person.id);
      await notices.told(waiting);
      const all = [...waiting.map((one) => one.said), ...notes];
      return { kind: 'reported', view: { language, today, trialDay, notes: all, body }, request, drafting };
    },
  };
}
