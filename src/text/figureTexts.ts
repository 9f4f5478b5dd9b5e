import type {
  Answer,
  CompareAnswer,
  OverviewAnswer,
  ProgressAnswer,
  TargetAnswer,
  TrendAnswer,
} from '../answer/answer.ts';
import type { Lang } from '../domain/language.ts';
import type { Standing } from '../domain/standing.ts';
import { isSet } from '../domain/target.ts';
import type { Projection, Trend } from '../domain/trend.ts';
import { NBSP, valueText } from './numbers.ts';
import { outlookSentences } from './outlookTexts.ts';
import { indicatorText, lowerFirst, scopeText, sentence, targetText } from './phrases.ts';
import { ruleText } from './ruleText.ts';
import {
  baselineSentence,
  correctedText,
  dataStateText,
  figureSentence,
  noTargetSentence,
  originSentences,
  pendingText,
  resultText,
  sourceText,
  statusSentence,
} from './standingText.ts';
import { ASKED_STATUS_WORDS, FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS, TREND_WORDS } from './words.ts';

/** The whole answer in words, and its one or two sentences. */
export type Spoken = { text: string; summary: string };

/** One indicator in one year: name, result, target, gap, data state, status, trend, origin. */
export function progressText(answer: Answer, { standing, trend, projection, yearNote }: ProgressAnswer): Spoken {
  const { language: lang, plan } = answer;
  const lead = `${indicatorText(standing.indicator, lang)}, ${standing.year}${colon(lang)} ${figureSentence(standing, lang)}`;
  const note =
    yearNote.kind === 'noTarget'
      ? noTargetSentence(standing, yearNote.nearest, lang)
      : yearNote.kind === 'baseline'
        ? baselineSentence(plan, lang)
        : statusSentence(standing, lang);
  const state = standing.figure ? sentence(dataStateText(standing, lang)) : '';
  const origin = originSentences(standing, answer.fictitious, lang);
  const summary = join([lead, state, note, ...origin]);
  const more = [
    ...asides(standing, lang),
    trendSentence(trend, standing, lang),
    projectionSentence(projection, standing, lang),
    answer.request.wishes.why ? ruleText(standing, lang) : '',
    partlyOutside(answer),
  ];
  return { summary, text: join([lead, state, note, ...more, ...origin]) };
}

/** Only the target, word for word. */
export function targetAnswerText(answer: Answer, { standing, yearNote, history }: TargetAnswer): Spoken {
  const { language: lang, plan } = answer;
  const { indicator, cell, year } = standing;
  const name = indicatorText(indicator, lang);
  const said =
    yearNote.kind === 'noTarget'
      ? `${name}${colon(lang)} ${lowerFirst(noTargetSentence(standing, yearNote.nearest, lang))}`
      : yearNote.kind === 'baseline'
        ? `${name}${colon(lang)} ${lowerFirst(baselineSentence(plan, lang))}`
        : `${name}, ${year}${colon(lang)} ${{ fr: 'la cible est', en: 'the target is' }[lang]} ${cell ? targetText(cell, lang) : ''}.`;
  const source = `Source${colon(lang)} ${plan.source.title[lang]}.`;
  const all = history
    .map((one) => `${one.year}${colon(lang)} ${one.cell ? targetText(one.cell, lang) : '-'}`)
    .join(' · ');
  const every = `${{ fr: 'Toutes les cibles', en: 'All targets' }[lang]}${colon(lang)} ${all}.`;
  return { summary: join([said, source]), text: join([said, every, partlyOutside(answer), source]) };
}

/** One indicator over the years. */
export function trendText(answer: Answer, { indicator, history, trend, projection }: TrendAnswer): Spoken {
  const { language: lang } = answer;
  const years = history.map((one) => `${one.year}${colon(lang)} ${historyItem(one, lang)}`).join(' · ');
  const lead = `${indicatorText(indicator, lang)}${colon(lang)} ${years}.`;
  const last = history.findLast((one) => one.figure);
  const way = last ? trendSentence(trend, last, lang) : { fr: 'Aucune donnée.', en: 'No data.' }[lang];
  const outlook = last ? projectionSentence(projection, last, lang) : '';
  const origin = last ? originSentences(last, answer.fictitious, lang) : [];
  return { summary: join([lead, way, ...origin]), text: join([lead, way, outlook, ...origin]) };
}

/** Lines side by side. */
export function compareText(answer: Answer, { rows, change }: CompareAnswer): Spoken {
  const { language: lang } = answer;
  const lines = rows.map((row) => rowText(row, lang, true));
  const [first] = rows;
  const way = change && first ? trendSentence(change, first, lang) : '';
  const heading = { fr: `Comparaison${NBSP}:`, en: 'Comparison:' }[lang];
  return withLines(answer, heading, lines, [way]);
}

/** The plan or a part of it, or the lines of one status. */
export function overviewText(answer: Answer, body: OverviewAnswer): Spoken {
  const { language: lang } = answer;
  const { scope, year, status, rows, of, counts } = body;
  const where = `${scopeText(scope, lang)}, ${year}`;
  const lines = rows.map((row) => rowText(row, lang, false));
  if (status) {
    const label = ASKED_STATUS_WORDS[status][lang];
    const heading = {
      fr: `${label} (${where})${NBSP}: ${rows.length} sur ${of}.`,
      en: `${label} (${where}): ${rows.length} of ${of}.`,
    }[lang];
    return withLines(answer, heading, lines, [statusCaution(body, lang)]);
  }
  const official = Object.entries(counts.official).filter(([, count]) => count > 0);
  const ways = Object.entries(counts.trajectory).filter(([, count]) => count > 0);
  const counted = official
    .map(([state, count]) => `${count} ${OFFICIAL_WORDS[state as keyof typeof OFFICIAL_WORDS][lang].toLowerCase()}`)
    .join(', ');
  const paced = ways
    .map(([way, count]) => `${count} ${TRAJECTORY_WORDS[way as keyof typeof TRAJECTORY_WORDS][lang].toLowerCase()}`)
    .join(', ');
  const heading = sentence(
    {
      fr: `${where}${NBSP}: état officiel${NBSP}: ${counted}${paced ? `${NBSP}; trajectoire (calculée)${NBSP}: ${paced}` : ''}`,
      en: `${where}: official status: ${counted}${paced ? `; trajectory (computed): ${paced}` : ''}`,
    }[lang],
  );
  const watch = body.watch
    .map((one) => `${one.indicator.number} (${lowerFirst(one.indicator.shortName[lang])})`)
    .join(', ');
  const attention = watch && { fr: `À surveiller d’abord${NBSP}: ${watch}.`, en: `To watch first: ${watch}.` }[lang];
  const outlook = body.outlook && outlookSentences(body.outlook, year, lang);
  const spoken = withLines(answer, join([heading, ...(outlook?.essentials ?? []), attention]), lines, []);
  return outlook ? { ...spoken, text: [spoken.text, ...outlook.lines].join('\n') } : spoken;
}

/** One line: «12 · Représentations… · 2021-2022 : 16 %, cible « 15 % », atteinte». */
export function rowText(row: Standing, lang: Lang, withYear: boolean): string {
  const { indicator, year, cell, figure, official, pace } = row;
  const name = `${indicator.number} · ${indicator.shortName[lang]}${withYear ? ` · ${year}` : ''}`;
  const target = isSet(cell) ? `${{ fr: 'cible', en: 'target' }[lang]} ${targetText(cell, lang)}` : undefined;
  const status = pace ? TRAJECTORY_WORDS[pace.trajectory][lang] : OFFICIAL_WORDS[official][lang];
  const open = row.open && figure ? { fr: 'en cours', en: 'in progress' }[lang] : undefined;
  const state = figure && !figure.validated ? dataStateText(row, lang).toLowerCase() : undefined;
  return `${name}${colon(lang)} ${[resultText(row, lang), target, status.toLowerCase(), open, state].filter(Boolean).join(', ')}`;
}

/** «Tendance : en amélioration (9 % en 2020-2021, 16 % en 2021-2022).» */
export function trendSentence(trend: Trend | undefined, { indicator }: Standing, lang: Lang): string {
  const label = { fr: `Tendance${NBSP}:`, en: 'Trend:' }[lang];
  if (!trend) return `${label} ${{ fr: 'données insuffisantes', en: 'insufficient data' }[lang]}.`;
  const at = (point: Trend['from']) =>
    `${valueText(point.value, indicator.unit, lang)} ${{ fr: 'en', en: 'in' }[lang]} ${point.year}`;
  return `${label} ${TREND_WORDS[trend.direction][lang].toLowerCase()} (${at(trend.from)}, ${at(trend.to)}).`;
}

/** A straight line, named as such. */
export function projectionSentence(projection: Projection | undefined, { indicator }: Standing, lang: Lang): string {
  if (!projection) return '';
  const value = valueText(projection.value, indicator.unit, lang);
  return {
    fr: `Droite prolongée jusqu’à ${projection.year} (calcul, non officiel)${NBSP}: ${value}.`,
    en: `Straight line extended to ${projection.year} (computed, unofficial): ${value}.`,
  }[lang];
}

/** What a reader of one figure must also know: corrected, pending. */
export function asides(standing: Standing, lang: Lang): string[] {
  return [correctedText(standing, lang), pendingText(standing, lang)].flatMap((text) => (text ? [sentence(text)] : []));
}

function historyItem(standing: Standing, lang: Lang): string {
  const { cell, open, figure } = standing;
  const target = isSet(cell) ? ` (${{ fr: 'cible', en: 'target' }[lang]} ${targetText(cell, lang)})` : '';
  return `${resultText(standing, lang)}${open && figure ? { fr: ', en cours', en: ', in progress' }[lang] : ''}${target}`;
}

/** Why a status that speaks of open or closed years may hold no line. */
export function statusCaution({ status, year, rows, counts }: OverviewAnswer, lang: Lang): string {
  const open = counts.official.to_come > 0;
  if ((status === 'met' || status === 'missed') && open) {
    return {
      fr: `L’exercice ${year} n’est pas clos${NBSP}: l’état officiel est à venir.`,
      en: `Fiscal year ${year} is not closed: the official status is to come.`,
    }[lang];
  }
  if (status === 'at_risk' && !open && rows.length === 0) {
    return {
      fr: `L’exercice ${year} est clos${NBSP}: il n’a plus de trajectoire, demandez les cibles non atteintes.`,
      en: `Fiscal year ${year} is closed: it no longer has a trajectory; ask for the targets not met.`,
    }[lang];
  }
  return '';
}

function withLines(answer: Answer, heading: string, lines: readonly string[], after: readonly string[]): Spoken {
  const { language: lang, fictitious } = answer;
  const tail = [...after, partlyOutside(answer), fictitious ? `${FICTITIOUS[lang]}.` : '', sourcesOf(answer)];
  return {
    summary: join([heading, lines.length <= 3 ? lines.map((line) => `${line}.`).join(' ') : '', ...tail]),
    text: [heading, ...lines, join(tail)].filter(Boolean).join('\n'),
  };
}

/** The different sources of the lines shown, at most three by name. */
function sourcesOf({ body, language: lang }: Answer): string {
  if (!('rows' in body)) return '';
  const titles = [...new Set(body.rows.flatMap(({ figure }) => (figure ? [sourceText(figure, lang)] : [])))];
  if (titles.length === 0) return '';
  const named = titles.slice(0, 3).join(' · ');
  const rest = titles.length - 3;
  const more = rest > 0 ? { fr: ` et ${rest} de plus`, en: ` and ${rest} more` }[lang] : '';
  return `${titles.length === 1 ? 'Source' : 'Sources'}${colon(lang)} ${named}${more}.`;
}

function partlyOutside({ request, language: lang, plan }: Answer): string {
  if (!request.years.includes('outside')) return '';
  return {
    fr: `Une partie de la période demandée est hors du plan (${plan.years[0]} à ${plan.years.at(-1)}).`,
    en: `Part of the period asked is outside the plan (${plan.years[0]} to ${plan.years.at(-1)}).`,
  }[lang];
}

const colon = (lang: Lang) => (lang === 'fr' ? `${NBSP}:` : ':');
const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
