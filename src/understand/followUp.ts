import { fiscalYearOf } from '../domain/fiscalYear.ts';
import { indicatorsIn, type Scope } from '../domain/plan.ts';
import { SET_BESIDE } from './besideTheLast.ts';
import type { Context, Remembered } from './context.ts';
import { chooseIntent, signsOf } from './intents/chooseIntent.ts';
import { cue } from './intents/cue.ts';
import { BRIEFING } from './intents/texts.ts';
import { DESCRIBE, LIST } from './intents/wholes.ts';
import { lastOnes } from './lastOnes.ts';
import type { AskedYear, Intent } from './request.ts';
import type { Part } from './requestOf.ts';
import { readStatus } from './statuses.ts';
import type { Subject } from './subject.ts';
import type { Step } from './understand.ts';

/** Intents that a follow-up can take over. */
export const CARRIED: ReadonlySet<Intent> = new Set([
  'progress',
  'target',
  'trend',
  'compare',
  'overview',
  'list',
  'describe',
  'briefing',
]);

/** Nothing is named: the conversation completes it, or it is outside of the plan. */
export function followUp(step: Step, subject: Extract<Subject, { kind: 'none' }>): Part {
  const { reading, context } = step;
  const last = context.last ?? ofDraft(context);
  if (!last || !CARRIED.has(last.intent)) return refused(subject);
  const stray = subject.unknown.length;
  const leans = continues(step) || REFERS.test(reading.said.flat);
  // A second thought has weighed the stray words already.
  const onDraft = context.last === undefined && / (?:cibles?|targets?) /.test(reading.said.flat);
  const most = onDraft ? 3 : step.forced ? 2 : leans && reading.said.words.length >= 4 ? 1 : 0;
  if (stray > most || reading.said.words.length > 24) return refused(subject);
  const pair = lastOnes(step, last);
  if (pair) return pair;
  if (last.indicators.length > 0) return ofIndicators(step, last);
  return last.scope !== null ? ofScope(step, last, last.scope) : refused(subject);
}

/** A report in progress is a subject too: «what's the target for that one?». */
function ofDraft({ draft }: Context): Remembered | undefined {
  const indicator = draft?.slots.indicator;
  if (indicator === undefined) return undefined;
  return { intent: 'progress', indicators: [indicator], years: [], scope: null, status: null, wishes: {} };
}

function refused(subject: Extract<Subject, { kind: 'none' }>): Part {
  return {
    intent: 'out_of_scope',
    refusal: { why: subject.content === 0 ? 'not-a-question' : 'not-in-plan', nearest: subject.nearest },
    confidence: 0.7,
    because: [{ field: 'intent', words: subject.unknown.join(' '), rule: 'nothing of the plan is named' }],
  };
}

function ofIndicators(step: Step, last: Remembered): Part {
  const { reading } = step;
  const { flat } = reading.said;
  const said = reading.years.years;
  const chosen = chooseIntent(signsOf(reading, last.indicators, said, '', step.forced));
  const bare = !chosen.said || SAME.test(flat) || (onlyLanguage(flat) && reading.said.words.length <= 4);
  let intent: Intent = bare || (RESTYLED.test(flat) && last.intent === 'briefing') ? last.intent : chosen.intent;
  const because = [{ field: 'indicators', words: '', rule: 'the conversation' }];
  const wishes = chosen.wishes;
  if (BETWEEN.test(flat) && last.intent === 'compare' && said.length === 0 && last.years.length > 1)
    return {
      intent: 'compare',
      indicators: last.indicators,
      years: filled(step, last.years),
      confidence: 0.8,
      because,
    };
  if (ADDS_YEAR.test(flat) && last.intent === 'compare' && said.length > 0 && last.years.length > 0)
    return {
      intent: 'compare',
      indicators: last.indicators,
      years: [...last.years, ...said],
      confidence: 0.8,
      because,
    };
  if (BESIDE.test(flat) && said.length === 1 && last.indicators.length === 1 && intent !== 'briefing') {
    const other = last.years.length > 0 ? last.years : step.context.answeredYear ? [step.context.answeredYear] : [];
    const plain = reading.said.words.length <= 5 && (!chosen.said || chosen.intent === 'compare');
    const firm = plain ? { firm: true as const } : {};
    return {
      intent: 'compare',
      indicators: last.indicators,
      years: [...said, ...other],
      ...firm,
      confidence: 0.8,
      because,
    };
  }
  const years = kept(step, last, intent, yearsFor(step, intent));
  if (intent === 'compare' && last.indicators.length < 2 && years.length < 2) intent = 'progress';
  return {
    intent,
    indicators: last.indicators,
    years,
    confidence: 0.87,
    wishes,
    because,
  };
}

/** The years said; else those of the conversation, except where they mean nothing or «maintenant» drops them. */
function kept(step: Step, last: Remembered, intent: Intent, said: readonly AskedYear[]): readonly AskedYear[] {
  if (said.length > 0) return said;
  if (intent === 'trend' || intent === 'describe') return [];
  return isNow(step.reading.said.flat) ? atPresent(step, last) : last.years;
}

/** Every year from the first to the last of those compared. */
function filled({ plan }: Step, years: readonly AskedYear[]): readonly AskedYear[] {
  const sorted = [...years].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  return plan.years.filter((year) => year >= first && year <= last);
}

/** «et maintenant ?» after another year is the current one; where no year was said the bot goes on picking it itself. */
function atPresent({ plan, today }: Step, { years }: Remembered): readonly AskedYear[] {
  const current = fiscalYearOf(today);
  return years.length > 0 && plan.years.includes(current) ? [current] : [];
}

/** A follow-up on a part of the plan. */
function ofScope(step: Step, last: Remembered, scope: Scope): Part {
  const { reading, plan } = step;
  const { flat } = reading.said;
  const [only, ...others] = indicatorsIn(plan, scope);
  if (only && others.length === 0 && (ITS_INDICATOR.test(flat) || (last.intent === 'list' && DOING.test(flat)))) {
    const intent = last.intent === 'overview' || last.intent === 'list' ? 'progress' : last.intent;
    const part = ofIndicators(step, { ...last, intent, indicators: [only.number], scope: null, status: null });
    return reading.said.words.length <= 8 ? { ...part, firm: true } : part;
  }
  const years = reading.years.years.length > 0 ? reading.years.years : isNow(flat) ? atPresent(step, last) : last.years;
  const status = readStatus(reading.rest)?.status;
  const briefing = BRIEFING.test(flat) || last.intent === 'briefing';
  const intent: Intent = briefing
    ? 'briefing'
    : status
      ? 'overview'
      : LIST.test(flat)
        ? 'list'
        : DESCRIBE.test(flat) && reading.years.years.length === 0
          ? 'describe'
          : last.intent === 'list' && reading.years.years.length > 0
            ? 'overview'
            : DOING.test(flat)
              ? 'overview'
              : last.intent;
  const known = indicatorsIn(plan, scope).length > 0;
  return {
    intent,
    scope,
    years,
    status: intent === 'overview' ? (status ?? (last.intent === 'overview' ? last.status : null)) : null,
    confidence: known ? 0.85 : 0.5,
    because: [{ field: 'scope', words: '', rule: 'the conversation' }],
  };
}

/** The years asked; of a range a comparison takes the two ends. */
export function yearsFor({ reading }: Step, intent: Intent): readonly AskedYear[] {
  const { years, ends } = reading.years;
  return intent === 'compare' && ends ? ends : years;
}

/** Whether the message leans on the one before: «et…», "what about…", or hardly a word. */
export function continues({ reading }: Step): boolean {
  const { flat, words } = reading.said;
  return CONTINUES.test(flat) || SAME.test(flat) || TOO.test(flat) || words.length <= 3;
}

/** Whether «maintenant», "today" drop the year of the conversation; "now issue 2" only goes on to the next thing. */
export function asksNow(flat: string): boolean {
  return isNow(flat) && !GOES_ON.test(flat);
}

function isNow(flat: string): boolean {
  return NOW.test(flat) && !UP_TO_NOW.test(flat) && !LANGUAGE.test(flat) && !RESTYLED.test(flat);
}

function onlyLanguage(flat: string): boolean {
  return LANGUAGE.test(flat);
}

const SAME =
  cue(`same|meme chose|pareil|idem|ditto|meme question|same thing|same question|do that for|fais ca pour|repeat|repete(?:r)?
  redis`);
const TOO = cue(
  'too|aussi|as well|also|egalement|instead|plutot|juste|just|only|seulement|uniquement|limite(?: toi| ca| la)?|limit(?: it| that)? to|narrow(?: it)?(?: down)?(?: to)?|restreins(?: toi)?|scuse|excuse moi|je pensais (?:a|au)|je parlais (?:de|du)|i was (?:thinking|talking|asking)',
);
const NOW =
  cue(`now|right now|maintenant|today|aujourd hui|en ce moment|at the moment|currently|actuellement|a l heure actuelle
  presentement|these days|ces temps ci|a ce jour|to date|so far|present moment`);
/** «de l'an 1 à maintenant» ends a curve, it asks no year. */
const UP_TO_NOW = /\b(?:de|from|depuis|since) .{1,40}\b(?:a|to|until|till) (?:maintenant|aujourd hui|now|today)\b/;
/** "now" or «maintenant» before what is asked next. */
const GOES_ON = /^ (?:(?:ok|okay|et|and|bon|great|cool|alors|so|good) ){0,3}(?:now|maintenant) (?!$)/;
const LANGUAGE = cue(
  '(?:en|in) (?:anglais|francais|english|french)|(?:back to|switch to) (?:english|french)|anglais|english|francais|french',
);
const CONTINUES =
  /^ (?:(?:ok|oui|yes|scuse|excuse|moi|ah|bon|alors|great|cool|super|parfait|merci|thanks|d accord|hmm|euh|no|non|sorry|oups|oops|pardon|fine|good|right|so|well) )*(?:et|and|pis|puis|also|aussi|what about|how about|same|meme|idem|pareil|qu en est il|ainsi que|plus|then|ensuite|maintenant|now|ou|or|mais|but|vs|versus|contre|just|juste|only|seulement|for|pour|plutot|instead|rather|i meant|je voulais dire|finalement|le|the|in|en|au|with|avec|all|tout|broaden|widen|expand|zoom|elargi\w*|bref|overall) /;
const REFERS =
  cue(`ca|cela|celui (?:la|ci)|celle (?:la|ci)|it|that|this|those|these|that one|this one|its|them|they|sa|ses|son|en|y
  il|elle|ils|elles|cet indicateur|that indicator|la dessus|le meme|la meme|l|celui|celle|him|the one|one|chiffre|figure|number`);
/** Something is put beside what was spoken of. */
const BESIDE = cue(
  `${SET_BESIDE}|avec(?! quoi)|face a face|difference|mieux que|better than|worse than|than|relative to|en face|contrast\\w*|as opposed to`,
);
/** Of a part that has one. */
const ITS_INDICATOR = cue('(?:l|son|cet|the|its|that|seul|only|sole) (?:indicateur|indicator|kpi|mesure|measure)');
const BETWEEN = cue('(?:year|one|years) (?:in )?between|(?:annee|celle|exercice) (?:du milieu|entre les deux)');
const ADDS_YEAR = cue('add|ajoute[rsz]?|rajoute[rsz]?|include|inclus|throw in|put in');
const RESTYLED =
  cue(`plus (?:court|long|bref|simple)|shorter|longer|tighter|bulleted|en points|in bullets|abrege(?:r)?|raccourci(?:s|r)?|coupe(?:r)?
  trop (?:long|court)|too (?:long|short)|moitie|half|resume|condense|trim(?: it)?|(?:en|in) (?:anglais|francais|english|french)|bilingue|bilingual`);
const DOING =
  cue(`comment (?:ca |il |elle )?(?:va|avance|progresse|se porte)|(?:va|avance|progresse|se porte) comment|its progress|ou en est (?:il|elle)|ca (?:va|avance|donne)|how(?: is| s| are)?|ou en (?:est|sont)|doing
  resultats?|results?|status|statut|bilan|avance(?:nt)?|progress(?:e|es|ent)?|going (?:well|ok|badly)|va (?:t (?:il|elle) )?(?:bien|mal)`);
