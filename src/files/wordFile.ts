import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { CHART_SIZE } from '../../cards/chartSvg.ts';
import type { Lang } from '../domain/language.ts';
import { printable } from './printable.ts';

/** One piece of a document, in final words: what a word processor is told to set. */
export type Block =
  | { kind: 'title'; text: string }
  /** `newPage`: begins one. */
  | { kind: 'heading'; level: 1 | 2; text: string; newPage?: boolean }
  | { kind: 'paragraph'; text: string; quiet?: true }
  | { kind: 'bullets'; items: readonly string[] }
  /** Label and value, one line each; a value in another language than its page says which. */
  | { kind: 'facts'; rows: readonly Fact[] }
  /** `widths` are shares of the page, adding up to 100; `french` is the column whose words are the plan's own. */
  | {
      kind: 'table';
      heads: readonly string[];
      rows: readonly (readonly string[])[];
      widths: readonly number[];
      french: number;
    }
  | { kind: 'chart'; svg: string; alt: string };

export type Fact = readonly [label: string, value: string, language?: Lang];

/** A document of one part a language; `banner` stands at the top of every page. */
export type WordDocument = {
  title: string;
  author: string;
  subject: string;
  parts: readonly { language: Lang; blocks: readonly Block[]; banner: string | undefined; footer: string }[];
};

const LOCALES = { fr: 'fr-CA', en: 'en-CA' } satisfies Record<Lang, string>;
const PAGE_OF = { fr: ['page ', ' sur '], en: ['page ', ' of '] } satisfies Record<Lang, readonly [string, string]>;
/** US Letter, as in Québec, with margins of 2 cm; twentieths of a point. */
const PAGE = { width: 12_240, height: 15_840, margin: 1134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const INK = { heading: '095797', text: '1F2937', quiet: '4B5563', rule: 'B8C0CC', head: 'E8EEF5', alert: '8A1C1C' };
const FONT = 'Calibri';

/** The bytes of a Word document: real headings, header rows that repeat, a language for every word, pictures with their alternative text. */
export async function wordFile(document: WordDocument, pictureOf: (svg: string) => Uint8Array): Promise<Uint8Array> {
  const [first] = document.parts;
  const language = { value: LOCALES[first?.language ?? 'fr'] };
  const headingRun = { font: FONT, bold: true, color: INK.heading };
  const file = new Document({
    title: printable(document.title),
    subject: printable(document.subject),
    creator: printable(document.author),
    lastModifiedBy: printable(document.author),
    description: printable(document.parts[0]?.banner ?? document.subject),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, color: INK.text, language },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { ...headingRun, size: 36 }, paragraph: { spacing: { after: 60 } } },
        heading1: {
          run: { ...headingRun, size: 28 },
          paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
        },
        heading2: {
          run: { ...headingRun, size: 23 },
          paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: document.parts.map(({ language: lang, blocks, banner, footer }) => ({
      properties: {
        page: {
          size: { width: PAGE.width, height: PAGE.height },
          margin: { top: 900, bottom: 900, header: 560, footer: 500, left: PAGE.margin, right: PAGE.margin },
        },
      },
      headers: { default: new Header({ children: banner ? [bannerOf(banner, lang)] : [new Paragraph('')] }) },
      footers: { default: new Footer({ children: [footerOf(footer, lang)] }) },
      children: blocks.flatMap((block) => setBlock(block, lang, pictureOf)),
    })),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

type RunLook = { bold?: boolean; color?: string; size?: number };

function run(text: string, lang: Lang, look: RunLook = {}): TextRun {
  return new TextRun({ text: printable(text), language: { value: LOCALES[lang] }, ...look });
}

function setBlock(block: Block, lang: Lang, pictureOf: (svg: string) => Uint8Array): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [run(block.text, lang)] })];
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, pageBreakBefore: block.newPage ?? false, children: [run(block.text, lang)] })];
    }
    case 'paragraph': {
      const children = [run(block.text, lang, block.quiet ? { color: INK.quiet } : {})];
      return [new Paragraph({ children })];
    }
    case 'bullets':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [run(item, lang)] }),
      );
    case 'facts':
      return [factsTable(block.rows, lang), gapAfterTable()];
    case 'table':
      return [headedTable(block, lang), gapAfterTable()];
    case 'chart': {
      const altText = { name: 'chart', title: '', description: printable(block.alt) };
      const transformation = { width: CHART_SIZE.width * 1.1, height: CHART_SIZE.height * 1.1 };
      const image = new ImageRun({ type: 'png', data: pictureOf(block.svg), transformation, altText });
      return [new Paragraph({ keepNext: true, children: [image] })];
    }
  }
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.rule };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const TABLE_LINES = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
};
/** A table of so few rows stays on one page. */
const KEPT_TOGETHER = 8;
const CELL_MARGINS = { top: 36, bottom: 36, left: 90, right: 90 };

/** The first row is a header that repeats on every page; a row is never cut in two. */
function headedTable({ heads, rows, widths, french }: Extract<Block, { kind: 'table' }>, lang: Lang): Table {
  const columns = widths.map((share) => Math.round((share / 100) * TEXT_WIDTH));
  const cells = (texts: readonly string[], head: boolean, keepNext: boolean) =>
    texts.map((text, at) => cell(text, !head && at === french ? 'fr' : lang, columns[at] ?? 0, { head, keepNext }));
  const together = rows.length <= KEPT_TOGETHER;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    borders: TABLE_LINES,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads, true, true) }),
      ...rows.map(
        (row, at) => new TableRow({ cantSplit: true, children: cells(row, false, together && at < rows.length - 1) }),
      ),
    ],
  });
}

/** Two columns, the first one the header of its row. */
function factsTable(rows: readonly Fact[], lang: Lang): Table {
  const columns = [Math.round(TEXT_WIDTH * 0.28), Math.round(TEXT_WIDTH * 0.72)] as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    borders: TABLE_LINES,
    tableLook: { firstRow: false, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(([label, value, language = lang], at) => {
      const keepNext = at < rows.length - 1;
      const children = [
        cell(label, lang, columns[0], { head: true, keepNext }),
        cell(value, language, columns[1], { head: false, keepNext }),
      ];
      return new TableRow({ cantSplit: true, children });
    }),
  });
}

type CellLook = { head: boolean; keepNext: boolean };

function cell(text: string, lang: Lang, width: number, { head, keepNext }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    ...(head && { shading: { fill: INK.head } }),
    children: [
      new Paragraph({ keepNext, spacing: { after: 0 }, children: [run(text, lang, head ? { bold: true } : {})] }),
    ],
  });
}

function gapAfterTable(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.AUTO }, children: [] });
}

/** Boxed, in words and in bold: nobody takes an invented figure for a real one on any page. */
function bannerOf(text: string, lang: Lang): Paragraph {
  const edge = { style: BorderStyle.SINGLE, size: 8, color: INK.alert, space: 4 };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: edge, bottom: edge, left: edge, right: edge },
    shading: { fill: 'FDF0F0' },
    spacing: { after: 240 },
    children: [run(text, lang, { bold: true, color: INK.alert, size: 22 })],
  });
}

function footerOf(text: string, lang: Lang): Paragraph {
  const [page, of] = PAGE_OF[lang];
  const language = { value: LOCALES[lang] };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      run(`${text} · `, lang, { color: INK.quiet, size: 18 }),
      new TextRun({
        language,
        color: INK.quiet,
        size: 18,
        children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
