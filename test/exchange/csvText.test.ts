import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/exchange/cells.ts';
import { makeCsv, parseCsv } from '../../src/exchange/csvText.ts';

describe('a table written as CSV', () => {
  test.each([
    ['a semicolon among commas', 'en', [['question', 'a note\nof two lines\n', "indicator 12 '; a word"], ['**one**']]],
    ['a comma among semicolons', 'fr', [['question', 'une note, puis\nune autre\n', 'indicateur 12'], ['un']]],
    ['quotation marks', 'en', [['he said "yes"; then "no"', 'x', 'y']]],
  ] as [string, 'fr' | 'en', Cell[][]][])('is read back with %s', (_, lang, rows) => {
    const read = parseCsv(makeCsv(rows, lang));
    expect(read.kind === 'rows' && read.rows.map(({ cells }) => cells)).toEqual(rows);
  });
});
