import type { Answer, EditionsAnswer, HistoryAnswer, VerifyAnswer } from '../src/answer/answer.ts';
import { makeReference } from '../src/domain/reference.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, entriesText } from '../src/text/cardWords.ts';
import { indicatorLine } from '../src/text/planTexts.ts';
import { historyLine } from '../src/text/recordTexts.ts';
import { type Ask, aside, type Filled, type Line, paragraph, type Spoken } from './card.ts';
import type { MessageCard } from './greetings.ts';
import { waysOn } from './refusals.ts';

/** Exactly the fields history.card.json reads. */
export type HistoryCard = MessageCard & { entries: readonly Line[] };

/** Whether the figure of a reference still stands, and what replaced it. */
export function verifyCard(
  { language: lang }: Answer,
  { reference, verified }: VerifyAnswer,
  spoken: Spoken,
): Filled<'verify', MessageCard> {
  const known = reference && verified.kind !== 'unknown' ? reference : undefined;
  const asks: Ask[] = known
    ? [
        { title: BUTTON_WORDS.progress[lang], text: ASKED.progress(known.indicator, known.year)[lang] },
        { title: BUTTON_WORDS.history[lang], text: ASKED.history(known.indicator)[lang] },
      ]
    : waysOn(lang);
  const title = known ? makeReference(known) : CARD_WORDS.unknownReference[lang];
  return { template: 'verify', data: { title, texts: [paragraph(spoken.summary)] }, asks };
}

/** Who recorded what of an indicator, the latest first. */
export function historyCard(
  { language: lang }: Answer,
  { indicator, lines, total }: HistoryAnswer,
): Filled<'history', HistoryCard> {
  return {
    template: 'history',
    data: {
      title: `${CARD_WORDS.indicator[lang]} ${indicator.number} · ${CARD_WORDS.history[lang]}`,
      texts: [paragraph(indicatorLine(indicator, lang)), aside(entriesText(lines.length, total)[lang])],
      entries: lines.map((line) => ({ text: historyLine(indicator, line, lang) })),
    },
    asks: [
      { title: BUTTON_WORDS.progress[lang], text: ASKED.indicator(indicator.number)[lang] },
      { title: BUTTON_WORDS.trend[lang], text: ASKED.trend(indicator.number)[lang] },
    ],
  };
}

/** Which editions of the plan are known, and what changed between the last two. */
export function editionsCard(
  { language: lang }: Answer,
  { indicator }: EditionsAnswer,
  spoken: Spoken,
): Filled<'editions', MessageCard> {
  const texts = spoken.text.split('\n').map(paragraph);
  const ask = indicator && { title: BUTTON_WORDS.target[lang], text: ASKED.target(indicator.number)[lang] };
  return {
    template: 'editions',
    data: { title: CARD_WORDS.editions[lang], texts },
    asks: [...(ask ? [ask] : []), { title: BUTTON_WORDS.plan[lang], text: ASKED.plan[lang] }, ...waysOn(lang)],
  };
}
