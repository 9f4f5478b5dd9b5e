import { CARDINAL, numberOf } from './numbers.ts';
import type { YearRead } from './years.ts';
import { createYearTaker } from './yearTaker.ts';

const LEAD = '(?:(?:de|du|for|pour|in|en|a|au|the|l|le|la|of|during|pendant|durant|dans|since|depuis|over|d) ){0,6}';

/** Patterns from now, the most particular first: how many years to add to the current one. */
const FROM_NOW: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:the )?(?:current|present) one|(?:celle|celui) (?:en cours|qui court|qu on vit|qu on est en train de vivre))\b/g,
    0,
  ],
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
      `\\b${LEAD}(?:avant derniere?s? (?:annee|an|exercice)(?: (?:termine|complete?|clos|ferme))?|(?:fiscal )?year before (?:the )?last(?: year)?|(?:the )?fiscal year before last)\\b`,
      'g',
    ),
    -2,
  ],
  [
    new RegExp(
      `\\b${LEAD}(?:last|latest|previous|prior|past|most recent)(?: (?:full|complete|completed|closed|finished|whole|ended))* ?(?:fiscal year|fiscal|financial year|year|fy|yr|exerci[sc]e)(?: s)?(?! (?:and|&) )\\b`,
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
  [/\b(?:d |de )?(?:l )?(?:an|annee) (?:pass?(?:e|er|ee|es|ez)|dernier)\b/g, -1],
  [/\b(?:l |le |du )?(?:exercice|annee) clos(?:e|ed)?\b/g, -1],
  [new RegExp(`\\b${LEAD}(?:cette|cet|ct|cte|c t|c) ?(?:annee|exercice)(?: (?:ci|en cours|financiere?))?\\b`, 'g'), 0],
  [
    new RegExp(
      `\\b${LEAD}(?:annee|exerci[sc]e)(?: financiere?)? (?:en cours?|courante?|actuel(?:le)?|presente?|qui court|ouverte?|qui roule|commencee?)\\b`,
      'g',
    ),
    0,
  ],
  [new RegExp(`\\b${LEAD}(?:present|actuel|presente|actuelle) (?:exercice|annee)\\b`, 'g'), 0],
  [
    new RegExp(
      `\\b${LEAD}(?:this|current|present|ongoing|the current|running|open|our current)(?: (?:fiscal|financial))? ?(?:year|fy|yr|fiscal|exerci[sc]e)(?: s)?(?: (?:so far|to date))?\\b`,
      'g',
    ),
    0,
  ],
  [
    /\b(?:(?:for|in|of|over) )?(?:the )?(?:fiscal )?year (?:under way|underway|in progress|in course|we re in|we are in|now running)\b/g,
    0,
  ],
  [
    /\b(?:(?:for|in|of|over) )?(?:the )?(?:fiscal )?(?:year|one) (?:just |that just |recently |that recently )(?:ended|closed|finished|completed|gone by|past)\b|\b(?:(?:for|in|of|over|during) )?(?:the )?(?:fiscal )?year (?:ended|closed|finished|completed|gone by|past)\b(?! (?:in )?(?:march|mars|\d))|\b(?:l )?(?:exercice|annee) qui (?:vient de (?:finir|se terminer|fermer|s achever)|s est termine)\b/g,
    -1,
  ],
  [/\b(?:l )?(?:exercice|annee) (?:echue?|revolue?)\b/g, -1],
  [/\b(?:the )?(?:penultimate|second to last) (?:closed|complete|completed|finished) (?:fiscal )?year\b/g, -2],
  [/\b(?:l )?(?:annee|exercice) (?:complete?|terminee?|close?) (?:la |le )?plus recente?\b/g, -1],
  [/\b(?:le )?dernier (?:complet|termine|clos|ferme)(?= *$)/g, -1],
  [
    /\b(?:year to date|ytd|fytd|depuis le debut de (?:l |cette )(?:annee|exercice)|since the (?:start|beginning) of the (?:fiscal )?year|d ici la fin de (?:l |cette )(?:annee|exercice)|by (?:the )?(?:fiscal )?year ?end|by the end of the (?:fiscal )?year|d ici le 31 mars|half ?way (?:through|into) the (?:fiscal )?year|mid ?year|(?:a la |de )?mi annee|en cours d exercice|(?:months?|weeks?|quarters?) (?:left|remaining|to go) in (?:the|teh) (?:fiscal )?year|a \w+ mois (?:et demie? )?de la fin(?! (?:du|de)\b)|(?:de |vers |avant |pour )?(?:a )?la fin de (?:l |cette )(?:annee|exercice)|(?:at|before|until|towards) the end of (?:the|this) (?:fiscal )?year|(?:finir|fermer|terminer|clore|boucler) (?:l |cette )(?:annee|exercice)|(?:finish|close|end) (?:the|this) (?:fiscal )?year|at this (?:point|stage) (?:of|in) the (?:fiscal )?year|(?:presentement |actuellement )?dans l annee(?= *$| (?:en cours|nos|le|la|les) )|(?:pour|for) (?:l annee|the year)(?= *$)|how s the year|comment va l annee)\b/g,
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

/** A "year-end memo" says no year where another word does. */
const YEAR_END = /\b(?:fin d annee|year end)\b/g;

const AGO = new RegExp(
  `\\b(?:il y a|ya|y a|ca fait|voila|voici) (?:de cela |environ )?(${CARDINAL}) (?:ans?|annees?|exercices?)\\b|\\b(${CARDINAL}|a) (?:full |fiscal )*(?:years?|yrs?)(?: ago| back| earlier)\\b|\\b(${CARDINAL}) (?:ans?|exercices?) (?:passes?|plus tot|en arri(?:ere|ver))\\b|\\bback (${CARDINAL}) years?\\b`,
  'g',
);
const IN = new RegExp(`\\b(?:dans|in) (${CARDINAL}) (?:ans?|years?)(?: time| from now)?\\b`, 'g');

/** Relative to the year the conversation stands at. */
const FROM_CONVERSATION: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:(?:for|de|pour|en|in|of|a) )*(?:cette annee la(?! (?:cible|target|tendance|performance|progression|meme|situation|note|part|proportion|marque|prospection|diplomatie|satisfaction|mobilite|formation|cooperation|hausse|valeur)\b)|cet exercice la|that (?:fiscal )?year|(?:the )?same (?:fiscal |prior )?year|(?:la )?meme (?:annee|exercice))\b/g,
    0,
  ],
  [/\b(?:deux ans (?:avant|plus tot)|two years (?:before|prior|earlier))\b/g, -2],
  [
    /\b(?:l )?(?:annee|exercice|celle|celui|an) (?:d avant|davant|precedente?|anterieure?|juste avant|avant(?: ca| celle la)?)\b|\b(?:the )?(?:fiscal )?(?:year|one|fy) (?:before(?! (?:(?:the )?last|my|our|his|her|your|i|we|you|he|she|they|lunch|noon|dinner|bed|going|leaving|closing|tomorrow|\d)\b)(?: that| it)?|prior|preceding(?: that)?|previous)\b|\b(?:the )?(?:preceding|prior|previous) (?:fiscal )?year\b|\b(?:un an|one year|a year) (?:avant|plus tot|before|earlier|prior)\b|\bet (?:l )?annee avant\b|\bet avant(?= *$| (?:ca|sa|cela|elle|celle|encore)\b)|\b(?:l )?(?:annee|exercice) qui (?:precede|precedait)\b|\b(?:the )?(?:year|one) (?:that )?(?:ended|closed|finished) (?:in )?the (?:march|year) before\b/g,
    -1,
  ],
  [
    /\b(?:l )?(?:annee|exercice|celle|celui|an) (?:d apres|dapres|suivante?|qui suit|qui suivait|d ensuite|ensuite)\b|\b(?:the )?(?:fiscal )?(?:year|one|fy) (?:after(?: that)?(?! year)|following|that follow(?:s|ed))\b|\b(?:the )?(?:following|subsequent) (?:fiscal )?year\b|\b(?:un an|one year|a year) (?:apres|plus tard|later|after)\b/g,
    1,
  ],
];

/** Of a year gone by, "next year" is the one after it; of the current one it is outside of the plan. */
const NEXT_YEAR = /\b(?:(?:for|in|of|the) ){0,2}next (?:fiscal )?(?:year|fy)(?: s)?\b/g;
const THIS_TIME = /\b(?:cette fois ci)(?= *$)/g;
const BEFORE_THAT = /\bbefore that(?= *$| (?:one|was|were|did|it|then)\b)/g;

/** Without one of these no year is named from another. */
export const RELATIVE_WORDS =
  /annee|exercice|year|yr|fy|fiscal|ytd|\bans?\b|last|\bone\b|avant|cel(?:ui|le)|\b31\b|actuel|present|current|before|precede|dernier (?:complet|termine|clos|ferme)|mid|fin|fois|time/;

/** «l'an dernier», "this fiscal year", «il y a deux ans», «l'année d'avant»: each as the calendar year it starts in. */
export function relativeYear(flat: string, now: number, conversation: number | undefined): readonly YearRead[] {
  const { take, reads } = createYearTaker(flat);
  const stands = conversation ?? now;
  const beside = besideIt(flat, now);
  if (beside) {
    // The year named in the same breath is the one that «l'année d'avant» counts from.
    take(beside.before, () => beside.year - 1, 'from the year beside it');
  }
  if (conversation !== undefined && conversation < now) take(NEXT_YEAR, () => stands + 1, 'from the conversation');
  if (conversation !== undefined) take(THIS_TIME, () => now, 'relative');
  if (conversation !== undefined) take(BEFORE_THAT, () => stands - 1, 'from the conversation');
  for (const [pattern, years] of FROM_CONVERSATION.slice(0, conversation === undefined ? 0 : undefined)) {
    take(pattern, () => stands + years, 'from the conversation', years === 0);
  }
  for (const [pattern, years] of FROM_NOW) take(pattern, () => now + years, 'relative');
  take(YEAR_END, () => now, 'relative', true);
  for (const [pattern, years] of FROM_CONVERSATION)
    take(pattern, () => stands + years, 'from the conversation', years === 0);
  take(
    AGO,
    ([, fr, en, ago, back]) => {
      const text = fr ?? en ?? ago ?? back ?? '';
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
  '(?:last (?:full |closed |complete )?(?:fiscal )?(?:year|yr|fy|exercise)|l an (?:dernier|passe)|l annee (?:derniere|passee)|(?:le |l )?dernier exercice|l exercice (?:dernier|precedent|passe))';
const THIS =
  '(?:this (?:fiscal )?(?:year|yr|fy)|cette annee|l annee en cours|l exercice en cours|the current (?:fiscal )?year)';
const JOIN =
  '(?: (?:and|or|to|than|vs|versus|against|with|over|from|on|compared|relative|et|ou|a|que|contre|avec|face|par|rapport|next|beside|alongside|cote|cotes|de|en|regard|compare|comparee|pis|puis|le|la|the|est|ce|mieux|better|worse)){1,5}';
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
