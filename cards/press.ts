import type { Lang } from '../src/domain/language.ts';

import type { Ask, CardHost, Link, More } from './card.ts';

type Data = { verb: 'ask'; text: string };
type Submit = { type: 'Action.Submit'; title: string; data: Data };
type Execute = { type: 'Action.Execute'; title: string; verb: 'ask'; data: Data; fallback: Submit };

/** A button or a line that asks a question: Action.Execute falling back to Action.Submit, or Submit outright. */
export type Press = Submit | Execute;

/** The second row of buttons that «Pas ça ?» opens in place. */
export type ShowCard = { type: 'Action.ShowCard'; title: string; card: Record<string, unknown> };

/** Asks its question when pressed. `title` is also what a screen reader says of a whole line. */
export function press({ title, text }: Ask, host: CardHost): Press {
  const data: Data = { verb: 'ask', text };
  const submit: Submit = { type: 'Action.Submit', title, data };
  return host.submitOnly ? submit : { type: 'Action.Execute', title, verb: 'ask', data, fallback: submit };
}

/** A button that shows or hides parts of its own card, by their ids. */
export type Toggle = { type: 'Action.ToggleVisibility'; title: string; targetElements: readonly string[] };

export function toggle(title: string, targetElements: readonly string[]): Toggle {
  return { type: 'Action.ToggleVisibility', title, targetElements };
}

/** A button that opens an address outside the conversation. */
export type OpenUrl = { type: 'Action.OpenUrl' } & Link;

export function openUrl(link: Link): OpenUrl {
  return { type: 'Action.OpenUrl', ...link };
}

/** Opens what else the question could have meant, in place. */
export function showMore({ title, text, lines, asks }: More, lang: Lang, host: CardHost): ShowCard {
  const names = lines.map((line) => ({
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [{ type: 'TextRun', text: line.text }],
  }));
  return {
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      lang,
      speak: text,
      fallbackText: text,
      body: [{ type: 'TextBlock', text, wrap: true }, ...names],
      actions: asks.map((ask) => press(ask, host)),
    },
  };
}
