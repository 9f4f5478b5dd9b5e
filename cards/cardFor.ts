import type { Answer } from '../src/answer/answer.ts';
import type { CardHost, CardJson, Filled, Spoken } from './card.ts';
import { frameOf } from './frame.ts';
import { progressCard } from './progress.ts';
import { render } from './render.ts';

/**
 * The card of an answer. `spoken` is the same answer in sentences: what the card says aloud, and where it cannot be
 * drawn. The same answer and host always give the same card.
 */
export function cardFor(answer: Answer, spoken: Spoken, host: CardHost = {}): CardJson {
  const { template, data, ...around } = filled(answer, host);
  return finish(render(template, { ...frameOf(answer, spoken, host, around), ...data }));
}

function filled(answer: Answer, host: CardHost): Filled<string, Record<string, unknown>> {
  const { body } = answer;
  switch (body.kind) {
    case 'progress':
      return progressCard(answer, body, host);
    default:
      throw new Error(`No card for ${body.kind} yet.`);
  }
}

/** A card without buttons has no empty row for them. */
function finish(card: CardJson): CardJson {
  if (card.actions?.length !== 0) return card;
  const { actions: _, ...rest } = card;
  return rest;
}
