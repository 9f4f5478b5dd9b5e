import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { start } from '../../app.ts';
import { ownFolder } from '../childBot.ts';
import { bodyOf, type Conversation, conversation } from './conversationSteps.ts';
import type { Json } from './hostileBodies.ts';
import { activityFaults, cardFaults } from './outputFaults.ts';
import { roomOf, type Verdict } from './room.ts';
import { CANARY } from './texts.ts';
import { textsIn } from './traces.ts';
import { workTime } from './workTime.ts';

/** A bot with so many conversations behind it starts again on an empty store: what is tried is text, not size. */
const CONVERSATIONS_PER_BOT = 1500;
const MOST_AGAIN = 5;

/** Whole conversations with the real server: posted, understood, recorded, drawn, answered. */
export const httpRoom = roomOf<Conversation>('conversations over HTTP', 2, async () => {
  let bot = await openBot();
  let held = 0;
  async function check(said: Conversation): Promise<Verdict> {
    if (held >= CONVERSATIONS_PER_BOT) {
      await bot.close();
      bot = await openBot();
      held = 0;
    }
    held += 1;
    return talk(bot.post, said, `c${held}`);
  }
  return { input: conversation, check, close: () => bot.close() };
});

type Answer = { status: number; ms: number; text: string };
type Post = (body: Json) => Promise<Answer>;

async function talk(post: Post, said: Conversation, id: string): Promise<Verdict> {
  const faults: string[] = [];
  let card: Json | undefined;
  const turns: number[] = [];
  let written = said.name;
  for (const step of said.steps) {
    const body = bodyOf(step, said, id, card);
    if (!body) continue;
    written += `\n${textsIn(step)}`;
    const { status, ms, text } = await posted(post, body);
    turns.push(ms);
    const mayRefuse = step.does === 'post';
    if (status !== 200 && !(mayRefuse && (status === 400 || status === 413))) {
      faults.push(`the status is ${status}: ${text.slice(0, 200)}`);
      continue;
    }
    if (status !== 200) continue;
    const shown = shownIn(JSON.parse(text) as Json);
    for (const one of shown.messages) faults.push(...activityFaults(one, written), ...trouble(one.text));
    for (const one of shown.cards) faults.push(...cardFaults(one, written), ...trouble(one.fallbackText));
    for (const one of shown.lines) if (one.includes(CANARY)) faults.push(`a person’s words stand in «${one}»`);
    card = shown.cards.at(-1) ?? card;
  }
  return { faults, turns };
}

/** Server and cases share a process: while a large case is made the server is late, says so with 503, and is asked again. */
async function posted(post: Post, body: Json): Promise<Answer> {
  for (let again = 0; ; again += 1) {
    const answer = await post(body);
    if (answer.status !== 503 || again === MOST_AGAIN) return answer;
    await new Promise((done) => setTimeout(done, 100 * 2 ** again));
  }
}

type Shown = { messages: readonly Json[]; cards: readonly Json[]; lines: readonly string[] };

/** What a response shows: messages with their cards, or the results of a search, or the card of a window. */
function shownIn({ activities, composeExtension, task }: Json): Shown {
  const messages = ((activities ?? []) as readonly Json[]).filter(({ type }) => type === 'message');
  const found = ((composeExtension as Json | undefined)?.attachments ?? []) as readonly Json[];
  const said = messages.flatMap((one) => (one.attachments ?? []) as readonly Json[]);
  const inWindow = ((task as Json | undefined)?.value as Json | undefined)?.card as Json | undefined;
  const all = [...said, ...found, ...(inWindow ? [inWindow] : [])];
  const previews = found.map(({ preview }) => JSON.stringify(preview));
  return { messages, cards: all.map(({ content }) => content as Json), lines: previews };
}

/** A mistake of ours is told to the person as such. */
function trouble(said: unknown): string[] {
  const unexpected = /Quelque chose n’a pas fonctionné|Something went wrong/.test(String(said));
  return unexpected ? [`unexpected trouble: ${String(said)}`] : [];
}

async function openBot(): Promise<{ post: Post; close(): Promise<void> }> {
  const folder = ownFolder('fuzz');
  const started = await start({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder.path, LOG_LEVEL: 'silent' });
  if (started.outcome === 'refused') throw new Error(started.said.en);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const address = `${started.url.replace('localhost', '127.0.0.1')}api/messages`;
  return {
    post: (body) => post(agent, address, body),
    async close() {
      agent.destroy();
      await started.stop();
      folder.remove();
    },
  };
}

async function post(agent: Agent, address: string, body: Json): Promise<Answer> {
  const bytes = Buffer.from(JSON.stringify(body));
  const time = workTime();
  const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
  const sent = request(address, { method: 'POST', agent, headers });
  sent.end(bytes);
  const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode ?? 0, ms: time(), text: Buffer.concat(parts).toString('utf8') };
}
