import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { openLexicon, openPlan } from '../app/openPlan.ts';
import { packageRoot } from '../root.ts';
import { createLinearModel, type Weights } from '../understand/learned/linearModel.ts';
import { createSubjectSense, type SubjectSense, subjectClasses } from '../understand/learned/subjectSense.ts';
import { makeWeightsText } from '../understand/learned/weightsText.ts';
import { INTENTS } from '../understand/request.ts';
import { indexWords } from '../understand/searchIndex.ts';
import { createSteps } from '../understand/understand.ts';
import { type Conversation, developmentConversations } from './eval/conversations.ts';
import { learntFrom } from './train/corpusStamp.ts';
import { intentExample, turnReader } from './train/examples.ts';
import { type Example, learn, SETTINGS } from './train/learn.ts';
import { lexiconExamples, subjectExample } from './train/subjectExamples.ts';

const FOLDS = 5;
const plan = openPlan();
const lexicon = openLexicon();
const numbers = plan.indicators.map(({ number }) => number);
const classes = subjectClasses(numbers);

main();

/**
 * `npm run train`: learns subjects and intents from the labelled conversations for development, and says how often the
 * intent alone is right on conversations that were not learnt from.
 */
function main(): void {
  const conversations = developmentConversations();
  const subjects = subjectLearner(conversations);
  write(
    'data/subjects.txt',
    subjects(() => true),
    classes,
  );
  // The intents are learnt over subjects seen by models that did not learn from the same conversation.
  const examples = foldsOf((fold) => {
    const sees = createSubjectSense(
      subjects((id) => foldOf(id) !== fold),
      numbers,
    );
    return intentExamples(
      conversations.filter(({ id }) => foldOf(id) === fold),
      sees,
    );
  });
  write('data/intents.txt', learn(examples.flat(), INTENTS.length, SETTINGS), INTENTS);
  if (!process.argv.includes('--check')) return;
  const right = foldsOf((fold) => {
    const model = createLinearModel(
      learn(
        examples.flatMap((part, k) => (k === fold ? [] : part)),
        INTENTS.length,
        SETTINGS,
      ),
      INTENTS.length,
    );
    return (examples[fold] ?? []).filter((one) => one.right.includes(mostLikely(model(one.signs)))).length;
  });
  const share = right.reduce((sum, one) => sum + one, 0) / examples.flat().length;
  console.log(`Intent alone, without rules, on conversations not learnt from: ${(100 * share).toFixed(1)} %`);
}

function subjectLearner(conversations: readonly Conversation[]): (taken: (id: string) => boolean) => Weights {
  const index = indexWords(plan, lexicon);
  const stepOf = createSteps({ plan, lexicon });
  const phrases = lexiconExamples(index, lexicon, (text) => stepOf(text, {}, '2022-11-15'));
  const read = turnReader();
  const turns = conversations.flatMap((one) =>
    read(one).flatMap((turn) => {
      const example = subjectExample(index, turn);
      return example ? [{ id: one.id, example }] : [];
    }),
  );
  return (taken) =>
    learn([...phrases, ...turns.filter(({ id }) => taken(id)).map(({ example }) => example)], classes.length, SETTINGS);
}

function intentExamples(conversations: readonly Conversation[], sees: SubjectSense): readonly Example[] {
  const read = turnReader(sees);
  return conversations.flatMap((one) => read(one).map(intentExample));
}

function foldsOf<T>(of: (fold: number) => T): readonly T[] {
  return Array.from({ length: FOLDS }, (_, fold) => of(fold));
}

function foldOf(id: string): number {
  return (createHash('sha256').update(id).digest()[1] ?? 0) % FOLDS;
}

function mostLikely(odds: readonly number[]): number {
  return odds.reduce((best, one, k) => (one > (odds[best] ?? 0) ? k : best), 0);
}

function write(path: string, weights: Weights, names: readonly string[]): void {
  writeFileSync(new URL(path, packageRoot), makeWeightsText(weights, names, learntFrom()));
  console.log(`${path}: ${weights.size} signs`);
}
