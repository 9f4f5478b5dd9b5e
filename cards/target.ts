import type { Answer, TargetAnswer } from '../src/answer/answer.ts';
import { isSet } from '../src/domain/target.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, FACT_WORDS, ORIGIN_WORDS } from '../src/text/cardWords.ts';
import { baselineSentence, noTargetSentence } from '../src/text/standingText.ts';
import type { Filled, Line } from './card.ts';
import { notThis } from './notThis.ts';
import type { YearsData } from './years.ts';

/** Exactly the fields target.card.json reads. */
export type TargetCard = YearsData & {
  title: string;
  name: string;
  notes: readonly Line[];
  targets: readonly { label: string; text: string; size: 'ExtraLarge' | 'Medium'; translations: readonly Line[] }[];
  allTitle: string;
};

const FIGURE_LENGTH = 11;

/** The target of one year word for word, then those of every year. */
export function targetCard(answer: Answer, body: TargetAnswer): Filled<'target', TargetCard> {
  const { language: lang, plan } = answer;
  const { standing, history, yearNote } = body;
  const { indicator, cell, year } = standing;
  const { number } = indicator;
  const note =
    yearNote.kind === 'noTarget'
      ? noTargetSentence(standing, yearNote.nearest, lang)
      : yearNote.kind === 'baseline'
        ? baselineSentence(plan, lang)
        : undefined;
  const english = lang === 'en' && cell?.english && cell.english !== cell.text ? cell.english : undefined;
  return {
    template: 'target',
    data: {
      title: `${CARD_WORDS.indicator[lang]} ${number} · ${year}`,
      name: indicator.shortName[lang],
      notes: note ? [{ text: note }] : [],
      targets: isSet(cell)
        ? [
            {
              label: CARD_WORDS.target[lang],
              text: cell.text,
              size: cell.text.length > FIGURE_LENGTH ? 'Medium' : 'ExtraLarge',
              translations: english ? [{ text: FACT_WORDS.translated(english)[lang] }] : [],
            },
          ]
        : [],
      allTitle: CARD_WORDS.allTargets[lang],
      heads: [{ text: CARD_WORDS.year[lang] }, { text: CARD_WORDS.target[lang] }],
      years: history.map((one) => {
        const weight = one.year === year ? 'Bolder' : 'Default';
        return { cells: [one.year, one.cell?.text ?? '–'].map((text) => ({ text, weight })) };
      }),
    },
    asks: [
      { title: BUTTON_WORDS.progress[lang], text: ASKED.progress(number, year)[lang] },
      { title: BUTTON_WORDS.trend[lang], text: ASKED.trend(number)[lang] },
      { title: BUTTON_WORDS.describe[lang], text: ASKED.describe(number)[lang] },
    ],
    more: notThis(answer),
    footer: [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }],
  };
}
