import type { Day } from '../../domain/day.ts';
import type { Lang } from '../../domain/language.ts';
import type { Slots } from '../request.ts';
import { folded } from '../tidy.ts';
import { readDate } from './dates.ts';
import { readPartners } from './partners.ts';
import { readPlace } from './places.ts';
import { readQuantity } from './quantities.ts';
import { readTitle } from './titles.ts';

/** Date, place, quantity, title and partners that a sentence about an activity says: only what it says. */
export function readSlots(text: string, today: Day, language: Lang): Slots {
  const date = readDate(text, today, language);
  const place = readPlace(text, date ? [date] : [], language);
  const title = readTitle(text, [...(date ? [date] : []), ...(place ? [place] : [])], false);
  const quantity = readQuantity(folded(text), false, language);
  const partners = readPartners(text);
  return {
    ...(date && { date: date.day }),
    ...(place && { place: place.place }),
    ...(quantity !== undefined && { quantity }),
    ...(title !== undefined && { title }),
    ...(partners !== undefined && { partners }),
  };
}
