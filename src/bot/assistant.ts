import type { Answer, AnswerBody } from '../answer/answer.ts';
import { answerTo } from '../answer/answerTo.ts';
import { figuresNeeded } from '../answer/figuresNeeded.ts';
import type { Day } from '../domain/day.ts';
import type { IndicatorFigures } from '../domain/figure.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import type { Lang } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import type { Ledger } from '../store/ledger.ts';
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
  ledger: Pick<Ledger, 'figures' | 'allFigures'>;
};

export type Assistant = {
  /** Understands a message, reads what it needs and answers: the one way, for the bot and for `ask` alike. */
  reply(asked: Asked): Promise<Replied>;
  /** The first words to somebody new. */
  welcome(language: Lang, now: Now): Answer;
};

/** Puts understanding, ledger and answers together. Rejects with a `StoreError` when the figures cannot be read. */
export function createAssistant({ plan, understand, remember, ledger }: AssistantParts): Assistant {
  async function read(request: Request, day: Day): Promise<ReadonlyMap<number, IndicatorFigures>> {
    const needed = figuresNeeded(request, plan);
    const figures =
      needed.of === 'all'
        ? await ledger.allFigures(day)
        : needed.of === 'some'
          ? await Promise.all(needed.indicators.map((number) => ledger.figures(number, day)))
          : [];
    return new Map(figures.map((one) => [one.indicator, one]));
  }

  return {
    async reply({ text, context, locale, today, trialDay, asOf }) {
      const heard = context.language || !locale ? context : { ...context, language: locale };
      const understood = understand(text, heard, today);
      // What was known on an earlier day is told as it was told then: that day stands for today.
      const request: Request = { ...understood, asOf: earlier(understood.asOf, today) ?? asOf ?? null };
      const day = request.asOf ?? today;
      const figures = await read(request, day);
      const answer = answerTo({ request, plan, figures, today: day, trialDay: request.asOf ? null : trialDay });
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
