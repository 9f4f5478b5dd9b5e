import type { Answer, PlanAnswer } from '../src/answer/answer.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, ORIGIN_WORDS, PLAN_WORDS, UNOFFICIAL_NOTE } from '../src/text/cardWords.ts';
import { type Ask, aside, type Filled, paragraph, type Text } from './card.ts';

/** Exactly the fields plan.card.json reads. */
export type PlanCard = { title: string; texts: readonly Text[]; facts: readonly { label: string; text: string }[] };

/** A heading is read as Markdown: a title of letters, digits and marks that mean nothing to it may stand there. */
const MEANS_NOTHING = /^\p{L}[\p{L}\p{M}\p{N}\s’'«»,:;()–-]*$/u;
const ASPECTS = ['mission', 'vision', 'values'] as const;

/** The ministry's mission, vision or values, or all three with what the plan holds. */
export function planCard({ language: lang, plan }: Answer, { aspect }: PlanAnswer): Filled<'plan', PlanCard> {
  const shown = ASPECTS.filter((one) => aspect === 'plan' || one === aspect);
  const counted = PLAN_WORDS.holds({
    challenges: plan.challenges.length,
    directions: plan.directions.length,
    objectives: plan.objectives.length,
    indicators: plan.indicators.length,
    from: plan.years[0] ?? '',
    to: plan.years.at(-1) ?? '',
  })[lang];
  const title = plan.title[lang];
  const heading = MEANS_NOTHING.test(title) ? title : BUTTON_WORDS.plan[lang];
  const ask = (title: string, text: string): Ask => ({ title, text });
  return {
    template: 'plan',
    data: {
      title: heading,
      texts: [
        ...(heading === title ? [] : [paragraph(title)]),
        paragraph(plan.ministry[lang]),
        ...(aspect === 'plan' ? [paragraph(counted)] : []),
        ...(lang === 'en' ? [aside(UNOFFICIAL_NOTE.en)] : []),
      ],
      facts: shown.map((one) => ({ label: CARD_WORDS[one][lang], text: plan[one][lang] })),
    },
    asks: [
      ask(BUTTON_WORDS.overview[lang], ASKED.overview('plan')[lang]),
      ask(BUTTON_WORDS.allIndicators[lang], ASKED.list[lang]),
      ask(BUTTON_WORDS.challenges[lang], ASKED.challenges[lang]),
      ...(aspect === 'plan' ? [] : [ask(BUTTON_WORDS.plan[lang], ASKED.plan[lang])]),
    ],
    footer: [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }],
  };
}
