import type { Answer } from '../src/answer/answer.ts';
import { indicatorOf } from '../src/domain/plan.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, MORE_WORDS } from '../src/text/cardWords.ts';
import { indicatorLine } from '../src/text/planTexts.ts';
import type { More } from './card.ts';

const MOST = 4;

/** «Pas ça ?»: the next candidates by name, a short button for each, and the whole list. */
export function notThis({ language: lang, plan, request }: Answer): More {
  const candidates = request.alternatives.slice(0, MOST).flatMap((number) => indicatorOf(plan, number) ?? []);
  const asks = candidates.map(({ number }) => ({
    title: `${CARD_WORDS.indicator[lang]} ${number}`,
    text: ASKED.indicator(number)[lang],
  }));
  return {
    title: BUTTON_WORDS.notThis[lang],
    text: MORE_WORDS[lang],
    lines: candidates.map((one) => ({ text: indicatorLine(one, lang) })),
    asks: [...asks, { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] }],
  };
}
