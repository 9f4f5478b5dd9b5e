import { readFileSync } from 'node:fs';
import type { Exchange } from '../app/openForExchange.ts';
import { compareEditions, type EditionChange } from '../domain/compareEditions.ts';
import type { Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import type { TargetCell } from '../domain/target.ts';
import { cellText } from '../exchange/cells.ts';
import { completePlan } from '../exchange/completePlan.ts';
import { type PlanDoubt, type PlanDraft, type PlanReading, planAsUnderstood } from '../exchange/planDraft.ts';
import { parsePlanFile } from '../exchange/planFile.ts';
import { idFromFileName } from '../exchange/planId.ts';
import { readPlan, readPlanRows } from '../exchange/readPlan.ts';
import { withTextsOf, wordsOf } from '../exchange/wordsOf.ts';
import type { ImportOptions } from './import.ts';
import type { ImportFile } from './importFile.ts';
import { refuse, refuseLines, refusePaths, say } from './importWords.ts';

type Open = () => Promise<Exchange | Said>;

/** Reads a plan, prints what was understood with its doubts and, with `--yes`, keeps it beside the others. */
export async function importPlan(file: ImportFile, options: ImportOptions, open: Open): Promise<number> {
  if (file.kind === 'json') return importPlanJson(file, options, open);
  const reading = await readingOf(file, options);
  if (reading.kind === 'errors') return refuseLines(file.path, reading.errors);
  if (options.json) console.log(JSON.stringify(planAsUnderstood(reading.plan, reading.doubts), null, 2));
  else printUnderstood(reading.plan, reading.doubts);
  if (!options.yes) {
    if (!options.json)
      say(
        'Essai\u00a0: rien n’est inscrit. Ajoutez --yes pour importer.',
        'Dry run: nothing is recorded. Add --yes to import.',
      );
    return 0;
  }
  const exchange = await open();
  if (!('store' in exchange)) return refuse(exchange);
  const known = (await editionsOf(exchange, reading.plan.id)).at(-1);
  const draft = known ? withTextsOf(known, reading.plan) : reading.plan;
  const words = options.extra === undefined ? (known ? wordsOf(known, draft) : {}) : readJson(options.extra);
  if (words === undefined) return refuse(notJson(options.extra ?? ''));
  const edition = options.edition === undefined ? {} : { edition: options.edition };
  const result = completePlan(draft, { ...(words as object), ...edition });
  if (result.kind === 'errors') return refusePaths(options.extra ?? file.path, result.errors);
  return keep(result.plan, exchange, options);
}

/** A plan exported as JSON has everything already. */
async function importPlanJson(file: ImportFile, options: ImportOptions, open: Open): Promise<number> {
  const json = parseJson(file.text);
  if (json === undefined) return refuse(notJson(file.path));
  const inside = typeof json === 'object' && json !== null && 'plan' in json ? json.plan : json;
  const result = parsePlanFile(inside);
  if (result.kind === 'errors') return refusePaths(file.path, result.errors);
  const { plan } = result;
  const indicators = plan.indicators.map((one) => ({ ...one, title: one.title.fr }));
  if (options.json) console.log(JSON.stringify(planAsUnderstood({ ...plan, indicators }, []), null, 2));
  else
    say(
      `${plan.id}, édition ${plan.edition}\u00a0: ${indicators.length} indicateurs.`,
      `${plan.id}, edition ${plan.edition}: ${indicators.length} indicators.`,
    );
  if (options.json && !options.yes) return 0;
  if (!options.yes) {
    say(
      'Essai\u00a0: rien n’est inscrit. Ajoutez --yes pour importer.',
      'Dry run: nothing is recorded. Add --yes to import.',
    );
    return 0;
  }
  const exchange = await open();
  return 'store' in exchange ? keep(plan, exchange, options) : refuse(exchange);
}

async function readingOf(file: ImportFile, { id }: ImportOptions): Promise<PlanReading> {
  const name = idFromFileName(file.path);
  if (file.kind === 'text') return readPlan(file.text, name, id);
  const table = await file.rows(['Plan']);
  if (table.kind === 'errors') return table;
  return readPlanRows(
    table.rows.map(({ line, cells }) => ({ line, cells: cells.map(cellText) })),
    name,
    id,
  );
}

/** Keeps a plan; an edition that is there and says something else is never overwritten. */
async function keep(plan: Plan, exchange: Exchange, { json }: ImportOptions): Promise<number> {
  const known = await editionsOf(exchange, plan.id);
  const same = known.find((one) => one.edition === plan.edition);
  const changes = same ? compareEditions(same, plan) : [];
  if (same && changes.length > 0) {
    for (const change of changes) console.error(`  ${changeWords(change)}`);
    return refuse({
      fr: `L’édition ${plan.edition} de ${plan.id} est connue et dit autre chose\u00a0: donnez --edition à celle-ci. Rien n’est importé.`,
      en: `Edition ${plan.edition} of ${plan.id} is known and says something else: give this one an --edition. Nothing is imported.`,
    });
  }
  const before = known.at(-1);
  const isShipped = same === exchange.shipped && JSON.stringify(same) === JSON.stringify(plan);
  const outcome = isShipped ? 'already' : await exchange.plans.save(plan);
  if (json) return 0;
  if (before && !same) for (const change of compareEditions(before, plan)) console.log(`  ${changeWords(change)}`);
  if (outcome === 'already')
    say(
      `Le plan ${plan.id}, édition ${plan.edition}, était déjà là\u00a0: rien n’a changé.`,
      `The plan ${plan.id}, edition ${plan.edition}, was already there: nothing has changed.`,
    );
  else
    say(
      `Le plan ${plan.id}, édition ${plan.edition}, est importé.`,
      `The plan ${plan.id}, edition ${plan.edition}, is imported.`,
    );
  return 0;
}

/** The editions known of a plan, oldest first: the one shipped, then those imported. */
async function editionsOf({ shipped, plans }: Exchange, id: string): Promise<readonly Plan[]> {
  const imported = (await plans.all()).filter((one) => one.id === id);
  const covered = imported.some((one) => one.edition === shipped.edition);
  return shipped.id === id && !covered ? [shipped, ...imported] : imported;
}

function printUnderstood({ id, years, indicators }: PlanDraft, doubts: readonly PlanDoubt[]): void {
  say(
    `${id}\u00a0: ${indicators.length} indicateurs, ${years.length} exercices (${years.join(', ')}).`,
    `${id}: ${indicators.length} indicators, ${years.length} fiscal years (${years.join(', ')}).`,
  );
  for (const { number, objective, title, baseline, targets } of indicators) {
    console.log(`\n${number} (${objective}) ${title}`);
    if (baseline) console.log(`  mesure de départ / baseline: ${baseline.text}`);
    for (const [year, { text, target }] of Object.entries(targets) as [string, TargetCell][]) {
      const { kind, ...numbers } = target;
      const details = kind === 'milestone' ? [] : Object.entries(numbers).map(([key, value]) => `${key} ${value}`);
      console.log(`  ${year}  «\u00a0${text}\u00a0»  ${[kind, ...details].join(', ')}`);
    }
  }
  console.log('');
  for (const { line, cell, text, why } of doubts)
    console.log(`${line}: ${[cell, `«\u00a0${text}\u00a0»`].filter(Boolean).join(', ')}\u00a0: ${why.fr} / ${why.en}`);
  say(
    `${doubts.length} doute${doubts.length > 1 ? 's' : ''}.`,
    `${doubts.length} doubt${doubts.length === 1 ? '' : 's'}.`,
  );
}

function changeWords(change: EditionChange): string {
  switch (change.kind) {
    case 'yearAdded':
    case 'yearRemoved':
      return `${change.kind === 'yearAdded' ? '+' : '−'} ${change.year}`;
    case 'indicatorAdded':
    case 'indicatorRemoved':
      return `${change.kind === 'indicatorAdded' ? '+' : '−'} ${change.indicator} ${change.title}`;
    case 'titleChanged':
    case 'objectiveChanged':
    case 'baselineChanged':
      return `${change.indicator}\u00a0: «\u00a0${change.before ?? ''}\u00a0» → «\u00a0${change.after ?? ''}\u00a0»`;
    case 'targetChanged':
      return `${change.indicator}, ${change.year}\u00a0: «\u00a0${change.before ?? ''}\u00a0» → «\u00a0${change.after ?? ''}\u00a0»`;
  }
}

function readJson(path: string): unknown {
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function notJson(path: string): Said {
  return { fr: `${path} n’est pas un fichier JSON lisible.`, en: `${path} is not a readable JSON file.` };
}
