import { describe, expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { answerTo } from '../../src/answer/answerTo.ts';
import { createDrawings } from '../../src/bot/drawings.ts';
import { jsonOf, WrittenCard } from '../../src/bot/writtenCard.ts';
import type { IndicatorFigures } from '../../src/domain/figure.ts';
import { textOf } from '../../src/text/textOf.ts';
import type { Request } from '../../src/understand/request.ts';
import { allDemoFigures, plan, TRIAL_DAY } from '../fixtures.ts';
import { request } from '../request.ts';

const figures = [...allDemoFigures().values()];
const wordsOf = textOf;

function drawn(fields: Partial<Request>, known: readonly IndicatorFigures[] = figures, today = TRIAL_DAY) {
  const byIndicator = new Map(known.map((one) => [one.indicator, one]));
  const answer = answerTo({ request: request(fields), plan, figures: byIndicator, today, trialDay: null });
  return { answer, figures: known, channel: 'msteams' };
}

/** Drawings that count how often a card is really made. */
function counted(most?: number) {
  const made: string[] = [];
  const draw = createDrawings(
    {
      wordsOf,
      cardOf(answer, spoken, host) {
        made.push(answer.body.kind);
        return cardFor(answer, spoken, host);
      },
    },
    most,
  );
  return { draw, made };
}

describe('a drawing', () => {
  const asked: Partial<Request> = { intent: 'progress', indicators: [12] };

  test('is made once for what is shown, however it was understood', () => {
    const { draw, made } = counted();
    const first = draw(drawn({ ...asked, confidence: 0.99, because: [{ field: 'a', words: 'one', rule: 'r' }] }), {});
    const second = draw(drawn({ ...asked, confidence: 0.7, because: [] }), {});
    expect([second, made.length]).toEqual([first, 1]);
  });

  const others: [string, ReturnType<typeof drawn>][] = [
    ['another indicator', drawn({ ...asked, indicators: [11] })],
    ['the other language', drawn({ ...asked, language: 'en' })],
    ['another year', drawn({ ...asked, years: ['2020-2021'] })],
    ['another day', drawn(asked, figures, '2022-11-16')],
    ['a reason wished', drawn({ ...asked, wishes: { why: true } })],
    ['fewer figures', drawn(asked, figures.slice(0, 3))],
    ['another channel', { ...drawn(asked), channel: 'webchat' }],
    ['another edition of the plan', { ...drawn(asked), answer: { ...drawn(asked).answer, plan: { ...plan } } }],
  ];
  test.each(others)('is made anew for %s', (_, other) => {
    const { draw, made } = counted();
    draw(drawn(asked), {});
    draw(other, {});
    expect(made).toHaveLength(2);
  });

  test('is made anew as soon as one figure differs in one field', () => {
    const changed = figures.map((one) =>
      one.indicator === 12 ? { ...one, recordedUpTo: '2022-11-15T12:00:00Z' } : one,
    );
    const { draw, made } = counted();
    draw(drawn(asked), {});
    draw(drawn(asked, changed), {});
    expect(made).toHaveLength(2);
  });

  test('is what would be drawn fresh', () => {
    const { draw } = counted();
    const one = drawn({ intent: 'overview', scope: 'plan' });
    draw(one, {});
    expect(JSON.parse(draw(one, {}).card.bytes.toString())).toEqual(cardFor(one.answer, textOf(one.answer), {}));
  });

  test('of records, or with the address of a file, is never kept', () => {
    const { draw, made } = counted();
    const fileOf = () => 'https://bot.example/files/x';
    const briefing = drawn({ intent: 'briefing', scope: 'plan' });
    draw(briefing, { fileOf });
    draw(briefing, { fileOf });
    draw({ ...drawn(asked), figures: undefined }, {});
    draw({ ...drawn(asked), figures: undefined }, {});
    expect(made).toHaveLength(4);
  });

  test('is forgotten when many others came since', () => {
    const { draw, made } = counted(2);
    for (const indicator of [1, 2, 1, 3, 1, 2]) draw(drawn({ ...asked, indicators: [indicator] }), {});
    expect(made).toHaveLength(4);
  });
});

describe('a written card', () => {
  const card = { ...cardFor(drawn({}).answer, textOf(drawn({}).answer), {}), fallbackText: 'card 0 "$&" $1' };

  test('goes into a body as it stands', () => {
    const body = { activities: [{ text: 'x', content: new WrittenCard(card) }, { content: new WrittenCard(card) }] };
    expect(JSON.parse(jsonOf(body).toString())).toEqual({
      activities: [{ text: 'x', content: card }, { content: card }],
    });
  });
  test('is a card to whoever else writes JSON', () => {
    expect(JSON.parse(JSON.stringify({ content: new WrittenCard(card) }))).toEqual({ content: card });
  });
  test('leaves a body without cards alone', () => {
    expect(jsonOf({ text: 'card 0' }).toString()).toBe('{"text":"card 0"}');
  });
});
