import type { FileFormat } from '../answer/fileWish.ts';
import { textOf } from '../text/textOf.ts';
import { csvFile } from './csvFile.ts';
import type { FileContent } from './fileContent.ts';
import { noteBlocks, noteTitle } from './noteBlocks.ts';
import { NOTE_WORDS } from './noteWords.ts';
import type { WordDocument } from './wordFile.ts';

/** A file ready to be sent or written. */
export type ReadyFile = { name: string; type: string; bytes: Uint8Array };

/** The media type of each form. */
const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} satisfies Record<FileFormat, string>;

/** A briefing as a file. `pictureOf` draws the PNG of a chart, for Word. */
export async function fileFor(
  content: FileContent,
  format: FileFormat,
  pictureOf: (svg: string) => Uint8Array,
): Promise<ReadyFile> {
  return { name: fileName(content, format), type: TYPES[format], bytes: await bytesOf(content, format, pictureOf) };
}

async function bytesOf(
  content: FileContent,
  format: FileFormat,
  pictureOf: (svg: string) => Uint8Array,
): Promise<Uint8Array> {
  const { answer, body } = content;
  switch (format) {
    // Their libraries are large: they are loaded when the first such file is asked for.
    case 'docx':
      return (await import('./wordFile.ts')).wordFile(noteDocument(content), pictureOf);
    case 'xlsx':
      return (await import('./xlsxFile.ts')).xlsxFile(content);
    case 'csv':
      return utf8(csvFile(body.rows, answer.language));
    case 'txt':
      // The mark tells Notepad and Word that these are accents.
      return utf8(`\ufeff${textOf(answer).text.replaceAll('\n', '\r\n')}\r\n`);
  }
}

function noteDocument(content: FileContent): WordDocument {
  const { answer, languages } = content;
  const [first = 'fr'] = languages;
  const { plan } = answer;
  return {
    title: languages.map((lang) => noteTitle(content, lang)).join(' / '),
    author: `${plan.ministry[first]}, ${NOTE_WORDS.assistant[first]}`,
    subject: plan.title[first],
    parts: languages.map((language) => ({
      language,
      blocks: noteBlocks(content, language),
      banner: answer.fictitious ? NOTE_WORDS.invented[language] : undefined,
      footer: `${noteTitle(content, language)} · ${plan.title[language]}`,
    })),
  };
}

/** «breffage-enjeu-2.fr.docx»: plain letters, so that every system keeps the name. */
function fileName({ answer, body, indicators, languages }: FileContent, format: FileFormat): string {
  const word = { fr: 'breffage', en: 'briefing' }[answer.language];
  const about = body.scope
    ? body.scope.replace(/[^a-z0-9]+/g, '-')
    : `${{ fr: 'indicateur', en: 'indicator' }[answer.language]}-${indicators.map((one) => one.indicator.number).join('-')}`;
  const invented = answer.fictitious ? { fr: '-fictif', en: '-fictitious' }[answer.language] : '';
  return `${word}-${about}${invented}.${languages.join('-')}.${format}`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
