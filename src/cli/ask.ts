import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { figuresIn } from '../answer/rows.ts';
import { type Asking, openForAsking } from '../app/openForAsking.ts';
import type { Replied } from '../bot/assistant.ts';
import { type Day, parseDay } from '../domain/day.ts';
import type { Said } from '../domain/language.ts';
import { reportText } from '../text/reportTexts.ts';
import { textOf } from '../text/textOf.ts';
import type { Context } from '../understand/context.ts';

type Wanted = { form: 'text' | 'json' | 'jsonl'; question: string; day?: Day; asOf?: Day; explain: boolean };

const USAGE: Said = {
  fr: 'Usage\u00a0: npm run --silent ask -- [--now AAAA-MM-JJ | --as-of AAAA-MM-JJ] [--json] [--explain] "question"\n   ou\u00a0: npm run --silent ask -- --jsonl < lignes',
  en: 'Usage: npm run --silent ask -- [--now YYYY-MM-DD | --as-of YYYY-MM-DD] [--json] [--explain] "question"\n   or: npm run --silent ask -- --jsonl < lines',
};

await main();

async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  if (!wanted) return fail(USAGE, 2);
  const opened = await openForAsking(wanted.day);
  if (opened.outcome === 'refused') return fail(opened.said, 1);
  if (wanted.form === 'jsonl') await answerLines(opened, wanted);
  else print(await answerOne(opened, wanted, {}, wanted.question), wanted);
  await opened.close();
}

function readArguments(args: string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        'as-of': { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
    });
    const asOf = values['as-of'] === undefined ? undefined : parseDay(values['as-of']);
    const day = asOf ?? (values.now === undefined ? undefined : parseDay(values.now));
    const form = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
    const question = positionals.join(' ');
    const dayWanted = values['as-of'] ?? values.now;
    if ((dayWanted !== undefined && !day) || (values['as-of'] !== undefined && values.now !== undefined))
      return undefined;
    if ((form === 'jsonl') !== (question === '')) return undefined;
    return { form, question, explain: values.explain === true, ...(day && { day }), ...(asOf && { asOf }) };
  } catch {
    return undefined;
  }
}

/** One answer a line, in the order asked; each conversation keeps its context while this runs. */
async function answerLines(asking: Asking, wanted: Wanted): Promise<void> {
  const contexts = new Map<string, Context>();
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (line.trim() === '') continue;
    const said = readLine(line);
    if (!said) {
      fail(
        {
          fr: `Ligne ${at}\u00a0: il faut {"conversation":"…","text":"…"}.`,
          en: `Line ${at}: {"conversation":"…","text":"…"} is needed.`,
        },
        1,
      );
      continue;
    }
    const { conversation, text } = said;
    const replied = await answerOne(asking, wanted, contexts.get(conversation) ?? {}, text, `${conversation}:${at}`);
    contexts.set(conversation, replied.context);
    print(replied, wanted, conversation);
  }
}

function readLine(line: string): { conversation: string; text: string } | undefined {
  try {
    const { conversation, text } = JSON.parse(line) as Record<string, unknown>;
    return typeof text === 'string' ? { conversation: String(conversation ?? ''), text } : undefined;
  } catch {
    return undefined;
  }
}

/** `message` is a conversation and a line: each conversation has a person of its own, whose draft is nobody else's. */
function answerOne(
  { assistant, now }: Asking,
  { asOf }: Wanted,
  context: Context,
  text: string,
  message = ':1',
): Promise<Replied> {
  const conversation = message.slice(0, message.lastIndexOf(':'));
  const speaker = { id: `ask:${conversation}`, name: 'ask', conversation, key: message, op: message };
  return assistant.reply({ ...now, text, context, asOf, speaker });
}

function print({ request, answer, report, note }: Replied, { form, explain }: Wanted, conversation?: string): void {
  const spoken = report ? reportText(report) : textOf(answer);
  const text = note ? `${spoken.text}\n${note[answer.language]}` : spoken.text;
  const { language, intent, command, indicators, years, scope, status, slots, because, confidence } = request;
  if (form === 'text') {
    const reasons = because.map((one) => `  ${one.field} ← «${one.words}» (${one.rule})`);
    console.log([text, ...(explain ? ['', `confidence ${confidence}`, ...reasons] : [])].join('\n'));
    return;
  }
  console.log(
    JSON.stringify({
      ...(conversation !== undefined && { conversation }),
      language,
      intent,
      command,
      indicators,
      years,
      scope,
      status,
      slots,
      answer: { text, ...figuresIn(answer) },
      ...(explain && { confidence, because }),
    }),
  );
}

function fail(said: Said, code: number): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = code;
}
