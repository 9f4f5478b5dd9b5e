import { CORRECT_MINE, MINE, WITHDRAW } from './intents/mine.ts';
import type { Wishes } from './request.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** The person's own reports: to see them, to withdraw or to correct one. */
export function readMine(step: Step): Part | undefined {
  const { reading, context, subject } = step;
  const { said, years } = reading;
  // «celle du 12» is a day: only «l'indicateur 12» is an indicator.
  const numbers = reading.namesIndicators ? reading.numbers : [];
  const match = MINE.exec(said.flat);
  const mentioned =
    match !== null && MENTIONED.test(said.flat) && !WITHDRAW.test(said.flat) && !CORRECT_MINE.test(said.flat);
  const followed =
    context.last?.intent === 'my_reports' &&
    (WITHDRAW.test(said.flat) || CORRECT_MINE.test(said.flat) || FOLLOWS.test(said.flat)) &&
    said.words.length <= 14;
  if ((!match || mentioned) && !followed && step.forced !== 'my_reports') return undefined;
  const found = numbers.length > 0 ? undefined : subject();
  const indicators = numbers.length > 0 ? numbers : found?.kind === 'sure' ? found.indicators : [];
  const mine: NonNullable<Wishes['mine']> = WITHDRAW.test(said.flat)
    ? 'withdraw'
    : CORRECT_MINE.test(said.flat)
      ? 'correct'
      : 'list';
  return {
    intent: 'my_reports',
    indicators: mine === 'list' ? indicators : numbers,
    years:
      mine === 'list' && !/ (?:mois|month|semaine|week|hier|yesterday|jour|day) /.test(said.flat)
        ? years.years.filter(() => /annee|year|exercice|fiscal|\d{4}/.test(said.flat))
        : [],
    wishes: { mine },
    confidence: 0.9,
    because: [{ field: 'intent', words: match?.[0] ?? said.original, rule: followed ? 'my_reports' : 'own reports' }],
  };
}

/**
 * Whether a message asks for one's own reports while another is in progress: to see them, or to withdraw one of them.
 * «annule», «enregistre ma déclaration» speak of the one in progress.
 */
export function asksOwn(flat: string, seen: boolean): boolean {
  if (ONE_OF_THEM.test(flat) && (seen || / (?:i|j ai) /.test(flat)) && WITHDRAW.test(flat)) return true;
  return LOOKS.test(flat) && (MINE.test(flat) || / (?:my|mes|i|j ai|j avais|j en avais|i ve) /.test(flat));
}

/** «pour mon rapport», "in my draft": what is written elsewhere, not what was reported. */
const MENTIONED = / (?:pour|for|dans|in|into) (?:mon|my) (?:\w+ )?(?:rapport|report|draft|brouillon) /;
const ONE_OF_THEM = / (?:one|ones|celles?|celui|ceux|version|earlier) /;
const LOOKS =
  /(?<=^| )(?:show|list|see|check|display|look at|montre|affiche|liste|voir|dis moi si|tell me (?:if|whether)|pas deja)(?= )/;

const FOLLOWS =
  /(?<=^| )(?:(?:juste |seulement |just |only )(?:celles?|ceux|les|the)|et (?:celles?|ceux)|la (?:premiere|derniere|deuxieme)|the (?:first|last|second) one|celle d|celle de|(?:get rid of|keep|drop|cancel|rename) (?:the |that )(?:\w+ )?one|l avant derniere|(?:and|et) (?:for|pour|sous|under) (?:l )?(?:indicator|indicateur)|and (?:last|this) (?:month|week|year)|et (?:le mois|la semaine))(?= )/;
