import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import type { Context } from '../context.ts';
import { CANCEL, CONFIRM, CORRECTION } from '../intents/reporting.ts';
import type { Slots, Wishes } from '../request.ts';
import { folded, type Tidied } from '../tidy.ts';
import { GLUE } from '../words/known.ts';
import { readDate } from './dates.ts';
import { lately } from './localDates.ts';
import { readPlace } from './places.ts';
import { readQuantity } from './quantities.ts';
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
  const asks = said.question && !/^ (?:oui|non|yes|no|ok) /.test(said.flat);
  if (asks || count > 25) return undefined;
  const cancel = CANCEL.test(said.flat);
  const confirm = CONFIRM.test(said.flat);
  const correction = CORRECTION.test(said.flat);
  const slots = slotsIn(said, text, draft, today, language, correction);
  const says = Object.keys(slots).length > 0;
  if (cancel && !says && count <= 9) return { does: 'cancel', slots: {} };
  if (confirm && !says && count <= 10 && !/^ (?:non|no|nope|nan) /.test(said.flat))
    return { does: 'confirm', slots: {} };
  if (says && correction) return { does: 'correct', slots };
  if (says && count <= 14) return { does: 'answer', slots };
  return undefined;
}

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
  if (/\b(?:titre|title|intitule|called|appelle|appelait|named)\b/.test(about)) {
    const title = readTitle(text, [], true);
    if (title) return { title };
  }
  const date = readDate(text, today, language);
  if (date) {
    const place = readPlace(text, [date], language);
    const quantity = readQuantity(folded(text.slice(0, date.start) + text.slice(date.end)), true, language);
    return { date: date.day, ...(place && { place: place.place }), ...(quantity !== undefined && { quantity }) };
  }
  const dayAlone =
    /(?:\b(?:le|the|au|c etait le|it was the|pas le \d{1,2} le) |^ )(\d{1,2})(?: (?:er|st|nd|rd|th))?(?= *$)/.exec(
      about.trimEnd(),
    );
  if (dayAlone && (draft.asking === 'date' || correction || /\b(?:date|le|the)\b/.test(about))) {
    const day = lately(Number(dayAlone[1]), today);
    if (day && (draft.asking !== 'quantity' || / (?:le|the|date) /.test(about))) return { date: day };
  }
  const quantity = readQuantity(folded(text), true, language);
  if (quantity !== undefined) {
    const title = draft.slots.title === undefined && !correction ? readTitle(text, [], false) : undefined;
    return { quantity, ...(title?.includes(' ') && { title }) };
  }
  const onlyNumber =
    /^ (?:euh |non |no |plutot |en fait )*(\d{1,3}|un|une|deux|trois|quatre|cinq|one|two|three|four|five)(?: (?:plutot|actually|svp|please))? $/.exec(
      about,
    )?.[1];
  if (onlyNumber && draft.asking === 'quantity') {
    const number = readQuantity(`${onlyNumber} activites`, false, language);
    if (number !== undefined) return { quantity: number };
  }
  const place = readPlace(text, [], language) ?? lonePlace(said, text, draft, correction);
  if (place) return { place: place.place };
  if (draft.asking === 'title' && said.words.length >= 1 && !CONFIRM.test(about)) return { title: text.trim() };
  return {};
}

/** A word or two that nothing else explains is the place that was asked for, or the one that corrects it. */
function lonePlace(
  said: Tidied,
  text: string,
  draft: NonNullable<Context['draft']>,
  correction: boolean,
): { place: string } | undefined {
  const unknown = said.words.filter(({ raw }) => !GLUE.has(raw) && !/^\d/.test(raw) && !NOT_PLACES.test(raw));
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
  /^(?:ville|city|place|lieu|change|changer|plutot|actually|erreur|mistake|correction|desole|sorry|oups|oops|euh|nn|non|pas|pays|country|endroit|location|should|switch|update|svp|held|tenu|tenue|etait|activite|activity|mets|make|remplace|replace|vraiment|finalement|instead)$/;
