import { readFileSync } from 'node:fs';
import type { Day } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import type { Plan } from '../domain/plan.ts';
import { parsePlanFile } from '../exchange/planFile.ts';
import { packageRoot } from '../root.ts';
import { type ClassOdds, createClassOdds } from '../understand/learned/classOdds.ts';
import { INDICATOR_WAYS } from '../understand/learned/indicatorWays.ts';
import type { Learned } from '../understand/learned/learned.ts';
import { SCOPE_WAYS } from '../understand/learned/scopeWays.ts';
import { STATUS_CLASSES } from '../understand/learned/statusWays.ts';
import { createSubjectSense, type SubjectSense, subjectClasses } from '../understand/learned/subjectSense.ts';
import { parseWeightsText } from '../understand/learned/weightsText.ts';
import { YEAR_WAYS } from '../understand/learned/yearWays.ts';
import { type Lexicon, parseLexicon } from '../understand/lexicon.ts';
import { INTENTS } from '../understand/request.ts';

/** The shipped plan, checked at the door. A file that does not hold is a fault of ours. */
export function openPlan(): Plan {
  const read = parsePlanFile(JSON.parse(text('data/plan.json')));
  if (read.kind === 'errors') throw new Error(`data/plan.json: ${JSON.stringify(read.errors)}`);
  return read.plan;
}

/** The words people use for what is in the plan. */
export function openLexicon(): Lexicon {
  const read = parseLexicon(text('data/lexicon.txt'));
  if (read.kind === 'errors') throw new Error(`data/lexicon.txt: ${JSON.stringify(read.errors)}`);
  return read.lexicon;
}

/** What is learnt from the labelled conversations by `npm run train` and holds for any plan. */
export function openLearned(): Learned {
  return {
    intents: odds('intents', INTENTS),
    years: odds('years', YEAR_WAYS),
    indicators: odds('indicators', INDICATOR_WAYS),
    scopes: odds('scopes', SCOPE_WAYS),
    statuses: odds('statuses', STATUS_CLASSES),
  };
}

function odds<Class extends string>(name: string, classes: readonly Class[]): ClassOdds<Class> {
  return createClassOdds(parseWeightsText(text(`data/learned/${name}.txt`), classes), classes);
}

/** Which indicator of the shipped plan its words mean, learnt likewise. */
export function openSubjectSense(plan: Plan): SubjectSense {
  const numbers = plan.indicators.map(({ number }) => number);
  return createSubjectSense(parseWeightsText(text('data/learned/subjects.txt'), subjectClasses(numbers)), numbers);
}

/** The invented ledger, and the day it is tried out on. */
export function openDemonstration(): { trialDay: Day; entries: readonly Entry[] } {
  return JSON.parse(text('data/demo-ledger.json')) as { trialDay: Day; entries: readonly Entry[] };
}

function text(path: string): string {
  return readFileSync(new URL(path, packageRoot), 'utf8');
}

/** Checks a plan read back from the store. Throws for one that does not hold: it was checked before it was kept. */
export function parseStoredPlan(value: unknown): Plan {
  const read = parsePlanFile(value);
  if (read.kind === 'plan') return read.plan;
  throw new Error(`A stored plan does not hold: ${JSON.stringify(read.errors.slice(0, 3))}`);
}
