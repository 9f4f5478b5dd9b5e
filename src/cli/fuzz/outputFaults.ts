import { CANARY, PLAN_CANARY } from './texts.ts';
import { tracesIn } from './traces.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a client reads as Markdown, as a mention, as markup or as a link. */
const LIVE = /\*\*|__\p{L}|\]\(|`|<\/?[a-z!]|https?:\/\/|^\s*(?:#{1,6} |[-+*] |> |\d+[.)] )/imu;
/** Letters, digits and marks that mean nothing to Markdown, after a letter. */
const HARMLESS = /^\p{L}[\p{L}\p{M}\p{N}\s’'«»,:;()–-]*$/u;
/** Teams takes 80 KB in UTF-16 for a message. */
const MOST_BYTES = 80 * 1024;
const CARD = 'application/vnd.microsoft.card.adaptive';

/** What is wrong with an activity that is sent. `said` is all that the person had written by then. */
export function activityFaults(activity: Node, said: string): string[] {
  const { attachments = [], text } = activity;
  const faults: string[] = [];
  for (const name of ['entities', 'suggestedActions', 'channelData'])
    if (activity[name] !== undefined) faults.push(`the activity has ${name}`);
  if (text !== undefined && activity.textFormat !== 'plain') faults.push('a text is not marked as plain');
  for (const name of ['text', 'summary', 'speak']) faults.push(...plainFaults(activity[name], name, said));
  for (const one of attachments as readonly Node[]) {
    if (one.contentType !== CARD) faults.push(`an attachment is ${String(one.contentType)}`);
    faults.push(...cardFaults(one.content, said));
  }
  const bytes = Buffer.byteLength(JSON.stringify(activity), 'utf16le');
  if (bytes > MOST_BYTES) faults.push(`the message takes ${bytes} bytes`);
  return faults;
}

/** What is wrong with a card: a word of a mistake anywhere, a person's words where a client reads more than text. */
export function cardFaults(card: unknown, said: string): string[] {
  const faults: string[] = [];
  look(card, '', [], said, faults);
  return faults;
}

/** Words that are shown or read aloud as they are; those that begin like markup would not be. */
function plainFaults(value: unknown, where: string, said: string): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'string' || value.trim() === '') return [`${where} is empty`];
  if (value.trimStart().startsWith('<')) return [`${where} begins like markup`];
  return mistakes(value, where, said);
}

function look(value: unknown, key: string, above: readonly Node[], said: string, faults: string[]): void {
  if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    faults.push(`${key} is ${String(value)}`);
  } else if (typeof value === 'string') {
    faults.push(...textFaults(value, key, above, said));
  } else if (Array.isArray(value)) {
    for (const one of value) look(one, key, above, said, faults);
  } else if (typeof value === 'object') {
    const inside = [...above, value as Node];
    for (const [name, one] of Object.entries(value)) look(one, name, inside, said, faults);
  }
}

function textFaults(value: string, key: string, above: readonly Node[], said: string): string[] {
  const owner = above.at(-1) ?? {};
  const where = `${String(owner.type ?? above.at(-2)?.type ?? '')}.${key}`;
  const faults = mistakes(value, where, said);
  if (isPlainPlace(owner, key, above)) return faults;
  if (value.includes(CANARY)) faults.push(`a person’s words stand in ${where}: ${JSON.stringify(value.slice(0, 200))}`);
  if (value.includes(PLAN_CANARY) && !isPlainTitle(owner, key, above))
    faults.push(`words of a plan stand in ${where}: ${JSON.stringify(value.slice(0, 200))}`);
  if (owner.type === 'TextBlock' && key === 'text' && LIVE.test(value))
    faults.push(`a client would read more than text in ${where}: ${JSON.stringify(value.slice(0, 200))}`);
  return faults;
}

/** Where a person's words may stand: text runs, what an input holds, what a button sends back, and what is read aloud. */
function isPlainPlace(owner: Node, key: string, above: readonly Node[]): boolean {
  if (above.length === 1 && (key === 'speak' || key === 'fallbackText')) return true;
  if (owner.type === 'TextRun') return key === 'text';
  if (/^Input\./.test(String(owner.type))) return key === 'value';
  return above.some(
    (one, at) => /^Action\.(Submit|Execute)$/.test(String(above[at - 1]?.type)) && isDataOf(above, at, one),
  );
}

/** Titles of buttons and of compact choices are plain text in every client. */
function isPlainTitle(owner: Node, key: string, above: readonly Node[]): boolean {
  if (/^Action\./.test(String(owner.type))) return key === 'title' || key === 'tooltip';
  const set = above.findLast((one) => one.type === 'Input.ChoiceSet');
  if (key === 'title' && set?.style === 'compact') return (set.choices as readonly Node[]).includes(owner);
  return key === 'text' && HARMLESS.test(String(owner.text));
}

function isDataOf(above: readonly Node[], at: number, one: Node): boolean {
  return (above[at - 1] as { data?: unknown }).data === one;
}

/** A word of a mistake counts unless the person wrote it. */
function mistakes(value: string, where: string, said: string): string[] {
  return tracesIn(value, said).map((one) => `${where} holds ${one}: ${JSON.stringify(value.slice(0, 200))}`);
}
