import type { Answer, AnswerBody } from '../answer/answer.ts';
import { answerTo } from '../answer/answerTo.ts';
import { figuresNeeded } from '../answer/figuresNeeded.ts';
import type { Known } from '../answer/known.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Day } from '../domain/day.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang, Said } from '../domain/language.ts';
import { knownAt } from '../domain/ledger.ts';
import type { Plan } from '../domain/plan.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';
import type { Suggest } from '../understand/suggest.ts';
import { isPersonal, notBeforeOthers, unspoken } from './beforeOthers.ts';
import { createIndicatorSearch, type Found, type Searched } from './indicatorSearch.ts';
import { type LastAskedParts, openLastAsked, withOptedIn } from './lastAsked.ts';
import type { FromMessage } from './reportFromMessage.ts';
import { type Reporting, withDrafting } from './reporting.ts';
import type { Speaker } from './speaker.ts';
import { endStage, type StageTime } from './story.ts';
import { createTally, indicatorsOf } from './tally.ts';
import type { UnderstandsSoon } from './understandsSoon.ts';

/** The day a turn takes for today, and whether that is the demonstration's trial date. */
export type Now = { today: Day; trialDay: Day | null };

/** One message of a conversation. `locale` is the channel's language, for when nothing else tells one. */
export type Asked = Now & {
  text: string;
  context: Context;
  locale?: Lang | undefined;
  asOf?: Day | undefined;
  /** Every edition known of the plan, oldest first. */
  editions?: readonly Plan[];
  /** Who asks: without one, reports are only understood. */
  speaker?: Speaker;
  /** Told how long each stage took. */
  stages?: StageTime[] | undefined;
  /** Several people will read the reply: what is one person's is not spoken of. */
  beforeOthers?: boolean;
};
export type Replied = {
  request: Request;
  answer: Answer;
  context: Context;
  /** The figures the answer was made from; absent when it was made from more than figures. */
  figures?: readonly IndicatorFigures[];
  /** The reply when the message was about reports: it stands in for the answer. */
  report?: ReportView;
  /** Said after the answer: a draft that waits. */
  note?: Said;
};

/** A button of a reporting card, with the inputs of its card. */
export type Pressed = Now & {
  data: unknown;
  context: Context;
  locale?: Lang | undefined;
  speaker: Speaker;
  stages?: StageTime[] | undefined;
  beforeOthers?: boolean;
  /** Pressed in a window of its own. */
  aside?: boolean;
};

export type AssistantParts = {
  plan: Plan;
  understand: UnderstandsSoon;
  remember: (context: Context, request: Request, answeredYear: FiscalYear | undefined) => Context;
  ledger: Pick<StoredLedger, 'figures' | 'allFigures' | 'entries' | 'verify'>;
  /** The reporting conversation; without it, reports are only understood. */
  reporting?: Reporting;
  /** What is kept of what people were last shown; without it, nothing is. */
  lastAsked?: LastAskedParts;
  /** What a search box offers for words begun; without it, only what they ask when they are understood. */
  suggest?: Suggest;
};

export type Assistant = {
  /** Understands a message, reads what it needs and answers: the one way, for the bot and for `ask` alike. */
  reply(asked: Asked): Promise<Replied>;
  /** Does what a button of a reporting card asks. */
  press(pressed: Pressed): Promise<{ report: ReportView; context: Context }>;
  /** Answers to choose from for words typed in a search box, made as those of the conversation are. */
  search(searched: Searched): Promise<Found>;
  /** The form of a report filled from somebody's message; what is done with it comes as `press`. */
  openForm(opened: Omit<Pressed, 'data'> & Pick<FromMessage, 'message'>): Promise<ReportView>;
  /** The first words to somebody new. */
  welcome(language: Lang, now: Now): Promise<Answer>;
};

/** Puts understanding, ledger and answers together. Rejects with a `StoreError` when the figures cannot be read. */
export function createAssistant({
  plan,
  understand,
  remember,
  ledger,
  reporting,
  lastAsked,
  suggest = () => [],
}: AssistantParts): Assistant {
  const tally = createTally();
  const search = createIndicatorSearch({ plan, suggest, tally, reply });

  async function read(request: Request, day: Day): Promise<Pick<Known, 'figures' | 'verified' | 'entries'>> {
    const needed = figuresNeeded(request, plan);
    switch (needed.of) {
      case 'none':
        return { figures: new Map() };
      case 'some':
        return byIndicator(await Promise.all(needed.indicators.map((number) => ledger.figures(number, day))));
      case 'all':
        return byIndicator(await ledger.allFigures(day));
      case 'version':
        return { figures: new Map(), verified: await ledger.verify(needed.reference, day) };
      case 'entries':
        return { figures: new Map(), entries: knownAt(await ledger.entries(needed.indicator), day) };
    }
  }

  async function reply({
    text,
    context,
    locale,
    today,
    trialDay,
    asOf,
    speaker,
    beforeOthers,
    stages,
    editions = [plan],
  }: Asked): Promise<Replied> {
    const heard = context.language || !locale ? context : { ...context, language: locale };
    const told = beforeOthers ? undefined : speaker && { speaker, text, locale, today, trialDay, context: heard };
    const understandIn = async (drafted: Context): Promise<Request> => {
      const from = performance.now();
      const request = await understand(text, drafted, today);
      endStage(stages, 'understand', from);
      return request;
    };
    const began = performance.now();
    const spoken = told && reporting && (await reporting.hear({ ...told, understand: understandIn }));
    if (spoken?.kind === 'reported') endStage(stages, 'report', began);
    const understood = spoken?.request ?? (await understandIn(heard));
    if (beforeOthers && isPersonal(understood, text)) return unspoken(understood, { today, trialDay }, plan, context);
    const kept = spoken && speaker ? withDrafting(context, speaker.id, spoken.drafting) : context;
    if (spoken?.kind === 'reported') {
      const { language } = spoken.view;
      const frame = { language, request: understood, plan, today, trialDay, asOf: null, fictitious: false };
      const answer: Answer = { ...frame, body: { kind: 'notYet', what: understood.intent } };
      const heldOn = withOptedIn(kept, told?.speaker.id ?? '', spoken.optedIn);
      const next = spoken.forget ? {} : about(spoken.view, withoutDraft(remember(heldOn, understood, undefined)));
      return { request: understood, answer, report: spoken.view, context: next };
    }
    // What was known on an earlier day is told as it was told then: that day stands for today.
    const request: Request = { ...understood, asOf: earlier(understood.asOf, today) ?? asOf ?? null };
    const day = request.asOf ?? today;
    const asking = performance.now();
    const [known, last] = await Promise.all([
      read(request, day),
      openLastAsked(lastAsked, { request, context, speaker, beforeOthers, today, trialDay }),
    ]);
    endStage(stages, 'store', asking);
    const answering = performance.now();
    const answer = answerTo({
      ...known,
      ...(last.shown && { shown: last.shown }),
      request,
      plan,
      editions,
      today: day,
      trialDay: request.asOf ? null : trialDay,
    });
    const next = withOptedIn(remember(kept, request, answeredYear(answer.body)), speaker?.id ?? '', last.optedIn);
    endStage(stages, 'answer', answering);
    await last.keep(answer, [...known.figures.values()]);
    if (speaker) tally.add(indicatorsOf(answer.body));
    return {
      request,
      answer,
      context: spoken ? withoutDraft(next) : next,
      ...(!known.verified && !known.entries && !last.shown && { figures: [...known.figures.values()] }),
      ...(spoken?.note && { note: spoken.note }),
    };
  }

  return {
    reply,
    search,
    async openForm({ message, ...rest }) {
      if (!reporting) throw new Error('There is no reporting conversation.');
      const { view } = await reporting.open({ ...rest, message, understand: (text, day) => understand(text, {}, day) });
      return view;
    },
    async press({ speaker, context, beforeOthers, stages, ...rest }) {
      if (!reporting) throw new Error('There is no reporting conversation.');
      if (beforeOthers) return { report: notBeforeOthers(context.language ?? rest.locale ?? 'fr', rest), context };
      const began = performance.now();
      const { view, drafting } = await reporting.press({ speaker, context, ...rest });
      endStage(stages, 'report', began);
      return { report: view, context: about(view, withDrafting(context, speaker.id, drafting)) };
    },
    async welcome(language, now) {
      const understood = await understand('', { language }, now.today);
      const request: Request = { ...understood, language, intent: 'help', refusal: null };
      const answer = answerTo({ ...now, request, plan, figures: new Map() });
      return { ...answer, language, body: { kind: 'welcome' } };
    },
  };
}

/** The year an answer shows, which «l'année d'avant» counts from. */
function answeredYear(body: AnswerBody): FiscalYear | undefined {
  switch (body.kind) {
    case 'progress':
    case 'target':
      return body.standing.year;
    case 'overview':
      return body.year;
    default:
      return undefined;
  }
}

function earlier(day: Day | null, today: Day): Day | undefined {
  return day && day < today ? day : undefined;
}

/** After a report, «et sa cible ?» is about the indicator reported on. */
function about({ body }: ReportView, context: Context): Context {
  const indicator =
    body.kind === 'form' ? body.fields.indicator : body.kind === 'receipt' ? body.entry.indicator : undefined;
  if (indicator === undefined) return context;
  const { answeredYear: _, ...rest } = context;
  const last = {
    intent: 'progress',
    indicators: [indicator],
    years: [],
    scope: null,
    status: null,
    wishes: {},
  } as const;
  return { ...rest, last };
}

/** Drafts are kept apart from the conversation, for a day only. */
function withoutDraft({ draft: _, ...context }: Context): Context {
  return context;
}

function byIndicator(figures: readonly IndicatorFigures[]): Pick<Known, 'figures'> {
  return { figures: new Map(figures.map((one) => [one.indicator, one])) };
}
