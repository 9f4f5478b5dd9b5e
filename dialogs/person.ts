import type { Author } from '../src/domain/entry.ts';
import type { Role } from '../src/domain/role.ts';

/** Who speaks: the object id the channel vouches for, the name at that time, and the roles kept under that id. */
export type Person = Author & { roles: readonly Role[] };
