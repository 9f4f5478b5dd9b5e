import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { planInForce, planSpanning } from '../domain/planInForce.ts';
import type { Context } from '../understand/context.ts';
import { planNamed } from '../understand/planNamed.ts';
import type { Assistant } from './assistant.ts';

export type AssistantsParts = {
  /** The plan that the product ships: there is always one. */
  shipped: Plan;
  /** Every edition of every plan that was imported, in the order imported. */
  imported: () => Promise<readonly Plan[]>;
  /** Makes the assistant of one edition; called once for each. */
  assistantOf: (plan: Plan) => Assistant;
};

/**
 * One assistant over several plans: the one in force answers, unless a message names another by its years («dans le plan
 * 2023-2027»), which then holds for the conversation.
 */
export function createAssistants({ shipped, imported, assistantOf }: AssistantsParts): Assistant {
  const made = new Map<Plan, Assistant>([[shipped, assistantOf(shipped)]]);

  function assistant(plan: Plan): Assistant {
    const known = made.get(plan) ?? assistantOf(plan);
    made.set(plan, known);
    return known;
  }

  async function editions(): Promise<readonly Plan[]> {
    const others = (await imported()).filter((one) => one.id !== shipped.id || one.edition !== shipped.edition);
    const all = [shipped, ...others];
    for (const plan of made.keys()) if (!all.includes(plan)) made.delete(plan);
    return all;
  }

  return {
    async reply(asked) {
      const all = await editions();
      const named = namedIn(asked.text, all);
      const plan = named ?? keptIn(asked.context, all) ?? inForce(all, asked.today);
      const replied = await assistant(plan).reply({ ...asked, editions: all.filter((one) => one.id === plan.id) });
      const { plan: _, ...context } = replied.context;
      return { ...replied, context: plan === inForce(all, asked.today) ? context : { ...context, plan: plan.id } };
    },
    async press(pressed) {
      const all = await editions();
      return assistant(keptIn(pressed.context, all) ?? inForce(all, pressed.today)).press(pressed);
    },
    async search(searched) {
      const all = await editions();
      const plan = namedIn(searched.text, all) ?? inForce(all, searched.today);
      return assistant(plan).search({ ...searched, editions: all.filter((one) => one.id === plan.id) });
    },
    async openForm(opened) {
      return assistant(inForce(await editions(), opened.today)).openForm(opened);
    },
    welcome(language, now) {
      return assistant(shipped).welcome(language, now);
    },
  };

  function inForce(all: readonly Plan[], today: Day): Plan {
    return planInForce(all, today) ?? shipped;
  }
}

function namedIn(text: string, editions: readonly Plan[]): Plan | undefined {
  const span = planNamed(text);
  return span && planSpanning(editions, span.opens, span.closes);
}

function keptIn({ plan }: Context, editions: readonly Plan[]): Plan | undefined {
  return plan === undefined ? undefined : editions.findLast((one) => one.id === plan);
}
