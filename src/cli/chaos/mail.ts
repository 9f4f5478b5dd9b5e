import { randomUUID } from 'node:crypto';

/** The bots as a client sees them; an address changes when one is started again. */
export type Bots = { pick(): string };
export type Json = Readonly<Record<string, unknown>>;
/** One activity: the same one again has the same id. */
export type Letter = { id: string; body: Json };

/** A reply that has a card: its words, everything on it, and what its button that records sends. */
export type Reply = { text: string; all: string; record: Json | undefined };

/** A person as the channel knows them. */
export type Person = { id: string; role?: 'validator' };

/** Delivers letters as a bad network does. */
export type Mail = {
  /** Once to four times, some of them at the same moment; what nobody answers is sent again, then given up. */
  deliver(letter: Letter): Promise<readonly Reply[]>;
  /** A letter of this person that was delivered long ago comes once more. */
  deliverOld(person: Person): Promise<readonly Reply[]>;
  /** Once, no more. */
  post(letter: Letter): Promise<Reply | undefined>;
  /** How many letters came late, and how many more than once. */
  counts(): { late: number; doubled: number };
};

const WAIT_MS = 15_000;
const TRIES = 4;
const KEPT = 12;

export function createMail(bots: Bots, random: () => number): Mail {
  const old = new Map<string, Letter[]>();
  let late = 0;
  let doubled = 0;
  const send = (letter: Letter) => post(bots, letter);

  return {
    post: send,
    counts: () => ({ late, doubled }),
    async deliver(letter) {
      const { id } = letter.body.from as { id: string };
      old.set(id, [...(old.get(id) ?? []).slice(1 - KEPT), letter]);
      const times = random() < 0.55 ? 1 : 2 + Math.floor(random() * 3);
      if (times > 1) doubled += 1;
      const replies =
        random() < 0.5
          ? await Promise.all(Array.from({ length: times }, () => send(letter)))
          : await inTurn(times, () => send(letter));
      for (let again = 0; again < TRIES && !replies.some(Boolean); again += 1) {
        await new Promise((done) => setTimeout(done, 150 * 2 ** again));
        replies.push(await send(letter));
      }
      return replies.filter((one): one is Reply => one !== undefined);
    },
    async deliverOld({ id }) {
      const letters = old.get(id) ?? [];
      const letter = letters[Math.floor(random() * letters.length)];
      if (!letter) return [];
      late += 1;
      const reply = await send(letter);
      return reply ? [reply] : [];
    },
  };
}

/** What somebody types. */
export function message(person: Person, text: string): Letter {
  return { id: randomUUID(), body: { type: 'message', text, ...from(person) } };
}

/** A button of a card, with the inputs beside it. */
export function press(person: Person, data: Json): Letter {
  const value = { action: { type: 'Action.Execute', verb: 'report', data }, trigger: 'manual' };
  return { id: randomUUID(), body: { type: 'invoke', name: 'adaptiveCard/action', value, ...from(person) } };
}

function from({ id, role }: Person): Json {
  return {
    channelId: 'local',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id, name: id },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: `c-${id}` },
    deliveryMode: 'expectReplies',
    locale: 'fr-CA',
    ...(role && { channelData: { role } }),
  };
}

/** The reply of a bot; undefined when it could not be reached or said, in words without a card, that it is in trouble. */
async function post(bots: Bots, { id, body }: Letter): Promise<Reply | undefined> {
  try {
    const response = await fetch(`${bots.pick()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, ...body }),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (!response.ok) return undefined;
    const { activities = [] } = (await response.json()) as { activities?: Json[] };
    const said = activities.find((one) => one.type === 'message');
    const card = (said?.attachments as { content: Json }[] | undefined)?.[0]?.content;
    return card && { text: String(card.fallbackText), all: JSON.stringify(card), record: recordData(card) };
  } catch {
    return undefined;
  }
}

function recordData(card: Json): Json | undefined {
  const actions = (card.actions ?? []) as { data?: Json }[];
  return actions.map((one) => one.data).find((data) => data?.do === 'record');
}

async function inTurn<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let at = 0; at < times; at += 1) all.push(await work());
  return all;
}
