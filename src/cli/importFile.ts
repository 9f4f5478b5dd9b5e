import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Said } from '../domain/language.ts';
import type { CellRows } from '../exchange/cells.ts';
import { parseCsv } from '../exchange/csvText.ts';
import { parseWorkbook } from '../exchange/workbook.ts';

/** A file to import: its bytes, its text when it is text, and its rows as a table on demand. */
export type ImportFile = {
  path: string;
  kind: 'text' | 'workbook' | 'json';
  text: string;
  rows: (sheets?: readonly string[]) => Promise<CellRows>;
};

/** Reads a file by its kind: .xlsx is a workbook, .json is JSON, all else must be UTF-8 text. */
export function readImportFile(path: string): ImportFile | { kind: 'error'; said: Said } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const absent = code === 'ENOENT';
    return failed(
      absent ? `Le fichier ${path} n’existe pas.` : `Le fichier ${path} ne se lit pas (${code}).`,
      absent ? `The file ${path} does not exist.` : `The file ${path} cannot be read (${code}).`,
    );
  }
  if (extname(path).toLowerCase() === '.xlsx')
    return { path, kind: 'workbook', text: '', rows: (sheets) => parseWorkbook(bytes, sheets) };
  const text = decode(bytes);
  if (text === undefined)
    return failed(
      `${path} n’est pas un texte UTF-8\u00a0: dans Excel, enregistrez-le au format «\u00a0CSV UTF-8\u00a0» ou «\u00a0Texte Unicode\u00a0».`,
      `${path} is not UTF-8 text: in Excel, save it as “CSV UTF-8” or “Unicode text”.`,
    );
  const kind = extname(path).toLowerCase() === '.json' ? 'json' : 'text';
  return { path, kind, text, rows: async () => parseCsv(text) };
}

/** UTF-8, or the UTF-16 that Excel writes as «Texte Unicode». */
function decode(bytes: Buffer): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function failed(fr: string, en: string): { kind: 'error'; said: Said } {
  return { kind: 'error', said: { fr, en } };
}
