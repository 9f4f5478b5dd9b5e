import { judgeAudit } from './supply/judgeAudit.ts';
import { runNpm } from './supply/runNpm.ts';

main();

/** `npm run audit`: known holes in what production needs. Exit code 0: none; 1: some; 3: the registry was not asked or cannot tell. */
function main(): void {
  const { out, err } = runNpm(['audit', '--omit=dev', '--json']);
  const { code, lines } = judgeAudit(out, err);
  for (const line of lines) (code === 0 ? console.log : console.error)(line);
  process.exitCode = code;
}
