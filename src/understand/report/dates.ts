import * as en from 'chrono-node/en';
import * as fr from 'chrono-node/fr';
import { addDays, type Day, parseDay, partsOf } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import { fold } from '../tidy.ts';
import { localDates } from './localDates.ts';

/** A day of the calendar found in a sentence, with its place in the text given. `past` days are said to be over. */
export type DateRead = { day: Day; start: number; end: number };

/**
 * The day an activity took place: our own reading of what chrono-node gets wrong (avant-hier, weekdays «passés», days
 * without a year, 12/03/2021), then chrono-node for the rest, always from the day given, and the past preferred.
 */
export function readDate(text: string, today: Day, language: Lang): DateRead | undefined {
  const near = text.slice(0, LONGEST);
  const key = `${today} ${language} ${near}`;
  const known = recent.get(key);
  if (known) return known.date;
  const date = dateIn(near, today, language);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(key, { date });
  return date;
}

/** No report says its day later. */
const LONGEST = 600;
/** One message is read several times over: as an answer, as a new report, as a correction. Finding its day costs most of that. */
const recent = new Map<string, { date: DateRead | undefined }>();
const MOST_RECENT = 8;

function dateIn(text: string, today: Day, language: Lang): DateRead | undefined {
  const { folded, at } = fold(text);
  const place = (start: number, end: number): { start: number; end: number } => ({
    start: at[start] ?? start,
    end: (at[end - 1] ?? end - 1) + 1,
  });
  const ours = localDates(folded, today);
  if (ours) return ours.day === undefined ? undefined : { day: ours.day, ...place(ours.start, ours.end) };
  if (!DATE_WORDS.test(folded) || !DAY_WORDS.test(folded.replace(NO_DAY, ' '))) return undefined;
  const reference = new Date(`${today}T12:00:00Z`);
  const parse = language === 'fr' ? fr.casual.parse.bind(fr.casual) : en.GB.parse.bind(en.GB);
  const bounded = folded.replace(HUGE, (digits) => 'x'.repeat(digits.length));
  for (const result of parse(bounded, { instant: reference, timezone: 0 }, { forwardDate: false })) {
    const known = result.start;
    if (!known.isCertain('day') && !known.isCertain('weekday')) continue;
    if (/^(?:\d[\d.,:h ]*|now|maintenant|today)$/.test(result.text) || result.end) continue;
    if (/^(?:dans|in|within) .{0,20}(?:min|heure|hour|sec)/.test(result.text)) continue;
    if (/semaine|week|mois|month|day after|annee|year/.test(result.text) && !known.isCertain('day')) continue;
    if (/^(?:la |the )?(?:this |last |cette )?(?:semaine|week ?end|week|fin de semaine|day after)/.test(result.text))
      continue;
    const day = parseDay([known.get('year'), pad(known.get('month')), pad(known.get('day'))].join('-'));
    if (!day) continue;
    return {
      day: settled(day, known.isCertain('year'), known.isCertain('weekday') && !known.isCertain('month'), today),
      ...place(result.index, result.index + result.text.length),
    };
  }
  return undefined;
}

/** Without one of these there is no day to find: chrono-node, which costs more than all the rest, is not asked. */
const DATE_WORDS =
  /\d|hier|demain|veille|avant|apres|jour|semaine|mois|matin|soir|nuit|midi|il y a|dans|passe|derni|prochain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|day|night|morning|noon|evening|week|month|ago|last|next|past|this|jan|feb|apr|may|jun|jul|aug|within|in a|mon\b|tue|wed|thu|fri|sat\b|sun\b|mar\b|cette|celui|prior|previous|\bin\b|from now|later|earlier|maintenant|now/;

/**
 * No day is counted in such numbers, and chrono-node never ends on one before a time zone: «il y a 999999999 jours, et» (its
 * zone "ET") looks for a Sunday in a month that no calendar holds.
 */
const HUGE = /\d{6,}/g;

/** Numbers that are no day: of an indicator or a part, fiscal years, shares. */
const NO_DAY =
  /\b(?:indicateurs?|indicators?|objectifs?|objectives?|enjeux?|issues?|orientations?|kpis?|ind)\s?(?:no |numero |number |#)?\d{1,2}(?:[.,]\d)?\b|\b20\d\d\s?[-–]\s?(?:20)?\d\d\b|\d{1,3}(?:[.,]\d+)?\s?%/g;

/** What chrono-node finds without one of these is a month, a year or a week: no day. */
const DAY_WORDS =
  /\d|hier|demain|veille|jour|semaine|matin|soir|nuit|midi|day|night|morning|noon|evening|week|hour|heure|minute|second|\b(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)|first|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|ie)th\b/;

/** Without a year or with a weekday alone, the past is meant. */
function settled(day: Day, yearSaid: boolean, weekdayOnly: boolean, today: Day): Day {
  if (weekdayOnly && day > today) return addDays(day, -7);
  if (yearSaid || day <= today) return day;
  const { year, month, date } = partsOf(day);
  return parseDay(`${year - 1}-${pad(month)}-${pad(date)}`) ?? day;
}

const pad = (part: number | null): string => String(part ?? 1).padStart(2, '0');
