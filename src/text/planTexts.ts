import type {
  Answer,
  ClarifyAnswer,
  DescribeAnswer,
  ListAnswer,
  OutOfScopeAnswer,
  OutsideAnswer,
  PlanAnswer,
  SmalltalkAnswer,
} from '../answer/answer.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import type { Spoken } from './figureTexts.ts';
import { listText as joined, NBSP } from './numbers.ts';
import { lowerFirst, quoted, scopeText, sentence, targetText } from './phrases.ts';
import { UNOFFICIAL_TRANSLATION } from './words.ts';

/** What an indicator is and where it belongs, or what a part of the plan holds. */
export function describeText(answer: Answer, body: DescribeAnswer): Spoken {
  const { language: lang } = answer;
  if (body.of === 'part') {
    const heading = sentence(`${scopeText(body.scope, lang)}${colon(lang)} ${body.title[lang]}${unofficial(lang)}`);
    const under = body.under.map(
      (one) => `${sentence(scopeText(one.scope, lang)).slice(0, -1)}${colon(lang)} ${one.title[lang]}`,
    );
    return {
      summary: heading,
      text: [heading, ...under, ...body.indicators.map((one) => indicatorLine(one, lang))].join('\n'),
    };
  }
  const { indicator, objective, direction, challenge, year } = body;
  const cell = indicator.targets[year];
  const what = `${{ fr: 'L’indicateur', en: 'Indicator' }[lang]} ${indicator.number} ${{ fr: 'est', en: 'is' }[lang]} ${quoted(indicator.title[lang], lang)}${unofficial(lang)}.`;
  const where = {
    fr: `Il relève de l’objectif ${objective.number} (${lowerFirst(objective.title.fr)}), de l’orientation ${direction.number} et de l’enjeu ${challenge.number}.`,
    en: `It belongs to objective ${objective.number} (${lowerFirst(objective.title.en)}), strategic direction ${direction.number} and challenge ${challenge.number}.`,
  }[lang];
  const target = cell
    ? {
        fr: `Cible de ${year}${NBSP}: ${targetText(cell, 'fr')}.`,
        en: `Target for ${year}: ${targetText(cell, 'en')}.`,
      }[lang]
    : '';
  return { summary: [what, where].join(' '), text: [what, where, target].filter(Boolean).join(' ') };
}

/** Which indicators or parts the plan has. */
export function listText(answer: Answer, body: ListAnswer): Spoken {
  const { language: lang } = answer;
  const lines = listLines(body, lang);
  const kind = LIST_WORDS[body.of][lang];
  const where = scopeText(body.scope, lang);
  const heading = { fr: `${lines.length} ${kind} (${where})${NBSP}:`, en: `${lines.length} ${kind} (${where}):` }[lang];
  return { summary: `${heading} ${lines.join(' · ')}`, text: [heading, ...lines].join('\n') };
}

/** The ministry's mission, vision or values, or what the plan is. */
export function planText({ plan, language: lang }: Answer, { aspect }: PlanAnswer): Spoken {
  if (aspect !== 'plan') {
    const said = `${ASPECT_WORDS[aspect][lang]}${colon(lang)} ${plan[aspect][lang]}${unofficial(lang)}`;
    return { summary: said, text: said };
  }
  const counts = {
    fr: `${plan.challenges.length} enjeux, ${plan.directions.length} orientations, ${plan.objectives.length} objectifs et ${plan.indicators.length} indicateurs, avec une cible par exercice de ${plan.years[0]} à ${plan.years.at(-1)}.`,
    en: `${plan.challenges.length} challenges, ${plan.directions.length} strategic directions, ${plan.objectives.length} objectives and ${plan.indicators.length} indicators, with a target for each fiscal year from ${plan.years[0]} to ${plan.years.at(-1)}.`,
  }[lang];
  const summary = `${begun(plan.title)[lang]} (${plan.ministry[lang]})${colon(lang)} ${counts}`;
  const words = (['mission', 'vision', 'values'] as const).map(
    (one) => `${ASPECT_WORDS[one][lang]}${colon(lang)} ${plan[one][lang]}`,
  );
  return { summary, text: [summary, ...words].join('\n') };
}

/** The question back, naming the candidates. */
export function clarifyText({ language: lang }: Answer, { candidates }: ClarifyAnswer): Spoken {
  const names = candidates.map((one) => indicatorLine(one, lang));
  const asked = {
    fr: `Plusieurs indicateurs correspondent. Lequel voulez-vous${NBSP}?`,
    en: 'Several indicators match. Which one do you mean?',
  }[lang];
  return { summary: `${asked} ${joined(names, lang, 'or')}.`, text: [asked, ...names].join('\n') };
}

/** A title that begins with a sign would be taken for markup where it is read aloud. */
function begun(title: Said): Said {
  if (/^[\p{L}\p{N}]/u.test(title.fr) && /^[\p{L}\p{N}]/u.test(title.en)) return title;
  return { fr: `Plan «\u00a0${title.fr}\u00a0»`, en: `Plan “${title.en}”` };
}

/** A year that the plan does not cover: no figure. */
export function outsideText({ plan, language: lang }: Answer, { indicators, lastYear }: OutsideAnswer): Spoken {
  const [first] = plan.years;
  const closing = lastYear.slice(5);
  const about =
    indicators.length === 1 && indicators[0]
      ? `${{ fr: 'Indicateur', en: 'Indicator' }[lang]} ${indicators[0].number}${colon(lang)} `
      : '';
  const said = {
    fr: `${about}${about ? 'l' : 'L'}’année demandée est hors du plan, qui va de ${first} à ${lastYear} et prend fin le 31 mars ${closing}. Je ne connais ni cible ni résultat au-delà.`,
    en: `${about}${about ? 't' : 'T'}he year asked is outside the plan, which runs from ${first} to ${lastYear} and ends on March 31, ${closing}. I know no target and no result beyond it.`,
  }[lang];
  return { summary: said, text: said };
}

/** That it cannot be answered from the plan, why, and what is nearest, as a suggestion. */
export function outOfScopeText({ plan, language: lang }: Answer, { why, asked, nearest }: OutOfScopeAnswer): Spoken {
  const reason = refusalText(plan, why, asked, lang);
  const near = nearest.map((one) => indicatorLine(one, lang));
  const suggestion =
    near.length > 0
      ? {
          fr: `Le plus proche dans le plan, à titre de suggestion${NBSP}: ${joined(near, 'fr', 'or')}.`,
          en: `The nearest in the plan, as a suggestion: ${joined(near, 'en', 'or')}.`,
        }[lang]
      : { fr: 'Dites «\u00a0aide\u00a0» pour voir ce que je sais faire.', en: 'Say “help” to see what I can do.' }[
          lang
        ];
  const said = `${reason} ${suggestion}`;
  return { summary: said, text: said };
}

/** What can be asked, with examples. */
export function helpText({ plan, language: lang }: Answer): Spoken {
  const said = {
    fr: `Je réponds sur le ${plan.title.fr}${NBSP}: progression, cible, évolution, comparaison, vue d’ensemble. Par exemple${NBSP}: «\u00a0Où en est l’indicateur 12${NBSP}?\u00a0», «\u00a0Quelles cibles n’ont pas été atteintes${NBSP}?\u00a0», «\u00a0Compare les indicateurs 4 et 8\u00a0», «\u00a0J’ai tenu une activité de prospection à Lagos hier\u00a0».`,
    en: `I answer questions on the ${plan.title.en}: progress, target, trend, comparison, overview. For example: “How is indicator 12 doing?”, “Which targets were missed?”, “Compare indicators 4 and 8”, “I held a prospecting activity in Lagos yesterday”.`,
  }[lang];
  return { summary: said, text: said };
}

/** The one greeting on installation: what it is worth, how to begin, its limits. */
export function welcomeText({ plan, language: lang }: Answer): Spoken {
  const said = {
    fr: `Bonjour${NBSP}! Je connais les ${plan.indicators.length} indicateurs du ${plan.title.fr} et leurs cibles. Posez une question en français ou en anglais${NBSP}: je réponds avec la source, la date et l’état de chaque chiffre, et je dis quand je ne sais pas. Pour commencer${NBSP}: «\u00a0Où en est l’indicateur 12${NBSP}?\u00a0»`,
    en: `Hello! I know the ${plan.indicators.length} indicators of the ${plan.title.en} and their targets. Ask in French or English: I answer with the source, date and state of every figure, and I say when I do not know. To begin: “How is indicator 12 doing?”`,
  }[lang];
  return { summary: said, text: said };
}

/** A greeting, thanks or goodbye returned, always with a way forward. */
export function smalltalkText({ plan, language: lang }: Answer, { of }: SmalltalkAnswer): Spoken {
  const said = SMALLTALK_WORDS[of][lang].replace('@plan', plan.title[lang]);
  return { summary: said, text: said };
}

/** Something understood that this version does not offer yet. */
export function notYetText({ language: lang }: Answer): Spoken {
  const said = {
    fr: 'Je comprends la demande, mais je ne sais pas encore y répondre. Dites «\u00a0aide\u00a0» pour voir ce que je sais faire.',
    en: 'I understand the request, but I cannot answer it yet. Say “help” to see what I can do.',
  }[lang];
  return { summary: said, text: said };
}

/** «12 · Représentations à l’étranger offrant des services améliorés». */
export function indicatorLine(indicator: Indicator, lang: Lang): string {
  return `${indicator.number} · ${indicator.shortName[lang]}`;
}

function listLines({ of, indicators, challenges, directions, objectives }: ListAnswer, lang: Lang): string[] {
  switch (of) {
    case 'enjeu':
      return challenges.map((one) => `${one.number} · ${one.title[lang]}`);
    case 'orientation':
      return directions.map((one) => `${one.number} · ${one.title[lang]}`);
    case 'objectif':
      return objectives.map((one) => `${one.number} · ${one.title[lang]}`);
    case 'indicateur':
      return indicators.map((one) => indicatorLine(one, lang));
  }
}

/** Why a question cannot be answered from the plan, in one sentence. */
export function refusalText(plan: Plan, why: OutOfScopeAnswer['why'], asked: string | undefined, lang: Lang): string {
  const count = plan.indicators.length;
  const named = asked ? ` ${asked}` : '';
  switch (why) {
    case 'no-such-indicator':
      return {
        fr: `Il n’y a pas d’indicateur${named} dans le plan${NBSP}: ils vont de 1 à ${count}.`,
        en: `There is no indicator${named} in the plan: they run from 1 to ${count}.`,
      }[lang];
    case 'no-such-part':
      return {
        fr: `Le plan n’a pas cette partie (${asked ?? ''}).`,
        en: `The plan has no such part (${asked ?? ''}).`,
      }[lang].replace(' ()', '');
    case 'not-in-plan':
      return {
        fr: `Le ${plan.title.fr} ne permet pas de répondre à cette question.`,
        en: `The ${plan.title.en} cannot answer that question.`,
      }[lang];
    case 'not-a-question':
      return {
        fr: `Je n’ai pas reconnu de question sur le ${plan.title.fr}.`,
        en: `I did not recognise a question about the ${plan.title.en}.`,
      }[lang];
  }
}

const LIST_WORDS = {
  enjeu: { fr: 'enjeux', en: 'challenges' },
  orientation: { fr: 'orientations', en: 'strategic directions' },
  objectif: { fr: 'objectifs', en: 'objectives' },
  indicateur: { fr: 'indicateurs', en: 'indicators' },
} satisfies Record<ListAnswer['of'], Said>;

const ASPECT_WORDS = {
  mission: { fr: 'Mission', en: 'Mission' },
  vision: { fr: 'Vision', en: 'Vision' },
  values: { fr: 'Valeurs', en: 'Values' },
} satisfies Record<string, Said>;

const SMALLTALK_WORDS = {
  hello: {
    fr: `Bonjour${NBSP}! Que voulez-vous savoir du @plan${NBSP}?`,
    en: 'Hello! What would you like to know about the @plan?',
  },
  thanks: {
    fr: `Avec plaisir${NBSP}! Autre chose sur le plan${NBSP}?`,
    en: 'You’re welcome! Anything else about the plan?',
  },
  bye: {
    fr: `Au revoir${NBSP}! Je reste ici pour toute question sur le plan.`,
    en: 'Goodbye! I’m here whenever you have a question about the plan.',
  },
  other: {
    fr: 'Je suis là pour le @plan. Dites «\u00a0aide\u00a0» pour voir ce que je sais faire.',
    en: 'I’m here for the @plan. Say “help” to see what I can do.',
  },
} satisfies Record<SmalltalkAnswer['of'], Said>;

const unofficial = (lang: Lang) => (lang === 'en' ? ` (${UNOFFICIAL_TRANSLATION.en})` : '');
const colon = (lang: Lang) => (lang === 'fr' ? `${NBSP}:` : ':');
