import type { Day, Instant } from '../domain/day.ts';
import type { Effect } from '../domain/effect.ts';
import type { Activity, Author, EntryState, Reading } from '../domain/entry.ts';
import type { YearFigures } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Indicator } from '../domain/plan.ts';
import type { FieldProblem, ReportFields } from '../domain/reportFields.ts';
import type { Silence } from '../domain/reports.ts';
import type { Role } from '../domain/role.ts';
import type { DigestTime } from '../domain/subscription.ts';
import type { Unit } from '../domain/target.ts';
import type { EventKind } from '../notices/figureEvents.ts';

/** What every reply about reports carries beside its subject. */
export type ReportFrame = {
  language: Lang;
  today: Day;
  /** Set when the trial date of the demonstration stands in for today: what is recorded then is fictitious. */
  trialDay: Day | null;
  /** Said first: a draft that expired, a decision on an earlier report. */
  notes: readonly Said[];
};

/** The form to fill or to confirm, with what recording it will do. */
export type FormView = {
  kind: 'form';
  /** The operation drawn into the card: the same one recorded twice is one record. */
  op: string;
  fields: ReportFields;
  /** What is asked for next; undefined when the report can be recorded. */
  asking: 'indicator' | 'date' | 'place' | undefined;
  problems: readonly FieldProblem[];
  effect: Effect | undefined;
  duplicates: readonly Activity[];
  /** What the person has been shown: recording asks again when it would be something else. */
  shown: string;
  /** The entry that this one will replace. */
  corrects: { indicator: number; id: string; reference: string } | undefined;
  /** Whether to say that the effect has changed since it was last shown. */
  review: boolean;
  indicators: readonly Indicator[];
  /** The first and the last day of the plan. */
  span: { first: Day; last: Day };
};

/** What was recorded, with what it did. */
export type ReceiptView = {
  kind: 'receipt';
  entry: Activity;
  reference: string;
  indicator: Indicator;
  year: FiscalYear;
  figures: YearFigures | undefined;
  figureReference: string | undefined;
  effect: Effect;
  state: EntryState;
  /** Until when it can be undone; undefined when it no longer can. */
  undoUntil: Instant | undefined;
  /** Whether the same report had been recorded before. */
  already: boolean;
  /** Another activity of the same sentence that is still to be reported. */
  next: readonly { indicator: number; text: Said }[];
  /** Read only: nothing was recorded. */
  rehearsal: boolean;
};

/** One report or result in a list. */
export type RecordLine = {
  entry: Activity | Reading;
  /** Of a result's value. */
  unit: Unit;
  reference: string;
  state: EntryState;
  decided?: { by: string; reason: string | undefined };
  /** One's own: nobody validates what they reported. */
  own: boolean;
};

export type MineView = {
  kind: 'mine';
  lines: readonly RecordLine[];
  /** How many there are in all, those not shown included. */
  of: number;
  wish: 'list' | 'withdraw' | 'correct';
  about: { indicators: readonly number[]; from: Day | undefined; to: Day | undefined; place: string | undefined };
};
export type QueueView = { kind: 'queue'; lines: readonly RecordLine[]; of: number };
export type SilenceView = { kind: 'silence'; days: number; silence: Silence };
/** «Rien à signaler» for one indicator; without one, which is asked. */
export type CheckInView =
  | { kind: 'checkIn'; indicator: Indicator; asOf: Day; already: boolean }
  | { kind: 'checkInWhich'; candidates: readonly Indicator[] };
/** What was done to one's notices, and everything that one gets now. */
export type NoticesView = {
  kind: 'notices';
  did: 'started' | 'digest' | 'stopped' | 'list';
  /** What the message was about. */
  about: 'indicators' | 'all' | 'validations' | 'digest';
  indicators: readonly number[];
  follows: readonly Indicator[];
  /** Whether that is every indicator of the plan. */
  all: boolean;
  validations: boolean;
  digest: (DigestTime & { next: Instant }) | undefined;
  /** Whether evenings, nights and weekends are left in peace. */
  byDay: boolean;
  /** The next thing that is already known to happen to what was just followed. */
  next: { at: Instant; indicator: number; kind: EventKind } | undefined;
};
export type MyDataView = {
  kind: 'myData';
  person: Author;
  roles: readonly Role[];
  rolesKept: boolean;
  language: Lang | undefined;
  draft: boolean;
  notices: number;
  /** The notices asked for, with the address of the private conversation they go to. */
  subscription: Pick<NoticesView, 'follows' | 'all' | 'validations' | 'digest'> | undefined;
  /** The overview last shown, of who asked that this be kept; undefined for the others. */
  seen: { at: Instant | undefined } | undefined;
  entries: number;
};

/** One or two plain sentences, with what can be asked next. */
export type ToldView = {
  kind: 'told';
  tone: 'good' | 'attention' | 'plain';
  said: Said;
  asks: readonly { title: Said; text: Said }[];
};

export type ReportBody =
  | FormView
  | ReceiptView
  | MineView
  | QueueView
  | SilenceView
  | CheckInView
  | MyDataView
  | NoticesView
  | ToldView;

/** A reply about reports: data only, as an `Answer` is. */
export type ReportView = ReportFrame & { body: ReportBody };
