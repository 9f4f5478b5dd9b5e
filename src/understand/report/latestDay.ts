import { addDays, type Day, parseDay, partsOf } from '../../domain/day.ts';
import { folded } from '../tidy.ts';

/** The latest such day of the month that is not in the future: «le 4» in a draft. */
export function lately(date: number, today: Day): Day | undefined {
  const { year, month } = partsOf(today);
  const [y, m] = date <= partsOf(today).date ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return dayOf(String(y), String(m), String(date));
}

/** The day of those figures, if there is one. */
export function dayOf(y = '', m = '', d = ''): Day | undefined {
  return parseDay(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
}

/** «le 8», "on the 2nd": a day of no named month, in what is known to be a report: the latest such day. */
export function dayOfReport(text: string, today: Day): Day | undefined {
  const date = Number(DAY_OF_REPORT.exec(folded(text))?.slice(1).find(Boolean));
  return date >= 1 && date <= 31 ? lately(date, today) : undefined;
}

const DAY_OF_REPORT =
  /(?<!(?:pour|dans|sous|indicateur|a|sur) )\b(?:le (\d{1,2})(?: ?er)?|(?:on )?the (\d{1,2}) ?(?:st|nd|rd|th))(?=[,.;!)]|$| (?:a|au|en|in|at|j'ai|on|we|i|nous|et|and|with|avec)\b)/;

/** Days that are said by their name: [month, date]. */
const FEASTS: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:on |depuis |since |a l')?halloween\b/, '10', '31'],
  [/\b(?:a la|on) saint[ -]jean\b/, '06', '24'],
  [/\bon canada day\b/, '07', '01'],
];

/** The latest such feast that a folded text names, or its eve. */
export function feastIn(text: string, today: Day): { day: Day | undefined; start: number; end: number } | undefined {
  for (const [pattern, m, d] of FEASTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { year } = partsOf(today);
    const here = dayOf(String(year), m, d);
    const day = here && here > today ? dayOf(String(year - 1), m, d) : here;
    const eve = day && /la veille d(?:e |')?(?:l')?$|the day before $/.test(text.slice(0, match.index));
    return { day: eve ? addDays(day, -1) : day, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
