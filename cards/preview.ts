import type { Answer } from '../src/answer/answer.ts';
import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { CARD_WORDS, labelled } from '../src/text/cardWords.ts';
import { indicatorLine } from '../src/text/planTexts.ts';
import { resultText } from '../src/text/standingText.ts';
import { understoodText } from '../src/text/understood.ts';
import { FICTITIOUS, INTENT_WORDS } from '../src/text/words.ts';
import type { Spoken } from './card.ts';
import { statusOf } from './status.ts';

/** A card in three lines, as a list of search results shows it: what matters stands in the title and the text, which Teams shows. */
export type Preview = { title: string; subtitle: string; text: string };

const LONGEST_LINE = 140;

/** The preview of an answer: which indicator, its status in a word, its result against its target. */
export function previewOf(answer: Answer, spoken: Spoken): Preview {
  const { body, language: lang, fictitious } = answer;
  const lines =
    body.kind === 'progress' || body.kind === 'target' ? ofStanding(body.standing, lang) : inWords(answer, spoken);
  const invented = fictitious ? [`⚠ ${FICTITIOUS[lang]}`] : [];
  return {
    title: plain(lines.title),
    subtitle: plain(lines.subtitle),
    text: plain([...invented, lines.text].filter(Boolean).join(' · ')),
  };
}

function ofStanding(standing: Standing, lang: Lang): Preview {
  const { indicator, year, figure, cell } = standing;
  const { mark, status } = statusOf(standing, lang);
  const result = figure ? resultText(standing, lang) : CARD_WORDS.noResult[lang];
  return {
    title: indicatorLine(indicator, lang),
    subtitle: year,
    text: [
      `${mark} ${status}`,
      result,
      labelled(CARD_WORDS.target[lang], cell?.text ?? CARD_WORDS.noTarget[lang], lang),
    ].join(' · '),
  };
}

function inWords(answer: Answer, { summary }: Spoken): Preview {
  const { language: lang, request, body } = answer;
  const what = INTENT_WORDS[request.intent][lang];
  const about =
    body.kind === 'trend' || (body.kind === 'describe' && body.of === 'indicator') ? body.indicator : undefined;
  const title = what.charAt(0).toUpperCase() + what.slice(1);
  return {
    title: about ? indicatorLine(about, lang) : title,
    subtitle: about ? title : understoodText(answer),
    text: summary.length > LONGEST_LINE ? `${summary.slice(0, LONGEST_LINE - 1).trimEnd()}…` : summary,
  };
}

/** Clients may read a preview as markup: it has none. */
function plain(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
