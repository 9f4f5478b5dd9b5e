import type { YearRead } from './years.ts';

/** What stands right before a year that is not meant: «pas l'an dernier», "rather than 19-20". */
const NOT_MEANT =
  / (?:not|pas|rather than|plutot que?|instead of|au lieu de|et non(?: pas)?|ni) (?:(?:in|en|for|pour|the|de|d|du|l|la|le|celle|celui|those of|that of|fy) ){0,4}$/;
/** All that stands between a year and the one said in its place. */
const CORRECTED =
  /^ *(?:(?:wait|no|non|i|mean|meant|euh|je|veux|voulais|dire|sorry|pardon|scuse|excuse|oups|oops|actually|the|en|in|l|exercice|fiscal|year|rather|make that|plutot) ){1,7} *$/;
const SAYS_SO = /\b(?:wait|no|non|mean|meant|dire|sorry|pardon|scuse|excuse|oups|oops|actually)\b/;

/** The years that are meant: without those said to be the wrong ones, where another one is said too. */
export function takenBack(flat: string, reads: readonly YearRead[]): readonly YearRead[] {
  const sure = reads.some(
    ({ rule, starts }) => rule === 'fiscal year' || rule === 'dated month' || (rule === 'range' && starts.length === 1),
  );
  // "FY22" is the year that starts or the one that ends in 2022: written out beside it, it says which.
  if (sure) reads = reads.filter(({ rule }) => rule !== 'FY');
  const telling = reads.filter(({ starts, weak }) => starts.length > 0 && !weak);
  if (telling.length < 2) return reads;
  const inOrder = [...telling].sort((a, b) => a.span.start - b.span.start);
  const wrong = new Set<YearRead>();
  inOrder.forEach((read, i) => {
    if (NOT_MEANT.test(flat.slice(Math.max(0, read.span.start - 60), read.span.start))) wrong.add(read);
    const next = inOrder[i + 1];
    const between = next ? ` ${flat.slice(read.span.end, next.span.start).trim()} ` : '';
    if (between.length < 60 && SAYS_SO.test(between) && CORRECTED.test(between)) wrong.add(read);
  });
  return wrong.size === 0 || wrong.size === telling.length ? reads : reads.filter((read) => !wrong.has(read));
}
