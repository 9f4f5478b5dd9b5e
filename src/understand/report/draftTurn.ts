import { indicatorOf } from '../../domain/plan.ts';
import type { Context } from '../context.ts';
import { CORRECTION } from '../intents/reporting.ts';
import { asksOwn } from '../mineReading.ts';
import { numberInstead } from '../numberInstead.ts';
import type { Slots } from '../request.ts';
import { languageFor, type Part } from '../requestOf.ts';
import { smallTalkOrHelp } from '../smallTalk.ts';
import type { Step } from '../understand.ts';
import { readDate } from './dates.ts';
import { type DraftTurn, readDraftTurn } from './draft.ts';
import { filedElsewhere, filedUnder } from './filedUnder.ts';
import { isPlace } from './knownPlaces.ts';
import { readPlace } from './places.ts';
import { readSlots } from './slots.ts';

type Draft = NonNullable<Context['draft']>;

/** What a message does to the report in progress; «aside» when it speaks of something else, undefined when that is open. */
export function draftTurn(step: Step, draft: Draft): Part | 'aside' | undefined {
  const { reading, context, today } = step;
  const { said } = reading;
  if (asksAside(step)) return 'aside';
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
  // "that should go under indicator 1" confirms nothing of indicator 6.
  const moved = turn?.does === 'confirm' && reading.namesIndicators ? numbered(step, draft, turn) : undefined;
  if (moved !== undefined && moved !== draft.slots.indicator)
    return part({ indicator: moved }, held.length > 0 ? 'correct' : undefined);
  // «pour la diplomatie économique, oui» answers what was asked before it assents.
  const answered = turn?.does === 'confirm' && held.length === 0 ? namedInWords(step, draft, undefined) : undefined;
  if (answered && answered !== 'another') return part(answered);
  if (turn?.does === 'confirm' || turn?.does === 'cancel') return part({}, turn.does);
  if (said.words.length <= 5 && turn?.slots.date === undefined && smallTalkOrHelp(step)) return 'aside';
  if ((said.question || ASKS.test(said.flat)) && !turn) return undefined;
  const number = numbered(step, draft, turn);
  if (number !== undefined) return part({ indicator: number }, held.length > 0 ? 'correct' : undefined);
  const named = namedInWords(step, draft, turn);
  if (named === 'another') return undefined;
  if (named) return part(named, held.length > 0 ? 'correct' : undefined);
  if (turn) return part(turn.slots, turn.does === 'answer' ? undefined : turn.does);
  return undefined;
}

/** «avant de valider : la cible ?», "before you save, list my other ones": a question of its own, the draft waits. */
function asksAside({ reading, context }: Step): boolean {
  const { flat, original } = reading.said;
  if (asksOwn(flat, context.last?.intent === 'my_reports')) return true;
  return ASKS_FIGURE.test(flat) && !TITLE.test(flat) && !/(?:combien|how many) ?:/i.test(original);
}

/** The indicator said by its number; a bare number names it only where it was asked for. */
function numbered(step: Step, draft: Draft, turn: DraftTurn | undefined): number | undefined {
  const { plan, reading } = step;
  const { said, numbers, namesIndicators } = reading;
  const held = draft.slots.indicator;
  const moved = held === undefined ? filedUnder(said.original) : movedTo(said, draft, held, turn);
  if (moved !== undefined && moved !== held && indicatorOf(plan, moved)) return moved;
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || said.words.length > 12) return undefined;
  // «indicateur 6 : souper à Lyon le 3 novembre» tells of another activity, whole.
  if (held !== undefined && said.words.length > 6 && tellsMore(step)) return undefined;
  if (/ (?:indicateurs?|indicator|ind|kpi) /.test(said.flat) && namesIndicators) return number;
  if (held !== undefined || turn?.slots.place !== undefined || WAS.test(said.flat)) return undefined;
  return number;
}

/** Whether a message says a day as well: it is more than the indicator of the report in progress. */
function tellsMore({ reading, context, today }: Step): boolean {
  return readDate(reading.said.original, today, languageFor(reading, context)) !== undefined;
}

/**
 * «c'est pour le 6», «pas le 7, le 6»: the report is of another indicator than was said. Not where the number denied is also
 * how many there were or the day, nor where a place, a day or a quantity was asked for: the answer is that then.
 */
function movedTo(
  { original, words }: Step['reading']['said'],
  { slots, asking }: Draft,
  held: number,
  turn: DraftTurn | undefined,
): number | undefined {
  if (words.length > 10 || slots.quantity === held || Number(slots.date?.slice(8)) === held) return undefined;
  // The number held is denied outright, whatever was asked for.
  const instead = numberInstead(original, held);
  if (instead !== undefined) return instead;
  if ((asking !== undefined && asking !== 'indicator') || turn?.slots.place !== undefined) return undefined;
  return filedElsewhere(original);
}

/** The indicator said by its name, with what else the message says; «another» when it tells of another activity. */
function namedInWords(step: Step, draft: Draft, turn: DraftTurn | undefined): Slots | 'another' | undefined {
  const { reading, context, today } = step;
  const { said, numbers } = reading;
  const held = draft.slots.indicator;
  if (TITLE.test(said.flat) && turn?.slots.title !== undefined) return undefined;
  if (held !== undefined && (said.words.length > 14 || reading.years.ends !== undefined)) return undefined;
  const language = languageFor(reading, context);
  const date = readDate(said.original, today, language);
  const there = readPlace(said.original, date ? [date] : [], language);
  const known = there && isPlace(there.place) ? there : undefined;
  const subject = step.subjectOfReport(wordsOutside(step, known));
  if (subject.kind !== 'sure' || subject.indicators.length !== 1) return undefined;
  const [indicator] = subject.indicators;
  if (indicator === undefined || indicator === held) return undefined;
  const { place, ...rest } = readSlots(said.original, date, language);
  const words = new Set(subject.words.split(' '));
  const names = (text: string): boolean =>
    said.words.some(({ text: word, start, end }) => words.has(word) && text.includes(said.original.slice(start, end)));
  const elsewhere = place !== undefined && (known || !names(place)) ? place : undefined;
  const day = date?.day ?? (numbers.includes(indicator) ? undefined : turn?.slots.date);
  const slots: Slots = {
    indicator,
    ...rest,
    ...(day !== undefined && { date: day }),
    ...(elsewhere !== undefined && { place: elsewhere }),
  };
  if (held === undefined) return slots;
  const moves = MOVES.test(said.flat) || CORRECTION.test(said.flat);
  if (rest.title !== undefined && (day !== undefined || elsewhere !== undefined) && !moves) return 'another';
  if (GOES_ON.test(said.flat)) return undefined;
  if (moves || (draft.asking !== 'title' && said.words.length <= 8 && elsewhere === undefined)) return { indicator };
  return undefined;
}

/** The words left to name a subject, without those of a place: «Québec» in the name of an indicator is another. */
function wordsOutside({ reading }: Step, span: { start: number; end: number } | undefined): readonly string[] {
  const { said, rest } = reading;
  return said.words.flatMap(({ text, start, end }, i) =>
    rest.charAt(said.places[i] ?? 0) === ' ' || (span && start < span.end && end > span.start) ? [] : text.split(' '),
  );
}

const GOES_ON = /^ (?:(?:ok|oui|ah|oh) )*(?:et|and|pis|what about|how about) /;
/** The indicator is said to be another one. */
const MOVES =
  / (?:indicateurs?|indicator|wrong|mauvais|plutot|actually|c etait|c est|it s|it was|counts?|compte|va dans|goes|for|pour|d apres|according) /;
const WAS = / (?:c etait|it was|la date|the date|held on|eu lieu) /;
const TITLE = / (?<!au )(?:titre|title|titled|intitulee?|called|call it|appelle|appelait|named) /;
const ASKS =
  /(?<=^| )(?:combien|comment|quel(?:le)?s?|pourquoi|how|what|which|why|where|cibles?|targets?|c est quoi|ou en|definition|show|montre|compare\w*|tendance|trend|evolution)(?= )/;
const ASKS_FIGURE =
  /(?<=^| )(?:cibles?|targets?|combien|how (?:many|much|far)|remind me|rappelle moi|what s the|what is the|what are|c est quoi|ou (?:on )?en (?:est|sommes|sont)|how (?:is|s|are) (?:that|this|the|it|its|we) .{0,30}(?:doing|going|looking)|comment (?:il |elle |ca |on )?(?:va|se porte|avance|s en va)|rendue?s? ou|where are we|are we there)(?= )/;
