import { cardFor } from '../../cards/cardFor.ts';
import { type AssistantParts, createAssistant } from '../../src/bot/assistant.ts';
import { createConversations } from '../../src/bot/conversations.ts';
import { createInOrder, type InOrder } from '../../src/bot/inOrder.ts';
import type { RateLimits } from '../../src/bot/rateLimits.ts';
import { createTurn, type Turn } from '../../src/bot/turn.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { textOf } from '../../src/text/textOf.ts';
import { allDemoFigures, demoFigures, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';

export type SomeTurn = {
  limits?: RateLimits;
  inOrder?: InOrder;
  store?: Store;
  understand?: AssistantParts['understand'];
  /** Throws instead of reading figures. */
  trouble?: () => void;
};

/** The real turn over the demonstration's figures. It understands a number as that indicator, all else as «help». */
export async function someTurn(given: SomeTurn = {}): Promise<Turn> {
  const store = given.store ?? (await openSqlite({ memory: true, clock: () => new Date(0) }));
  const understand: AssistantParts['understand'] = (text, { language = 'fr' }) => {
    const number = Number(/\d+/.exec(text)?.[0] ?? 0);
    return number ? request({ language, indicators: [number] }) : request({ language, intent: 'help' });
  };
  const assistant = createAssistant({
    plan,
    understand: given.understand ?? understand,
    remember: (context, asked) => ({ ...context, language: asked.language, last: asked }),
    ledger: {
      async figures(number, day) {
        given.trouble?.();
        return demoFigures(number, day);
      },
      async allFigures(day) {
        given.trouble?.();
        return [...allDemoFigures(day).values()];
      },
      verify: async () => ({ kind: 'unknown' }),
      entries: async () => [],
    },
  });
  return createTurn({
    assistant,
    conversations: createConversations(store),
    clock: () => ({ today: TRIAL_DAY, trialDay: TRIAL_DAY }),
    inOrder: given.inOrder ?? createInOrder(),
    ...(given.limits && { limits: given.limits }),
    wordsOf: textOf,
    cardOf: cardFor,
    hostOf: () => ({ submitOnly: false }),
  });
}
