import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import { MINE } from '../intents/mine.ts';
import { OTHER_QUESTION } from '../intents/offPlan.ts';
import { DECLARE } from '../intents/reporting.ts';
import type { Slots } from '../request.ts';
import { languageFor, type Part } from '../requestOf.ts';
import { severalIn } from '../several.ts';
import { fold, mended } from '../tidy.ts';
import type { Step } from '../understand.ts';
import { type DateRead, readDate } from './dates.ts';
import { readDraftTurn } from './draft.ts';
import { withoutPartners } from './partners.ts';
import { readPlace } from './places.ts';
import { isReport, type ReportSigns, reportSigns } from './sentence.ts';
import { readSlots } from './slots.ts';

/** A new activity to report, or a turn on the draft in progress. */
export function readReport(step: Step): Part | undefined {
  const { reading, context, today } = step;
  const language = languageFor(reading, context);
  const { said } = reading;
  if (context.draft) {
    const turn = draftTurn(step);
    if (turn) return turn;
  }
  const forced = step.forced === 'report';
  if ((HOW_TO.test(said.flat) && !forced) || said.words.length > 90) return undefined;
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
  const named = /^indicator/.test(reading.numberRule) ? reading.numbers : [];
  const signs = reportSigns(said, date !== undefined || DATED_SPAN.test(said.flat));
  if (!forced && !mayReport(step, signs)) return undefined;
  const subject = named.length > 0 ? undefined : step.tolerant();
  const joined = JOINED.test(fold(withoutPartners(said.original)).folded);
  const several = named.length > 0 || !joined ? [] : severalIn(step, true);
  const indicators =
    named.length > 0
      ? named
      : several.length >= 2
        ? several
        : subject?.kind === 'sure'
          ? subject.indicators.slice(0, 1)
          : [];
  const all = readSlots(said.original, date, language, read);
  const slots =
    signs.opens &&
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
  return {
    intent: 'report',
    indicators,
    years: [],
    slots: kept,
    confidence: signs.declares || signs.did ? 0.9 : 0.75,
    because: [{ field: 'intent', words: said.original.slice(0, 80), rule: 'a report' }],
  };
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
    join !== null && at < join.index && BEGUN.test(fold(text.slice(0, at)).folded);
  return {
    ...(date && first && !second && !onlyFirst(first.start) && { date }),
    ...(place && one && !places && !onlyFirst(one.start) && { place }),
  };
}

function draftTurn({ reading, context, today, tolerant }: Step): Part | undefined {
  const { draft } = context;
  if (!draft) return undefined;
  const { said, numbers } = reading;
  const held = draft.slots.indicator === undefined ? [] : [draft.slots.indicator];
  const turn = readDraftTurn(said, draft, today, languageFor(reading, context));
  const because = [{ field: 'intent', words: said.original.slice(0, 80), rule: 'the report in progress' }];
  const part = (slots: Slots, does?: 'confirm' | 'cancel' | 'correct'): Part => ({
    intent: 'report',
    indicators: slots.indicator === undefined ? held : [slots.indicator],
    slots,
    wishes: does ? { draft: does } : {},
    firm: true,
    confidence: 0.9,
    because,
  });
  if (turn?.does === 'confirm' || turn?.does === 'cancel') return part({}, turn.does);
  const plainAsk = said.question || ASKS.test(said.flat);
  if (plainAsk && !turn) return undefined;
  const named =
    / (?:indicateurs?|indicator|ind|kpi) /.test(said.flat) ||
    draft.asking === 'indicator' ||
    draft.slots.indicator === undefined;
  if (named && numbers.length === 1 && numbers[0] !== undefined && said.words.length <= 12)
    return part({ indicator: numbers[0] }, held.length > 0 ? 'correct' : undefined);
  if (/ (?:indicateur|indicator|wrong|mauvais|plutot|actually) /.test(said.flat) && !turn && said.words.length <= 12) {
    const found = tolerant();
    if (found.kind === 'sure' && found.indicators.length === 1 && found.indicators[0] !== undefined && !plainAsk) {
      return part({ indicator: found.indicators[0] }, 'correct');
    }
  }
  if (turn) return part(turn.slots, turn.does === 'answer' ? undefined : turn.does);
  if (draft.slots.indicator === undefined && said.words.length <= 10) {
    const found = tolerant();
    if (found.kind === 'sure' && found.indicators.length === 1 && found.indicators[0] !== undefined)
      return part({ indicator: found.indicators[0] });
  }
  return undefined;
}

/** Several activities are joined by a word or a sign; who took part is not another activity. */
const JOINED = /(?<![a-z])(?:et|and|plus|puis|then|also|aussi|ainsi que|as well as|both)(?![a-z])|[+&;,]/;

const JOINT =
  / (?:et|and|plus|puis|then|ainsi que|as well as|\+|&) (?=(?:une?|an?|\d{1,3}|deux|trois|quatre|cinq|six|two|three|four|five|six) )/i;
const BEGUN =
  /(?:action|activit|mission|rencontre|publication|post|meeting|lunch|atelier|workshop|visit|prospect|influence|diplomac|diplomatie)/;

const HOW_TO =
  /(?<=^| )(?:comment (?:on fait |je fais |faire |on peut |on |puis je |faut il |dois je |est ce qu\w* )*(?:pour )?(?:declarer|inscrire|enregistrer|saisir|rapporter|consigner|ajouter|entrer)|how (?:do|can|should|would|does|to) (?:i |we |one |you )?(?:report|log|declare|record|enter|submit|add|file)|(?:ou|where) (?:do i|can i|est ce que je|je|puis je) .{0,20}(?:report|log|declare\w*|inscri\w*)|ca compte|compte t (?:il|elle|on)|counts? as|counted as|does .{2,40} count|is a .{2,40} counted|combien a coute)(?= )/;
const FRESH =
  /(?<=^| )(?:(?:une|un|nouvelle?|another|new|one more|an|a) (?:\w+ )?(?:activite|activity|action|mission|rencontre|meeting|declaration|entree|entry|report)|add one|one more|une autre)(?= )/;
const ASKS =
  /(?<=^| )(?:combien|comment|quel(?:le)?s?|pourquoi|how|what|which|why|where|cibles?|targets?|c est quoi|ou en|definition|show|montre|compare\w*|tendance|trend|evolution)(?= )/;
const DATED_SPAN =
  /(?<=^| )(?:hier et (?:avant hier|aujourd)|yesterday and|this week ?end|en fin de semaine|cette fin de semaine|la semaine (?:derniere|passee)|last week|the other day|l autre jour|du \d{1,2} au \d{1,2}|from .{2,12} to .{2,12}|le mois dernier|last month)(?= )/;
