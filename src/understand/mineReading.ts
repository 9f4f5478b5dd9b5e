import { CORRECT_MINE, MINE, WITHDRAW } from './intents/mine.ts';
import type { Wishes } from './request.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** The person's own reports: to see them, to withdraw or to correct one. */
export function readMine(step: Step): Part | undefined {
  const { reading, context, subject } = step;
  const { said, numbers, years } = reading;
  const match = MINE.exec(said.flat);
  const followed =
    context.last?.intent === 'my_reports' &&
    (WITHDRAW.test(said.flat) || CORRECT_MINE.test(said.flat) || FOLLOWS.test(said.flat)) &&
    said.words.length <= 14;
  if (!match && !followed && step.forced !== 'my_reports') return undefined;
  const found = numbers.length > 0 ? undefined : subject();
  const indicators = numbers.length > 0 ? numbers : found?.kind === 'sure' ? found.indicators : [];
  const mine: NonNullable<Wishes['mine']> = WITHDRAW.test(said.flat)
    ? 'withdraw'
    : CORRECT_MINE.test(said.flat)
      ? 'correct'
      : 'list';
  return {
    intent: 'my_reports',
    indicators: mine === 'list' ? indicators : numbers,
    years:
      mine === 'list' && !/ (?:mois|month|semaine|week|hier|yesterday|jour|day) /.test(said.flat)
        ? years.years.filter(() => /annee|year|exercice|fiscal|\d{4}/.test(said.flat))
        : [],
    wishes: { mine },
    confidence: 0.9,
    because: [{ field: 'intent', words: match?.[0] ?? said.original, rule: 'own reports' }],
  };
}

const FOLLOWS =
  /(?<=^| )(?:(?:juste |seulement |just |only )(?:celles?|ceux|les|the)|et (?:celles?|ceux)|la (?:premiere|derniere|deuxieme)|the (?:first|last|second) one|celle d|celle de|and (?:last|this) (?:month|week|year)|et (?:le mois|la semaine))(?= )/;
