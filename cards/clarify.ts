import type { Answer, ClarifyAnswer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS } from '../src/text/cardWords.ts';
import { type CardHost, type Filled, paragraph, type Spoken, type Text } from './card.ts';
import { indicatorRow, type RowsData } from './rows.ts';

/** Exactly the fields clarify.card.json reads. */
export type ClarifyCard = RowsData & { title: string; texts: readonly Text[] };

const MOST_ASKS = 5;

/** The question back: each candidate is a line to press, and a short button. */
export function clarifyCard(
  answer: Answer,
  { candidates }: ClarifyAnswer,
  spoken: Spoken,
  host: CardHost,
): Filled<'clarify', ClarifyCard> {
  const { language: lang, request } = answer;
  const [year, another] = request.years;
  const asked = (number: number) =>
    year && year !== 'outside' && !another ? ASKED.progress(number, year)[lang] : ASKED.indicator(number)[lang];
  const [question = spoken.summary] = spoken.text.split('\n');
  return {
    template: 'clarify',
    data: {
      title: CARD_WORDS.which[lang],
      texts: [paragraph(question)],
      groups: [{ headings: [], rows: candidates.map((one) => indicatorRow(one, asked(one.number), lang, host)) }],
    },
    asks: [
      ...candidates.slice(0, MOST_ASKS).map(({ number }) => ({
        title: `${CARD_WORDS.indicator[lang]} ${number}`,
        text: asked(number),
      })),
      { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] },
    ],
  };
}
