import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer } from '../answer/answer.ts';
import type { Assistant, Now } from '../bot/assistant.ts';

/** One question for each kind of card. */
const QUESTIONS = [
  'indicateur 12',
  'où en est-on ?',
  'aide',
  'évolution de l’indicateur 12',
  'cible de l’indicateur 12',
  'compare les indicateurs 4 et 8',
  'le taux de satisfaction',
  'décris l’indicateur 12',
  'liste des indicateurs',
  'quelle est la mission ?',
  'quel temps fera-t-il ?',
];

/**
 * Answers one question of each kind to nobody, so that the first person waits for no template to be compiled. Nothing is
 * kept. Between two questions those of people come first; `over` ends it early.
 */
export async function warmUp(
  assistant: Assistant,
  now: Now,
  draw: (answer: Answer) => void,
  over: () => boolean,
): Promise<void> {
  for (const text of QUESTIONS) {
    await nextTurn();
    if (over()) return;
    draw((await assistant.reply({ ...now, text, context: {} })).answer);
  }
  await nextTurn();
  if (!over()) await assistant.search({ ...now, text: 'prospection', most: 1 });
}
