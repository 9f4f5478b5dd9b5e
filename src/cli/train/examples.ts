import { openLexicon, openPlan } from '../../app/openPlan.ts';
import type { FiscalYear } from '../../domain/fiscalYear.ts';
import type { Context } from '../../understand/context.ts';
import { intentSigns } from '../../understand/learned/intentSigns.ts';
import type { SubjectSense } from '../../understand/learned/subjectSense.ts';
import { remember } from '../../understand/remember.ts';
import { INTENTS, type Intent, type Request } from '../../understand/request.ts';
import { createSteps, createUnderstanding, firstThought, type Step } from '../../understand/understand.ts';
import type { Conversation } from '../eval/conversations.ts';
import { wanted } from '../eval/score.ts';
import type { Example } from './learn.ts';

/** The day that the labels of the conversations are relative to. */
const TODAY = '2022-11-15';
const CURRENT: FiscalYear = '2022-2023';

/** One labelled turn, read as the product would read it where the conversation stands. */
export type ReadTurn = {
  step: Step;
  turn: Conversation['turns'][number];
  before: Conversation['turns'][number] | undefined;
};

/** Reads labelled conversations; each goes on as it should have gone, whatever was understood. */
export function turnReader(sees?: SubjectSense): (conversation: Conversation) => readonly ReadTurn[] {
  const frame = { plan: openPlan(), lexicon: openLexicon(), ...(sees && { sees }) };
  const stepOf = createSteps(frame);
  const understand = createUnderstanding(frame);
  return ({ turns }) => {
    let context: Context = {};
    return turns.map((turn, at) => {
      const step = stepOf(turn.text, context, TODAY);
      const request = { ...understand(turn.text, context, TODAY), ...right(turn.expect), command: null };
      const year = turn.expect.years.find((one): one is FiscalYear => one !== 'outside') ?? CURRENT;
      context = remember(context, request, turn.expect.intent === 'progress' ? year : undefined);
      return { step, turn, before: turns[at - 1] };
    });
  };
}

/** What stands in a turn, and the intents that are right; undefined where the rules need no second thought. */
export function intentExample({ step, turn }: ReadTurn): Example | undefined {
  const first = firstThought(step);
  if (first.firm || first.command) return undefined;
  const right = wanted(turn.expect).map((one) => INTENTS.indexOf(one as Intent));
  return { signs: intentSigns(step, first), right };
}

function right({ intent, indicators, years, scope, status }: Conversation['turns'][number]['expect']) {
  return { intent, indicators, years, scope: scope ?? null, status: status ?? null } as Pick<
    Request,
    'intent' | 'indicators' | 'years' | 'scope' | 'status'
  >;
}
