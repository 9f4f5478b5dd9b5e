import { describe, expect, test } from 'vitest';
import type { CardHost } from '../../cards/card.ts';
import { cardFor } from '../../cards/cardFor.ts';
import { answerTo } from '../../src/answer/answerTo.ts';
import { type FileWish, parseFileWish } from '../../src/answer/fileWish.ts';
import { textOf } from '../../src/text/textOf.ts';
import { parseLexicon } from '../../src/understand/lexicon.ts';
import type { Request } from '../../src/understand/request.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { allDemoFigures, fileText, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';

const lexicon = parseLexicon(fileText('data/lexicon.txt'));
if (lexicon.kind === 'errors') throw new Error(JSON.stringify(lexicon.errors));
const understand = createUnderstanding({ plan, lexicon: lexicon.lexicon });

type Action = { type: string; title: string; url?: string; tooltip?: string; data?: { text: string } };
const TEAMS: CardHost = { fileOf: ({ format }) => `https://plan.example/files/x.${format}` };

function briefing(fields: Partial<Request>, host: CardHost = TEAMS): { actions: Action[]; text: string } {
  const asked = request({ intent: 'briefing', ...fields });
  const answer = answerTo({ request: asked, plan, figures: allDemoFigures(), today: TRIAL_DAY, trialDay: TRIAL_DAY });
  const spoken = textOf(answer);
  return { actions: cardFor(answer, spoken, host).actions as Action[], text: spoken.text };
}

/** Each form, in each language, of a part, of indicators, and with years asked. */
const ASKED: Partial<Request>[] = (['fr', 'en'] as const).flatMap((language) =>
  [{}, { style: 'short' as const }, { style: 'bullets' as const, bilingual: true }].flatMap((wishes) =>
    [
      { scope: 'enjeu:2' as const },
      { scope: 'plan' as const },
      { indicators: [12] },
      { indicators: [4, 8], years: ['2021-2022' as const] },
      { indicators: [7], years: ['2020-2021' as const, '2021-2022' as const] },
    ].map((about) => ({ ...about, language, wishes })),
  ),
);

describe('the card of a briefing', () => {
  test.each(ASKED.map((one) => [JSON.stringify(one), one] as const))('offers other forms of the same: %s', (_, one) => {
    const { actions } = briefing(one);
    expect(actions.map(({ type }) => type)).toEqual([
      ...Array(3).fill('Action.Execute'),
      ...Array(3).fill('Action.OpenUrl'),
    ]);
    for (const { data, title } of actions.slice(0, 3)) {
      const read = understand(data?.text ?? '', {}, TRIAL_DAY);
      const other = /anglais|French/.test(title);
      expect(read).toMatchObject({
        intent: 'briefing',
        indicators: one.indicators ?? [],
        scope: one.scope ?? null,
        language: other === (one.language === 'fr') ? 'en' : 'fr',
      });
      if (one.years) expect(read.years).toEqual(one.years);
      const style = { 'Plus court': 'short', Shorter: 'short', 'En points': 'bullets', Bullets: 'bullets' }[title];
      expect(read.wishes.style).toBe(other ? one.wishes?.style : style);
      expect(read.wishes.bilingual ?? false).toBe(other ? false : (one.wishes?.bilingual ?? false));
    }
  });
  test('says of each file that it leaves the conversation', () => {
    const links = briefing({ indicators: [12] }).actions.slice(3);
    expect(links.map(({ title }) => title)).toEqual(['Word\u00a0↗', 'Excel\u00a0↗', 'CSV\u00a0↗']);
    expect(links.every(({ tooltip }) => tooltip?.includes('hors de la conversation'))).toBe(true);
    expect(links.map(({ url }) => url)).toEqual(
      ['docx', 'xlsx', 'csv'].map((one) => `https://plan.example/files/x.${one}`),
    );
  });
  test('asks for files of exactly what it shows', () => {
    const wishes: FileWish[] = [];
    const host: CardHost = { fileOf: (wish) => `https://x/${wishes.push(wish)}` };
    briefing(
      { scope: 'objectif:3.1', years: ['2021-2022'], language: 'en', wishes: { style: 'bullets', bilingual: true } },
      host,
    );
    expect(wishes[0]).toEqual({
      format: 'docx',
      language: 'en',
      bilingual: true,
      style: 'bullets',
      indicators: [],
      scope: 'objectif:3.1',
      years: ['2021-2022'],
      asOf: null,
    });
    expect(wishes.map((wish) => parseFileWish(JSON.parse(JSON.stringify(wish)), plan))).toEqual(wishes);
  });
  test('offers both languages where no file can be had', () => {
    const { actions } = briefing({ indicators: [12] }, {});
    expect(actions.map(({ title }) => title)).toEqual(['Plus court', 'En points', 'En anglais', 'En deux langues']);
  });
});
