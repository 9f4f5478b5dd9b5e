import { indicatorsIn, type Scope } from '../../domain/plan.ts';
import { asksNow, CARRIED, continues, yearsFor } from '../followUp.ts';
import { ALL_OF_THEM } from '../indicatorNumbers.ts';
import type { Intent } from '../request.ts';
import type { Part } from '../requestOf.ts';
import { readStatus } from '../statuses.ts';
import type { Step } from '../understand.ts';
import { asksWhy, chooseIntent, styleOf } from './chooseIntent.ts';
import { cue } from './cue.ts';
import { ACHIEVE, TARGET, TREND } from './figures.ts';
import { BRIEFING } from './texts.ts';
import { DESCRIBE, LIST, PLAN_WORDS, WHAT_IS, WHAT_PLAN, WHICH_ONES, WHOLE_PLAN } from './wholes.ts';

/** Of more, the overview of the part says more than a comparison. */
const MOST_COMPARED = 4;
const THAT_INDICATOR = cue('(?:cet|that|this) (?:indicateur|indicator|kpi)');
const COMPARED = cue(
  'compar(?:e|er|ez|es|aison|ison|ing|ed)|side by side|cote a cote|line up|en parallele|next to each other|un a cote de l autre',
);
const INDICATORS = cue('indicateurs|indicators|kpis|mesures|measures|(?:les|the|all) (?:deux|trois|two|three)');

/** A question about the plan itself or a part of it: overview, list, description, briefing. */
export function readWhole(step: Step): Part | undefined {
  const { reading, context, subject } = step;
  if (reading.numbers.length > 0) return undefined;
  const { said, rest } = reading;
  const flat = said.flat;
  if (
    context.last &&
    context.last.indicators.length > 0 &&
    (BELONGS.test(flat) ||
      THAT_INDICATOR.test(flat) ||
      asksWhy(flat) ||
      (TREND.test(rest) && !PLAN_NAMED.test(rest))) &&
    reading.scopes.length === 0
  )
    return undefined;
  const scope = scopeOf(step);
  const members = scope === undefined || scope === 'plan' ? [] : indicatorsIn(step.plan, scope);
  // «compare les trois indicateurs de l'objectif 1.1».
  if (members.length >= 2 && members.length <= MOST_COMPARED && COMPARED.test(flat) && INDICATORS.test(flat))
    return {
      intent: 'compare',
      indicators: members.map(({ number }) => number),
      years: yearsFor(step, 'compare'),
      firm: true,
      confidence: 0.85,
      because: [{ field: 'indicators', words: said.original.slice(0, 60), rule: scope ?? '' }],
    };
  const about = scope === undefined ? aboutPlan(step) : undefined;
  if (about) return about;
  const status = readStatus(rest);
  const there = THERE.test(flat) || (status !== undefined && said.words.length <= 7 && !WHOLE_PLAN.test(flat));
  const inherited = scope === undefined && there && context.last?.scope ? context.last.scope : undefined;
  const named = scope ?? inherited;
  const many = WHICH_ONES.test(rest);
  const found = named === undefined || scopeByName(step) ? subject() : undefined;
  const topic =
    scope === undefined &&
    found !== undefined &&
    (found.kind === 'sure' || found.kind === 'close' || found.kind === 'notInPlan');
  if (topic) return undefined;
  const plural =
    / (?:indicateurs|cibles|indicators|targets|kpis|objectifs|objectives|goals|ones|which|lesquels|lesquelles|anything|everything|tout|all|where|ou|lequel|laquelle|quels|quelles|ce qui|qu est ce qui|quoi|what|ceux) /.test(
      flat,
    );
  const foreign = found?.kind === 'none' ? found.unknown.length : 0;
  const wholePlan = WHOLE_PLAN.test(rest) || new RegExp(ALL_OF_THEM.source).test(flat);
  const listed = LIST.test(flat);
  const leaning =
    context.last?.scope && (continues(step) || THERE.test(flat) || said.words.length <= 6) ? context.last : undefined;
  const years = reading.years.years.length > 0 || !leaning || asksNow(flat) ? reading.years.years : leaning.years;
  const because = [{ field: 'scope', words: said.original.slice(0, 60), rule: named ?? 'plan' }];
  const part = (intent: Intent, to: Scope, extra: Partial<Part> = {}): Part => ({
    intent,
    indicators: [],
    years,
    scope: to,
    confidence: 0.85,
    because,
    ...extra,
  });
  if (named === undefined && !wholePlan && !(status && (plural || many)) && !GENERAL.test(flat)) return undefined;
  if (foreign >= 2 && named === undefined && !(wholePlan && said.words.length >= 12)) return undefined;
  const to = named ?? 'plan';
  const briefing = BRIEFING.test(flat);
  if (briefing && !(status && many && plural)) return part('briefing', to, { wishes: styleOf(flat) });
  if (
    status &&
    (many || plural || named !== undefined) &&
    !(status.status === 'met' && named !== undefined && !plural && !ONLY.test(flat))
  ) {
    return part('overview', to, { status: status.status });
  }
  if (scope !== undefined && leaning && continues(step) && said.words.length <= 8 && CARRIED.has(leaning.intent)) {
    return part(leaning.intent, scope, { status: leaning.intent === 'overview' ? leaning.status : null });
  }
  if (named !== undefined) return ofPart(step, to, part);
  if (
    listed &&
    !OVERVIEWISH.test(flat) &&
    !ACHIEVE.test(rest.replace(/ suivis? /g, ' ')) &&
    !(TARGET.test(rest) && !/ indicat/.test(rest))
  )
    return part('list', 'plan', partsWish(flat));
  if (context.last && context.last.indicators.length > 0 && !wholePlan) return undefined;
  return part('overview', 'plan', status && many ? { status: status.status } : {});
}

/** What is wanted of a named part. */
function ofPart(step: Step, scope: Scope, part: (intent: Intent, to: Scope, extra?: Partial<Part>) => Part): Part {
  const { reading, plan } = step;
  const { said, rest, years } = reading;
  const only = indicatorsIn(plan, scope);
  if (OF_PART.test(said.flat) && !OVERVIEWISH.test(said.flat) && !ACHIEVE.test(rest)) return part('list', scope);
  if (
    LIST.test(said.flat) &&
    / (?:indicateurs?|indicators?|kpis?|objectifs|objectives|orientations|contains?|contient|under|composent?|what s in|qu est ce qu il y a) /.test(
      rest,
    )
  ) {
    return part('list', scope, partsWish(rest));
  }
  const chosen = chooseIntent({
    flat: said.flat,
    rest,
    indicators: only.length === 1 ? only.map((one) => one.number) : [],
    years: years.years,
    range: years.ends !== undefined,
  });
  const describe =
    DESCRIBE.test(rest) &&
    !(WHAT_IS.test(rest) && / (?:cibles?|targets?|resultats?|results?|statut|status|etat) /.test(rest));
  if (describe && !ACHIEVE.test(rest)) return part('describe', scope);
  if (chosen.intent === 'target') return part('target', scope);
  if (chosen.intent === 'trend' && only.length === 1) return part('trend', scope);
  return part('overview', scope);
}

function partsWish(flat: string): Partial<Part> {
  if (/ (?:orientations?|directions?) /.test(flat)) return { wishes: { parts: 'orientation' } };
  if (/ (?:objectifs|objectives) /.test(flat)) return { wishes: { parts: 'objectif' } };
  if (/ (?:enjeux|issues|challenges) /.test(flat)) return { wishes: { parts: 'enjeu' } };
  return {};
}

/** Mission, vision, values, or what the plan is. */
function aboutPlan({ reading, subject }: Step): Part | undefined {
  const { said, years } = reading;
  for (const aspect of ['mission', 'vision', 'values'] as const) {
    const match = PLAN_WORDS[aspect].exec(said.flat);
    if (!match) continue;
    const found = subject();
    if (found.kind === 'sure' || found.kind === 'close' || found.kind === 'notInPlan') continue;
    return {
      intent: 'plan',
      wishes: { aspect },
      confidence: 0.9,
      because: [{ field: 'intent', words: match[0], rule: aspect }],
    };
  }
  if (/^ (?:(?:la|the|notre|our|votre|your|et|and|sa|its) )*mission(?: .{0,12})? $/.test(said.flat))
    return { intent: 'plan', wishes: { aspect: 'mission' }, confidence: 0.85 };
  const plan = WHAT_PLAN.exec(said.flat);
  if (
    plan &&
    years.years.length === 0 &&
    !ACHIEVE.test(said.flat.replace(/ (?:what s|what is) /g, ' ')) &&
    !readStatus(said.flat) &&
    !/ (?:indicateurs?|indicators?|cibles?|targets?|going|doing|avance|va) /.test(said.flat)
  ) {
    const found = subject();
    if (found.kind !== 'sure' && found.kind !== 'notInPlan')
      return {
        intent: 'plan',
        wishes: { aspect: 'plan' },
        confidence: 0.85,
        because: [{ field: 'intent', words: plan[0], rule: 'what the plan is' }],
      };
  }
  return undefined;
}

function scopeOf(step: Step): Scope | undefined {
  return step.reading.scopes[0] ?? scopeByName(step);
}

function scopeByName({ subject }: Step): Scope | undefined {
  const found = subject();
  return found.kind === 'scope' ? found.scope : undefined;
}

const THERE = cue(`
  ses indicateurs|its indicators|leurs indicateurs|their indicators
  la dedans|la dessous|there|in it|in there|under it|dedans|parmi eux|parmi elles|among them|of them|of those
  de ceux la|la bas|in that one|dans celui la|ceux la|those
`);
/** «indicateurs de l'objectif 2.3» asks for nothing but their names. */
const OF_PART =
  /^ (?:(?:les|the|quels|which|et|and|de|tous|all|nos|our) )*(?:indicateurs?|indicators?|kpis?)(?: s)? (?:de|of|for|under|undr|in|dans|sous|pour) /;
const PLAN_NAMED = cue('plan|plans|indicateurs|indicators|cibles|targets|kpis|objectifs|objectives');
const ONLY = cue('only|just|seulement|juste|uniquement|que les|rien que');
const BELONGS = cue('leurs|their|sa|its');
const OVERVIEWISH = cue(
  'vue d ensemble|overview|etat d avancement|progress|progres|how did|doing|avancement|portrait|bilan|statuts?|status|state of',
);
const GENERAL = cue(`
  (?:comment )?(?:ca va|on va|ca avance|on avance|on s en (?:tire|sort))(?: .{0,15})?
  ou en (?:est on|sommes nous|est ce qu on est)|on (?:en )?est (?:rendus? )?ou|how are we doing(?: .{0,20})?
  where (?:are|do) we (?:at|stand|now)?|ou est ce qu on en est|on en est ou|how s it (?:all )?going
  how are things
`);
