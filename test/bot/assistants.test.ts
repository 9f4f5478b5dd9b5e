import { expect, it } from 'vitest';
import { createAssistant } from '../../src/bot/assistant.ts';
import { createAssistants } from '../../src/bot/assistants.ts';
import type { FiscalYear } from '../../src/domain/fiscalYear.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { createLedger } from '../../src/store/storedLedger.ts';
import { createStoredPlans } from '../../src/store/storedPlans.ts';
import { textOf } from '../../src/text/textOf.ts';
import type { Context } from '../../src/understand/context.ts';
import { NO_LEXICON } from '../../src/understand/lexicon.ts';
import { remember } from '../../src/understand/remember.ts';
import { createUnderstanding } from '../../src/understand/understand.ts';
import { plan, TRIAL_DAY } from '../fixtures.ts';

const years: FiscalYear[] = ['2023-2024', '2024-2025', '2025-2026', '2026-2027'];
const next: Plan = {
  ...plan,
  id: 'MRIF-2023-2027',
  title: { fr: 'Plan stratégique 2023-2027', en: 'Strategic Plan 2023-2027' },
  years,
  baselineYear: '2022-2023',
  indicators: plan.indicators.map((one) => ({
    ...one,
    targets: Object.fromEntries(
      years.map((year, at) => [
        year,
        { text: `${30 + at} %`, target: { kind: 'level', atLeast: 30 + at, unit: 'percent' } },
      ]),
    ),
  })),
};
const revised: Plan = {
  ...plan,
  edition: '2',
  indicators: plan.indicators.map((one) =>
    one.number === 3
      ? {
          ...one,
          targets: {
            ...one.targets,
            '2022-2023': {
              text: '+ 60 % par rapport à 2018-2019',
              target: { kind: 'growth', atLeast: 60, since: '2018-2019' },
            },
          },
        }
      : one,
  ),
};

async function talk(imported: readonly Plan[], texts: readonly string[]): Promise<string[]> {
  let now = new Date('2022-11-15T15:00:00Z');
  const clock = () => now;
  const store = await openSqlite({ memory: true, clock });
  const plans = createStoredPlans(store, (value) => value as Plan, clock);
  for (const one of imported) await plans.save(one);
  const assistant = createAssistants({
    shipped: plan,
    imported: plans.all,
    assistantOf: (one) =>
      createAssistant({
        plan: one,
        ledger: createLedger(store, one, { clock }),
        understand: createUnderstanding({ plan: one, lexicon: NO_LEXICON }),
        remember,
      }),
  });
  let context: Context = {};
  const said: string[] = [];
  for (const text of texts) {
    now = new Date(now.getTime() + 1000);
    const replied = await assistant.reply({ text, context, today: TRIAL_DAY, trialDay: null });
    context = JSON.parse(JSON.stringify(replied.context));
    said.push(textOf(replied.answer).text);
  }
  await store.close();
  return said;
}

it('a plan named by its years answers, and holds for the conversation', async () => {
  const [first, second, back] = await talk(
    [next],
    [
      "dans le plan 2023-2027, quelle est la cible de l'indicateur 12 en 2024-2025 ?",
      'et en 2025-2026 ?',
      "dans le plan 2019-2023, quelle est la cible de l'indicateur 12 en 2021-2022 ?",
    ],
  );
  expect(first).toContain('«\u00a031 %\u00a0»');
  expect(second).toContain('«\u00a032 %\u00a0»');
  expect(back).toContain('«\u00a015 %\u00a0»');
});

it('a plan that is not known shows no figure', async () => {
  const [said] = await talk([], ["dans le plan 2023-2027, quelle est la cible de l'indicateur 12 en 2024-2025 ?"]);
  expect(said).not.toMatch(/3\d %/);
  expect(said).toContain('Plan stratégique 2019-2023');
});

it('the latest edition answers, and what changed since the one before is told', async () => {
  const [target, changed] = await talk(
    [revised],
    ["quelle est la cible de l'indicateur 3 en 2022-2023 ?", "la cible de l'indicateur 3 a-t-elle changé ?"],
  );
  expect(target).toContain('+ 60 %');
  expect(changed).toContain(
    '«\u00a0+ 85 % par rapport à 2018-2019\u00a0» est devenue «\u00a0+ 60 % par rapport à 2018-2019\u00a0»',
  );
});

it('with one edition only, it says that it knows one', async () => {
  expect(await talk([], ["la cible de l'indicateur 3 a-t-elle changé ?"])).toEqual([
    expect.stringContaining('je ne connais qu’une édition'),
  ]);
});
