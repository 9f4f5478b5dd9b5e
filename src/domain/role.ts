/** What a person may be, from the least to the most. Everyone reads and reports unless told otherwise. */
export const ROLES = ['reader', 'reporter', 'validator', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What a person has of roles nobody changed. */
export const DEFAULT_ROLES: readonly Role[] = ['reader', 'reporter'];

/** What roles are asked about. */
export type Right = 'report' | 'validate' | 'administer';

const GIVES = {
  reader: [],
  reporter: ['report'],
  validator: ['report', 'validate'],
  administrator: ['report', 'validate', 'administer'],
} satisfies Record<Role, readonly Right[]>;

/** Whether one of these roles gives that right. */
export function may(roles: readonly Role[], right: Right): boolean {
  return roles.some((role) => (GIVES[role] as readonly Right[]).includes(right));
}

/** A role by its name in English or French; undefined for anything else. */
export function parseRole(text: unknown): Role | undefined {
  const name = typeof text === 'string' ? text.trim().toLowerCase() : '';
  return ROLES.find((role) => role === name || FRENCH[role] === name);
}

const FRENCH = {
  reader: 'lecteur',
  reporter: 'déclarant',
  validator: 'validateur',
  administrator: 'administrateur',
} satisfies Record<Role, string>;

/** The roles after one was given; `reader` is everyone's and stays. */
export function granted(roles: readonly Role[], role: Role): Role[] {
  return ROLES.filter((one) => one === role || roles.includes(one));
}

/** The roles after one was taken back. */
export function revoked(roles: readonly Role[], role: Role): Role[] {
  return ROLES.filter((one) => one === 'reader' || (one !== role && roles.includes(one)));
}
