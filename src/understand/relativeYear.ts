import { CARDINAL, numberOf } from './numbers.ts';
import { spanOf } from './spans.ts';
import type { YearRead } from './years.ts';

const LEAD = '(?:(?:de|du|for|pour|in|en|a|au|the|l|le|la|of|during|pendant|durant|dans|since|depuis|over|d) ){0,6}';

/** Patterns from now, the most particular first: how many years to add to the current one. */
const FROM_NOW: readonly (readonly [RegExp, number])[] = [
  [/\b(?:than|que|qu|qu a) (?:last|l an dernier|l an passe)(?! (?:year|fiscal|full|complete))\b/g, -1],
  [
    /\b(?:and|et|vs|to|versus|against|contre) (?:this one|the current one|celui ci|celle ci|l actuelle?|la presente|le present)\b/g,
    0,
  ],
  [
    /\b(?:(?:if|when) the year (?:ended|ends|closed|closes)|si l (?:exercice|annee) (?:se terminait|finissait|se fermait|fermait))\b/g,
    0,
  ],
  [
    new RegExp(
      `\\b${LEAD}(?:avant derniere?s? (?:annee|an|exercice)(?: (?:termine|complete?|clos|ferme))?|(?:fiscal )?year before last(?: year)?|(?:the )?fiscal year before last)\\b`,
      'g',
    ),
    -2,
  ],
  [
    new RegExp(
      `\\b${LEAD}(?:last|latest|previous|prior|past|most recent)(?: (?:full|complete|completed|closed|finished|whole|ended))* ?(?:fiscal year|fiscal|financial year|year|fy|yr)(?: s)?(?! (?:and|&) )\\b`,
      'g',
    ),
    -1,
  ],
  [new RegExp(`\\b${LEAD}(?:last|latest|previous|prior|past|most recent) (?:year|fiscal year|fiscal|yr)\\b`, 'g'), -1],
  [
    new RegExp(
      `\\b${LEAD}(?:derniere?|precedente?|passee?)(?: (?:pleine?|vraie?))? (?:annee|exercice)(?: financiere?| budgetaire)?(?: (?:complete?|termine|terminee|clos|close|ferme|fermee|fini|finie|ecoulee?|entiere?|revolue?))*\\b`,
      'g',
    ),
    -1,
  ],
  [
    new RegExp(`\\b${LEAD}(?:annee|an|exercice)(?: financiere?)? (?:derniere?|passee?|precedente?|ecoulee?)\\b`, 'g'),
    -1,
  ],
  [/\b(?:l )?(?:an|annee) (?:pass[ee]|dernier)\b/g, -1],
  [new RegExp(`\\b${LEAD}(?:cette|cet|ct|cte|c t|c) ?(?:annee|exercice)(?: (?:ci|en cours|financiere?))?\\b`, 'g'), 0],
  [
    new RegExp(
      `\\b${LEAD}(?:annee|exercice)(?: financiere?)? (?:en cours|courante?|actuel(?:le)?|presente?|qui court|ouverte?|qui roule|commencee?)\\b`,
      'g',
    ),
    0,
  ],
  [new RegExp(`\\b${LEAD}(?:present|actuel|presente|actuelle) (?:exercice|annee)\\b`, 'g'), 0],
  [
    new RegExp(
      `\\b${LEAD}(?:this|current|present|ongoing|the current|running|open|our current)(?: (?:fiscal|financial))? ?(?:year|fy|yr|fiscal)(?: s)?(?: (?:so far|to date))?\\b`,
      'g',
    ),
    0,
  ],
  [
    /\b(?:(?:for|in|of|over) )?(?:the )?(?:fiscal )?year (?:under way|underway|in progress|in course|we re in|we are in|now running)\b/g,
    0,
  ],
  [
    /\b(?:(?:for|in|of|over) )?(?:the )?(?:fiscal )?year (?:just |that just |recently )?(?:ended|closed|finished|completed|gone by)\b(?! (?:in )?(?:march|mars|\d))|\b(?:l )?(?:exercice|annee) qui (?:vient de (?:finir|se terminer|fermer|s achever)|s est termine)\b/g,
    -1,
  ],
  [/\b(?:l )?(?:exercice|annee) (?:echue?|revolue?)\b/g, -1],
  [
    /\b(?:year to date|ytd|fytd|depuis le debut de (?:l |cette )(?:annee|exercice)|since the (?:start|beginning) of the (?:fiscal )?year|d ici la fin de (?:l |cette )(?:annee|exercice)|by (?:the )?(?:fiscal )?year ?end|by the end of the (?:fiscal )?year|d ici le 31 mars|fin d annee|year end)\b/g,
    0,
  ],
  [
    new RegExp(
      `\\b${LEAD}(?:(?:annee|an|exercice) (?:prochaine?|suivante? apres celui ci|a venir|qui vient|qui s en vient)|prochaine? (?:annee|exercice)|(?:next|coming|upcoming)(?: fiscal| financial)? (?:year|fy|yr|fiscal))\\b`,
      'g',
    ),
    1,
  ],
];

const AGO = new RegExp(
  `\\b(?:il y a|ya|y a|ca fait|voila|voici) (?:de cela |environ )?(${CARDINAL}) (?:ans?|annees?|exercices?)\\b|\\b(${CARDINAL}|a) (?:full |fiscal )*(?:years?|yrs?)(?: ago| back| earlier)\\b|\\b(${CARDINAL}) (?:ans?|exercices?) (?:passes?|plus tot|en arriere)\\b`,
  'g',
);
const IN = new RegExp(`\\b(?:dans|in) (${CARDINAL}) (?:ans?|years?)(?: time| from now)?\\b`, 'g');

/** Relative to the year the conversation stands at. */
const FROM_CONVERSATION: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:for|de|pour|en|in|of|a) )*(?:cette annee la|cet exercice la|that (?:fiscal )?year|(?:the )?same (?:fiscal )?year|(?:la )?meme (?:annee|exercice)|cette annee la)\b/g,
    0,
  ],
  [/\b(?:deux ans (?:avant|plus tot)|two years (?:before|prior|earlier))\b/g, -2],
  [
    /\b(?:l )?(?:annee|exercice|celle|celui|an) (?:d avant|precedente?|anterieure?|juste avant|avant(?: ca| celle la)?)\b|\b(?:the )?(?:fiscal )?(?:year|one|fy) (?:before(?! last)(?: that| it)?|prior|preceding(?: that)?|previous)\b|\b(?:the )?(?:preceding|prior|previous) (?:fiscal )?year\b|\b(?:un an|one year|a year) (?:avant|plus tot|before|earlier|prior)\b|\bet (?:l )?(?:annee )?avant\b/g,
    -1,
  ],
  [
    /\b(?:l )?(?:annee|exercice|celle|celui|an) (?:d apres|suivante?|qui suit|qui suivait|ensuite)\b|\b(?:the )?(?:fiscal )?(?:year|one|fy) (?:after(?: that)?(?! year)|following|that follow(?:s|ed))\b|\b(?:the )?(?:following|subsequent) (?:fiscal )?year\b|\b(?:un an|one year|a year) (?:apres|plus tard|later|after)\b/g,
    1,
  ],
];

/** Without one of these no year is named from another. */
export const RELATIVE_WORDS =
  /annee|exercice|year|yr|fy|fiscal|ytd|\bans?\b|last|\bone\b|avant|cel(?:ui|le)|\b31\b|actuel|present|current/;

/** «l'an dernier», "this fiscal year", «il y a deux ans», «l'année d'avant»: each as the calendar year it starts in. */
export function relativeYear(flat: string, now: number, conversation: number | undefined): readonly YearRead[] {
  const reads: YearRead[] = [];
  let rest = flat;
  const take = (pattern: RegExp, startOf: (match: RegExpMatchArray) => number | undefined, rule: string): void => {
    for (const match of rest.matchAll(pattern)) {
      const start = startOf(match);
      if (start === undefined) continue;
      const span = spanOf(match);
      reads.push({ span, starts: [start], rule });
      rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
    }
  };
  const beside = besideIt(flat, now);
  if (beside) {
    // The year named in the same breath is the one that «l'année d'avant» counts from.
    take(beside.before, () => beside.year - 1, 'from the year beside it');
  }
  for (const [pattern, years] of FROM_CONVERSATION.slice(0, conversation === undefined ? 0 : undefined)) {
    take(pattern, () => (conversation ?? now) + years, 'from the conversation');
  }
  for (const [pattern, years] of FROM_NOW) take(pattern, () => now + years, 'relative');
  for (const [pattern, years] of FROM_CONVERSATION)
    take(pattern, () => (conversation ?? now) + years, 'from the conversation');
  take(
    AGO,
    ([, fr, en, ago]) => {
      const text = fr ?? en ?? ago ?? '';
      const years = text === 'a' ? 1 : numberOf(text);
      return years === undefined ? undefined : now - years;
    },
    'relative',
  );
  take(
    IN,
    ([, text = '']) => {
      const years = numberOf(text);
      return years === undefined ? undefined : now + years;
    },
    'relative',
  );
  return reads;
}

/** «l'an dernier contre l'année d'avant», "this year versus last": two years, the second told by the first. */
function besideIt(flat: string, now: number): { before: RegExp; year: number } | undefined {
  const found = BESIDE.find(({ pair }) => pair.test(flat));
  return found && { before: found.before, year: now + found.from };
}

const LAST =
  '(?:last (?:fiscal )?(?:year|yr|fy|exercise)|l an (?:dernier|passe)|l annee (?:derniere|passee)|(?:le |l )?dernier exercice|l exercice (?:dernier|precedent|passe))';
const THIS =
  '(?:this (?:fiscal )?(?:year|yr|fy)|cette annee|l annee en cours|l exercice en cours|the current (?:fiscal )?year)';
const JOIN =
  '(?: (?:and|or|to|than|vs|versus|against|with|over|from|on|compared|relative|et|ou|a|que|contre|avec|face|par|rapport|compare|comparee|pis|puis|le|la|the|est|ce|mieux|better|worse)){1,5}';
const BESIDE: readonly { pair: RegExp; before: RegExp; from: number }[] = [
  {
    pair: new RegExp(
      `\\b${LAST}${JOIN} (?:(?:the )?(?:year|one) before(?! last)(?: that)?|(?:the )?(?:prior|previous|preceding)(?: one| year)?|l annee (?:d )?avant|celle d avant|celui d avant|l exercice d avant|avant)\\b`,
    ),
    before:
      /\b(?:the )?(?:year|one) before(?: that)?\b|\b(?:the )?(?:prior|previous|preceding)(?: one| year)?\b|\b(?:l annee|celle|celui|l exercice) d avant\b|\bl annee avant\b/g,
    from: -1,
  },
  {
    pair: new RegExp(
      `\\b${THIS}${JOIN} (?:last(?: one)?|l an dernier|l an passe|la derniere|le dernier|celle d avant|the (?:one|year) before)\\b`,
    ),
    before:
      /\blast(?: one| year)?\b|\bl an (?:dernier|passe)\b|\bla derniere\b|\bcelle d avant\b|\bthe (?:one|year) before\b/g,
    from: 0,
  },
];
