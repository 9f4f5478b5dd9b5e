import { type FiscalYear, parseFiscalYear, yearsLater } from '../domain/fiscalYear.ts';
import type { Indicator, PaceRule, Plan } from '../domain/plan.ts';
import { type TargetCell, UNITS } from '../domain/target.ts';
import { type JsonChecks, type JsonProblem, jsonChecks } from './jsonChecks.ts';
import { readTarget } from './targetJson.ts';

/** A plan checked at the door, or everything that is wrong with the file, each with its path. */
export type PlanFileResult = { kind: 'plan'; plan: Plan } | { kind: 'errors'; errors: readonly JsonProblem[] };

/** Checks a plan written as JSON (`data/plan.json`, an exported plan, a stored document) and gives it with its types. */
export function parsePlanFile(json: unknown): PlanFileResult {
  const checks = jsonChecks();
  const plan = readPlanObject(json, checks);
  if (checks.problems.length === 0) checkWhole(plan, checks);
  return checks.problems.length === 0 ? { kind: 'plan', plan } : { kind: 'errors', errors: checks.problems };
}

function readPlanObject(json: unknown, checks: JsonChecks): Plan {
  const { object, list, text, said, ordinal } = checks;
  const root = object(json, 'plan');
  const source = object(root.source, 'source');
  const years = list(root.years, 'years').map((one, at) => yearAt(one, `years[${at}]`, checks));
  const part = <T>(name: string, read: (one: Readonly<Record<string, unknown>>, path: string) => T): T[] =>
    list(root[name], name).map((one, at) => read(object(one, `${name}[${at}]`), `${name}[${at}]`));
  return {
    id: text(root.id, 'id'),
    edition: text(root.edition, 'edition'),
    prefix: prefixAt(root.prefix, checks),
    ministry: said(root.ministry, 'ministry'),
    title: said(root.title, 'title'),
    source: {
      title: said(source.title, 'source.title'),
      ...(source.address !== undefined && { address: text(source.address, 'source.address') }),
    },
    years,
    baselineYear: yearAt(root.baselineYear, 'baselineYear', checks),
    mission: said(root.mission, 'mission'),
    vision: said(root.vision, 'vision'),
    values: said(root.values, 'values'),
    challenges: part('challenges', (one, path) => ({
      number: ordinal(one.number, `${path}.number`),
      title: said(one.title, `${path}.title`),
    })),
    directions: part('directions', (one, path) => ({
      number: ordinal(one.number, `${path}.number`),
      challenge: ordinal(one.challenge, `${path}.challenge`),
      title: said(one.title, `${path}.title`),
    })),
    objectives: part('objectives', (one, path) => ({
      number: text(one.number, `${path}.number`),
      direction: ordinal(one.direction, `${path}.direction`),
      title: said(one.title, `${path}.title`),
    })),
    indicators: part('indicators', (one, path) => indicatorAt(one, path, years, checks)),
  };
}

function indicatorAt(
  json: Readonly<Record<string, unknown>>,
  path: string,
  years: readonly FiscalYear[],
  checks: JsonChecks,
): Indicator {
  const { object, text, said, ordinal, oneOf, problem } = checks;
  const cells = object(json.targets, `${path}.targets`);
  const targets: Record<FiscalYear, TargetCell> = {};
  for (const [year, cell] of Object.entries(cells)) {
    const at = `${path}.targets["${year}"]`;
    if (!years.some((one) => one === year))
      problem(at, 'cet exercice n’est pas dans «\u00a0years\u00a0»', 'this year is not in "years"');
    targets[year as FiscalYear] = cellAt(object(cell, at), at, checks);
  }
  return {
    number: ordinal(json.number, `${path}.number`),
    objective: text(json.objective, `${path}.objective`),
    title: said(json.title, `${path}.title`),
    shortName: said(json.shortName, `${path}.shortName`),
    unit: oneOf(json.unit, UNITS, `${path}.unit`),
    better: oneOf(json.better, ['higher', 'lower'] as const, `${path}.better`),
    accumulates: oneOf(json.accumulates, ['annual', 'cumulative', 'level'] as const, `${path}.accumulates`),
    pace: paceAt(object(json.pace, `${path}.pace`), `${path}.pace`, checks),
    activities: oneOf(json.activities, ['counts', 'rate', 'evidence'] as const, `${path}.activities`),
    baseline:
      json.baseline === null
        ? null
        : { text: text(object(json.baseline, `${path}.baseline`).text, `${path}.baseline.text`) },
    targets,
  };
}

function cellAt(json: Readonly<Record<string, unknown>>, path: string, checks: JsonChecks): TargetCell {
  if (typeof json.text !== 'string') checks.problem(`${path}.text`, 'un texte est attendu', 'a text is expected');
  return {
    text: typeof json.text === 'string' ? json.text : '',
    target: readTarget(json.target, `${path}.target`, checks),
    ...(json.english !== undefined && { english: checks.text(json.english, `${path}.english`) }),
  };
}

function paceAt(json: Readonly<Record<string, unknown>>, path: string, checks: JsonChecks): PaceRule {
  const rule = checks.oneOf(json.rule, ['line', 'level', 'rank'] as const, `${path}.rule`);
  return rule === 'line'
    ? { rule, from: checks.oneOf(json.from, ['zero', 'latest'] as const, `${path}.from`) }
    : { rule };
}

function yearAt(value: unknown, path: string, checks: JsonChecks): FiscalYear {
  const year = parseFiscalYear(checks.text(value, path));
  if (year) return year;
  checks.problem(path, 'un exercice comme 2021-2022 est attendu', 'a fiscal year such as 2021-2022 is expected');
  return '2000-2001';
}

/** References («MRIF-12-2122-v3») are read back from what people type: the prefix is 2 to 12 letters or digits. */
function prefixAt(value: unknown, checks: JsonChecks): string {
  const prefix = checks.text(value, 'prefix');
  if (/^[A-Z][A-Z0-9]{1,11}$/.test(prefix)) return prefix;
  checks.problem(
    'prefix',
    'de 2 à 12 majuscules ou chiffres sont attendus',
    '2 to 12 capital letters or digits are expected',
  );
  return '';
}

/** What no single place can tell: numbers used twice, parts that belong to nothing, years out of order. */
function checkWhole(plan: Plan, { problem }: JsonChecks): void {
  function unique(name: string, keys: readonly (string | number)[]): void {
    keys.forEach((key, at) => {
      if (keys.indexOf(key) !== at)
        problem(`${name}[${at}]`, `le numéro ${key} sert deux fois`, `number ${key} is used twice`);
    });
  }
  function belongs(name: string, at: number, parent: string | number, found: boolean): void {
    if (!found) problem(`${name}[${at}]`, `${parent} n’existe pas dans le plan`, `${parent} is not in the plan`);
  }
  unique(
    'challenges',
    plan.challenges.map((one) => one.number),
  );
  unique(
    'directions',
    plan.directions.map((one) => one.number),
  );
  unique(
    'objectives',
    plan.objectives.map((one) => one.number),
  );
  unique(
    'indicators',
    plan.indicators.map((one) => one.number),
  );
  plan.directions.forEach((one, at) => {
    belongs(
      'directions',
      at,
      one.challenge,
      plan.challenges.some((parent) => parent.number === one.challenge),
    );
  });
  plan.objectives.forEach((one, at) => {
    belongs(
      'objectives',
      at,
      one.direction,
      plan.directions.some((parent) => parent.number === one.direction),
    );
  });
  plan.indicators.forEach((one, at) => {
    belongs(
      'indicators',
      at,
      one.objective,
      plan.objectives.some((parent) => parent.number === one.objective),
    );
  });
  if (plan.years.length === 0) problem('years', 'au moins un exercice est attendu', 'at least one year is expected');
  plan.years.forEach((year, at) => {
    const before = plan.years[at - 1];
    if (before !== undefined && yearsLater(before, 1) !== year)
      problem(`years[${at}]`, `${year} ne suit pas ${before}`, `${year} does not follow ${before}`);
  });
}
