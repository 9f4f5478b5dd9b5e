import type { Answer } from '../src/answer/answer.ts';
import { briefingCard } from './briefing.ts';
import type { CardHost, CardJson, Filled, Spoken } from './card.ts';
import { clarifyCard } from './clarify.ts';
import { compareCard } from './compare.ts';
import { describeCard } from './describe.ts';
import { frameOf } from './frame.ts';
import { helpCard, notYetCard, smalltalkCard, welcomeCard } from './greetings.ts';
import { listCard } from './list.ts';
import { overviewCard } from './overview.ts';
import { planCard } from './plan.ts';
import { progressCard } from './progress.ts';
import { editionsCard, historyCard, verifyCard } from './records.ts';
import { outOfScopeCard, outsideCard } from './refusals.ts';
import { render } from './render.ts';
import { targetCard } from './target.ts';
import { trendCard } from './trend.ts';

/**
 * The card of an answer. `spoken` is the same answer in sentences: what the card says aloud, and where it cannot be
 * drawn. The same answer and host always give the same card.
 */
export function cardFor(answer: Answer, spoken: Spoken, host: CardHost = {}): CardJson {
  const { template, data, ...around } = filled(answer, spoken, host);
  return finish(render(template, { ...frameOf(answer, spoken, host, around), ...data }));
}

function filled(answer: Answer, spoken: Spoken, host: CardHost): Filled<string, Record<string, unknown>> {
  const { body } = answer;
  switch (body.kind) {
    case 'progress':
      return progressCard(answer, body, host);
    case 'target':
      return targetCard(answer, body);
    case 'trend':
      return trendCard(answer, body, host);
    case 'compare':
      return compareCard(answer, body, host);
    case 'overview':
      return overviewCard(answer, body, host);
    case 'list':
      return listCard(answer, body, host);
    case 'describe':
      return describeCard(answer, body, host);
    case 'plan':
      return planCard(answer, body);
    case 'briefing':
      return briefingCard(answer, body, spoken, host);
    case 'clarify':
      return clarifyCard(answer, body, spoken, host);
    case 'outside':
      return outsideCard(answer, body, spoken, host);
    case 'outOfScope':
      return outOfScopeCard(answer, body, host);
    case 'help':
      return helpCard(answer, host);
    case 'welcome':
      return welcomeCard(answer, host);
    case 'smalltalk':
      return smalltalkCard(answer, spoken);
    case 'verify':
      return verifyCard(answer, body, spoken);
    case 'history':
      return historyCard(answer, body);
    case 'editions':
      return editionsCard(answer, body, spoken);
    case 'notYet':
      return notYetCard(answer, spoken);
  }
}

/** A card without buttons has no empty row for them. */
function finish(card: CardJson): CardJson {
  if (card.actions?.length !== 0) return card;
  const { actions: _, ...rest } = card;
  return rest;
}
