import { readFileSync } from 'node:fs';
import { type IEvaluationContext, Template } from 'adaptivecards-templating';
import { packageRoot } from '../src/root.ts';
import type { CardJson } from './card.ts';
import { fitted } from './fitted.ts';

const compiled = new Map<string, Template>();

/**
 * Expands a template with its data, to a card that Teams takes: the only place that knows adaptivecards-templating. Each
 * template is the shared frame around the card's own body, compiled once.
 */
export function render(name: string, data: Readonly<Record<string, unknown>>): CardJson {
  const template = compiled.get(name) ?? compile(name);
  return fitted(template.expand({ $root: data } satisfies IEvaluationContext) as CardJson);
}

/** The template as written: the frame with the card's own body in it, and the parts that several cards share. */
export function templateOf(name: string): Record<string, unknown> {
  const frame = read('frame.card');
  return { ...frame, body: withParts(frame.body, name) };
}

/** `{ "$part": "years" }` stands for the elements of years.part.json, `{ "$part": "body" }` for those of the card. */
function withParts(elements: unknown, name: string): unknown[] {
  return (elements as { $part?: string; items?: unknown }[]).flatMap((element) => {
    if (element.$part === undefined)
      return [Array.isArray(element.items) ? { ...element, items: withParts(element.items, name) } : element];
    const part = element.$part === 'body' ? `${name}.card` : `${element.$part}.part`;
    return withParts(read(part).body, name);
  });
}

function compile(name: string): Template {
  const template = new Template(templateOf(name));
  compiled.set(name, template);
  return template;
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`cards/${file}.json`, packageRoot), 'utf8')) as Record<string, unknown>;
}
