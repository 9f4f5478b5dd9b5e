import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import { indicatorOf } from '../../domain/plan.ts';
import { MINE } from '../intents/mine.ts';
import { OTHER_QUESTION } from '../intents/offPlan.ts';
import { DECLARE, SEVERAL_DONE } from '../intents/reporting.ts';
import type { Slots } from '../request.ts';
import { languageFor, type Part } from '../requestOf.ts';
import { fold, mended } from '../tidy.ts';
import type { Step } from '../understand.ts';
import { type DateRead, readDate } from './dates.ts';
import { draftTurn } from './draftTurn.ts';
import { filedUnder } from './filedUnder.ts';
import { dayOfReport } from './latestDay.ts';
import { withoutPartners } from './partners.ts';
import { readPlace } from './places.ts';
import { isReport, type ReportSigns, reportSigns } from './sentence.ts';
import { severalActivities } from './severalActivities.ts';
import { readSlots } from './slots.ts';

/** A new activity to report, or a turn on the draft in progress. */
export function readReport(step: Step): Part | undefined {
  const { reading, context, today } = step;
  const language = languageFor(reading, context);
  const { said } = reading;
  if (context.draft) {
    const turn = draftTurn(step, context.draft);
    if (turn === 'aside') return undefined;
    if (turn) return turn;
  }
  const forced = step.forced === 'report';
  if ((HOW_TO.test(said.flat) && !forced) || (ASKS_HOW.test(said.flat) && !context.draft) || said.words.length > 90)
    return undefined;
  if (AS_OF.test(said.flat) && !forced && !DECLARE.test(said.flat)) return undefined;
  const read = mended(said);
  const date = readDate(said.original, today, language) ?? mistypedDate(read, said.original, today, language);
  if (
    !forced &&
    date === undefined &&
    OTHER_QUESTION.test(said.flat) &&
    !DECLARE.test(said.flat) &&
    !/ (?:j ai|on a|we|i) /.test(said.flat)
  )
    return undefined;
  if (forced && !context.draft && said.words.length > 4 && nothingDone(step, date)) return undefined;
  const named = namedByNumber(step);
  const signs = reportSigns(said, date !== undefined || DATED_SPAN.test(said.flat));
  if (!forced && !mayReport(step, signs)) return undefined;
  const subject = named.length > 0 ? undefined : step.subjectOfReport();
  const joined = JOINED.test(fold(withoutPartners(said.original)).folded);
  const several = named.length > 0 || !joined ? [] : severalActivities(step);
  const indicators =
    named.length > 0
      ? named
      : several.length >= 2
        ? several
        : subject?.kind === 'sure'
          ? subject.indicators.slice(0, 1)
          : anotherOfThese(step);
  const words = context.draft || indicators.length !== 1 ? undefined : subject?.kind === 'sure' ? subject.words : '';
  const alone = date === undefined && indicators.length < 2 ? dayOfReport(said.original, today) : undefined;
  const all: Slots = { ...(alone && { date: alone }), ...readSlots(said.original, date, language, read, words) };
  const slots =
    (signs.opens || ANNOUNCED.test(said.flat)) &&
    !signs.did &&
    all.date === undefined &&
    all.place === undefined &&
    said.words.length <= 14 &&
    indicators.length === 0
      ? bareSlots(all)
      : all;
  if (!forced && !isReport(signs, slots, indicators.length > 0, said.words.length)) return undefined;
  const kept: Slots =
    indicators.length === 1 && indicators[0] !== undefined
      ? { indicator: indicators[0], ...slots }
      : indicators.length > 1
        ? shared(slots, said.original, today, language)
        : slots;
  const whole = slots.title !== undefined && (slots.date !== undefined || slots.place !== undefined);
  const held = context.draft?.slots.indicator;
  return {
    intent: 'report',
    // What adds to the report in progress is of its indicator, however it is said.
    indicators: indicators.length === 0 && held !== undefined && !whole ? [held] : indicators,
    years: [],
    slots: kept,
    ...(!forced && saysAll(signs, slots, indicators, today) && { firm: true as const }),
    confidence: signs.declares || signs.did ? 0.9 : 0.75,
    because: [{ field: 'intent', words: said.original.slice(0, 80), rule: forced ? 'a report' : 'report' }],
  };
}

/** A question that only sounds like a report: no day, and a whole year of the plan or many words without anything done. */
function nothingDone({ reading }: Step, date: DateRead | undefined): boolean {
  if (date !== undefined) return false;
  const { declares, did, event } = reportSigns(reading.said, false);
  if (reading.said.question && !declares && !did) return true;
  const year = reading.years.reads.some(({ rule }) => rule === 'fiscal year' || rule === 'place in the plan');
  return year ? !(declares || did) : reading.said.words.length >= 14 && !(declares || did || event);
}

/** «indicateur 12», «au 12 : …»; «action d'influence no 12» tells which of the year it was, where the words name the indicator. */
function namedByNumber({ plan, reading, context, subjectOfReport }: Step): readonly number[] {
  const { said, namesIndicators, numbers } = reading;
  const filed = context.draft ? undefined : filedUnder(said.original);
  if (filed !== undefined && indicatorOf(plan, filed)) return [filed];
  if (!namesIndicators || numbers.length === 0) return [];
  if (/ (?:indicateurs?|indicators?|indic|ind|kpis?|metrics?|i) /.test(said.flat) || FILED_UNDER.test(said.flat))
    return numbers;
  return subjectOfReport().kind === 'sure' ? [] : numbers;
}

/** What it was, where and on which day: «table ronde d'influence, Boston, 2022-10-27» asks nothing. */
function saysAll(
  { asks, dated, did, event }: ReportSigns,
  { date, place }: Slots,
  indicators: readonly number[],
  today: Day,
): boolean {
  if (asks || !dated || indicators.length === 0 || date === undefined) return false;
  // «jusqu'à aujourd'hui» is also said of the figures of an indicator.
  return place !== undefined || did || (event && date !== today);
}

/** «j'en rajoute une», "ours met on October 28": of the indicator that was just spoken of. */
function anotherOfThese({ reading, context }: Step): readonly number[] {
  const { last, draft } = context;
  return !draft && last?.indicators.length === 1 && OF_THESE.test(reading.said.flat) ? last.indicators : [];
}

/** A quick look before anything costly is read. */
function mayReport({ reading, context }: Step, { declares, did, event, dated }: ReportSigns): boolean {
  const { said } = reading;
  if (context.last?.intent === 'compare' && said.words.length <= 4) return false;
  if (MINE.test(said.flat) && !FRESH.test(said.flat)) return false;
  return declares || did || event || dated;
}

/** «on firday», "thrusday": a day whose word was mistyped; nothing of what was typed is taken for it. */
function mistypedDate(text: string, original: string, today: Day, language: Lang): DateRead | undefined {
  const found = text === original ? undefined : readDate(text, today, language);
  return found && { day: found.day, start: 0, end: 0 };
}

/** A report announced: «une activité à déclarer» counts and names nothing yet. */
function bareSlots({ quantity }: Slots): Slots {
  return quantity !== undefined && quantity > 1 ? { quantity } : {};
}

/** Several activities: only what they share; two days or two places are shared by neither. */
function shared({ date, place }: Slots, text: string, today: Day, language: Lang): Slots {
  const first = readDate(text, today, language);
  const blanked = (start: number, end: number): string =>
    text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  const second = first && readDate(blanked(first.start, first.end), today, language);
  const one = readPlace(text, first ? [first] : [], language);
  const other = one && readPlace(blanked(one.start, one.end), first ? [first] : [], language);
  const places = other !== undefined && other.place.toLowerCase() !== one?.place.toLowerCase();
  const join = JOINT.exec(text);
  // What stands between the first activity and the word that joins the next belongs to the first alone.
  const onlyFirst = (at: number): boolean =>
    join !== null &&
    !SEVERAL_DONE.test(fold(text).folded) &&
    at < join.index &&
    BEGUN.test(fold(text.slice(0, at)).folded);
  return {
    ...(date && first && !second && !onlyFirst(first.start) && { date }),
    ...(place && one && !places && !onlyFirst(one.start) && { place }),
  };
}

/** Several activities are joined by a word or a sign; who took part is not another activity. */
const JOINED = /(?<![a-z])(?:et|and|plus|puis|pis|then|also|aussi|ainsi que|as well as|both)(?![a-z])|[+&;,]|\. /;

const JOINT =
  / (?:et|and|plus|puis|then|ainsi que|as well as|\+|&) (?=(?:une?|an?|\d{1,3}|deux|trois|quatre|cinq|six|two|three|four|five|six) )/i;
const BEGUN =
  /(?:action|activit|mission|rencontre|publication|post|meeting|lunch|atelier|workshop|visit|prospect|influence|diplomac|diplomatie)/;

/** «comment est-ce que je déclare…» asks for help, whatever else it sounds like. */
const ASKS_HOW =
  /(?<=^| )comment (?:on fait |je fais |faire |on peut |on |puis je |faut il |dois je |est ce qu\w* |je |j )*(?:pour )?(?:declare|inscris|inscri|enregistre|saisis|saisi|rapporte|consigne|ajoute|entre)r?e?(?= )/;
const HOW_TO =
  /(?<=^| )(?:how (?:do|can|should|would|does|to) (?:i |we |one |you )?(?:report|log|declare|record|enter|submit|add|file)|(?:ou|where) (?:do i|can i|est ce que je|je|puis je) .{0,20}(?:report|log|declare\w*|inscri\w*)|ca compte|compte t (?:il|elle|on)|counts? as|counted as|does .{2,40} count|is a .{2,40} counted|combien a coute)(?= )/;
/** "influence actions as of March 31" asks for figures of that day. */
const AS_OF = / (?:as of|as at|tel que connu) /;
const ANNOUNCED = / (?:une|an|one more|one|a) (?:activite|activity|affaire|thing|chose|truc) /;
const OF_THESE =
  / (?:j en (?:ai|rajoute|ajoute|declare|inscris)|ours|one of (?:those|these|them)|une de plus|un de plus) /;
const FILED_UNDER = / (?:for|pour|under|sous|as|in|dans)(?: (?:le|the|l))? (?:no|n|number|numero) \d/;
const FRESH =
  /(?<=^| )(?:(?:une|un|nouvelle?|another|new|one more|an|a) (?:\w+ )?(?:activite|activity|action|mission|rencontre|meeting|declaration|entree|entry|report)|add one|one more|une autre)(?= )/;
const DATED_SPAN =
  /(?<=^| )(?:hier et (?:avant hier|aujourd)|yesterday and|this week ?end|en fin de semaine|cette fin de semaine|la semaine (?:derniere|passee)|last week|the other day|l autre jour|du \d{1,2} au \d{1,2}|from .{2,12} to .{2,12}|le mois dernier|last month)(?= )/;
