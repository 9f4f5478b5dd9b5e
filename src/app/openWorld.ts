import type { DraftKept } from '../../dialogs/draft.ts';
import { type Assistant, createAssistant } from '../bot/assistant.ts';
import { draftsInMemory } from '../bot/draftsInMemory.ts';
import { createReporting } from '../bot/reporting.ts';
import { type Config, type Refused, refused } from '../config.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { createAuditTrail } from '../store/auditTrail.ts';
import { createConversations } from '../store/conversations.ts';
import { ledgerPlaces } from '../store/ledgerPlaces.ts';
import { createNotices } from '../store/notices.ts';
import { createOperations } from '../store/operations.ts';
import { createRoles } from '../store/roles.ts';
import { seedOnce } from '../store/seedOnce.ts';
import { openSqlite } from '../store/sqlite.ts';
import { sqliteExists } from '../store/sqliteFile.ts';
import { type Store, StoreError } from '../store/store.ts';
import { createLedger, type StoredLedger } from '../store/storedLedger.ts';
import { remember } from '../understand/remember.ts';
import { createUnderstanding } from '../understand/understand.ts';
import { openDemonstration, openLexicon, openPlan } from './openPlan.ts';

/** Everything that answers, put together: what the bot and the commands share. */
export type World = {
  plan: Plan;
  store: Store;
  ledger: StoredLedger;
  assistant: Assistant;
  /** The demonstration's trial date, when the ledger is the demonstration. */
  trialDay: Day | null;
};

type Settings = Pick<Config, 'cosmos' | 'dataDir' | 'production'>;
const DEMONSTRATION = 'demonstration';
const clock = (): Date => new Date();

/**
 * Opens the store that the settings name, and on the first start of an embedded one loads the demonstration. `readOnly`
 * changes nothing on disk: where there is no store yet, the demonstration is read into memory.
 */
export async function openWorld(settings: Settings, { readOnly = false } = {}): Promise<World | Refused> {
  const opened = await openStore(settings, readOnly);
  if ('outcome' in opened) return opened;
  const { store, mayLoad } = opened;
  const onCosmos = settings.cosmos !== null && !readOnly;
  const plan = openPlan();
  const ledger = createLedger(store, plan, { clock });
  const demonstration = openDemonstration();
  const isDemonstration = mayLoad
    ? (await seedOnce(store, ledger, plan, demonstration.entries, DEMONSTRATION)) !== 'notEmpty'
    : !onCosmos && (await store.read(markerOf(plan))) !== undefined;
  // What a killed process left is finished before the first answer; where the store is away, the next recording does it.
  if (!readOnly) await ledger.heal().catch(ignoreTrouble);
  const understand = createUnderstanding({ plan, lexicon: openLexicon() });
  const drafts = readOnly ? draftsInMemory() : createConversations<DraftKept>(store, 'draft');
  const reporting = createReporting({
    plan,
    ledger,
    drafts,
    operations: createOperations(store, plan.id),
    roles: createRoles(store),
    notices: createNotices(store),
    audit: createAuditTrail(store, plan.id),
    clock,
    rehearsal: readOnly,
  });
  const assistant = createAssistant({ plan, ledger, understand, remember, reporting });
  return { plan, store, ledger, assistant, trialDay: isDemonstration ? demonstration.trialDay : null };
}

async function openStore(
  { cosmos, dataDir, production }: Settings,
  readOnly: boolean,
): Promise<{ store: Store; mayLoad: boolean } | Refused> {
  try {
    if (cosmos && !readOnly) {
      const { openCosmos } = await import('../store/cosmos.ts');
      return { store: await openCosmos({ ...cosmos, clock }), mayLoad: false };
    }
    if (readOnly && !sqliteExists(dataDir)) return { store: await openSqlite({ memory: true, clock }), mayLoad: true };
    const store = await openSqlite({ folder: dataDir, readOnly, clock });
    return { store, mayLoad: !readOnly && !production };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return cosmos && !readOnly
      ? refused(
          'COSMOS_ENDPOINT',
          `le magasin ne répond pas (${error.trouble})`,
          `the store does not answer (${error.trouble})`,
        )
      : refused(
          'DATA_DIR',
          `on ne peut pas ${readOnly ? 'lire' : 'lire et écrire'} dans ${dataDir} (${error.trouble})`,
          `${dataDir} cannot be ${readOnly ? 'read' : 'read and written'} (${error.trouble})`,
        );
  }
}

function ignoreTrouble(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

function markerOf(plan: Plan) {
  return ledgerPlaces(plan.id).marker(DEMONSTRATION);
}
