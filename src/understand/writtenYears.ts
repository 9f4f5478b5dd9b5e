import { startYear } from '../domain/fiscalYear.ts';
import { spanOf } from './spans.ts';
import type { YearFrame, YearRead } from './years.ts';

/** Pattern source of a calendar year. */
export const FULL = '(?:19|20)\\d\\d';
const YEAR_NOUN = '(?:annees?|exercices?|fiscal years?|fiscal|fy|years?|financieres?|af|ef)';
/** Pattern source of two calendar years side by side. */
export const PAIR = `(${FULL})[ /-](${FULL}|\\d\\d)(?![\\d/-])`;
const SHORT_PAIR = '(\\d\\d)[ /-](\\d\\d)(?![\\d/%-]| ?%)';

const END = `(${FULL})(?:[/-](${FULL}|\\d\\d))?`;
const RANGE = new RegExp(
  `\\b(?:(de|from|du|des|of) )?(?:(entre|between) )?(?:l )?(?:exercice |annee |fiscal |fy )*${END} (?:(a|au|to|through|thru|jusqu a|jusqu en|until|till) |((?:et|and) ))(?:l )?(?:exercice |annee |fiscal |fy )*${END}(?![\\d/-])`,
  'g',
);

/** «19-20 à 21-22», «entre 20-21 et 22-23». */
const SHORT_RANGE =
  /\b(?:(?:de|from|du|of) )?(?:(entre|between) )?(?:fy )?(\d\d)[/-](\d\d) (?:(?:a|au|to|through|thru|jusqu a|jusqu en|until|till) |((?:et|and) ))(?:fy )?(\d\d)[/-](\d\d)(?![\d/-])/g;

function shortRanges(flat: string): readonly YearRead[] {
  return [...flat.matchAll(SHORT_RANGE)].flatMap((match) => {
    const [, between, from = '', fromEnd, and, until = '', untilEnd] = match;
    const [first, last] = [2000 + Number(from), 2000 + Number(until)];
    if ((and && !between) || Number(fromEnd) !== Number(from) + 1 || Number(untilEnd) !== Number(until) + 1) return [];
    return Number(from) < 13 ? [] : everyYear(match, first, last, between);
  });
}

/** Every year from the first to the last, where they stand in that order. */
function everyYear(match: RegExpExecArray, first: number, last: number, between: string | undefined): YearRead[] {
  if (last < first || last - first > 30) return [];
  const starts = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [{ span: spanOf(match), starts, rule: between ? 'between' : 'range' }];
}

/** «de 2019 à 2022», «de 2019-2020 à 2021-2022», «de 19-20 à 21-22», "between 2020 and 2022". */
export function ranges(flat: string): readonly YearRead[] {
  const full = [...flat.matchAll(RANGE)].flatMap((match) => {
    const [, , between, from, fromEnd, to, and, until, untilEnd] = match;
    if (and && !between) return [];
    const first = Number(from);
    const last = untilEnd ? Number(until) : Number(until) - (fromEnd ? 0 : 1);
    if (fromEnd && !follows(from, fromEnd)) return [];
    if (untilEnd && !follows(until, untilEnd)) return [];
    return to || and ? everyYear(match, first, last, between) : [];
  });
  return [...full, ...shortRanges(flat)];
}

const YEAR_LIST = /(?<![\d-])20\d\d(?: (?:et |and |puis |then )?20\d\d){2,}(?![\d/-])/g;

/** «2019, 2020, 2021, 2022»: each a year of its own, not two pairs. */
export function lists(flat: string, { years }: YearFrame): readonly YearRead[] {
  const end = years.at(-1);
  return [...flat.matchAll(YEAR_LIST)].flatMap((match) => {
    const all = match[0].split(/\D+/).map(Number);
    if (all.some((year, i) => i > 0 && year <= (all[i - 1] ?? 0))) return [];
    const starts = all.map((year) => (end !== undefined && year === startYear(end) + 1 ? year - 1 : year));
    return [{ span: spanOf(match), starts, rule: 'calendar years' }];
  });
}

const FULL_PAIRS = new RegExp(`(?:\\b${YEAR_NOUN} )?(?<![\\d/-])${PAIR}`, 'g');
const SHORT_PAIRS = new RegExp(`(?:\\b${YEAR_NOUN} )?(?<![\\d/-])${SHORT_PAIR}`, 'g');

/** «2021-2022», «2021-22», «21-22», «20/21», "FY2021-22", and «2019-2023» as every year from the first to the last. */
export function pairs(flat: string): readonly YearRead[] {
  const found: YearRead[] = [];
  for (const match of flat.matchAll(FULL_PAIRS)) {
    const [, from = '', to = ''] = match;
    if (follows(from, to)) found.push({ span: spanOf(match), starts: [Number(from)], rule: 'fiscal year' });
    else if (to.length === 4 && Number(to) > Number(from) && match[0].includes('-')) {
      const starts = Array.from({ length: Math.min(Number(to) - Number(from), 30) }, (_, i) => Number(from) + i);
      found.push({ span: spanOf(match), starts, rule: 'range' });
    }
  }
  for (const match of flat.matchAll(SHORT_PAIRS)) {
    const [, from = '', to = ''] = match;
    if (Number(to) === Number(from) + 1 && Number(from) >= (match[0].includes(' ') ? 13 : 10)) {
      found.push({ span: spanOf(match), starts: [2000 + Number(from)], rule: 'fiscal year' });
    }
  }
  return found;
}

/** Whether the second of two years, perhaps in two digits, is the one after the first. */
export function follows(from = '', to = ''): boolean {
  return Number(to.length === 2 ? from.slice(0, 2) + to : to) === Number(from) + 1;
}

const BARE_YEARS = new RegExp(
  `\\b(?:(d ici(?: a)?|by|avant|before|apres|after|jusqu en|until|fin|end of|horizon|depuis|since)(?: (?:the |la |l )?(?:fin (?:de |d )?|end of )?)? ?)?(?:(?:en|in|de|for|pour|of|l|${YEAR_NOUN}) )*(?<![\\d.,/-])(${FULL})(?![\\d.,/-]*\\d)(?! ?[%$])`,
  'g',
);

/** «en 2021» is the year that starts in 2021; after «d'ici» the one that ends then, and so is the plan's last calendar year. */
export function bareYears(flat: string, { years }: YearFrame): readonly YearRead[] {
  const last = years.at(-1);
  return [...flat.matchAll(BARE_YEARS)].map((match) => {
    const [words, lead = '', digits = ''] = match;
    const calendar = Number(digits);
    const ends = last !== undefined && calendar === startYear(last) + 1;
    const until = /^(?:d ici|by|jusqu|until|fin|end|horizon)/.test(lead);
    if (/^(?:depuis|since)$/.test(lead)) return { span: spanOf(match), starts: [], rule: 'since', weak: true };
    if (/^(?:apres|after)$/.test(lead) && ends) return { span: spanOf(match), starts: [calendar], rule: 'after' };
    if (/^(?:avant|before)$/.test(lead) && !ends)
      return { span: spanOf(match), starts: [calendar - 1], rule: 'before' };
    return {
      span: spanOf(match),
      starts: [ends || until ? calendar - 1 : calendar],
      rule: /\b(?:fy|fiscal) /.test(words) ? 'FY' : 'calendar year',
    };
  });
}
