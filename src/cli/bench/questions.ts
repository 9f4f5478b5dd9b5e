import { readFileSync } from 'node:fs';
import { packageRoot } from '../../root.ts';

/** One message of a labelled conversation, with what it should be understood as. */
export type Question = { conversation: string; text: string; language: string; intent: string };

const FILES = ['indicators-fr', 'indicators-en', 'conversations', 'ambiguous', 'parts', 'negatives', 'reports'];

/**
 * Every message of the labelled conversations for development, in their order. The conversations are taken in turns from
 * each file, so that any stretch of them holds all kinds of question.
 */
export function readQuestions(): readonly Question[] {
  const files = FILES.map((name) =>
    readFileSync(new URL(`test/corpus/dev/${name}.jsonl`, packageRoot), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readConversation),
  );
  const longest = Math.max(...files.map((one) => one.length));
  return Array.from({ length: longest }, (_, at) => files.flatMap((conversations) => conversations[at] ?? [])).flat();
}

function readConversation(line: string): readonly Question[] {
  const { id, turns } = JSON.parse(line) as {
    id: string;
    turns: readonly { text: string; lang: string; expect: { intent: string } }[];
  };
  return turns.map(({ text, lang, expect }) => ({ conversation: id, text, language: lang, intent: expect.intent }));
}
