import type { Answer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS } from '../src/text/cardWords.ts';
import { HELP_GROUPS, WELCOME_WORDS } from '../src/text/guideWords.ts';
import { type Ask, type CardHost, type Filled, paragraph, type Spoken, type Text } from './card.ts';
import { waysOn } from './refusals.ts';
import { type RowsData, wordRow } from './rows.ts';

/** Exactly the fields help.card.json and welcome.card.json read. */
export type GuideCard = RowsData & { title: string; texts: readonly Text[] };
/** Exactly the fields smalltalk.card.json (no title) and notYet.card.json read. */
export type MessageCard = { title: string; texts: readonly Text[] };

/** What can be asked, by kind; each example asks itself when pressed. */
export function helpCard({ language: lang, plan }: Answer, host: CardHost): Filled<'help', GuideCard> {
  return {
    template: 'help',
    data: {
      title: CARD_WORDS.help[lang],
      texts: [paragraph(WELCOME_WORDS.scope(plan.title)[lang])],
      groups: HELP_GROUPS.map(({ heading, questions }) => ({
        headings: [{ text: heading[lang] }],
        rows: questions.map((question) => wordRow('', question[lang], question[lang], host)),
      })),
    },
    asks: firstAsks(lang),
  };
}

/** The one greeting: what it is worth, its limits, and a first thing to ask. */
export function welcomeCard({ language: lang, plan }: Answer, host: CardHost): Filled<'welcome', GuideCard> {
  const questions = HELP_GROUPS.flatMap((group) => group.questions.slice(0, 1));
  return {
    template: 'welcome',
    data: {
      title: WELCOME_WORDS.title[lang],
      texts: [
        paragraph(WELCOME_WORDS.worth(plan.title, plan.indicators.length)[lang]),
        paragraph(WELCOME_WORDS.limits[lang]),
      ],
      groups: [
        {
          headings: [{ text: WELCOME_WORDS.begin[lang] }],
          rows: questions.map((question) => wordRow('', question[lang], question[lang], host)),
        },
      ],
    },
    asks: [...firstAsks(lang), { title: BUTTON_WORDS.help[lang], text: ASKED.help[lang] }],
  };
}

/** A greeting, thanks or goodbye returned, always with a way on. */
export function smalltalkCard({ language: lang }: Answer, spoken: Spoken): Filled<'smalltalk', MessageCard> {
  const asks = [{ title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan')[lang] }, ...waysOn(lang)];
  return { template: 'smalltalk', data: { title: '', texts: [paragraph(spoken.summary)] }, asks };
}

/** Understood, and said plainly not to be offered yet. */
export function notYetCard({ language: lang }: Answer, spoken: Spoken): Filled<'notYet', MessageCard> {
  const texts = [paragraph(spoken.summary)];
  return { template: 'notYet', data: { title: CARD_WORDS.notYet[lang], texts }, asks: waysOn(lang) };
}

function firstAsks(lang: Answer['language']): Ask[] {
  return [
    { title: BUTTON_WORDS.overview[lang], text: ASKED.overview('plan')[lang] },
    { title: BUTTON_WORDS.allIndicators[lang], text: ASKED.list[lang] },
    { title: BUTTON_WORDS.plan[lang], text: ASKED.plan[lang] },
  ];
}
