import { join, resolve } from 'node:path';
import { storeSettings } from '../app/upkeep.ts';
import type { Said } from '../domain/language.ts';
import { backupSqlite } from '../store/backupSqlite.ts';
import { StoreError } from '../store/store.ts';

await main();

/** Copies the embedded store into a file while it runs: `npm run backup -- [FILE]`. */
async function main(): Promise<void> {
  const settings = storeSettings();
  if (settings.outcome === 'refused') return fail(settings.said);
  if (settings.cosmos) {
    return fail({
      fr: 'Cette commande copie le magasin intégré. Azure sauvegarde Cosmos DB lui-même\u00a0: voir docs/operations.md.',
      en: 'This command copies the embedded store. Azure backs Cosmos DB up by itself: see docs/operations.md.',
    });
  }
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const path = resolve(process.argv[2] ?? join(settings.dataDir, 'backups', `plan-${stamp}.db`));
  try {
    const { documents } = backupSqlite(settings.dataDir, path);
    console.log(`Sauvegarde faite et vérifiée\u00a0: ${path} (${documents} documents).`);
    console.log(`Backup made and checked: ${path} (${documents} documents).`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    fail({ fr: `La sauvegarde a échoué. ${error.message}`, en: `The backup failed. ${error.message}` });
  }
}

function fail(said: Said): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = 1;
}
