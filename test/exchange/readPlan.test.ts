import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlanReading } from '../../src/exchange/planDraft.ts';
import { readPlan } from '../../src/exchange/readPlan.ts';
import { packageRoot } from '../../src/root.ts';

const read = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8');
const seed = read('data/source/tableau-synoptique-2019-2023.txt');
const phares = read('test/data/phares-2023-2027-edition-1.csv');

function planIn(reading: PlanReading) {
  if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors));
  return reading;
}

/** What a table gives, row by row: number, objective, baseline, and each target as «kind: text». */
function summary(reading: PlanReading): string[] {
  return planIn(reading).plan.indicators.map(({ number, objective, baseline, targets }) =>
    [
      number,
      objective,
      baseline?.text ?? '',
      ...Object.values(targets).map(({ text, target }) => `${target.kind}: ${text}`),
    ].join(' | '),
  );
}

test('a table with a heading row is read, blank cells carried over from above', () => {
  const reading = readPlan(phares, 'X');
  const { plan } = planIn(reading);
  expect(plan.id).toBe('MMP-2023-2027');
  expect(plan.years).toEqual(['2023-2024', '2024-2025', '2025-2026', '2026-2027']);
  expect(plan.challenges.map((one) => one.title)).toEqual(['Des côtes sûres', 'Des marées connues']);
  expect(plan.directions.map((one) => [one.number, one.challenge])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
  expect(plan.objectives.map((one) => one.number)).toEqual(['1.1', '1.2', '2.1', '3.1']);
  expect(plan.indicators[1]?.title).toBe("Délai moyen de remplacement d'une lanterne\n(en jours ouvrables)");
  expect(summary(reading)).toEqual([
    '1 | 1.1 | 72 % (2022-2023) | level: 80 % | level: 85 % | level: 88 % | level: 90 %',
    '2 | 1.1 | 12 jours | duration: Au plus 10 jours | duration: Au plus 8 jours | duration: 7 jours ouvrables | duration: 5 jours ouvrables',
    '3 | 1.2 | 9 | atMost: au plus 8 | atMost: au plus 7 | atMost: moins de 6 | between: 4 à 5',
    '4 | 2.1 | s. o. | milestone: Sondage réalisé | toBeDetermined: À déterminer | relative: + 3 points de pourcentage par rapport à la mesure de départ | relative: + 5 points de pourcentage par rapport à la mesure de départ',
    '5 | 3.1 |  | money: 1,5 M$ | money: 2 M$ | money: 2 M$ | money: 2,5 M$',
    '6 | 3.1 |  | none: - | rank: parmi les 5 premiers | none: - | rank: parmi les 3 premiers',
    '7 | 3.1 | 12 500 | growth: + 5 % par rapport à 2022-2023 | growth: + 10 % par rapport à 2022-2023 | worded: 75 % des marins, et 12 formations | notApplicable: s. o.',
  ]);
});

test('its doubts name the line, the cell, the wording and why', () => {
  const { doubts } = planIn(readPlan(phares, 'X'));
  expect(doubts.map((one) => [one.line, one.cell, one.text])).toEqual([
    [5, 'indicateur 2, 2025-2026', '7 jours ouvrables'],
    [5, 'indicateur 2, 2026-2027', '5 jours ouvrables'],
    [7, 'indicateur 3, 2026-2027', '4 à 5'],
    [8, 'indicateur 4, 2025-2026', '+ 3 points de pourcentage par rapport à la mesure de départ'],
    [8, 'indicateur 4, 2026-2027', '+ 5 points de pourcentage par rapport à la mesure de départ'],
    [11, 'indicateur 7, 2025-2026', '75 % des marins, et 12 formations'],
  ]);
  for (const { why } of doubts) expect(why.fr !== '' && why.en !== '').toBe(true);
});

test('the same table is read from tabs, commas, Windows line ends and a byte order mark', () => {
  const wanted = summary(readPlan(phares, 'X'));
  const quoted = (line: string) => line.split(';').map((cell) => (cell.includes(',') ? `"${cell}"` : cell));
  const flat = phares.replace('"Délai moyen de remplacement d\'une lanterne\n(en jours ouvrables)"', 'Délai');
  expect(summary(readPlan(flat.replaceAll(';', '\t'), 'X'))).toEqual(wanted);
  expect(
    summary(
      readPlan(
        flat
          .split('\n')
          .map((line) => quoted(line).join(','))
          .join('\n'),
        'X',
      ),
    ),
  ).toEqual(wanted);
  expect(summary(readPlan(`\ufeff${phares.replaceAll('\n', '\r\n')}`, 'X'))).toEqual(wanted);
});

test.each([1, 2, 3, 5])('a table of %i years is read', (count) => {
  const years = Array.from({ length: count }, (_, at) => `${2023 + at}-${2024 + at}`);
  const table = `Objectif\tIndicateur\t${years.join('\t')}\nVoir\tNombre de phares\t${years.map((_, at) => at + 1).join('\t')}`;
  const { plan } = planIn(readPlan(table, 'X'));
  expect(plan.years).toEqual(years);
  expect(Object.values(plan.indicators[0]?.targets ?? {}).map((cell) => cell.text)).toEqual(
    years.map((_, at) => String(at + 1)),
  );
  expect(plan.objectives).toEqual([{ number: '1.1', direction: 1, title: 'Voir' }]);
});

test('an English table is read with English numbers', () => {
  const table =
    'Issue,Strategic direction,Objective,No,Indicator,Baseline,2023-24\nA,B,C,4,Number of lamps,"1,100","1,250"';
  const { plan } = planIn(readPlan(table, 'LAMPS-2023'));
  expect([plan.id, plan.prefix, plan.lang]).toEqual(['LAMPS-2023', 'LAMPS', 'en']);
  expect(plan.indicators[0]).toEqual({
    number: 4,
    objective: '1.1',
    title: 'Number of lamps',
    baseline: { text: '1,100' },
    targets: { '2023-2024': { text: '1,250', target: { kind: 'level', atLeast: 1250, unit: 'count' } } },
  });
});

test('another ministry’s tableau synoptique is read, with its «Mesure de départ» and three years', () => {
  const reading = readPlan(read('test/data/phares-2023-2027.txt'), 'X');
  expect(planIn(reading).plan.id).toBe('MMP-2023-2026');
  expect(summary(reading)).toEqual([
    '1 | 1.1 | 72 % | level: 80 % | level: 85 % | level: 88 %',
    '2 | 1.1 | 9 | atMost: au plus 8 | toBeDetermined: À déterminer | notApplicable: s. o.',
  ]);
  expect(planIn(reading).doubts.map((one) => [one.line, one.text])).toEqual([
    [14, 'Les données de départ sont celles de 2022-2023.'],
  ]);
});

test('orientations numbered 1.1, 1.2 take their place in the order of the text', () => {
  const text = seed.replace('ORIENTATION 3 –', 'ORIENTATION 3.1 –').replace('ORIENTATION 4 –', 'ORIENTATION 3.2 –');
  expect(text).not.toBe(seed);
  const { directions } = planIn(readPlan(text, 'X')).plan;
  expect(directions.map((one) => [one.number, one.challenge, one.title.slice(0, 9)])).toEqual([
    [1, 1, 'Promouvoi'],
    [2, 2, 'Augmenter'],
    [3, 3, 'Renforcer'],
    [4, 3, 'Augmenter'],
  ]);
});

for (const lang of ['en', 'fr']) {
  const table = read(`test/data/GC_ACOA_2018-19_${lang}.tsv`);
  const raw = table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.split('\t'));

  test(`the department’s table (${lang}) has every target word for word`, () => {
    const { plan } = planIn(readPlan(table, 'ACOA'));
    expect(plan.years).toEqual(['2018-2019']);
    expect(plan.indicators.map((one) => [one.title, one.targets['2018-2019']?.text])).toEqual(
      raw.map(([, title, target]) => [title, target]),
    );
    expect(
      plan.indicators.map((one) => plan.objectives.find((other) => other.number === one.objective)?.title),
    ).toEqual(raw.map(([result]) => result));
  });

  test(`the department’s doubtful targets (${lang}) are flagged: not specified, not dated`, () => {
    const { doubts } = planIn(readPlan(table, 'ACOA'));
    const doubtful = raw.flatMap(([, , target = '', date = ''], at) =>
      /not specified|non (?:spé|pré)/.test(`${target} ${date}`) ? [at + 3] : [],
    );
    expect(doubtful.length).toBeGreaterThan(3);
    expect([...new Set(doubts.map((one) => one.line))]).toEqual(doubtful);
  });
}

test('a number without a date is kept word for word and not judged', () => {
  const table = 'Result\tIndicator\tTarget\tDate to achieve target\nA\tB\t80%\tMarch 2019\nA\tC\t70%\tnot specified';
  const { plan, doubts } = planIn(readPlan(table, 'X'));
  expect(plan.indicators[1]?.targets).toEqual({ '2018-2019': { text: '70%', target: { kind: 'worded' } } });
  expect(doubts.map((one) => [one.line, one.text])).toEqual([[3, '70%']]);
});

test.each([
  ['March 2019', '2018-2019'],
  ['mars 2019', '2018-2019'],
  ['April 2019', '2019-2020'],
  ['31 mars 2020', '2019-2020'],
  ['March 31, 2020', '2019-2020'],
  ['1er avril 2020', '2020-2021'],
  ['2020-03-31', '2019-2020'],
  ['2019-20', '2019-2020'],
  ['2019‑2020', '2019-2020'],
])('the date «%s» is of fiscal year %s', (date, year) => {
  const table = `Result\tIndicator\tTarget\tDate\nA\tB\t80%\t${date}`;
  expect(planIn(readPlan(table, 'X')).plan.years).toEqual([year]);
});

/** One mistake put into a good text, and the line where it must be told. */
const mistakes: [what: string, text: string, line: number][] = [
  ['a missing target cell', seed.replace('\t12\t15\t15\t18', '\t12\t15\t15'), 28],
  ['one cell too many', seed.replace('\t12\t15\t15\t18', '\t12\t15\t15\t18\t20'), 28],
  ['an indicator number used twice', seed.replace('\t7\tNombre', '\t6\tNombre'), 28],
  ['an indicator without a number', seed.replace('\t7\tNombre', '\t\tNombre'), 28],
  ['an indicator without a title', seed.replace(/\t7\tNombre[^\t]*/, '\t7\t'), 28],
  ['an objective without a number', seed.replace('\n2.2\t', '\n\t'), 28],
  ['an objective number used twice', seed.replace('\n2.2\t', '\n2.1\t'), 28],
  ['a year of two years', seed.replace('2019-2020', '2019-2021'), 16],
  ['years that jump', seed.replace('2020-2021\t2021-2022', '2021-2022\t2022-2023'), 16],
  ['years that change', seed.replace(/(ORIENTATION 2[^\n]*\n[^\n]*)2022-2023/, '$12023-2024'), 26],
  ['a heading that is no year', seed.replace('2019-2020', 'bientôt'), 16],
  ['a heading without objectives', seed.replace('Objectifs', 'Buts'), 16],
  ['an orientation before any enjeu', seed.replace(/ENJEU 1[^\n]*/, ''), 15],
  ['an enjeu without a number', seed.replace('ENJEU 2 :', 'ENJEU :'), 23],
  ['an enjeu used twice', seed.replace('ENJEU 2 :', 'ENJEU 1 :'), 23],
  ['tabs turned into spaces', seed.replace(/2\.2\tContribuer[^\n]*/, (line) => line.replaceAll('\t', ' ')), 28],
  ['a cell broken over two lines', seed.replace('ouverture de nouveaux', 'ouverture\nde nouveaux'), 28],
  ['a quotation mark left open', phares.replace('(en jours ouvrables)"', '(en jours ouvrables)'), 5],
  ['a row cut short', phares.replace(';9;au plus 8;au plus 7;moins de 6;4 à 5', ';9;au plus 8'), 7],
  ['an indicator that is no number', phares.replace(';;;6;', ';;;six;'), 10],
  ['an enjeu without its orientation', phares.replace('Orientation 3 : Publier les marées', ''), 9],
  ['an orientation without its objectif', phares.replace('2.1 Mesurer leur satisfaction', ''), 8],
  ['a column that nobody knows', phares.replace('Mesure de départ', 'Couleur'), 3],
  ['two indicator columns', phares.replace('Mesure de départ', 'Indicateur'), 3],
  ['an enjeu whose title is a whole text', seed.replace('ENJEU 2 :', `ENJEU 2 : ${'rayonnement '.repeat(100)}`), 23],
  ['an indicator whose title is a whole text', seed.replace(/\t7\tNombre/, `\t7\t${'Nombre '.repeat(150)}`), 28],
  ['an empty file', '', 0],
  ['a letter', 'Madame,\nVoici le plan.\n', 0],
  ['bytes that are no text', 'PK\u0003\u0004\u0000\u0000', 0],
  ['an enjeu and nothing else', 'ENJEU 1 : Une influence accrue', 0],
  ['a heading and no row', 'Enjeu;Orientation;Objectif;Indicateur;2023-2024', 0],
  ['a department’s row cut short', 'Result\tIndicator\tTarget\tDate\nA\tB\t80%', 2],
  ['a department’s table without any year', 'Result\tIndicator\tTarget\tDate\nA\tB\t80%\tsoon', 2],
];

test.each(mistakes)('%s is an error at its line, and nothing else is given', (_, text, line) => {
  expect([seed, phares]).not.toContain(text);
  const reading = readPlan(text, 'X');
  expect(Object.keys(reading)).toEqual(['kind', 'errors']);
  expect(reading.kind === 'errors' && reading.errors.map((one) => one.line)).toContain(line);
});
