import type { AnswerKind } from '../src/answer/answer.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { briefingExamples } from './briefing.examples.ts';
import { compareExamples } from './compare.examples.ts';
import { describeExamples } from './describe.examples.ts';
import { type Example, type World, worldOf } from './exampleWorld.ts';
import { helpExamples, notYetExamples, smalltalkExamples, welcomeExamples } from './greetings.examples.ts';
import { listExamples } from './list.examples.ts';
import { overviewExamples } from './overview.examples.ts';
import { planExamples } from './plan.examples.ts';
import { progressExamples } from './progress.examples.ts';
import { editionsExamples, historyExamples, verifyExamples } from './records.examples.ts';
import { clarifyExamples, outOfScopeExamples, outsideExamples } from './refusals.examples.ts';
import { targetExamples } from './target.examples.ts';
import { trendExamples } from './trend.examples.ts';

/** A kind of answer without an example does not compile. */
const BY_KIND = {
  progress: progressExamples,
  target: targetExamples,
  trend: trendExamples,
  compare: compareExamples,
  overview: overviewExamples,
  list: listExamples,
  describe: describeExamples,
  plan: planExamples,
  briefing: briefingExamples,
  clarify: clarifyExamples,
  outside: outsideExamples,
  outOfScope: outOfScopeExamples,
  help: helpExamples,
  welcome: welcomeExamples,
  smalltalk: smalltalkExamples,
  verify: verifyExamples,
  history: historyExamples,
  editions: editionsExamples,
  notYet: notYetExamples,
} satisfies Record<AnswerKind, (world: World) => Example[]>;

/** An example with the kind of its card; `name` is «progress.met.fr». */
export type NamedExample = Example & { kind: AnswerKind };

/** Every example of every card in both languages. */
export function allExamples(plan: Plan): NamedExample[] {
  return (Object.keys(BY_KIND) as AnswerKind[]).flatMap((kind) =>
    LANGUAGES.flatMap((language) =>
      BY_KIND[kind](worldOf(plan, language)).map(({ name, answer }) => ({
        kind,
        name: `${kind}.${name}.${language}`,
        answer,
      })),
    ),
  );
}
