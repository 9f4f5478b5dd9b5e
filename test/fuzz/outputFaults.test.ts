import { describe, expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { allExamples } from '../../cards/examples.ts';
import { activityFaults } from '../../src/cli/fuzz/outputFaults.ts';
import { CANARY } from '../../src/cli/fuzz/texts.ts';
import { textOf } from '../../src/text/textOf.ts';
import { plan } from '../fixtures.ts';

const { answer } = allExamples(plan).find(({ name }) => name === 'progress.met.fr') ?? expect.fail('no such card');
const spoken = textOf(answer);
const sent = JSON.stringify({
  type: 'message',
  summary: spoken.summary,
  speak: spoken.summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: cardFor(answer, spoken) }],
});
const spoiled = (from: string | RegExp, to: string): string[] =>
  activityFaults(JSON.parse(sent.replace(from, to)) as Record<string, unknown>, '');

describe('what goes out is looked at', () => {
  test('and a card as we draw it is sound', () => {
    expect(spoiled('nothing', 'nothing')).toEqual([]);
  });
  const rows: [string, string | RegExp, string][] = [
    ['a person’s word in a text block', '"Résultat"', `"${CANARY}"`],
    ['a person’s word on a button', /"title":"Exercice[^"]*"/, `"title":"${CANARY}"`],
    ['bold letters in a text block', '"Résultat"', '"**Résultat**"'],
    ['a link in a text block', '"Résultat"', '"https://example.org"'],
    ['a mention in a text block', '"Résultat"', '"<at>Marie</at>"'],
    ['a mention beside the card', '"type":"message"', '"type":"message","entities":[]'],
    ['a list begun by accident', '"Résultat"', '"- Résultat"'],
    ['an unfilled field', '"Résultat"', '"$\u007bresult}"'],
    ['NaN', '16\u00a0%', 'NaN\u00a0%'],
    ['undefined', '"Résultat"', '"undefined"'],
    ['an object as text', '"Résultat"', '"[object Object]"'],
    ['null', '"Résultat"', 'null'],
    ['a text that is not plain', '"type":"message"', '"type":"message","text":"bonjour"'],
    ['markup read aloud', /"speak":"/, '"speak":"<speak>'],
    ['a message larger than Teams takes', '"Résultat"', `"${'x'.repeat(41_000)}"`],
  ];
  test.each(rows)('%s is found', (_, from, to) => {
    expect(sent.replace(from, to)).not.toBe(sent);
    expect(spoiled(from, to)).not.toEqual([]);
  });
});
