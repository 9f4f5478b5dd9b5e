import type { Lang } from '../../domain/language.ts';
import type { Slots } from '../request.ts';
import { folded } from '../tidy.ts';
import type { DateRead } from './dates.ts';
import { readPartners } from './partners.ts';
import { readPlace } from './places.ts';
import { readQuantity } from './quantities.ts';
import { readTitle } from './titles.ts';

/**
 * Date, place, quantity, title and partners that a sentence about an activity says: only what it says. `date` is read already;
 * `mended` is the text without its typing errors.
 */
export function readSlots(text: string, date: DateRead | undefined, language: Lang, mended = text): Slots {
  const place = readPlace(text, date ? [date] : [], language);
  const [from, to] = date ? sentenceAround(text, date) : [0, text.length];
  const taken = [...(date ? [date] : []), ...(place ? [place] : [])];
  const inside = taken.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const near = text.slice(from, to);
  const title = (from > 0 ? readTitle(near, inside, false) : undefined) ?? readTitle(text, taken, false);
  const quantity =
    (from > 0 ? readQuantity(folded(near), false, language) : undefined) ??
    readQuantity(folded(mended), false, language);
  const partners = readPartners(text);
  return {
    ...(date && { date: date.day }),
    ...(place && { place: place.place }),
    ...(quantity !== undefined && { quantity }),
    ...(title !== undefined && { title }),
    ...(partners !== undefined && { partners }),
  };
}

/** The sentence that holds the day, whose words come before those of the others: [start, end). */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): [number, number] {
  let from = 0;
  for (const mark of text.slice(0, start).matchAll(/(?:[\p{L}\d]{3}[.]|[!?;]|[ \u00a0]?:)\s/gu))
    from = mark.index + mark[0].length;
  const next = /(?:[\p{L}\d][.]|[!?;])\s/u.exec(text.slice(end - 1));
  return [from, next ? end - 1 + next.index + next[0].length : text.length];
}
