import { DEFAULT_ROLES, granted, ROLES, type Role, revoked } from '../domain/role.ts';
import { everyPage } from './everyPage.ts';
import { replaceUntil } from './replaceUntil.ts';
import type { Place, Store } from './store.ts';

/** The roles of one person: kept when somebody changed them, else everyone's. */
export type RolesOf = { person: string; roles: readonly Role[]; kept: boolean };

/** Who may do what, by Entra object id. They never expire. */
export type Roles = {
  /** One point read. */
  of: (person: string) => Promise<RolesOf>;
  grant: (person: string, role: Role) => Promise<RolesOf>;
  revoke: (person: string, role: Role) => Promise<RolesOf>;
  /** Everyone whose roles were changed, in the order of their ids. */
  list: () => Promise<readonly RolesOf[]>;
};

type Kept = { person: string; roles: readonly Role[] };

const PARTITION = 'roles';
const PREFIX = 'role:';

/** The roles kept in a store. What it holds is checked: an unknown role gives nothing. */
export function createRoles(store: Store): Roles {
  async function change(person: string, to: (roles: readonly Role[]) => Role[]): Promise<RolesOf> {
    const { after } = await replaceUntil<Kept>(store, placeOf(person), async (before) => {
      const roles = to(before ? known(before.roles) : DEFAULT_ROLES);
      return before && before.roles.join() === roles.join() ? undefined : { person, roles };
    });
    return { person, roles: after ? known(after.roles) : DEFAULT_ROLES, kept: after !== undefined };
  }

  return {
    async of(person) {
      const found = await store.read<Kept>(placeOf(person));
      return { person, roles: found ? known(found.body.roles) : DEFAULT_ROLES, kept: found !== undefined };
    },
    grant: (person, role) => change(person, (roles) => granted(roles, role)),
    revoke: (person, role) => change(person, (roles) => revoked(roles, role)),
    async list() {
      const all = await everyPage<Kept>(store, 'state', PARTITION, PREFIX);
      return all.map(({ body }) => ({ person: body.person, roles: known(body.roles), kept: true }));
    },
  };
}

function placeOf(person: string): Place {
  return { room: 'state', partition: PARTITION, id: `${PREFIX}${person}` };
}

function known(roles: unknown): Role[] {
  return Array.isArray(roles) ? ROLES.filter((role) => roles.includes(role)) : [];
}
