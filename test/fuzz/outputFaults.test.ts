import { describe, expect, test } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { allExamples } from '../../cards/examples.ts';
import { activityFaults } from '../../src/cli/fuzz/outputFaults.ts';
import { CANARY } from '../../src/cli/fuzz/texts.ts';
import { textsIn, tracesIn } from '../../src/cli/fuzz/traces.ts';
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

describe('a word that looks like a mistake', () => {
  const rows: [string, string, unknown, boolean][] = [
    ['that nobody wrote is one', 'Cible : NaN', { title: 'Rencontre' }, true],
    ['that was typed is the person’s', '« NaN »', { title: 'NaN' }, false],
    ['that was typed on a line of its own is the person’s', '« NaN »', { title: 'Rencontre\nNaN' }, false],
    ['that is cut off one that was typed is the person’s', '« Rencontre à NaN… »', { title: 'à NaNcy' }, false],
    ['that is cut off nothing is one', '« NaN… »', { title: 'Rencontre' }, true],
    ['beside the name of a field is the case’s own', 'undefined', { undefined: 1 }, false],
    ['made of a number that is none is one', '« NaN »', { cells: [Number.NaN] }, true],
    ['beside another one that was typed is one', 'undefined NaN', { title: 'NaN' }, true],
  ];
  test.each(rows)('%s', (_, shown, input, found) => {
    expect(tracesIn(shown, textsIn(input)).length > 0).toBe(found);
  });
});
