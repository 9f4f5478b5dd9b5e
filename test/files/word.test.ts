import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordFile } from '../../src/files/wordFile.ts';
import { contentOf, fileOf, realEntries, wish } from './content.ts';

/** The parts of a Word file, as XML text. */
async function partsOf(wanted: Parameters<typeof wish>[0], real = false): Promise<Record<string, string>> {
  const { bytes } = await fileOf(wish(wanted), real ? realEntries : undefined);
  return unzipped(bytes);
}
function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]),
  );
}
const all = (xml: string | undefined, pattern: RegExp): string[] =>
  [...(xml ?? '').matchAll(pattern)].map((match) => match[1] ?? match[0]);
const textOf = (xml: string | undefined): string => all(xml, /<w:t[^>]*>([^<]*)<\/w:t>/g).join(' ');
const headers = (parts: Record<string, string>): string =>
  Object.keys(parts)
    .filter((name) => /header\d/.test(name))
    .map((name) => parts[name])
    .join('');

describe('the fact sheet of an indicator', () => {
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = await partsOf({ indicators: [12] });
  });

  test('has real headings, in order', () => {
    const styles = all(parts['word/document.xml'], /<w:pStyle w:val="(Title|Heading\d)"\/>/g);
    expect(styles).toEqual(['Title', 'Heading1', 'Heading1', 'Heading2', 'Heading2', 'Heading1']);
  });
  test('repeats the header row of its table of years on every page, and cuts no row', () => {
    const document = parts['word/document.xml'];
    expect(all(document, /<w:tblHeader\/>/g)).toHaveLength(1);
    const rows = all(document, /<w:tr>/g).length;
    expect(rows).toBeGreaterThan(10);
    expect(all(document, /<w:cantSplit\/>/g)).toHaveLength(rows);
  });
  test('says the language of the document and of every word', () => {
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="fr-CA"/s);
    const runs = all(parts['word/document.xml'], /<w:r>(.*?)<\/w:r>/gs).filter((run) => run.includes('<w:t'));
    expect(runs.length).toBeGreaterThan(40);
    expect(runs.filter((run) => !run.includes('<w:lang w:val="fr-CA"'))).toEqual([]);
  });
  test('has a title, an author and a subject', () => {
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:title>Fiche de l’indicateur 12</dc:title>');
    expect(core).toMatch(/<dc:creator>Ministère des Relations internationales et de la Francophonie, /);
    expect(core).toContain('<dc:subject>Plan stratégique 2019-2023</dc:subject>');
  });
  test('draws the chart as a picture that is told in words', () => {
    expect(Object.keys(parts).filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1);
    const [alt] = all(parts['word/document.xml'], /<wp:docPr[^>]* descr="([^"]*)"/g);
    expect(alt).toMatch(/^Courbe du résultat et de la cible.*2021-2022, résultat 16.%, cible 15.%/);
  });
  test('says on every page that its figures are invented', () => {
    expect(textOf(headers(parts))).toContain('Données fictives');
  });
  test('says what the answer says', () => {
    const said = textOf(parts['word/document.xml']);
    expect(said).toContain('21\u00a0% au 30 septembre 2022');
    expect(said).toContain('Non citable\u00a0: données fictives');
    expect(said).toContain('MRIF-12-2223-v2');
    expect(said).not.toMatch(/undefined|NaN|null|\$\{/);
  });
});

describe('other notes', () => {
  test('of real figures bear no mark of invented ones, and a validated figure may be quoted', async () => {
    const parts = await partsOf({ indicators: [12], years: ['2021-2022'] }, true);
    const said = Object.values(parts).join('');
    expect(said).not.toMatch(/Données fictives/);
    expect(textOf(parts['word/document.xml'])).toMatch(/Donnée\u00a0: validée, citable\./);
  });
  test('of a part have a summary whose header repeats, and one heading an indicator', async () => {
    const parts = await partsOf({ scope: 'enjeu:2', style: 'bullets' });
    const said = textOf(parts['word/document.xml']);
    expect(said).toContain('Note de breffage\u00a0: enjeu 2');
    expect(all(parts['word/document.xml'], /<w:tblHeader\/>/g)).toHaveLength(4);
    expect(all(parts['word/document.xml'], /<w:numPr>/g)).toHaveLength(6);
    for (const number of [6, 7, 8]) expect(said).toContain(`Indicateur ${number}, `);
  });
  test('in both languages say each in its own, French first, the plan’s words in French', async () => {
    const parts = await partsOf({ indicators: [1], bilingual: true });
    const document = parts['word/document.xml'] ?? '';
    const languages = all(document, /<w:lang w:val="(\w\w-CA)"\/>/g);
    expect(languages[0]).toBe('fr-CA');
    expect(languages).toContain('en-CA');
    expect(textOf(document)).toContain('Fact sheet, indicator 1');
    expect(document).toMatch(/<w:lang w:val="fr-CA"\/><\/w:rPr><w:t[^>]*>\+ 20 % par rapport à 2018-2019/);
    expect(textOf(headers(parts))).toContain('Fictitious data');
  });
  test('hold the plan whole, in English', async () => {
    const parts = await partsOf({ scope: 'plan', language: 'en' });
    expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="en-CA"/);
    expect(all(parts['word/document.xml'], /<w:pStyle w:val="(Heading1)"\/>/g)).toHaveLength(2 + 12 + 1);
  });
  test('keep words that XML cannot hold out, and the rest as it is', async () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'a\u0000b <b>&"\ud800' }];
    const bytes = await wordFile(
      {
        title: 't\u0001',
        author: 'a',
        subject: 's',
        parts: [{ language: 'fr', blocks, banner: undefined, footer: 'f' }],
      },
      () => new Uint8Array(),
    );
    expect(unzipped(bytes)['word/document.xml']).toContain('ab &lt;b&gt;&amp;');
    expect(unzipped(bytes)['docProps/core.xml']).toContain('<dc:title>t</dc:title>');
  });
});

test('a content holds each indicator once, with every year of the plan', () => {
  const { indicators } = contentOf(wish({ indicators: [4, 8], years: ['2020-2021', '2021-2022'] }));
  expect(indicators.map((one) => [one.indicator.number, one.rows.length, one.history.length])).toEqual([
    [4, 2, 4],
    [8, 2, 4],
  ]);
});
