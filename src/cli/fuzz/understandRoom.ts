import * as fc from 'fast-check';
import { openPlan } from '../../app/openPlan.ts';
import { understandingOpener } from '../../app/openUnderstanding.ts';
import type { Day } from '../../domain/day.ts';
import { hasScope } from '../../domain/plan.ts';
import type { Context } from '../../understand/context.ts';
import { remember } from '../../understand/remember.ts';
import { roomOf, type Verdict } from './room.ts';
import { anyText } from './texts.ts';
import { workTime } from './workTime.ts';

const TODAY: Day = '2022-11-15';
const input = fc.record({
  texts: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  drafting: fc.boolean(),
  language: fc.constantFrom('fr' as const, 'en' as const, undefined),
});
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

/** Messages of one conversation, understood one after the other, without a draft and with one. */
export const understandRoom = roomOf<Input>('understanding', 11, async () => {
  const plan = openPlan();
  const understand = understandingOpener()(plan);
  const numbers = new Set(plan.indicators.map((one) => one.number));
  function check({ texts, drafting, language }: Input): Verdict {
    let context: Context = { ...(language && { language }), ...(drafting && { draft: { slots: {} } }) };
    const faults: string[] = [];
    const turns: number[] = [];
    for (const text of texts) {
      const time = workTime();
      const request = understand(text, context, TODAY);
      turns.push(time());
      const { confidence, indicators, scope, language: spoken, alternatives } = request;
      if (!(confidence >= 0 && confidence <= 1)) faults.push(`confidence ${confidence}`);
      if (!['fr', 'en'].includes(spoken)) faults.push(`language ${String(spoken)}`);
      if (indicators.some((one) => !Number.isSafeInteger(one))) faults.push(`indicators ${indicators.join()}`);
      if (request.intent !== 'out_of_scope' && request.refusal === null && indicators.some((one) => !numbers.has(one)))
        faults.push(`${request.intent} of indicators ${indicators.join()}`);
      if (scope !== null && request.refusal === null && !hasScope(plan, scope)) faults.push(`scope ${scope}`);
      const made = JSON.stringify({ ...request, because: [], slots: {}, wishes: {} });
      if (/undefined|NaN|\[object/.test(made)) faults.push(`a request holds ${made.slice(0, 300)}`);
      if (!Array.isArray(alternatives)) faults.push('no alternatives');
      context = remember(context, request, undefined);
      if (JSON.stringify(context).length > 4000)
        faults.push(`the conversation keeps ${JSON.stringify(context).length} characters`);
    }
    return { faults, turns };
  }
  return { input, check };
});
