import type { Answer, BriefingAnswer } from '../src/answer/answer.ts';
import { fileWishOf } from '../src/answer/fileWish.ts';
import type { Lang } from '../src/domain/language.ts';
import { ASKED } from '../src/text/asked.ts';
import { BUTTON_WORDS, CARD_WORDS, FILE_WORDS, OVERVIEW_WORDS } from '../src/text/cardWords.ts';
import { listText } from '../src/text/numbers.ts';
import { type Ask, aside, type CardHost, type Filled, type Line, type Link, type Spoken, type Text } from './card.ts';

/** Exactly the fields briefing.card.json reads: one block a language. */
export type BriefingCard = { title: string; texts: readonly Text[]; blocks: readonly { lines: readonly Line[] }[] };

const STYLES = ['short', 'bullets', 'sentences'] as const;
const FILES = ['docx', 'xlsx', 'csv'] as const;

/** Lines ready to paste, as they stand in the answer's text; other forms of them, and the same as files. */
export function briefingCard(
  answer: Answer,
  body: BriefingAnswer,
  spoken: Spoken,
  host: CardHost,
): Filled<'briefing', BriefingCard> {
  const { language: lang } = answer;
  const links = linksOf(answer, body, host);
  return {
    template: 'briefing',
    data: {
      title: CARD_WORDS.briefing[lang],
      texts: [aside(CARD_WORDS.paste[lang])],
      blocks: blocksOf(spoken.text, lang),
    },
    asks: asksOf(answer, body, links.length === 0),
    links,
  };
}

/**
 * One block a language, of whole lines: a line that is cut would part a figure from «non citable» and from its reference. Those
 * that a message cannot hold are counted; the files hold them all.
 */
function blocksOf(text: string, lang: Lang): readonly { lines: readonly Line[] }[] {
  let room = MOST_IN_LINES;
  let left = 0;
  const blocks = text.split('\n\n').map((block) => ({
    lines: block.split('\n').flatMap((line) => {
      room -= line.length + AROUND_A_LINE;
      if (room < 0) left += 1;
      return room < 0 ? [] : [{ text: line }];
    }),
  }));
  const more = left === 0 ? [] : [{ lines: [{ text: OVERVIEW_WORDS.more(left)[lang] }] }];
  return [...blocks.filter(({ lines }) => lines.length > 0), ...more];
}

/** Of what a card may hold, so much for the lines, with what stands around each in JSON. */
const MOST_IN_LINES = 31_000;
const AROUND_A_LINE = 90;

/** The same figures in the other forms and in the other language; `room` when no files take the places. */
function asksOf(answer: Answer, body: BriefingAnswer, room: boolean): Ask[] {
  const { language: lang } = answer;
  const both = body.bilingual ? [ASKED.bilingual[lang]] : [];
  const formed = (style: BriefingAnswer['style']) => (style === 'sentences' ? [] : [ASKED[style][lang]]);
  const asks = STYLES.filter((style) => style !== body.style).map((style) => ({
    title: BUTTON_WORDS[style][lang],
    text: [questionOf(answer, body), ...formed(style), ...both].join(', '),
  }));
  const inForm = [questionOf(answer, body), ...formed(body.style)];
  return [
    ...asks,
    { title: BUTTON_WORDS.otherLanguage[lang], text: [...inForm, ASKED.otherLanguage[lang]].join(', ') },
    ...(room && !body.bilingual
      ? [{ title: BUTTON_WORDS.bilingual[lang], text: [...inForm, ASKED.bilingual[lang]].join(', ') }]
      : []),
  ];
}

/** The question whose answer this is, whole by itself: the indicators or the part, and the years when one word says them. */
function questionOf({ language: lang, request }: Answer, { rows, scope }: BriefingAnswer): string {
  const numbers = [...new Set(rows.map(({ indicator }) => String(indicator.number)))];
  const about = scope ? ASKED.briefingPart(scope) : ASKED.briefingOf(listText(numbers, lang));
  const shown = [...new Set(rows.map(({ year }) => year))].sort();
  const years = request.years.length > 0 || shown.length === 1 ? shown : [];
  return about[lang] + (years.length > 0 ? ASKED.in(listText(years, lang))[lang] : '');
}

function linksOf(answer: Answer, body: BriefingAnswer, { fileOf }: CardHost): Link[] {
  if (!fileOf) return [];
  const { language: lang } = answer;
  return FILES.map((format) => ({
    title: FILE_WORDS[format][lang],
    url: fileOf(fileWishOf(answer, body, format)),
    tooltip: FILE_WORDS.leaves[lang],
  }));
}
