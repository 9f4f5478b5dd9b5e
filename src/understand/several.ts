import type { Reading } from './reading.ts';
import type { Step } from './understand.ts';

const LINK = / (?:et|and|vs|versus|contre|against|ou|or|puis|plus|que|than|with|avec|to|ainsi que) | {3,}/;
const MOST_PARTS = 8;
/** Of longer sentences the links mostly join something else. */
const MOST_WORDS = 16;
const BESIDE =
  /(?: (?:et|and|n|pis|vs|v|versus|contre|against|ou|or|puis|plus|que|than|with|avec|to|ainsi que|a cote (?:de la|de l|des?|du)|next to|beside|alongside|face a|par rapport a) )| {3,}/;

/** The indicators that the parts of a sentence name surely, each by itself: «X et Y», "X versus Y". */
export function severalIn({ reading, subjectIn }: Step): readonly number[] {
  if (reading.said.words.length > 25) return [];
  const named = partsOf(punctuated(reading), LINK).flatMap((words) => {
    const found = subjectIn(words);
    return found.kind === 'sure' && found.indicators.length === 1 && found.confidence >= SURE ? found.indicators : [];
  });
  return [...new Set(named)];
}

/** The parts of a sentence that put things side by side, as lists of words; none when there is one part only. */
export function partsSideBySide({ reading }: Step): readonly (readonly string[])[] {
  if (reading.said.words.length > MOST_WORDS) return [];
  return partsOf(punctuated(reading), BESIDE);
}

/** The words left to name a subject, with a wide gap where a comma, a colon or a stroke stood: «influence / rang / réseaux». */
function punctuated({ said, rest }: Reading): string {
  let end = 0;
  let text = ' ';
  for (const [i, word] of said.words.entries()) {
    const place = said.places[i] ?? 0;
    const left = rest.slice(place, place + word.text.length);
    if (STOP.test(said.original.slice(end, word.start))) text += '   ';
    text += left.trim() === '' ? '  ' : `${left} `;
    end = word.end;
  }
  return text;
}

const STOP = /[,;:/…()+]|\.\.|\s[-–—]\s/;

/** The words of each part between such links; none where there is one part only. */
function partsOf(rest: string, link: RegExp): readonly (readonly string[])[] {
  const parts = rest
    .replace(ORDER, ' ')
    .split(link)
    .map((part) => part.split(' ').filter((word) => word !== ''))
    .filter((part) => part.length > 0);
  return parts.length > 1 ? parts.slice(0, MOST_PARTS) : [];
}

/** «classe-moi…», "rank…": what to do, not what about. */
const ORDER =
  /^ *(?:please |svp )?(?:rank|classe(?:r|z)?(?: moi)?|ordonne(?:r|z)?(?: moi)?) (?!(?:vs|v|versus|contre|et|and|ou|or|pis|n|next|beside|a) )/;

/** Parts are short: only a phrase that is enough alone counts. */
const SURE = 0.85;
