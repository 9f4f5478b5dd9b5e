import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { demoEntries } from '../fixtures.ts';
import { fileOf, realEntries, wish } from './content.ts';

async function sheetsOf(wanted: Parameters<typeof wish>[0], real = false) {
  const { bytes } = await fileOf(wish({ format: 'xlsx', ...wanted }), real ? realEntries : undefined);
  const sheets = await readWorkbook(Buffer.from(bytes));
  return { names: sheets.map((one) => one.sheet), rows: sheets.map((one) => one.data), bytes };
}

describe('the workbook', () => {
  test('names its sheets, begins with the banner and one header row', async () => {
    const { names, rows } = await sheetsOf({ scope: 'enjeu:2' });
    expect(names).toEqual(['Chiffres', 'Par exercice', 'À lire']);
    expect(String(rows[0]?.[0]?.[0])).toMatch(/^Données fictives/);
    expect(rows[0]?.[1]?.slice(0, 4)).toEqual(['Indicateur', 'Nom', 'Exercice', 'Résultat']);
    expect(rows[0]).toHaveLength(2 + 3);
    expect(rows[1]).toHaveLength(2 + 3 * 4);
  });
  test('has numbers that are numbers, and days that are days', async () => {
    const { rows } = await sheetsOf({ indicators: [6] });
    const [heads, figures] = rows[0]?.slice(1) ?? [];
    const cell = (head: string) => figures?.[heads?.indexOf(head) ?? -1];
    expect([cell('Indicateur'), cell('Résultat'), cell('Cible en nombre'), cell('Écart')]).toEqual([6, 16.5, 20, -3.5]);
    expect(cell('Cible au plan')).toBe('+ 20 % par rapport à 2018-2019');
    expect(cell('En date du')).toEqual(new Date('2022-09-30T00:00:00Z'));
    expect(cell('Avertissement')).toBe('Données fictives');
  });
  test('shows every decimal recorded, with its unit', async () => {
    const { bytes } = await sheetsOf({ indicators: [6] });
    const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml']);
    expect(styles).toContain('+0.0&quot;\u00a0%&quot;');
  });
  test('holds no formula', async () => {
    const entries = demoEntries.map((entry) =>
      entry.kind === 'reading' ? { ...entry, source: { title: '=HYPERLINK("https://example.org")' } } : entry,
    );
    const { bytes } = await fileOf(wish({ format: 'xlsx' }), entries);
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet\d/.test(name));
    expect(parts.map(([, data]) => new TextDecoder().decode(data)).join('')).not.toContain('<f>');
  });
  test('survives a name that every object has', async () => {
    const entries = realEntries.map((entry) =>
      entry.kind === 'reading' ? { ...entry, source: { title: 'constructor' } } : entry,
    );
    const { bytes } = await fileOf(wish({ format: 'xlsx' }), entries);
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(JSON.stringify(sheets[0]?.data)).toContain('constructor');
  });
  test('has both languages when both are asked, and no banner for real figures', async () => {
    const { names, rows } = await sheetsOf({ bilingual: true }, true);
    expect(names).toEqual(['Chiffres', 'Par exercice', 'À lire', 'Figures', 'By year', 'Read me']);
    expect(rows[0]?.[0]?.[0]).toBe('Indicateur');
  });
});

describe('the CSV', () => {
  test('opens in Excel with its accents: UTF-8 with its mark, semicolons, decimal commas, CRLF', async () => {
    const { bytes, type } = await fileOf(wish({ format: 'csv', indicators: [6] }));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads, row, end] = new TextDecoder().decode(bytes).split('\r\n');
    expect(heads?.split(';').slice(0, 5)).toEqual(['Indicateur', 'Nom', 'Exercice', 'Résultat', 'Unité']);
    expect(row?.split(';')[3]).toBe('16,5');
    expect(end).toBe('');
    expect(type).toBe('text/csv; charset=utf-8');
  });
  test('has commas and points in English', async () => {
    const text = new TextDecoder().decode(
      (await fileOf(wish({ format: 'csv', indicators: [6], language: 'en' }))).bytes,
    );
    expect(text).toContain('\r\n6,Economic diplomacy actions,2022-2023,16.5,');
  });
  test('guards what a spreadsheet could take for a formula, and marks every invented row', async () => {
    const entries = demoEntries.map((entry) =>
      entry.kind === 'reading' ? { ...entry, source: { title: '=1+1;"x"\u0000' } } : entry,
    );
    const { bytes } = await fileOf(wish({ format: 'csv', scope: 'plan' }), entries);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(`"'=1+1;""x"""`);
    expect(text).toContain("'+ 20 % par rapport à 2018-2019");
    expect(
      text
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .every((row) => row.endsWith('Données fictives')),
    ).toBe(true);
  });
});

describe('the plain text and the names', () => {
  test('are the briefing word for word, with its mark', async () => {
    const { bytes, name } = await fileOf(wish({ format: 'txt', scope: 'enjeu:2', style: 'short', bilingual: true }));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text).toMatch(/^\ufeffChiffres clés, enjeu 2 .*\r\n/);
    expect(text).toContain('Key figures, challenge 2');
    expect(name).toBe('breffage-enjeu-2-fictif.fr-en.txt');
  });
  test('hold nothing but plain letters', async () => {
    const names = [
      wish({ scope: 'objectif:4.2' }),
      wish({ indicators: [4, 8], language: 'en' }),
      wish({ scope: 'plan' }),
    ];
    const made = await Promise.all(
      names.map(async (one) => (await fileOf({ ...one, format: 'csv' }, realEntries)).name),
    );
    expect(made).toEqual(['breffage-objectif-4-2.fr.csv', 'briefing-indicator-4-8.en.csv', 'breffage-plan.fr.csv']);
  });
});
