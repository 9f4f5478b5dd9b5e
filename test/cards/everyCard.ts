import { readFileSync } from 'node:fs';
import type { CardHost, CardJson } from '../../cards/card.ts';
import { cardFor } from '../../cards/cardFor.ts';
import { allExamples, type NamedExample } from '../../cards/examples.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { parsePlanFile } from '../../src/exchange/planFile.ts';
import { textOf } from '../../src/text/textOf.ts';

/** The plan as shipped. */
export const plan: Plan = planFromFile();

/** Every example of every card, both languages. */
export const examples: readonly NamedExample[] = allExamples(plan);

/** The hosts a card is drawn for: Teams with a picture, Teams without, and a client that knows Action.Submit only. */
export const HOSTS: Readonly<Record<'teams' | 'withoutPicture' | 'submitOnly', CardHost>> = {
  teams: {
    pictureOf: ({ points }) => `https://plan.example/picture/${points.length}.png`,
    fileOf: ({ format }) => `https://plan.example/files/x.${format}`,
  },
  withoutPicture: {},
  submitOnly: { submitOnly: true },
};

const drawn = new WeakMap<CardHost, Map<NamedExample, CardJson>>();

/** The card of an example, drawn once for every test that looks at it: none of them may change it. */
export function cardOf(example: NamedExample, host: CardHost = HOSTS.teams): CardJson {
  const cards = drawn.get(host) ?? new Map<NamedExample, CardJson>();
  drawn.set(host, cards);
  const card = cards.get(example) ?? frozen(cardFor(example.answer, textOf(example.answer), host));
  cards.set(example, card);
  return card;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}

export type Node = Record<string, unknown>;

const nodesOf = new WeakMap<object, readonly Node[]>();

/** Every object in a card, the card itself first; looked for once in what cannot change. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const nodes = nodesOf.get(value) ?? [value as Node, ...Object.values(value).flatMap(nodesIn)];
  if (Object.isFrozen(value)) nodesOf.set(value, nodes);
  return nodes;
}

/** The elements and actions of one type. */
export function typed(card: unknown, type: string): Node[] {
  return nodesIn(card).filter((node) => node.type === type);
}

/** Everything a person can read on the card, in order. */
export function wordsOn(card: unknown): string {
  return nodesIn(card)
    .filter((node) => node.type === 'TextBlock' || node.type === 'TextRun')
    .map((node) => String(node.text))
    .join('\n');
}

function planFromFile(): Plan {
  const read = parsePlanFile(JSON.parse(readFileSync(new URL('../../data/plan.json', import.meta.url), 'utf8')));
  if (read.kind === 'errors') throw new Error(JSON.stringify(read.errors));
  return read.plan;
}
