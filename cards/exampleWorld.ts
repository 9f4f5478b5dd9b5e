import type { Answer, AnswerBody } from '../src/answer/answer.ts';
import { answerTo } from '../src/answer/answerTo.ts';
import type { Day } from '../src/domain/day.ts';
import type { Entry } from '../src/domain/entry.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { figuresWithChanges } from '../src/domain/recentChanges.ts';
import type { Shown } from '../src/domain/seenOverview.ts';
import type { Request } from '../src/understand/request.ts';
import { EXAMPLE_LEDGER } from './exampleLedger.ts';

/** One answer to draw; `name` is that of its golden file. */
export type Example = { name: string; answer: Answer };

/** Makes example answers as the product does: a request, the plan, an invented ledger, a day. */
export type World = {
  plan: Plan;
  language: Lang;
  ask: (
    wish: Partial<Request>,
    where?: { entries?: readonly Entry[]; plan?: Plan; today?: Day; trialDay?: Day | null; shown?: Shown },
  ) => Answer;
};

/** The trial date of the demonstration. */
export const EXAMPLE_DAY: Day = '2022-11-15';

export function worldOf(plan: Plan, language: Lang): World {
  return {
    plan,
    language,
    ask: (
      wish,
      { entries = EXAMPLE_LEDGER, plan: asked = plan, today = EXAMPLE_DAY, trialDay = today, shown } = {},
    ) => {
      const figures = new Map(
        asked.indicators.map((one) => {
          const own = entries.filter((entry) => entry.indicator === one.number);
          return [one.number, figuresWithChanges(one, own, wish.asOf ?? today)];
        }),
      );
      return answerTo({
        request: { ...NEUTRAL, language, ...wish },
        plan: asked,
        figures,
        today,
        trialDay,
        ...(shown && { shown }),
      });
    },
  };
}

/** The same answer with another body: for what no request leads to. */
export function withBody(answer: Answer, body: AnswerBody): Answer {
  return { ...answer, body };
}

const NEUTRAL: Request = {
  language: 'fr',
  languageSaid: true,
  intent: 'progress',
  command: null,
  indicators: [],
  years: [],
  scope: null,
  status: null,
  asOf: null,
  slots: {},
  confidence: 0.95,
  because: [],
  refusal: null,
  alternatives: [],
  wishes: {},
};

/** Text that a person could type to break a card: template, Markdown, HTML, all in one. */
export const HOSTILE = '$\u007bx} **gras** [clic](https://example.org) <img src=x onerror=alert(1)> - `a` \\n # h';
