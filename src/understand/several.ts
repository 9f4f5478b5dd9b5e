import type { Step } from './understand.ts';

const LINK = / (?:et|and|vs|versus|contre|against|ou|or|puis|plus|que|than|with|avec|to|ainsi que) | {3,}/;
const AND = / (?:et|and|puis|plus|ainsi que|then) /;

/** The indicators that the parts of a sentence name surely, each by itself: «X et Y», "X versus Y". */
export function severalIn({ reading, subjectIn }: Step, inReport = false): readonly number[] {
  if (reading.said.words.length > 25) return [];
  const parts = reading.rest
    .replace(ORDER, ' ')
    .split(inReport ? AND : LINK)
    .slice(0, 8);
  if (parts.length < 2) return [];
  const named = parts.flatMap((part) => {
    const found = subjectIn(part.split(' ').filter((word) => word !== ''));
    return found.kind === 'sure' && found.indicators.length === 1 && found.confidence >= SURE ? found.indicators : [];
  });
  return [...new Set(named)];
}

/** «classe-moi…», "rank…": what to do, not what about. */
const ORDER = /^ *(?:please |svp )?(?:rank|classe(?:r|z)?(?: moi)?|ordonne(?:r|z)?(?: moi)?) /;

/** Parts are short: only a phrase that is enough alone counts. */
const SURE = 0.85;
