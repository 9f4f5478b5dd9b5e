import { parseArgs } from 'node:util';
import { openForUpkeep } from '../app/upkeep.ts';
import type { Said } from '../domain/language.ts';
import { parseRole, type Role } from '../domain/role.ts';
import { createAuditTrail } from '../store/auditTrail.ts';
import { createRoles, type RolesOf } from '../store/roles.ts';
import { StoreError } from '../store/store.ts';

type Wanted = { what: 'list' } | { what: 'grant' | 'revoke'; person: string; role: Role; by: string };

const USAGE: Said = {
  fr: `Usage\u00a0: npm run roles -- list
   ou\u00a0: npm run roles -- grant|revoke IDENTIFIANT reporter|validator|administrator [--by NOM]
L’identifiant est celui de l’objet dans Entra ID. Tout le monde lit et déclare, sauf avis contraire.`,
  en: `Usage: npm run roles -- list
   or: npm run roles -- grant|revoke ID reporter|validator|administrator [--by NAME]
The id is that of the object in Entra ID. Everyone reads and reports unless told otherwise.`,
};

process.exitCode = await main();

/** Gives, takes back or lists roles; each change is in the audit trail. Exit code 0: done; 1: trouble; 2: wrong usage. */
async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  if (!wanted) return fail(USAGE, 2);
  try {
    const opened = await openForUpkeep();
    if (opened.outcome === 'refused') return fail(opened.said);
    const { store, plan } = opened;
    const roles = createRoles(store);
    if (wanted.what === 'list') {
      const all = await roles.list();
      for (const one of all) console.log(lineOf(one));
      if (all.length === 0) console.log('Aucun rôle particulier. / No particular role.');
    } else {
      const { what, person, role, by } = wanted;
      console.log(lineOf(await roles[what](person, role)));
      const at = new Date().toISOString();
      const action = what === 'grant' ? 'role.granted' : 'role.revoked';
      const record = { id: `${action}:${person}:${role}`, at, by: { id: 'command line', name: by }, action };
      await createAuditTrail(store, plan.id).add({ ...record, subject: person, detail: { role } });
    }
    await store.close();
    return 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return fail({
      fr: `Le magasin ne répond pas\u00a0; relancez la même commande. ${error.message}`,
      en: `The store does not answer; run the same command again. ${error.message}`,
    });
  }
}

function readArguments(args: string[]): Wanted | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { by: { type: 'string' } } });
    const [what, person = '', name, ...rest] = positionals;
    if (what === 'list') return positionals.length === 1 ? { what } : undefined;
    const role = parseRole(name);
    if ((what !== 'grant' && what !== 'revoke') || person === '' || !role || rest.length > 0) return undefined;
    if (role === 'reader' || person.length > 200) return undefined;
    return { what, person, role, by: values.by ?? 'command line' };
  } catch {
    return undefined;
  }
}

function lineOf({ person, roles }: RolesOf): string {
  return `${person}  ${roles.join(', ')}`;
}

function fail(said: Said, code = 1): number {
  console.error(`${said.fr}\n${said.en}`);
  return code;
}
