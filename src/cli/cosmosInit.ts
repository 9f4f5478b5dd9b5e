import { storeSettings } from '../app/upkeep.ts';
import type { Said } from '../domain/language.ts';
import { type Prepared, prepareCosmos } from '../store/cosmosContainers.ts';
import { StoreError } from '../store/store.ts';

const STATES = {
  there: 'en place / in place',
  created: 'créé / created',
  missing: 'MANQUANT / MISSING',
  different: 'À CORRIGER / TO BE PUT RIGHT',
} satisfies Record<Prepared['state'], string>;

await main();

/** Creates the Cosmos DB database and containers that COSMOS_ENDPOINT names, or says what is missing and who may make it. */
async function main(): Promise<void> {
  const settings = storeSettings();
  if (settings.outcome === 'refused') return fail(settings.said);
  const { cosmos } = settings;
  if (!cosmos) {
    return fail({
      fr: 'COSMOS_ENDPOINT est vide\u00a0: le magasin intégré sert, et il se crée tout seul.',
      en: 'COSMOS_ENDPOINT is blank: the embedded store is used, and it makes itself.',
    });
  }
  try {
    const steps = await prepareCosmos(cosmos);
    for (const { what, state, detail } of steps)
      console.log(`${what}: ${STATES[state]}${detail ? ` (${detail})` : ''}`);
    if (steps.every(({ state }) => state === 'there' || state === 'created')) return;
    console.error(needed(cosmos.endpoint, cosmos.database));
    process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    fail({ fr: `Cosmos DB ne répond pas. ${error.message}`, en: `Cosmos DB does not answer. ${error.message}` });
    if (error.trouble === 'forbidden') console.error(needed(cosmos.endpoint, cosmos.database));
  }
}

/** The commands somebody with more rights can run, and the role the bot itself needs. */
function needed(endpoint: string, database: string): string {
  const account = `--account-name ${new URL(endpoint).hostname.split('.')[0]} --resource-group GROUPE`;
  const container = (name: string): string =>
    `  az cosmosdb sql container create ${account} --database-name ${database} --name ${name} --partition-key-path /pk --ttl -1 ` +
    `--idx '{"indexingMode":"consistent","automatic":true,"includedPaths":[{"path":"/pk/?"}],"excludedPaths":[{"path":"/*"}]}'`;
  return [
    '',
    'À faire par une personne qui a le rôle «\u00a0Opérateur Cosmos DB\u00a0» (ou Contributeur) sur le compte :',
    'To be run by someone with the “Cosmos DB Operator” (or Contributor) role on the account:',
    `  az cosmosdb sql database create ${account} --name ${database}`,
    container('plan'),
    container('state'),
    '',
    'Le robot, avec son identité Entra, a besoin du rôle de données «\u00a0Cosmos DB Built-in Data Contributor\u00a0» :',
    'The bot, with its Entra identity, needs the data role “Cosmos DB Built-in Data Contributor”:',
    `  az cosmosdb sql role assignment create ${account} --role-definition-id 00000000-0000-0000-0000-000000000002 --scope /dbs/${database} --principal-id IDENTITE`,
  ].join('\n');
}

function fail(said: Said): void {
  console.error(`${said.fr}\n${said.en}`);
  process.exitCode = 1;
}
