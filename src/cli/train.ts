import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { openLexicon, openPlan } from '../app/openPlan.ts';
import { packageRoot } from '../root.ts';
import { INDICATOR_WAYS } from '../understand/learned/indicatorWays.ts';
import { createLinearModel } from '../understand/learned/linearModel.ts';
import { SCOPE_WAYS } from '../understand/learned/scopeWays.ts';
import { STATUS_CLASSES } from '../understand/learned/statusWays.ts';
import { createSubjectSense, type SubjectSense, subjectClasses } from '../understand/learned/subjectSense.ts';
import { makeWeightsText } from '../understand/learned/weightsText.ts';
import { YEAR_WAYS } from '../understand/learned/yearWays.ts';
import { INTENTS } from '../understand/request.ts';
import { indexWords } from '../understand/searchIndex.ts';
import { createSteps } from '../understand/understand.ts';
import { type Conversation, developmentConversations } from './eval/conversations.ts';
import { choiceExamples } from './train/choiceExamples.ts';
import { learntFrom } from './train/corpusStamp.ts';
import { intentExample, turnReader } from './train/examples.ts';
import { type Example, INTENT_SETTINGS, learn, learnMean, SETTINGS } from './train/learn.ts';
import { lexiconExamples, subjectExample } from './train/subjectExamples.ts';

const FOLDS = 5;
const SEEDS = [7, 11, 13, 17, 19];
const plan = openPlan();
const lexicon = openLexicon();
const numbers = plan.indicators.map(({ number }) => number);
const subjects = subjectClasses(numbers);

/** What is learned beside the subjects, with its classes. */
const LEARNED = {
  intents: INTENTS,
  indicators: INDICATOR_WAYS,
  years: YEAR_WAYS,
  scopes: SCOPE_WAYS,
  statuses: STATUS_CLASSES,
} as const;
type Name = keyof typeof LEARNED;
type Examples = Readonly<Record<Name, readonly Example[]>>;

main();

/**
 * `npm run train`: learns from the labelled conversations for development which indicators words mean, what messages want,
 * and how indicators, years and a status follow from a message and its conversation. With `--check` it says how often each
 * is right, by itself and without the rules, on conversations that were not learnt from.
 */
function main(): void {
  const conversations = developmentConversations();
  const learnSubjects = subjectLearner(conversations);
  write(
    'subjects',
    learnSubjects(() => true),
    subjects,
  );
  // All else is learnt over subjects seen by models that did not learn from the same conversation.
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const sees = createSubjectSense(
      learnSubjects((id) => foldOf(id) !== fold),
      numbers,
    );
    return examplesOf(
      conversations.filter(({ id }) => foldOf(id) === fold),
      sees,
    );
  });
  for (const name of Object.keys(LEARNED) as Name[]) {
    const parts = folds.map((one) => one[name]);
    write(name, learned(name, parts.flat()), LEARNED[name]);
    if (process.argv.includes('--check')) check(name, parts);
  }
}

function learned(name: Name, examples: readonly Example[]): ReadonlyMap<string, Float32Array> {
  const classes = LEARNED[name].length;
  return learnMean(examples, classes, name === 'intents' ? INTENT_SETTINGS : SETTINGS, SEEDS);
}

function check(name: Name, parts: readonly (readonly Example[])[]): void {
  const classes = LEARNED[name].length;
  const right = parts.map((part, fold) => {
    const rest = parts.flatMap((other, k) => (k === fold ? [] : other));
    const model = createLinearModel(learned(name, rest), classes);
    return part.filter(({ signs, right, among }) => right.includes(likeliest(model(signs), among))).length;
  });
  const share = right.reduce((sum, one) => sum + one, 0) / parts.flat().length;
  console.log(`  right on conversations not learnt from: ${(100 * share).toFixed(1)} % of ${parts.flat().length}`);
}

function subjectLearner(
  conversations: readonly Conversation[],
): (taken: (id: string) => boolean) => ReadonlyMap<string, Float32Array> {
  const index = indexWords(plan, lexicon);
  const stepOf = createSteps({ plan, lexicon });
  const phrases = lexiconExamples(index, lexicon, (text) => stepOf(text, {}, '2022-11-15'));
  const read = turnReader();
  const turns = conversations.flatMap((one) =>
    read(one).flatMap((turn) => {
      const example = subjectExample(index, numbers, turn);
      return example ? [{ id: one.id, example }] : [];
    }),
  );
  return (taken) => {
    const examples = [...phrases, ...turns.filter(({ id }) => taken(id)).map(({ example }) => example)];
    return learn(examples, subjects.length, { ...SETTINGS, all: true });
  };
}

function examplesOf(conversations: readonly Conversation[], sees: SubjectSense): Examples {
  const read = turnReader(sees);
  const turns = conversations.flatMap(read);
  const choices = turns.map(choiceExamples);
  return {
    intents: turns.flatMap((turn) => intentExample(turn) ?? []),
    indicators: choices.flatMap(({ indicators }) => indicators ?? []),
    years: choices.flatMap(({ years }) => years ?? []),
    scopes: choices.flatMap(({ scopes }) => scopes ?? []),
    statuses: choices.flatMap(({ statuses }) => statuses ?? []),
  };
}

function foldOf(id: string): number {
  return (createHash('sha256').update(id).digest()[1] ?? 0) % FOLDS;
}

function likeliest(odds: readonly number[], among: readonly number[] = odds.map((_, k) => k)): number {
  return among.reduce((best, k) => ((odds[k] ?? 0) > (odds[best] ?? 0) ? k : best));
}

function write(name: string, weights: ReadonlyMap<string, Float32Array>, classes: readonly string[]): void {
  const folder = new URL('data/learned/', packageRoot);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.txt`, folder), makeWeightsText(weights, classes, learntFrom()));
  console.log(`data/learned/${name}.txt: ${weights.size} signs`);
}
