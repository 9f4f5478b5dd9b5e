import type { Answer, BriefingAnswer } from '../answer/answer.ts';
import type { Day } from '../domain/day.ts';
import { LANGUAGES, type Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { asOfText, trialDayText } from './cardWords.ts';
import type { Spoken } from './figureTexts.ts';
import { dayText, listText, NBSP } from './numbers.ts';
import { indicatorText, lowerFirst, scopeText, scopeTitle, sentence, targetText } from './phrases.ts';
import { dataStateText, figureSentence, originSentences, resultText, sourceText } from './standingText.ts';
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

/** The lines of one language: a heading when there are several, and at the end what has to be said of all of them. */
export function briefingBlock(answer: Answer, body: BriefingAnswer, lang: Lang): string {
  const { rows, style } = body;
  const lines = rows.map((row) => briefingLine(row, style, lang));
  const marked = style === 'bullets' ? lines.map((line) => `• ${line}`) : lines;
  const heading = rows.length > 1 ? `${briefingTitle(answer, body, lang)}${colon(lang)}` : '';
  const sources = style === 'sentences' ? [] : sourcesOf(rows, lang);
  const tail = [...sources, ...originOfBriefing(answer, lang)].join(' ');
  return [heading, ...marked, tail].filter(Boolean).join('\n');
}

/** «Enjeu 2, Le recentrage… : chiffres clés», or the indicators by their numbers. */
export function briefingTitle({ plan }: Answer, { scope, rows }: BriefingAnswer, lang: Lang): string {
  const key = { fr: 'Chiffres clés', en: 'Key figures' }[lang];
  if (scope === 'plan') return `${key}, ${plan.title[lang]}`;
  if (scope) return `${key}, ${scopeText(scope, lang)} (${scopeTitle(plan, scope)?.[lang] ?? ''})`;
  const numbers = [...new Set(rows.map(({ indicator }) => String(indicator.number)))];
  const one = { fr: 'indicateur', en: 'indicator' }[lang];
  return `${key}, ${one}${numbers.length > 1 ? 's' : ''} ${listText(numbers, lang)}`;
}

/** What holds for every line: invented or not, drawn up on which day, whose wording, where the targets come from. */
export function originOfBriefing({ fictitious, today, trialDay, asOf, plan }: Answer, lang: Lang): string[] {
  const day = asOf
    ? asOfText(asOf, lang)
    : trialDay
      ? trialDayText(trialDay, lang)
      : { fr: `Établi le ${dayText(today, 'fr')}`, en: `Drawn up on ${dayText(today, 'en')}` }[lang];
  const wording = { fr: '', en: `${sentence(UNOFFICIAL_TRANSLATION.en).slice(0, -1)} of the plan’s wording` }[lang];
  const targets = { fr: `Source des cibles${NBSP}:`, en: 'Source of the targets:' }[lang];
  return [fictitious && FICTITIOUS[lang], day, wording, `${targets} ${plan.source.title[lang]}`].flatMap((one) =>
    one ? [`${one}.`] : [],
  );
}

/** One figure, with its status, its state and whether it may be quoted. */
export function briefingLine(row: Standing, style: BriefingAnswer['style'], lang: Lang): string {
  const name = `${indicatorText(row.indicator, lang)}, ${row.year}${colon(lang)}`;
  const status = statusOf(row, lang);
  if (style === 'short') {
    const result = [resultText(row, lang), row.figure && asOfWords(row.figure.asOf, lang)].filter(Boolean).join(' ');
    const target = row.cell && `${{ fr: 'cible', en: 'target' }[lang]} ${targetText(row.cell, lang)}`;
    const label = `${lowerFirst(status.label)}${colon(lang)} ${status.words}`;
    const aside = [quotable(row) ? '' : notQuotable(row, lang), referenceWords(row, lang)].filter(Boolean).join(', ');
    return `${name} ${[result, target, label].filter(Boolean).join(', ')}${aside ? ` (${aside})` : ''}.`;
  }
  const head = `${name} ${figureSentence(row, lang)} ${status.label}${colon(lang)} ${status.words}. ${quoteSentence(row, lang)}`;
  if (style === 'sentences') return [head, ...originSentences(row, false, lang)].join(' ');
  const reference = referenceWords(row, lang);
  return reference ? `${head} ${sentence(reference)}` : head;
}

/** «Donnée : validée, citable.», or why it may not be quoted. */
export function quoteSentence(row: Standing, lang: Lang): string {
  if (!row.figure) return sentence(notQuotable(row, lang));
  const invented = row.figure.fictitious ? { fr: 'fictive, ', en: 'fictitious, ' }[lang] : '';
  const verdict = quotable(row) ? { fr: 'citable', en: 'quotable' } : { fr: 'donc non citable', en: 'so not quotable' };
  const state = lowerFirst(dataStateText(row, lang));
  return `${{ fr: 'Donnée', en: 'Data' }[lang]}${colon(lang)} ${invented}${state}, ${verdict[lang]}.`;
}

/** Only a validated figure may be quoted. An invented one never. */
export function quotable({ figure }: Standing): boolean {
  return figure?.validated === true && !figure.fictitious;
}

/** Why a figure may not be quoted. */
export function notQuotable({ figure }: Standing, lang: Lang): string {
  if (!figure) return { fr: `non citable${NBSP}: aucune donnée`, en: 'not quotable: no data' }[lang];
  if (figure.fictitious)
    return { fr: `non citable${NBSP}: données fictives`, en: 'not quotable: fictitious data' }[lang];
  const day = dayText(figure.asOf, lang);
  return { fr: `non citable${NBSP}: donnée du ${day} non validée`, en: `not quotable: figure of ${day} not validated` }[
    lang
  ];
}

/** The one label of a line: the trajectory of an open year, said to be computed, else the official status. */
function statusOf({ pace, official }: Standing, lang: Lang): { label: string; words: string } {
  return pace
    ? {
        label: { fr: 'Trajectoire (calculée)', en: 'Trajectory (computed)' }[lang],
        words: TRAJECTORY_WORDS[pace.trajectory][lang].toLowerCase(),
      }
    : {
        label: { fr: 'État officiel', en: 'Official status' }[lang],
        words: OFFICIAL_WORDS[official][lang].toLowerCase(),
      };
}

const asOfWords = (day: Day, lang: Lang) => `${{ fr: 'au', en: 'as of' }[lang]} ${dayText(day, lang)}`;

function referenceWords({ reference }: Standing, lang: Lang): string {
  return reference ? { fr: `réf. ${reference}`, en: `ref. ${reference}` }[lang] : '';
}

/** Each source of the lines, once. */
function sourcesOf(rows: readonly Standing[], lang: Lang): string[] {
  const titles = [...new Set(rows.flatMap(({ figure }) => (figure ? [sourceText(figure, lang)] : [])))];
  if (titles.length === 0) return [];
  return [`${titles.length === 1 ? 'Source' : 'Sources'}${colon(lang)} ${titles.join(' · ')}.`];
}

function more(count: number, lang: Lang): string {
  if (count <= 0) return '';
  return {
    fr: `Et ${count} ${count === 1 ? 'autre chiffre' : 'autres chiffres'}.`,
    en: `And ${count} more ${count === 1 ? 'figure' : 'figures'}.`,
  }[lang];
}

const colon = (lang: Lang) => (lang === 'fr' ? `${NBSP}:` : ':');
