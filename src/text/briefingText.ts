import type { Answer, BriefingAnswer } from '../answer/answer.ts';
import { LANGUAGES, type Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import type { Spoken } from './figureTexts.ts';
import { dayText, NBSP } from './numbers.ts';
import { indicatorText, targetText } from './phrases.ts';
import { dataStateText, figureSentence, originSentences, resultText } from './standingText.ts';
import { FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS, UNOFFICIAL_TRANSLATION } from './words.ts';

/** Lines ready to paste: a sentence or a bullet a figure, in one language or in both, French first. */
export function briefingText(answer: Answer, body: BriefingAnswer): Spoken {
  const languages: readonly Lang[] = body.bilingual ? LANGUAGES : [answer.language];
  const blocks = languages.map((lang) => briefingBlock(answer, body, lang));
  const [first] = body.rows;
  const summary = first
    ? [
        briefingLine(first, body.style, answer.language),
        more(body.rows.length - 1, answer.language),
        answer.fictitious ? `${FICTITIOUS[answer.language]}.` : '',
      ]
        .filter(Boolean)
        .join(' ')
    : { fr: 'Aucun chiffre à citer.', en: 'No figure to quote.' }[answer.language];
  return { text: blocks.join('\n\n'), summary };
}

/** The lines of one language, with what has to be said of all of them. */
export function briefingBlock(answer: Answer, body: BriefingAnswer, lang: Lang): string {
  const lines = body.rows.map((row) => briefingLine(row, body.style, lang));
  const marked = body.style === 'bullets' ? lines.map((line) => `• ${line}`) : lines;
  const wording =
    lang === 'en'
      ? `${UNOFFICIAL_TRANSLATION.en.charAt(0).toUpperCase()}${UNOFFICIAL_TRANSLATION.en.slice(1)} of the plan’s wording.`
      : '';
  const source = `Source${lang === 'fr' ? NBSP : ''}: ${answer.plan.source.title[lang]}.`;
  const tail = [answer.fictitious ? `${FICTITIOUS[lang]}.` : '', wording, source].filter(Boolean).join(' ');
  return [...marked, tail].join('\n');
}

/** One figure, with its status, its state and whether it may be quoted. */
export function briefingLine(row: Standing, style: BriefingAnswer['style'], lang: Lang): string {
  const name = `${indicatorText(row.indicator, lang)}, ${row.year}`;
  const status = row.pace ? TRAJECTORY_WORDS[row.pace.trajectory][lang] : OFFICIAL_WORDS[row.official][lang];
  const colon = lang === 'fr' ? `${NBSP}:` : ':';
  if (style === 'short') {
    const target = row.cell ? ` / ${targetText(row.cell, lang)}` : '';
    return `${name}${colon} ${resultText(row, lang)}${target}, ${status.toLowerCase()}${quotable(row) ? '' : ` (${notQuotable(row, lang)})`}.`;
  }
  const label = row.pace
    ? { fr: 'Trajectoire (calculée)', en: 'Trajectory (computed)' }
    : { fr: 'État officiel', en: 'Official status' };
  const state = row.figure ? `${dataStateText(row, lang)}.` : '';
  const origin = originSentences(row, false, lang).join(' ');
  const caution = quotable(row) ? '' : `${notQuotable(row, lang).replace(/^./, (letter) => letter.toUpperCase())}.`;
  return [
    `${name}${colon} ${figureSentence(row, lang)}`,
    `${label[lang]}${colon} ${status.toLowerCase()}.`,
    state,
    caution,
    origin,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Only a validated figure may be quoted. An invented one never. */
export function quotable({ figure }: Standing): boolean {
  return figure?.validated === true && !figure.fictitious;
}

/** Why a figure may not be quoted. */
export function notQuotable({ figure }: Standing, lang: Lang): string {
  if (!figure)
    return { fr: 'non citable : aucune donnée', en: 'not quotable: no data' }[lang].replace(' :', `${NBSP}:`);
  if (figure.fictitious)
    return { fr: `non citable${NBSP}: données fictives`, en: 'not quotable: fictitious data' }[lang];
  const day = dayText(figure.asOf, lang);
  return { fr: `non citable${NBSP}: donnée du ${day} non validée`, en: `not quotable: figure of ${day} not validated` }[
    lang
  ];
}

function more(count: number, lang: Lang): string {
  if (count <= 0) return '';
  return {
    fr: `Et ${count} ${count === 1 ? 'autre chiffre' : 'autres chiffres'}.`,
    en: `And ${count} more ${count === 1 ? 'figure' : 'figures'}.`,
  }[lang];
}
