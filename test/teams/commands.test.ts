import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../src/understand/lexicon.ts';
import type { Request } from '../../src/understand/request.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { fileText, plan, TRIAL_DAY } from '../fixtures.ts';

const lexicon = parseLexicon(fileText('data/lexicon.txt'));
if (lexicon.kind === 'errors') throw new Error(JSON.stringify(lexicon.errors));
const understand = createUnderstanding({ plan, lexicon: lexicon.lexicon });

type Command = { title: string };
const { bots } = JSON.parse(fileText('teams/manifest.json')) as { bots: { commandLists: { commands: Command[] }[] }[] };
const french = (bots[0]?.commandLists ?? []).flatMap(({ commands }) => commands.map(({ title }) => title));
const english = Object.entries(JSON.parse(fileText('teams/en.json')) as Record<string, string>).flatMap(
  ([key, words]) => (/^bots.*title$/.test(key) ? [words] : []),
);

/** What each command is there for, in the order of the list of a personal conversation. */
const MEANT: readonly Partial<Request>[] = [
  { intent: 'overview', scope: 'plan', status: null },
  { intent: 'progress', indicators: [12] },
  { intent: 'overview', status: 'missed' },
  { intent: 'overview', status: 'at_risk' },
  { intent: 'list' },
  { intent: 'briefing', scope: 'plan' },
  { intent: 'report' },
  { intent: 'my_reports' },
  { command: 'my_data' },
  { intent: 'help', command: null },
];

describe.each([
  ['fr', french],
  ['en', english],
] as const)('the commands in %s', (language, titles) => {
  test.each(MEANT.map((meant, at) => [titles[at] ?? '', meant] as const))('«%s» does what it says', (title, meant) => {
    expect(understand(title, {}, TRIAL_DAY)).toMatchObject({ ...meant, language });
  });
  test('of a team and of a group chat are among those', () => {
    const personal = new Set(titles.slice(0, MEANT.length));
    expect(titles.slice(MEANT.length).filter((title) => !personal.has(title))).toEqual([]);
    expect(titles.length).toBe(23);
  });
});
