import type { Answer, OutOfScopeAnswer, OutsideAnswer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS } from '../src/text/cardWords.ts';
import { refusalText } from '../src/text/planTexts.ts';
import { type Ask, type CardHost, type Filled, paragraph, type Spoken, type Text } from './card.ts';
import { indicatorRow, type RowsData } from './rows.ts';

/** Exactly the fields outOfScope.card.json and outside.card.json read. */
export type RefusalCard = RowsData & { title: string; texts: readonly Text[] };

const MOST_NEAR = 3;

/** That the plan does not answer it, why, and what is nearest, said to be a suggestion. */
export function outOfScopeCard(
  { language: lang, plan }: Answer,
  { why, asked, nearest }: OutOfScopeAnswer,
  host: CardHost,
): Filled<'outOfScope', RefusalCard> {
  const near = nearest.slice(0, MOST_NEAR);
  const rows = near.map((one) => indicatorRow(one, ASKED.indicator(one.number)[lang], lang, host));
  return {
    template: 'outOfScope',
    data: {
      title: CARD_WORDS.notInPlan[lang],
      texts: [paragraph(refusalText(plan, why, asked, lang))],
      groups: rows.length > 0 ? [{ headings: [{ text: CARD_WORDS.nearest[lang] }], rows }] : [],
    },
    asks: [
      ...near.map(({ number }) => ({
        title: `${CARD_WORDS.indicator[lang]} ${number}`,
        text: ASKED.indicator(number)[lang],
      })),
      ...waysOn(lang),
    ],
  };
}

/** A year that the plan does not cover: no figure, and the last year it does. */
export function outsideCard(
  { language: lang }: Answer,
  { indicators, lastYear }: OutsideAnswer,
  spoken: Spoken,
  host: CardHost,
): Filled<'outside', RefusalCard> {
  const near = indicators.slice(0, MOST_NEAR);
  const rows = near.map((one) => indicatorRow(one, ASKED.progress(one.number, lastYear)[lang], lang, host));
  return {
    template: 'outside',
    data: {
      title: CARD_WORDS.outside[lang],
      texts: [paragraph(spoken.summary)],
      groups: rows.length > 0 ? [{ headings: [{ text: `${CARD_WORDS.lastYear[lang]} · ${lastYear}` }], rows }] : [],
    },
    asks: [
      ...near.map(({ number }) => ({
        title: `${CARD_WORDS.indicator[lang]} ${number} · ${lastYear}`,
        text: ASKED.progress(number, lastYear)[lang],
      })),
      { title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan', lastYear)[lang] },
      { title: BUTTON_WORDS.help[lang], text: ASKED.help[lang] },
    ],
  };
}

/** What can always be asked next. */
export function waysOn(lang: Answer['language']): Ask[] {
  return [
    { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] },
    { title: BUTTON_WORDS.help[lang], text: ASKED.help[lang] },
  ];
}
