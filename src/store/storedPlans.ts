import { createHash } from 'node:crypto';
import type { Instant } from '../domain/day.ts';
import type { Indicator, Plan } from '../domain/plan.ts';
import { inBatches } from './inBatches.ts';
import { replaceUntil } from './replaceUntil.ts';
import { type Place, type Store, StoreError } from './store.ts';

/** The plans that were imported, all their editions side by side. */
export type StoredPlans = {
  /** Every edition of every plan, in the order first imported. At most one point read a minute while nothing changes. */
  all: () => Promise<readonly Plan[]>;
  /** Keeps an edition of a plan, in place of what was kept of that edition; «already» when it is word for word there. */
  save: (plan: Plan) => Promise<'saved' | 'already'>;
};

/** What checks a plan read back; it throws for one that does not hold. */
export type ParsePlan = (value: unknown) => Plan;

/** The list of editions. Their parts are named by their content and never change: this document alone decides what counts. */
type Catalogue = { editions: readonly Edition[] };
type Edition = { plan: string; edition: string; digest: string; parts: number; at: Instant };

const CATALOGUE: Place = { room: 'plan', partition: 'plans', id: 'catalogue' };

/** How long a list of editions is believed without asking again, in milliseconds. */
export const BELIEVED_FOR_MS = 60_000;

/** How many indicators one document holds: some 2 KB each, so that any plan fits. */
const PART = 400;
const PARTS_AT_ONCE = 8;

/** Plans over a store. */
export function createStoredPlans(store: Store, parse: ParsePlan, clock: () => Date): StoredPlans {
  const known = new Map<string, Plan>();
  let cached: { plans: readonly Plan[]; etag: string | undefined; at: number } | undefined;

  async function read(one: Edition): Promise<Plan> {
    const kept = known.get(one.digest);
    if (kept) return kept;
    const indexes = Array.from({ length: one.parts }, (_, index) => index);
    const parts = await inBatches(indexes, PARTS_AT_ONCE, (index) => store.read<object>(partOf(one, index)));
    const bodies = parts.map((part) => {
      if (part) return part.body as { indicators: readonly Indicator[] };
      throw new StoreError('corrupt', `A part of the plan ${one.plan}, edition ${one.edition}, is missing.`);
    });
    const plan = parse({ ...bodies[0], indicators: bodies.flatMap((body) => body.indicators) });
    known.set(one.digest, plan);
    return plan;
  }

  async function all(): Promise<readonly Plan[]> {
    const now = clock().getTime();
    if (cached && Math.abs(now - cached.at) < BELIEVED_FOR_MS) return cached.plans;
    const found = await store.read<Catalogue>(CATALOGUE);
    const unchanged = cached && found?.etag === cached.etag;
    const plans = unchanged && cached ? cached.plans : await Promise.all((found?.body.editions ?? []).map(read));
    cached = { plans, etag: found?.etag, at: now };
    return plans;
  }

  async function save(plan: Plan): Promise<'saved' | 'already'> {
    const digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 32);
    const { indicators, ...rest } = plan;
    const parts = Math.max(1, Math.ceil(indicators.length / PART));
    const mine: Edition = { plan: plan.id, edition: plan.edition, digest, parts, at: clock().toISOString() };
    const isMine = (one: Edition): boolean => one.plan === mine.plan && one.edition === mine.edition;
    const standing = (await store.read<Catalogue>(CATALOGUE))?.body.editions.find(isMine);
    if (standing?.digest === digest) return 'already';
    for (let index = 0; index < parts; index += 1) {
      const some = indicators.slice(index * PART, (index + 1) * PART);
      await store.create(partOf(mine, index), { ...(index === 0 && rest), indicators: some });
    }
    await replaceUntil<Catalogue>(store, CATALOGUE, async (before) => {
      const editions = before?.editions ?? [];
      const replaced = editions.map((one) => (isMine(one) ? mine : one));
      return { editions: editions.some(isMine) ? replaced : [...editions, mine] };
    });
    cached = undefined;
    return 'saved';
  }

  return { all, save };
}

function partOf({ plan, edition, digest }: Edition, index: number): Place {
  return { room: 'plan', partition: plan, id: `plan:${edition}:${digest}:${index}` };
}
