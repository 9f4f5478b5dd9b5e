import type { Lang } from '../../domain/language.ts';
import { CARDINAL, numberOf } from '../numbers.ts';
import type { Slots } from '../request.ts';
import { folded } from '../tidy.ts';
import type { DateRead } from './dates.ts';
import { readPartners } from './partners.ts';
import { readPlace } from './places.ts';
import { readQuantity } from './quantities.ts';
import { namesOnly, readTitle } from './titles.ts';
import { titleOfWords } from './titleWords.ts';

/**
 * Date, place, quantity, title and partners that a sentence about an activity says: only what it says. `date` is read already;
 * `mended` is the text without its typing errors; `named` are the words that name its indicator, where a title may be any words.
 */
export function readSlots(
  text: string,
  date: DateRead | undefined,
  language: Lang,
  mended = text,
  named: string | undefined = undefined,
): Slots {
  const place = readPlace(text, date ? [date] : [], language);
  const [from, to] = date ? sentenceAround(text, date) : [0, text.length];
  const taken = [...(date ? [date] : []), ...(place ? [place] : [])];
  const inside = taken.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const near = text.slice(from, to);
  const noun = (from > 0 ? readTitle(near, inside, false) : undefined) ?? readTitle(text, taken, false);
  const title =
    named === undefined || (noun !== undefined && !namesOnly(noun, named))
      ? noun
      : (titleOfWords(text, taken, named) ?? noun);
  const quantity =
    (from > 0 ? readQuantity(folded(near), false, language) : undefined) ??
    readQuantity(folded(mended), false, language) ??
    (title === undefined ? undefined : countBefore(text, title, language));
  const partners = readPartners(text);
  return {
    ...(date && { date: date.day }),
    ...(place && { place: place.place }),
    ...(quantity !== undefined && { quantity }),
    ...(title !== undefined && { title }),
    ...(partners !== undefined && { partners }),
  };
}

/** «un nouvel espace», "three Instagram carousels": the article or number right before what was done counts it. */
function countBefore(text: string, title: string, language: Lang): number | undefined {
  const at = text.indexOf(title);
  // «un projet» is no activity by itself: a visit to it is.
  if (at <= 0 || /proje(?:c)?t/i.test(title)) return undefined;
  const [, count = ''] = /(?:^|[\s,;:('’])(\p{L}+|\d{1,2})\s+$/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  const said = folded(count);
  if (/^an?$/.test(said)) return language === 'fr' && said === 'a' ? undefined : 1;
  const number = new RegExp(`^${CARDINAL}$`).test(said) ? numberOf(said) : undefined;
  return number !== undefined && number >= 1 && number < 100 ? number : undefined;
}

/** The sentence that holds the day, whose words come before those of the others: [start, end). */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): [number, number] {
  let from = 0;
  for (const mark of text.slice(0, start).matchAll(/(?:[\p{L}\d]{3}[.]|[!?;]|[ \u00a0]?:)\s/gu))
    from = mark.index + mark[0].length;
  const next = /(?:[\p{L}\d][.]|[!?;])\s/u.exec(text.slice(end - 1));
  return [from, next ? end - 1 + next.index + next[0].length : text.length];
}
