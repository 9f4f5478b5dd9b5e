import type { Answer, BriefingAnswer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS } from '../src/text/cardWords.ts';
import { listText } from '../src/text/numbers.ts';
import { aside, type Filled, type Line, type Spoken, type Text } from './card.ts';

/** Exactly the fields briefing.card.json reads: one block a language. */
export type BriefingCard = { title: string; texts: readonly Text[]; blocks: readonly { lines: readonly Line[] }[] };

/** Lines ready to paste, as they stand in the answer's text. */
export function briefingCard(
  { language: lang }: Answer,
  { rows, scope }: BriefingAnswer,
  spoken: Spoken,
): Filled<'briefing', BriefingCard> {
  const numbers = [...new Set(rows.map(({ indicator }) => indicator.number))];
  const [year, another] = [...new Set(rows.map((row) => row.year))];
  const about = scope ? ASKED.briefingPart(scope) : ASKED.briefingOf(listText(numbers.map(String), lang));
  const when = year && !another ? ASKED.in(year)[lang] : '';
  return {
    template: 'briefing',
    data: {
      title: CARD_WORDS.briefing[lang],
      texts: [aside(CARD_WORDS.paste[lang])],
      blocks: spoken.text.split('\n\n').map((block) => ({ lines: block.split('\n').map((text) => ({ text })) })),
    },
    asks: (['short', 'bullets', 'bilingual'] as const).map((style) => ({
      title: BUTTON_WORDS[style][lang],
      text: `${about[lang]}${when}, ${ASKED[style][lang]}`,
    })),
  };
}
