import { addDays, type Day, parseDay } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import type { Context } from '../context.ts';
import { CANCEL, CONFIRM, CORRECTION } from '../intents/reporting.ts';
import { numberOf, ORDINAL } from '../numbers.ts';
import type { Slots, Wishes } from '../request.ts';
import { folded, type Tidied } from '../tidy.ts';
import { GLUE } from '../words/known.ts';
import { readDate } from './dates.ts';
import { isPlace } from './knownPlaces.ts';
import { lately } from './latestDay.ts';
import { readPlace } from './places.ts';
import { loneQuantity, readQuantity } from './quantities.ts';
import { readTitle } from './titles.ts';

/** What a message does to the draft in progress, undefined when it speaks of something else. */
export type DraftTurn = { does: NonNullable<Wishes['draft']> | 'answer'; slots: Slots };

/** Reads a message as an answer to the draft: confirmed, cancelled, corrected, or a slot that was missing. */
export function readDraftTurn(
  said: Tidied,
  draft: NonNullable<Context['draft']>,
  today: Day,
  language: Lang,
): DraftTurn | undefined {
  const text = said.original;
  const count = said.words.length;
  const asks = said.question && !/^ (?:oui|non|yes|no|ok) /.test(said.flat) && !ASKED_POLITELY.test(said.flat);
  if (asks || count > 25) return undefined;
  const cancel = CANCEL.test(said.flat);
  const confirm = CONFIRM.test(said.flat);
  const correction = CORRECTION.test(said.flat);
  const slots = slotsIn(said, withoutDenied(text), draft, today, language, correction);
  const says = Object.keys(slots).length > 0;
  if (cancel && !says && count <= 9) return { does: 'cancel', slots: {} };
  if (confirm && !says && count <= 10 && !/^ (?:non|no|nope|nan) /.test(said.flat))
    return { does: 'confirm', slots: {} };
  if (says && correction) return { does: 'correct', slots };
  if (says && count <= 14) return { does: 'answer', slots };
  return undefined;
}

/** «peux-tu l'annuler ?», "can you scrap that?" are orders. */
const ASKED_POLITELY =
  /(?<=^(?: [a-z]+){0,2} )(?:(?:can|could|would|will) you|(?:peux|pourrais|veux) tu|tu (?:peux|pourrais)|(?:pouvez|pourriez|voulez) vous) /;

function slotsIn(
  said: Tidied,
  text: string,
  draft: NonNullable<Context['draft']>,
  today: Day,
  language: Lang,
  correction: boolean,
): Slots {
  const about = said.flat;
  const indicator = /\b(?:indicateurs?|indicator|ind|kpi|metric)\b/.test(about);
  if (indicator) return {};
  if (/\b(?:titre|title|titled|intitulee?|called|call it|rename it|appelle|appelait|named)\b/.test(about)) {
    const title = readTitle(text, [], true);
    const date = title === undefined ? undefined : readDate(text, today, language);
    if (title) return { title, ...(date && text.indexOf(title) > date.start && { date: date.day }) };
  }
  if (draft.slots.date !== undefined && / (?:the day before|la veille) /.test(about))
    return { date: addDays(draft.slots.date, -1) };
  const exchanged = exchangedNumber(about, draft);
  if (exchanged) return exchanged;
  const date = readDate(text, today, language);
  if (date) {
    const place = readPlace(text, [date], language);
    const quantity = readQuantity(folded(text.slice(0, date.start) + text.slice(date.end)), true, language);
    const title = untitled(draft) ? readTitle(text, place ? [date, place] : [date], false) : undefined;
    return {
      date: date.day,
      ...(place && { place: place.place }),
      ...(quantity !== undefined && { quantity }),
      ...(title !== undefined && { title }),
    };
  }
  const day = dayAlone(about, draft, today);
  if (day) {
    const there = readPlace(text, [], language);
    return { date: day, ...(there && isPlace(there.place) && { place: there.place }) };
  }
  const quantity = readQuantity(folded(text), true, language);
  if (quantity !== undefined) {
    const title =
      untitled(draft) && (!correction || / c est (?:un|une) /.test(about)) ? readTitle(text, [], false) : undefined;
    return { quantity, ...(title !== undefined && title.length >= 5 && { title }) };
  }
  const counts = draft.asking === 'quantity' || (draft.slots.quantity !== undefined && said.words.length <= 6);
  const lone = correction || counts ? loneQuantity(folded(text)) : undefined;
  if (lone !== undefined) return { quantity: lone };
  const place = readPlace(text, [], language) ?? lonePlace(said, text, draft, correction);
  if (place) return { place: place.place };
  if (draft.asking === 'title' && said.words.length >= 1 && !CONFIRM.test(about)) return { title: text.trim() };
  return {};
}

/** "change 17 to 18": the day or the number of activities that was told, for another. */
function exchangedNumber(about: string, { slots }: NonNullable<Context['draft']>): Slots | undefined {
  const [, from, to] = EXCHANGED.exec(about) ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (slots.date !== undefined && Number(slots.date.slice(8)) === Number(from)) {
    const day = parseDay(`${slots.date.slice(0, 8)}${to.padStart(2, '0')}`);
    return day && { date: day };
  }
  return slots.quantity === Number(from) ? { quantity: Number(to) } : undefined;
}

const EXCHANGED =
  /(?<= )(?:change[rz]?|switch|replace|remplace[rz]?|correct|corrige[rz]?|fix)(?: moi)? (?:the |le |la )?(\d{1,2})(?: th)? (?:to|for|with|by|pour|par|a) (?:the |le |la |un )?(\d{1,2})(?: th)?(?= )/;

/** «le 12 pour être précis», "the date is the 7th": a day of the month of the draft, or of the latest such day. */
function dayAlone(about: string, { asking, slots }: NonNullable<Context['draft']>, today: Day): Day | undefined {
  const [, article, figure = '', ending] = DAY_ALONE.exec(about) ?? [];
  const date = numberOf(figure);
  if (date === undefined || date < 1 || date > 31) return undefined;
  const dated = article !== undefined || ending !== undefined;
  if (!dated && asking !== 'date') return undefined;
  const month = slots.date?.slice(0, 8);
  return (month && parseDay(`${month}${String(date).padStart(2, '0')}`)) || lately(date, today);
}

const DAY_ALONE = new RegExp(
  `(?:(?<= )(le|the|on|au|du|date|date is|date to) |^ (?:(?:oups|oops|non|no|sorry|erreur|date s wrong|wrong) )*)(\\d{1,2}|${ORDINAL})(?: (er|st|nd|rd|th))?(?= *$| (?:finalement|plutot|pour etre|sorry|please|svp|actually|as|a|in|at|instead|not|pas|aussi|also|plus|mais)\\b)`,
);

/** Nothing was said yet of what it was: «une activité», "an event" is nothing. */
function untitled({ slots: { title } }: NonNullable<Context['draft']>): boolean {
  return title === undefined || /^(?:activit\S*|events?|[ée]v[ée]nements?)$/iu.test(title);
}

/** «Busan et non Séoul», "Fort Lauderdale, not Miami": the place that it was not, blanked. */
function withoutDenied(text: string): string {
  return text.replace(DENIED, (words) => ' '.repeat(words.length));
}

const DENIED =
  /(?<![\p{L}])(?:pas|not|et non|non pas|plut[oô]t que|instead of|rather than|au lieu de|remplace|replace) (?:à |de |d['’]|in |at )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}(?: (?:par|with|by)(?= ))?/gu;

/** A word or two that nothing else explains is the place that was asked for, or the one that corrects it. */
function lonePlace(
  said: Tidied,
  text: string,
  draft: NonNullable<Context['draft']>,
  correction: boolean,
): { place: string } | undefined {
  const unknown = said.words.filter(
    ({ raw, start, end }) =>
      !GLUE.has(raw) && !/^\d/.test(raw) && !NOT_PLACES.test(raw) && text.slice(start, end).trim() !== '',
  );
  if (unknown.length === 0 || unknown.length > 3) return undefined;
  if (draft.asking !== 'place' && draft.slots.place !== undefined && !correction) return undefined;
  if (CONFIRM.test(said.flat) || CANCEL.test(said.flat)) return undefined;
  const first = unknown[0];
  const last = unknown.at(-1);
  if (!first || !last) return undefined;
  const place = text.slice(first.start, last.end);
  return draft.asking === 'place' || correction || /^\p{Lu}/u.test(place) ? { place } : undefined;
}

const NOT_PLACES =
  /^(?:ville|city|place|lieu|change|changer|plutot|actually|erreur|mistake|correction|desole|sorry|oups|oops|euh|nn|non|pas|pays|country|est|is|it|precision|technically|par|with|endroit|location|should|switch|update|svp|held|tenu|tenue|etait|activite|activity|mets|make|remplace|replace|vraiment|finalement|instead)$/;
