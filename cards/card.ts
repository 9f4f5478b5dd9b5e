import type { FileWish } from '../src/answer/fileWish.ts';
import type { ChartSpec } from './chart.ts';

/** An Adaptive Card as plain JSON: what an attachment's `content` holds. */
export type CardJson = {
  type: 'AdaptiveCard';
  version: '1.5';
  lang: string;
  speak: string;
  fallbackText: string;
  body: unknown[];
  actions?: unknown[];
};

/** What the client that will draw the card can do. */
export type CardHost = {
  /** Set for clients that know Action.Submit only (channel «webchat»). */
  submitOnly?: boolean;
  /** Several people read the card: it offers nothing that is one person's, such as a report. */
  shared?: boolean;
  /** The address of a PNG of the chart, for clients that do not draw charts; undefined when there is none. */
  pictureOf?: (chart: ChartSpec) => string | undefined;
  /** The address of a briefing as a file; without it, no file is offered. */
  fileOf?: (wish: FileWish) => string;
};

/** The answer in sentences: the whole of it, one or two of them, and those for the ear when they differ. */
export type Spoken = { text: string; summary: string; speak?: string };

/** A button asks a question in the language of the card: the text is understood like one that was typed. */
export type Ask = { title: string; text: string };

/** A button that leaves the conversation, and says so: its `tooltip` is also read aloud. */
export type Link = { title: string; url: string; tooltip: string };

/** Words of the plan, of a ledger or of a person: templates show them in a TextRun only, never as Markdown. */
export type Line = { text: string };

/** One card's data: the name of its template, what fills it, and its buttons (at most six, `links` and `more` included). */
export type Filled<Name extends string, Data> = {
  template: Name;
  data: Data;
  asks: readonly Ask[];
  /** Buttons that leave, after those that ask. */
  links?: readonly Link[];
  /** Opens a second row of buttons in place: «Pas ça ?». */
  more?: More;
  /** Lines above «Compris», such as the source. */
  footer?: readonly Line[];
};
export type More = { title: string; text: string; lines: readonly Line[]; asks: readonly Ask[] };

/** A paragraph under the title: of the size of the text, or an aside, smaller and quieter. */
export type Text = Line & { size: 'Default' | 'Small'; subtle: boolean };

export function paragraph(text: string): Text {
  return { text, size: 'Default', subtle: false };
}

export function aside(text: string): Text {
  return { text, size: 'Small', subtle: true };
}
