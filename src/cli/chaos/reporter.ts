import { randomUUID } from 'node:crypto';

/** One bot as a client sees it; its address changes when it is started again. */
export type Bots = { pick(): string };
type Json = Readonly<Record<string, unknown>>;
type Activity = { id: string; body: Json };

/** A reply's card: what it is for, and the data of its button that records. */
type Reply = { text: string; record: Json | undefined };

/** One report as it was sent, and every receipt it got. */
export type Sent = { title: string; receipts: Set<string>; last: Activity | undefined; person: string };

const REFERENCE = /(?:Référence|Reference)\u00a0?: (D\d+-[0-9A-Z]{8})/;
const WAIT_MS = 15_000;

/**
 * Sends one report as a person does, through forms and words: each activity once to four times to any of the bots, some
 * at the same moment. What fails is sent again a few times, as a channel does, and then left.
 */
export async function sendReport(bots: Bots, number: number, person: string, random: () => number): Promise<Sent> {
  const sent: Sent = { title: `Rencontre ${number}`, receipts: new Set(), last: undefined, person };
  const deliver = async (activity: Activity): Promise<Reply | undefined> => {
    sent.last = activity;
    const times = 1 + Math.floor(random() * 4);
    const replies =
      random() < 0.4
        ? await Promise.all(Array.from({ length: times }, () => post(bots, activity)))
        : await inTurn(times, () => post(bots, activity));
    for (const reply of replies) note(sent, reply);
    return replies.find((reply) => reply !== undefined) ?? retried(bots, activity, sent);
  };

  const began = await deliver(message(person, 'déclarer une activité'));
  if (!began?.record) return sent;
  const inputs = {
    indicator: String([1, 6, 7][Math.floor(random() * 3)]),
    date: `2022-11-${String(1 + Math.floor(random() * 14)).padStart(2, '0')}`,
    place: `Ville ${number}`,
    title: sent.title,
    quantity: '1',
  };
  const shown = await deliver(press(person, { ...began.record, ...inputs }));
  if (!shown?.record) return sent;
  const inWords = random() < 0.4;
  await deliver(inWords ? message(person, 'oui enregistre') : press(person, { ...shown.record, ...inputs }));
  // What is sent again at the end is the form: a word could be taken for another report's.
  sent.last = press(person, { ...shown.record, ...inputs });
  return sent;
}

/** Sends the last activity of a report again; the receipt it gets, if any. */
export async function sendAgain(bots: Bots, { last }: Sent): Promise<string | undefined> {
  const reply = last && (await post(bots, last));
  return reply && REFERENCE.exec(reply.text)?.[1];
}

async function retried(bots: Bots, activity: Activity, sent: Sent): Promise<Reply | undefined> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await new Promise((done) => setTimeout(done, 150 * 2 ** attempt));
    const reply = await post(bots, activity);
    note(sent, reply);
    if (reply) return reply;
  }
  return undefined;
}

function note(sent: Sent, reply: Reply | undefined): void {
  const reference = reply?.text.includes(sent.title) ? REFERENCE.exec(reply.text)?.[1] : undefined;
  if (reference) sent.receipts.add(reference);
}

function message(person: string, text: string): Activity {
  return { id: randomUUID(), body: { type: 'message', text, ...from(person) } };
}

function press(person: string, data: Json): Activity {
  const value = { action: { type: 'Action.Execute', verb: 'report', data }, trigger: 'manual' };
  return { id: randomUUID(), body: { type: 'invoke', name: 'adaptiveCard/action', value, ...from(person) } };
}

function from(person: string): Json {
  return {
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: person, name: person },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: `c-${person}` },
    deliveryMode: 'expectReplies',
    locale: 'fr-CA',
  };
}

/** The reply of a bot; undefined when it could not be reached or said that it is in trouble. */
async function post(bots: Bots, { id, body }: Activity): Promise<Reply | undefined> {
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
    if (!card) return undefined; // trouble is said in words, without a card
    return { text: String(card.fallbackText), record: recordData(card) };
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
