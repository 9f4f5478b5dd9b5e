import type { Answer, AnswerBody } from '../answer/answer.ts';
import { briefingText } from './briefingText.ts';
import { compareText, overviewText, progressText, type Spoken, targetAnswerText, trendText } from './figureTexts.ts';
import { dayText, NBSP } from './numbers.ts';
import {
  clarifyText,
  describeText,
  helpText,
  listText,
  notYetText,
  outOfScopeText,
  outsideText,
  planText,
  smalltalkText,
  welcomeText,
} from './planTexts.ts';
import { editionsText, historyText, verifyText } from './recordTexts.ts';

/** An answer in words: `summary` one or two sentences (also spoken), `text` the whole with its lines. */
export function textOf(answer: Answer): Spoken {
  const { text, summary } = bodyText(answer, answer.body);
  const asOf = asOfText(answer);
  return asOf ? { text: `${asOf} ${text}`, summary: `${asOf} ${summary}` } : { text, summary };
}

/** «Tel que connu au 31 décembre 2021.» when the answer comes from the past. */
function asOfText({ asOf, language, body }: Answer): string | undefined {
  if (!asOf || !SHOWS_FIGURES.has(body.kind)) return undefined;
  return { fr: `Tel que connu au ${dayText(asOf, 'fr')}${NBSP}:`, en: `As known on ${dayText(asOf, 'en')}:` }[language];
}

const SHOWS_FIGURES: ReadonlySet<AnswerBody['kind']> = new Set([
  'progress',
  'target',
  'trend',
  'compare',
  'overview',
  'briefing',
]);

function bodyText(answer: Answer, body: AnswerBody): Spoken {
  switch (body.kind) {
    case 'progress':
      return progressText(answer, body);
    case 'target':
      return targetAnswerText(answer, body);
    case 'trend':
      return trendText(answer, body);
    case 'compare':
      return compareText(answer, body);
    case 'overview':
      return overviewText(answer, body);
    case 'briefing':
      return briefingText(answer, body);
    case 'list':
      return listText(answer, body);
    case 'describe':
      return describeText(answer, body);
    case 'plan':
      return planText(answer, body);
    case 'clarify':
      return clarifyText(answer, body);
    case 'outside':
      return outsideText(answer, body);
    case 'outOfScope':
      return outOfScopeText(answer, body);
    case 'help':
      return helpText(answer);
    case 'welcome':
      return welcomeText(answer);
    case 'smalltalk':
      return smalltalkText(answer, body);
    case 'verify':
      return verifyText(answer, body);
    case 'history':
      return historyText(answer, body);
    case 'editions':
      return editionsText(answer, body);
    case 'notYet':
      return notYetText(answer);
  }
}
