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

export function cardOf({ answer }: NamedExample, host: CardHost = HOSTS.teams): CardJson {
  return cardFor(answer, textOf(answer), host);
}

export type Node = Record<string, unknown>;

/** Every object in a card, the card itself first. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
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
