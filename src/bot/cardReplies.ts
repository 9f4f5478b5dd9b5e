import type { Activity } from 'botbuilder';
import type { CardHost, CardJson, Spoken } from '../../cards/card.ts';
import { reportCard, withNote } from '../../cards/reportCard.ts';
import type { Answer } from '../answer/answer.ts';
import type { ReportView } from '../answer/reportView.ts';
import type { Lang, Said } from '../domain/language.ts';
import { reportText } from '../text/reportTexts.ts';
import type { Drawing } from './drawings.ts';
import { cardActivity } from './reply.ts';

/** How answers become words and cards. */
export type DrawsAnswers = {
  wordsOf: (answer: Answer) => Spoken;
  cardOf: (answer: Answer, spoken: Spoken, host: CardHost) => CardJson;
};

/** An answer drawn before. */
export function drawnReply(language: Lang, { card, summary, speak }: Drawing): Partial<Activity> {
  return cardActivity({ language, card, summary, speak });
}

/** An answer drawn now, with what is said after it. */
export function withCard(
  { wordsOf, cardOf }: DrawsAnswers,
  answer: Answer,
  host: CardHost,
  note: Said | undefined = undefined,
): Partial<Activity> {
  const { language } = answer;
  const spoken = wordsOf(answer);
  const alone = cardOf(answer, spoken, host);
  const said = note?.[language];
  if (!said) return cardActivity({ language, card: alone, summary: spoken.summary, speak: spoken.speak });
  const card = withNote(alone, said);
  return cardActivity({ language, card, summary: `${spoken.summary} ${said}`, speak: card.speak });
}

/** What a report is told. */
export function withReport(view: ReportView, host: CardHost): Partial<Activity> {
  const spoken = reportText(view);
  const card = reportCard(view, spoken, host);
  return cardActivity({ language: view.language, card, summary: spoken.summary, speak: spoken.speak });
}
