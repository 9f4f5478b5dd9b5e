import { describe, expect, it, test } from 'vitest';
import { answerTo } from '../../src/answer/answerTo.ts';
import { LANGUAGES, type Lang } from '../../src/domain/language.ts';
import { gapText, listText, numberText, ordinalText, percentText, valueText } from '../../src/text/numbers.ts';
import { textOf } from '../../src/text/textOf.ts';
import { understoodText } from '../../src/text/understood.ts';
import type { Request } from '../../src/understand/request.ts';
import { allDemoFigures, demoEntries, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';

/** Every kind of answer, with the turns that change its words. */
const ASKED: Partial<Request>[] = [
  ...plan.indicators.flatMap(({ number }) =>
    [undefined, plan.baselineYear, ...plan.years].map((year) => ({
      indicators: [number],
      years: year ? [year] : [],
      wishes: { why: true },
    })),
  ),
  ...plan.indicators.flatMap(({ number }) =>
    (['target', 'trend', 'describe', 'briefing'] as const).map((intent) => ({ intent, indicators: [number] })),
  ),
  { indicators: [12], years: ['outside'] },
  { indicators: [12], years: ['2021-2022', 'outside'] },
  { intent: 'compare', indicators: [4, 8, 11] },
  { intent: 'compare', indicators: [7], years: ['2020-2021', '2021-2022'] },
  ...([null, 'met', 'missed', 'at_risk', 'no_data'] as const).map((status) => ({
    intent: 'overview' as const,
    scope: 'plan' as const,
    status,
  })),
  { intent: 'overview', scope: 'enjeu:1', status: 'at_risk', years: ['2020-2021'] },
  { intent: 'overview', scope: 'enjeu:1', status: 'met', years: ['2022-2023'] },
  ...(['enjeu', 'orientation', 'objectif', 'indicateur'] as const).map((parts) => ({
    intent: 'list' as const,
    wishes: { parts },
  })),
  { intent: 'describe', scope: 'enjeu:3' },
  { intent: 'describe', scope: 'orientation:4' },
  { intent: 'describe', scope: 'objectif:1.1' },
  ...(['plan', 'mission', 'vision', 'values'] as const).map((aspect) => ({
    intent: 'plan' as const,
    wishes: { aspect },
  })),
  { intent: 'briefing', scope: 'enjeu:2', wishes: { style: 'bullets', bilingual: true } },
  { intent: 'briefing', scope: 'plan', wishes: { style: 'short' } },
  { intent: 'clarify', indicators: [4, 8, 11] },
  ...(['no-such-indicator', 'no-such-part', 'not-in-plan', 'not-a-question'] as const).map((why) => ({
    intent: 'out_of_scope' as const,
    refusal: { why, asked: '27', nearest: [7] },
  })),
  { intent: 'out_of_scope', refusal: { why: 'not-a-question', nearest: [] } },
  { intent: 'help' },
  ...(['hello', 'thanks', 'bye', 'other'] as const).map((smalltalk) => ({
    intent: 'smalltalk' as const,
    wishes: { smalltalk },
  })),
  { intent: 'help', command: 'editions', indicators: [3] },
  { intent: 'help', command: 'editions' },
  { intent: 'help', command: 'history', indicators: [7] },
  { intent: 'help', command: 'verify', wishes: { reference: 'MRIF-12-2122-v9' } },
  { indicators: [12], asOf: '2021-12-31' },
];

function answer(fields: Partial<Request>, language: Lang) {
  const entries = demoEntries.filter((entry) => entry.indicator === fields.indicators?.[0]);
  return answerTo({
    request: request({ ...fields, language }),
    plan,
    figures: allDemoFigures(),
    today: TRIAL_DAY,
    trialDay: TRIAL_DAY,
    entries,
  });
}

describe.each(LANGUAGES)('every answer in words (%s)', (lang) => {
  const all = ASKED.map((fields) => ({
    fields,
    said: textOf(answer(fields, lang)),
    understood: understoodText(answer(fields, lang)),
  }));

  it('says something whole', () => {
    for (const { said, understood } of all) {
      for (const text of [said.text, said.summary, understood]) {
        expect(text.trim().length).toBeGreaterThan(5);
        expect(text).not.toMatch(/undefined|null|NaN|\$\{|\[object/);
        expect(text).not.toMatch(/ {2}|\.\.(?!\.)| \.| ,/);
      }
    }
  });

  it('says «fictitious» wherever an invented figure shows', () => {
    const word = { fr: 'Données fictives', en: 'Fictitious data' }[lang];
    for (const { fields, said } of all) {
      if (answer(fields, lang).fictitious) expect([fields, said.text]).toEqual([fields, expect.stringContaining(word)]);
    }
  });

  it('never writes «%» for a gap between percentages', () => {
    const gap = { fr: 'écart de', en: 'gap of' }[lang];
    for (const { said } of all) expect(said.text).not.toMatch(new RegExp(`${gap} [^)]*%`));
  });
});

test('French typography: a no-break space before : ; ? ! % » and after «', () => {
  for (const fields of ASKED.filter((one) => !one.wishes?.bilingual)) {
    const own = withoutPlanWords(textOf(answer(fields, 'fr')).text);
    expect(own).not.toMatch(/[^\u00a0\d][:;?!»]|[\u0020][%:;?!»]|«[^\u00a0]/);
    expect(own).not.toMatch(/\d%/);
  }
});

/** The plan's words stand as published; only ours are checked. */
function withoutPlanWords(text: string): string {
  const cells = plan.indicators.flatMap((one) => Object.values(one.targets).map((cell) => cell.text));
  const titles = [...plan.challenges, ...plan.directions, ...plan.objectives, ...plan.indicators].map(
    (one) => one.title.fr,
  );
  return [...cells, ...titles]
    .filter((words) => words.length > 2)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, words) => rest.replaceAll(words, 'x'), text);
}

describe('numbers', () => {
  const NB = '\u00a0';
  test.each([
    [percentText(21, 'fr'), `21${NB}%`],
    [percentText(12.25, 'fr'), `12,25${NB}%`],
    [percentText(12.25, 'en'), '12.25%'],
    [numberText(-4, 'fr'), '−4'],
    [numberText(12345.6, 'fr'), `12${NB}345,6`],
    [numberText(12345.6, 'en'), '12,345.6'],
    [ordinalText(1, 'fr'), '1er'],
    [ordinalText(4, 'fr'), '4e'],
    [
      ['1', '2', '3', '4', '11', '12', '21', '22'].map((n) => ordinalText(Number(n), 'en')).join(),
      '1st,2nd,3rd,4th,11th,12th,21st,22nd',
    ],
    [gapText({ value: -4, in: 'points' }, 'fr'), `−4${NB}points de pourcentage`],
    [gapText({ value: 1, in: 'points' }, 'fr'), `+1${NB}point de pourcentage`],
    [gapText({ value: 1.5, in: 'points' }, 'fr'), `+1,5${NB}point de pourcentage`],
    [gapText({ value: 0, in: 'points' }, 'en'), `0${NB}percentage points`],
    [gapText({ value: 1, in: 'ranks' }, 'en'), `+1${NB}rank`],
    [valueText(15.2, 'rate', 'fr'), `+15,2${NB}%`],
    [valueText(true, 'percent', 'fr'), 'Réalisé'],
    [listText(['a', 'b', 'c'], 'fr'), 'a, b et c'],
    [listText(['a', 'b'], 'en', 'or'), 'a or b'],
    [listText(['a'], 'en'), 'a'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('the sentence an executive hears', () => {
  const NB = '\u00a0';
  it('in French', () => {
    expect(textOf(answer({ indicators: [12] }, 'fr')).summary).toBe(
      `Indicateur 12, représentations à l'étranger offrant des services améliorés, 2022-2023${NB}: 21${NB}% au 30 septembre 2022 pour une cible de «${NB}25 %${NB}» (écart de −4${NB}points de pourcentage). Déclarée, non validée. Trajectoire (calculée)${NB}: en voie. État officiel${NB}: à venir. Données fictives. Source${NB}: Bilan fictif de démonstration au 30 septembre 2022, réf. MRIF-12-2223-v2.`,
    );
  });
  it('in English', () => {
    expect(textOf(answer({ indicators: [12], years: ['2021-2022'] }, 'en')).summary).toContain(
      `16% as of March 31, 2022 against a target of “15 %” (gap of +1\u00a0percentage point). Validated. Official status: met. Fictitious data.`,
    );
  });
});
