import { readFileSync, writeFileSync } from 'node:fs';
import { completePlan } from '../exchange/completePlan.ts';
import { readPlan } from '../exchange/readPlan.ts';
import { packageRoot } from '../root.ts';

/** Writes data/plan.json again from the ministry's text and from data/plan.extra.json. Exit code 1 when either is wrong. */
function planBuild(): number {
  const read = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8');
  const reading = readPlan(read('data/source/tableau-synoptique-2019-2023.txt'), 'PLAN');
  if (reading.kind === 'errors') {
    for (const { line, why } of reading.errors) console.error(`ligne / line ${line} : ${why.fr} / ${why.en}`);
    return 1;
  }
  const extra: unknown = JSON.parse(read('data/plan.extra.json'));
  const result = completePlan(reading.plan, extra);
  if (result.kind === 'errors') {
    for (const { path, why } of result.errors) console.error(`${path} : ${why.fr} / ${why.en}`);
    return 1;
  }
  writeFileSync(new URL('data/plan.json', packageRoot), `${JSON.stringify(result.plan, null, 2)}\n`);
  console.log('data/plan.json');
  return 0;
}

process.exitCode = planBuild();
