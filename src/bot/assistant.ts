import type { Answer, AnswerBody } from '../answer/answer.ts';
import { answerTo } from '../answer/answerTo.ts';
import { figuresNeeded } from '../answer/figuresNeeded.ts';
import type { Known } from '../answer/known.ts';
import type { Day } from '../domain/day.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import { knownAt } from '../domain/ledger.ts';
import type { Plan } from '../domain/plan.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { Context } from '../understand/context.ts';
import type { Request } from '../understand/request.ts';

/** The day a turn takes for today, and whether that is the demonstration's trial date. */
export type Now = { today: Day; trialDay: Day | null };

/** One message of a conversation. `locale` is the channel's language, for when nothing else tells one. */
export type Asked = Now & { text: string; context: Context; locale?: Lang | undefined; asOf?: Day | undefined };
export type Replied = { request: Request; answer: Answer; context: Context };

export type AssistantParts = {
  plan: Plan;
  understand: (text: string, context: Context, today: Day) => Request;
  remember: (context: Context, request: Request, answeredYear: FiscalYear | undefined) => Context;
  ledger: Pick<StoredLedger, 'figures' | 'allFigures' | 'entries' | 'verify'>;
};

export type Assistant = {
  /** Understands a message, reads what it needs and answers: the one way, for the bot and for `ask` alike. */
  reply(asked: Asked): Promise<Replied>;
  /** The first words to somebody new. */
  welcome(language: Lang, now: Now): Answer;
};

/** Puts understanding, ledger and answers together. Rejects with a `StoreError` when the figures cannot be read. */
export function createAssistant({ plan, understand, remember, ledger }: AssistantParts): Assistant {
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

  return {
    async reply({ text, context, locale, today, trialDay, asOf }) {
      const heard = context.language || !locale ? context : { ...context, language: locale };
      const understood = understand(text, heard, today);
      // What was known on an earlier day is told as it was told then: that day stands for today.
      const request: Request = { ...understood, asOf: earlier(understood.asOf, today) ?? asOf ?? null };
      const day = request.asOf ?? today;
      const known = await read(request, day);
      const answer = answerTo({ ...known, request, plan, today: day, trialDay: request.asOf ? null : trialDay });
      return { request, answer, context: remember(context, request, answeredYear(answer.body)) };
    },
    welcome(language, now) {
      const request: Request = { ...understand('', { language }, now.today), language, intent: 'help', refusal: null };
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

function byIndicator(figures: readonly IndicatorFigures[]): Pick<Known, 'figures'> {
  return { figures: new Map(figures.map((one) => [one.indicator, one])) };
}
