import type { Answer } from '../src/answer/answer.ts';
import { asOfText, trialDayText } from '../src/text/cardWords.ts';
import { sentence } from '../src/text/phrases.ts';
import { understoodText } from '../src/text/understood.ts';
import { FICTITIOUS } from '../src/text/words.ts';
import type { CardHost, Filled, Line, Spoken } from './card.ts';
import { type OpenUrl, openUrl, type Press, press, type ShowCard, showMore } from './press.ts';

/** Everything frame.card.json reads: what every card carries around its own body. */
export type FrameData = {
  lang: string;
  speak: string;
  fallbackText: string;
  hasBand: boolean;
  band: string;
  hasFooter: boolean;
  footer: readonly Line[];
  actions: readonly (Press | OpenUrl | ShowCard)[];
};

/** Kinds whose understanding is not worth a line: nothing of the plan was asked. */
const UNSAID: ReadonlySet<Answer['body']['kind']> = new Set(['welcome', 'smalltalk', 'help']);

/** The frame around a card: language, speech, the band of what is fictitious or tried out, source, «Compris», buttons. */
export function frameOf(
  answer: Answer,
  spoken: Spoken,
  host: CardHost,
  { asks, links = [], more, footer = [] }: Pick<Filled<string, unknown>, 'asks' | 'links' | 'more' | 'footer'>,
): FrameData {
  const { language: lang, fictitious, trialDay, asOf, body } = answer;
  const trial = trialDay && trialDayText(trialDay, lang);
  const banded = fictitious || Boolean(asOf);
  const band = [fictitious && `⚠ ${FICTITIOUS[lang]}`, banded && trial, asOf && asOfText(asOf, lang)].filter(
    (text): text is string => Boolean(text),
  );
  const lines = [
    ...footer,
    ...(UNSAID.has(body.kind) ? [] : [{ text: understoodText(answer) }]),
    ...(trial && !banded ? [{ text: trial }] : []),
  ];
  return {
    lang,
    speak: sentence(spoken.speak ?? spoken.summary),
    fallbackText: sentence(spoken.summary),
    hasBand: band.length > 0,
    band: band.join(' · '),
    hasFooter: lines.length > 0,
    footer: lines,
    actions: [
      ...asks.map((ask) => press(ask, host)),
      ...links.map(openUrl),
      ...(more ? [showMore(more, lang, host)] : []),
    ],
  };
}
