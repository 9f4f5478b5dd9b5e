import { numberOf, ORDINAL } from './numbers.ts';
import type { YearRead } from './years.ts';

/** What may stand around the words that move: «et pour la précédente, stp ?». */
const LEAD =
  '(?:(?:et|and|nd|n|pis|pi|puis|then|ok|okay|oui|yes|alors|so|bon|right|what|about|how|did|do|s|is|was|were|it|for|pour|de|du|of|the|teh|la|le|l|in|on|en|a|same|meme|chose|just|show|me|moi|donne|give|now|go|step|fais|y|compare|compares|comparer|avec|with|to|relative|next|contre|against|versus|vs|cible|target|resultat|result|chiffre|figure) ){0,7}';
const TAIL =
  '(?: (?:please|pls|plz|stp|svp|then|alors|too|aussi|also|as well|again|merci|thanks|only|seulement|encore|s|fare|look|go|do|doing|looking|donc|la|c|etait|quoi|combien|was|what)){0,3}';

const whole = (core: string): RegExp => new RegExp(`^( *${LEAD})(${core})${TAIL} *$`);

const BEFORE = whole(
  '(?:prior|prev|previous|preceding|earlier)(?: (?:one|ones|still|yet|cohort|yr|fy|year|period|result|figure))?|prec|precedente?|anterieure?|(?:before|prior to|previous to) (?:that|it|then)|before|(?:encore )?avant(?: (?:ca|sa|cela|celle la|encore))?|l autre (?:d )?avant|(?:celle|celui) (?:juste )?avant|(?:back|rewind) (?:a|one|1)(?: (?:year|more|fy))?|(?:recule|recules|reculer|reviens|remonte|retourne)(?: encore)? d (?:un|une)(?: (?:an|annee|exercice|cran))?|(?:un|une|1) de moins|moins (?:un|une|1)(?: an)?|minus (?:a|one|1)(?: year)?|(?:one|1|a) (?:year )?(?:less|down|earlier|before|back)|(?:un|1) (?:cran|an|coche) (?:avant|plus tot|en arri(?:ere|ver))|(?:twelve|12) (?:months|mois) (?:earlier|before|avant|plus tot)|annee qui (?:precede|precedait)',
);
const AFTER = whole(
  'next(?: one)?|following(?: one| year)?|suivante?|later|afterwards?|(?:celle|celui) (?:d )?apres|(?:one|a|1)(?: (?:year|more))? (?:later|on|up|more|after|further)|(?:plus|add) (?:a|one|1|another)(?: year)?|(?:ajoute|rajoute|ajoutes|plus) (?:un|une|1)(?: (?:an|annee|exercice))?|(?:un|une|1) de plus|(?:un|1) (?:cran|an|coche) (?:plus tard|apres|plus loin|de plus)|after(?: that)?|(?:encore )?apres(?: (?:ca|cela|celle la))?|(?:twelve|12) (?:months|mois) (?:later|after|apres|plus tard)|(?:annee |exercice |d )ensuite|ensuite|(?:advance|forward|ahead)(?: by)? (?:a|one)(?: year)?|(?:avance|monte) d (?:un|une)(?: (?:an|annee|exercice|cran))?',
);
const NOW = whole(
  'courante|current(?: (?:one|reading|figure|result|value))?|present one|celle (?:qu on vit|en cours|actuelle|d aujourd hui)(?: en ce moment)?|celui (?:qu on vit|en cours|actuel|d aujourd hui)',
);
const FIRST = whole(
  '(?:toute premiere|very first)(?: (?:one|annee|year))?|(?:celle|celui) du (?:tout )?debut|(?:au tout|at the very) (?:debut|start|beginning)',
);
const LAST = whole('(?:celle de la fin|final one|(?:for|to|pour) (?:finish|finir|end|conclude|conclure))');
const NTH = whole(`(${ORDINAL}|last|final|derniere?)(?: (?:one|year))?`);

/** Where a conversation stands: fiscal years by their first calendar year. */
export type Standing = { now: number; from: number; byPlace: boolean; starts: readonly number[] };

/** The year a whole message moves to from the one of the conversation: «et avant ça ?», "plus a year", «la suivante». */
export function movedYear(flat: string, { now, from, byPlace, starts }: Standing): readonly YearRead[] {
  if (flat.length > 70) return [];
  const nth = byPlace ? NTH.exec(flat) : null;
  if (nth) {
    const word = nth[3] ?? '';
    const place = /^(?:last|final|dern)/.test(word) ? starts.length : numberOf(word);
    return readOf(nth, place === undefined ? undefined : starts[place - 1], 'place in the plan');
  }
  // «la suivante» of the current year is more often the next thing than a year nobody has figures of.
  return (
    found(BEFORE, from - 1) ??
    (from < now ? found(AFTER, from + 1) : undefined) ??
    found(NOW, now) ??
    found(FIRST, starts[0]) ??
    found(LAST, starts.at(-1)) ??
    []
  );

  function found(pattern: RegExp, start: number | undefined): readonly YearRead[] | undefined {
    const match = pattern.exec(flat);
    return match ? readOf(match, start, 'from the conversation') : undefined;
  }
}

/** The words that move alone: those around them say what is asked. */
function readOf(match: RegExpExecArray, start: number | undefined, rule: string): readonly YearRead[] {
  const at = match[1]?.length ?? 0;
  return start === undefined ? [] : [{ span: { start: at, end: at + (match[2]?.length ?? 0) }, starts: [start], rule }];
}
