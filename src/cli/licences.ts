import { type Judged, judgeLicences, READ_BY_US } from './supply/judgeLicences.ts';
import { readLock } from './supply/lockFile.ts';

main();

/** `npm run licences`: the licence of every package that production needs; fails when one is not on the list. */
function main(): void {
  const judged = judgeLicences(readLock().filter((one) => !one.dev));
  for (const { package: name, license, allowed } of judged) console.log(`${allowed ? ' ' : '✖'} ${license}  ${name}`);
  console.log('');
  for (const [license, count] of counts(judged)) console.log(`${String(count).padStart(4)}  ${license}`);
  for (const [name, { license, where }] of READ_BY_US)
    console.log(`${name}: ${license}, lu dans / read in ${where} (package.json n’en dit rien / says nothing)`);
  const refused = judged.filter((one) => !one.allowed);
  console.log(
    refused.length === 0
      ? `${judged.length} paquets, tous d’une licence permise. / ${judged.length} packages, each under an allowed licence.`
      : `Licence non permise / licence not allowed : ${refused.map((one) => one.package).join(', ')}`,
  );
  if (refused.length > 0) process.exitCode = 1;
}

function counts(judged: readonly Judged[]): [string, number][] {
  const found = new Map<string, number>();
  for (const { license } of judged) found.set(license, (found.get(license) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}
