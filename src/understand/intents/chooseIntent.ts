import type { Reading } from '../reading.ts';
import type { AskedYear, Intent, Wishes } from '../request.ts';
import { GLUE } from '../words/known.ts';
import { cue } from './cue.ts';
import { ACHIEVE, COMPARE, TARGET, TARGET_CHECK, TREND } from './figures.ts';
import { BRIEFING } from './texts.ts';
import { DESCRIBE, LIST, WHAT_IS } from './wholes.ts';

/** What the choice of an intent rests on. */
export type IntentSigns = {
  flat: string;
  /** The sentence without years, parts and numbers. */
  rest: string;
  indicators: readonly number[];
  years: readonly AskedYear[];
  /** Whether the years were said as one range. */
  range: boolean;
  /** The intent a second thought decided on. */
  forced?: Intent | undefined;
};

const WHY = cue(`
  pourquoi(?: donc| ca)?|pkoi|pk|why(?: is| are| was| so)?(?: .{0,30})?|how come|comment ca se fait
  qu est ce qui explique|explique(?: moi)? (?:pourquoi|le resultat|l ecart)|what explains|what went wrong
  what happened|qu est ce qui s est passe|d ou vient|how so|la raison|the reason|what s the reason|justifie
`);
const PROGRESS = cue(String.raw`
  taux|rate|scores?|pourcentage|percentage|what s .{3,50} at|(?:ca|cela) (?:donnait|disait|allait)|on a fait|pensaient|think|thought|tenue?|what(?: s| is| are)? (?:the|our) (?:result|figure|number|actual)
  ou en (?:est|sont|etait|etaient|sommes|etions)(?: on| nous| il| elle)?
  en (?:est|sommes|etait)(?: on| nous)? ou|on en est ou|on est (?:rendus? )?(?:ou|a combien|combien)
  rendue?s? (?:ou|a combien|combien)|ou rendue?s?
  ca (?:avance|progresse|va|marche|roule|donne|dit|debloque|regarde|se passe|se porte|s en va|pogne|decolle)(?: .{0,20})?
  comment (?:ca )?(?:va|avance|progresse|se porte|se portent|vont|avancent|progressent|marche|s en (?:va|tire)|evaluer)
  avance(?:nt)?|progresse(?:nt)?|progres|progress(?:ing)?|status|statut|etat|resultats?|results?|bilan|score
  how (?:is|are|s|re|was|were|did|do|does|has|have|about|far|much|many|well|good|high)|hows
  where (?:are|is|do|does|did|were|was|s|we)|wheres|stand(?:s|ing)?|doing|atteint\w*|reach(?:ed)?|met|hit
  on track|en voie|combien|actual|update|situation|rendu|est on|sommes nous|avons nous|a t on|fare(?:d|s)?
  performance|looking|going
`);

/** The signs of a message, for those indicators and years; the words that name the subject are no sign. */
export function signsOf(
  reading: Reading,
  indicators: readonly number[],
  years: readonly AskedYear[],
  subject: string = '',
  forced: Intent | undefined = undefined,
): IntentSigns {
  const named = subject.split(' ').filter((word) => word.length > 3 && !GLUE.has(word));
  const clear = (text: string): string =>
    named.reduce((left, word) => left.replaceAll(` ${word} `, ` ${'x'.repeat(word.length)} `), text);
  const range = reading.years.ends !== undefined;
  return { flat: clear(reading.said.flat), rest: clear(reading.rest), indicators, years, range, forced };
}

/**
 * What is asked of one indicator that is not known yet: the answer to a question of ours completes it. «parle-moi de…»,
 * "what's our…" ask for the state as much as for the words, and are told the state.
 */
export function askedOfOne(reading: Reading, subject: string = ''): Intent {
  const { intent } = chooseIntent(signsOf(reading, [], reading.years.years, subject));
  return intent === 'describe' && !DEFINES.test(reading.said.flat) ? 'progress' : intent;
}

/** The same, of a number no indicator has: «l'indicateur 15 progresse-t-il ?» is its state more than its curve. */
export function askedOfNone(reading: Reading): Intent {
  const intent = askedOfOne(reading);
  return intent === 'trend' && !CURVE.test(reading.said.flat) ? 'progress' : intent;
}

const CURVE = cue(
  'evolutions?|tendances?|trends?|courbes?|curves?|historiques?|histor(?:y|ical)|depuis|since|over (?:the|time).{0,20}',
);

/** The same, of a part of the plan: its state, unless its words, a list of what is in it or lines to paste are asked. */
export function askedOfPart(reading: Reading): Intent {
  const { intent } = chooseIntent(signsOf(reading, [], reading.years.years));
  if (intent === 'describe' || intent === 'briefing') return intent;
  if (intent === 'progress' && WHAT_IS.test(reading.said.flat) && !ACHIEVE.test(reading.rest)) return 'describe';
  return LIST.test(reading.said.flat) ? 'list' : 'overview';
}

const DEFINES = cue(
  'definition|defini\\w*|defin(?:e|ed|es|ing)|libelles?|intitules?|wordings?|worded|decri\\w+|descri\\w+|meaning|veut dire|signifie|mesure quoi|calcul\\w*|comment .{0,20}mesure\\w*',
);

/** The intent of a question about indicators already known. */
export function chooseIntent(signs: IntentSigns): { intent: Intent; words: string; said: boolean; wishes: Wishes } {
  const { flat, rest, indicators, years, forced } = signs;
  if (forced) {
    const wishes = forced === 'briefing' ? styleOf(flat) : forced === 'progress' && WHY.test(flat) ? { why: true } : {};
    return { intent: forced, words: '', said: true, wishes };
  }
  const found = (
    intent: Intent,
    pattern: RegExp,
    text = rest,
  ): { intent: Intent; words: string; said: boolean; wishes: Wishes } | undefined => {
    const match = pattern.exec(text);
    return match ? { intent, words: match[0], said: true, wishes: {} } : undefined;
  };
  const briefing = found('briefing', BRIEFING, flat);
  if (briefing && !MERELY_MENTIONED.test(flat)) return { ...briefing, wishes: styleOf(flat) };
  const why = found('progress', WHY, flat);
  const several = indicators.length >= 2;
  const compare = found('compare', COMPARE, rest);
  const trend = found('trend', TREND, rest);
  const target = found('target', TARGET, rest);
  const achieve = ACHIEVE.test(rest.replace(TO_REACH, ' ').replace(/ (?:a atteindre) /g, ' '));
  const check = found('target', TARGET_CHECK, flat);
  const describe = found('describe', DESCRIBE, flat);
  const strongDescribe = describe && !WHAT_IS_ONLY(flat);
  if (STRONG_TARGET.test(rest))
    return { intent: 'target', words: STRONG_TARGET.exec(rest)?.[0] ?? '', said: true, wishes: {} };
  const twoYears = years.filter((year) => year !== 'outside').length >= 2;
  if (several) {
    if (strongDescribe && !compare) return describe;
    if (trend && !compare) return trend;
    if (target && !achieve && !compare) return target;
    return compare ?? { intent: 'compare', words: '', said: true, wishes: {} };
  }
  if (twoYears && compare && !signs.range) return compare;
  if (twoYears && !signs.range && !trend && !(target && !achieve))
    return compare ?? { intent: 'compare', words: '', said: true, wishes: {} };
  if (why && (!describe || /expli|explain/.test(describe.words))) return { ...why, wishes: { why: true } };
  if (
    strongDescribe &&
    !(trend && signs.range) &&
    !(target && /(?:cible|target|vis)/.test(target.words) && !PLACE_IN_PLAN.test(flat))
  )
    return describe;
  if (signs.range && (trend || !target)) return trend ?? { intent: 'trend', words: '', said: true, wishes: {} };
  if (target && !achieve) return target;
  if (check && /\d/.test(flat) && /%|\d/.test(rest) && !achieve) return { ...check, intent: 'target' };
  if (trend && !(years.length === 1 && !FIRM_TREND.test(rest)) && !(achieve && !FIRM_TREND.test(rest))) return trend;
  if (twoYears) return compare ?? { intent: 'compare', words: '', said: true, wishes: {} };
  const progress = found('progress', PROGRESS, flat);
  if (describe && years.length === 0 && !progress && !achieve && !target) return describe;
  if (progress) return progress;
  return { intent: 'progress', words: '', said: achieve, wishes: {} };
}

/** «pourquoi ?», "how come". */
export function asksWhy(flat: string): boolean {
  return WHY.test(flat);
}

const STRONG_TARGET = cue(String.raw`
  (?:level|number|figure|rate|rank|score|mark|seuil|niveau|chiffre|taux|rang) (?:to|a) (?:hit|reach|meet|beat|atteindre|viser)|must be (?:done|held|reached|met|carried out|run|achieved|completed)|doi(?:t|vent) etre (?:faits?|faites?|realise\w*|tenue?s?|atteinte?s?|mene\w*)|have to be (?:done|held|reached|met|carried out)|was that .{0,20} bar|wasn t that the (?:ask|target)|that was the (?:plan|target)|bien ce qui etait prevu
  cense\w* (?:etre|atteindre|avoir)|(?:supposed|meant) to be|not the result the target|pas le resultat la cible|what should it be|was that it for|finish line for|that s the finish line|is that the finish line|was the finish line|il en faut|la cible pas le resultat|where should (?:we|it) be|ou devrait on (?:etre|en etre)`);

/** «doit-on atteindre», "should we reach": what is to be reached is a target, not a result. */
const TO_REACH =
  /(?<= )(?:(?:where|what|how [a-z]+|ou|combien|quel [a-z]+|quelle [a-z]+) (?:do|does|did|should|must|doit|devrait|xxxx) (?:we|on|it|they|quebec) )?(?:should|must|have to|has to|had to|need to|needs to|supposed to|want to|wanted to|meant to|hope to|doit|devait|devons|devrait|faut|faudrait|faudra|veut|voulait|viser a|cense|censee)(?: [a-z]+){0,3}? (?:reach|hit|meet|get to|be at|achieve|atteindre|arriver|finir|run|obtenir|end up|land)(?= )/g;

const PLACE_IN_PLAN = cue(String.raw`
  quel(?:le)?s? (?:objectif|orientation|enjeu|axe)s?
  (?:which|what) (?:objective|orientation|issue|challenge|pillar|strategic direction)|relev(?:e|ent)
  rattache\w*|decoule(?:nt)?|parent
`);
const FIRM_TREND = cue(String.raw`
  since|depuis
  evolu\w*|evolv\w*|tendances?|trends?|trending|courbes?|curves?|historiques?|history|au fil .{2,20}
  over (?:the )?(?:time|years)|year (?:after|over|by|on|to) year|annee (?:apres|par) annee
  series? chronologiques?|timeline|depuis (?:le )?(?:tout )?(?:debut|lancement)
  since (?:the )?(?:start|beginning|launch|then|day one)|up or down|going (?:up|down)
  en hausse .{0,10}en baisse|de plus en plus|de mieux en mieux|better and better|dans quel sens|which way
  every year|progression annuelle|trajectoire|trajectory|graph\w*
  ca (?:\w+ )?(?:grimpe|monte|descend|baisse|evolue)|d une annee a l autre|d un exercice a l autre|rythme
`);
const MERELY_MENTIONED = cue(String.raw`
  (?:je|i|i m|i ll|we|we re|on|nous) (?:\w+ ){0,3}(?:prepare|preparing|putting together|presente|presenting|heading into|writing|briefing|brief) .{10,400}(?:ou en|whether|savoir|know|comment|how|dire si|say|tell me|dites moi|dis moi|which|quels?|if)(?: .{0,200})?
  (?:question|demande) .{0,40}(?:journaliste|reporter).{0,20}: (?:ou|comment|how)
`);

const ALL_WHAT_IS = new RegExp(WHAT_IS.source, 'g');

function WHAT_IS_ONLY(flat: string): boolean {
  return !DESCRIBE.test(flat.replace(ALL_WHAT_IS, ' '));
}

/** The form wished for a briefing: bullets, short, both languages. */
export function styleOf(flat: string): Wishes {
  const wishes: Wishes = {};
  if (/ (?:puces?|bullets?|bullet points?|points?|en points) /.test(flat)) wishes.style = 'bullets';
  else if (
    / (?:court\w*|short\w*|bref|brief|une ligne|one line|une phrase|one sentence|plus court|shorter) /.test(flat)
  )
    wishes.style = 'short';
  if (
    / (?:bilingue|bilingual|deux langues|both languages|en francais et en anglais|in english and french|in french and english|francais anglais) /.test(
      flat,
    )
  )
    wishes.bilingual = true;
  return wishes;
}
