import { chartOf } from '../../cards/chart.ts';
import { chartData } from '../../cards/chartPart.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { OFFICIAL_LOOKS, TRAJECTORY_LOOKS } from '../../cards/looks.ts';
import type { Lang } from '../domain/language.ts';
import { challengeOf, directionOf, type Indicator, objectiveOf, type Plan } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import { trendOf } from '../domain/trend.ts';
import { briefingLine, briefingTitle, notQuotable, originOfBriefing, quotable } from '../text/briefingText.ts';
import { trendSentence } from '../text/figureTexts.ts';
import { dayText, gapText } from '../text/numbers.ts';
import { lowerFirst, scopeText, scopeTitle, sentence } from '../text/phrases.ts';
import { dataStateText, resultText, sourceText } from '../text/standingText.ts';
import { OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../text/words.ts';
import type { FileContent } from './fileContent.ts';
import { NOTE_WORDS, READING_NOTES } from './noteWords.ts';
import type { Block, Fact } from './wordFile.ts';

/** The note in one language: text to paste, a summary table, then each indicator with its years and its chart. */
export function noteBlocks(content: FileContent, lang: Lang): Block[] {
  const { answer, body, indicators } = content;
  const lines = body.rows.map((row) => briefingLine(row, body.style, lang));
  return [
    { kind: 'title', text: noteTitle(content, lang) },
    { kind: 'paragraph', text: subtitle(content, lang) },
    { kind: 'paragraph', text: originOfBriefing(answer, lang).join(' '), quiet: true },
    { kind: 'heading', level: 1, text: NOTE_WORDS.paste[lang] },
    ...(body.style === 'bullets'
      ? [{ kind: 'bullets' as const, items: lines }]
      : lines.map((text): Block => ({ kind: 'paragraph', text }))),
    ...(body.rows.length > 1 ? summary(body.rows, lang) : []),
    ...indicators.flatMap((one) => indicatorBlocks(answer.plan, one, indicators.length > 1, lang)),
    { kind: 'heading', level: 1, text: NOTE_WORDS.reading[lang] },
    { kind: 'bullets', items: READING_NOTES.map((note) => note[lang]) },
  ];
}

/** «Fiche de l’indicateur 12» or «Note de breffage : enjeu 2». */
export function noteTitle({ answer, body, indicators }: FileContent, lang: Lang): string {
  const [only, another] = indicators;
  if (only && !another && !body.scope) return `${NOTE_WORDS.sheet[lang]} ${only.indicator.number}`;
  const about = body.scope
    ? body.scope === 'plan'
      ? answer.plan.title[lang]
      : scopeText(body.scope, lang)
    : lowerFirst(briefingTitle(answer, body, lang));
  return `${NOTE_WORDS.note[lang]}${lang === 'fr' ? '\u00a0' : ''}: ${about}`;
}

function subtitle({ answer, body, indicators }: FileContent, lang: Lang): string {
  const { plan } = answer;
  const [only, another] = indicators;
  const part = body.scope
    ? scopeTitle(plan, body.scope)?.[lang]
    : !another
      ? only?.indicator.shortName[lang]
      : undefined;
  return [part, `${plan.title[lang]}, ${plan.ministry[lang]}`].filter(Boolean).join(' – ');
}

function summary(rows: readonly Standing[], lang: Lang): Block[] {
  const heads = [NOTE_WORDS.indicator, NOTE_WORDS.year, NOTE_WORDS.result, NOTE_WORDS.target, NOTE_WORDS.status];
  return [
    { kind: 'heading', level: 1, text: NOTE_WORDS.summary[lang] },
    {
      kind: 'table',
      heads: heads.map((head) => head[lang]),
      widths: [27, 13, 20, 23, 17],
      french: 3,
      rows: rows.map((row) => [
        `${row.indicator.number}. ${row.indicator.shortName[lang]}`,
        row.year,
        resultWithDay(row, lang),
        row.cell?.text ?? NOTE_WORDS.noTarget[lang],
        statusLine(row, lang),
      ]),
    },
  ];
}

function indicatorBlocks(
  plan: Plan,
  { indicator, rows, history }: FileContent['indicators'][number],
  newPage: boolean,
  lang: Lang,
): Block[] {
  const heading = `${NOTE_WORDS.indicator[lang]} ${indicator.number}, ${lowerFirst(indicator.shortName[lang])}`;
  const latest = rows.at(-1);
  const trend = latest ? trendSentence(trendOf(indicator, history), latest, lang) : '';
  return [
    { kind: 'heading', level: 1, text: heading, newPage },
    { kind: 'facts', rows: belonging(plan, indicator, lang) },
    ...rows.flatMap((row): Block[] => [
      { kind: 'heading', level: 2, text: `${NOTE_WORDS.year[lang]} ${row.year}` },
      { kind: 'facts', rows: figureFacts(row, lang) },
    ]),
    { kind: 'heading', level: 2, text: NOTE_WORDS.over[lang] },
    ...chart(history, lang),
    yearsTable(history, lang),
    ...(trend ? [{ kind: 'paragraph' as const, text: trend }] : []),
  ];
}

/** The wording of the plan, and the part of the plan it belongs to. */
function belonging(plan: Plan, indicator: Indicator, lang: Lang): Fact[] {
  const { objective } = indicator;
  const named = [
    scopeText(`enjeu:${challengeOf(plan, objective)?.number ?? 0}`, lang),
    scopeText(`orientation:${directionOf(plan, objective)?.number ?? 0}`, lang),
    `${scopeText(`objectif:${objective}`, lang)} (${objectiveOf(plan, objective)?.title[lang] ?? ''})`,
  ];
  return [
    [NOTE_WORDS.wording[lang], indicator.title.fr, 'fr'],
    ...(lang === 'en' ? [[NOTE_WORDS.translated.en, indicator.title.en] as const] : []),
    [NOTE_WORDS.belongs[lang], sentence(named.join(', ')).slice(0, -1)],
  ];
}

function figureFacts(row: Standing, lang: Lang): Fact[] {
  const { cell, gap, figure, reference, pace } = row;
  const english = lang === 'en' && cell?.english && cell.english !== cell.text ? cell.english : undefined;
  const facts: (Fact | undefined)[] = [
    [NOTE_WORDS.result[lang], resultWithDay(row, lang)],
    cell ? [NOTE_WORDS.target[lang], cell.text, 'fr'] : [NOTE_WORDS.target[lang], NOTE_WORDS.noTarget[lang]],
    english ? [NOTE_WORDS.translated[lang], english] : undefined,
    gap && [NOTE_WORDS.gap[lang], gapText(gap, lang)],
    [NOTE_WORDS.official[lang], officialLine(row, lang)],
    pace && [NOTE_WORDS.trajectory[lang], trajectoryLine(pace.trajectory, lang)],
    [NOTE_WORDS.state[lang], dataStateText(row, lang)],
    [NOTE_WORDS.quotable[lang], quotableText(row, lang)],
    figure && [NOTE_WORDS.source[lang], [sourceText(figure, lang), reference].filter(Boolean).join(' · ')],
  ];
  return facts.filter((fact): fact is Fact => fact !== undefined);
}

/** The picture of the years, always followed by the table of the same figures. */
function chart(history: readonly Standing[], lang: Lang): Block[] {
  const spec = chartOf(history, lang);
  const [drawn] = chartData(history, lang, {}).chartsWithoutPicture;
  return spec && drawn ? [{ kind: 'chart', svg: chartSvg(spec), alt: drawn.altText }] : [];
}

function yearsTable(history: readonly Standing[], lang: Lang): Block {
  const heads = [NOTE_WORDS.year, NOTE_WORDS.target, NOTE_WORDS.result, NOTE_WORDS.official, NOTE_WORDS.reference];
  return {
    kind: 'table',
    heads: heads.map((head) => head[lang]),
    widths: [13, 35, 19, 16, 17],
    french: 1,
    rows: history.map((row) => [
      row.year,
      row.cell?.text ?? NOTE_WORDS.noTarget[lang],
      row.open && row.figure ? `${resultText(row, lang)} (${NOTE_WORDS.running[lang]})` : resultText(row, lang),
      officialLine(row, lang),
      row.reference ?? '–',
    ]),
  };
}

/** The one label of a row: a mark and its word, never a colour. */
export function statusLine(row: Standing, lang: Lang): string {
  return row.pace ? trajectoryLine(row.pace.trajectory, lang) : officialLine(row, lang);
}

/** «oui», or why not. */
export function quotableText(row: Standing, lang: Lang): string {
  return sentence(quotable(row) ? NOTE_WORDS.yes[lang] : notQuotable(row, lang)).slice(0, -1);
}

function officialLine({ official }: Standing, lang: Lang): string {
  return `${OFFICIAL_LOOKS[official].mark} ${OFFICIAL_WORDS[official][lang]}`;
}

function trajectoryLine(trajectory: NonNullable<Standing['pace']>['trajectory'], lang: Lang): string {
  return `${TRAJECTORY_LOOKS[trajectory].mark} ${TRAJECTORY_WORDS[trajectory][lang]}`;
}

function resultWithDay(row: Standing, lang: Lang): string {
  const result = resultText(row, lang);
  if (!row.figure) return result;
  return `${result} ${{ fr: 'au', en: 'as of' }[lang]} ${dayText(row.figure.asOf, lang)}`;
}
