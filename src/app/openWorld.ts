import type { DraftKept } from '../../dialogs/draft.ts';
import { type Assistant, createAssistant } from '../bot/assistant.ts';
import { createAssistants } from '../bot/assistants.ts';
import { draftsInMemory } from '../bot/draftsInMemory.ts';
import type { WatchedPlan } from '../bot/noticeRounds.ts';
import { createReporting } from '../bot/reporting.ts';
import type { ReportingParts } from '../bot/reportTurn.ts';
import type { UnderstandsSoon } from '../bot/understandsSoon.ts';
import { type Config, type Refused, refused } from '../config.ts';
import type { Day } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { createAuditTrail } from '../store/auditTrail.ts';
import { createConversations } from '../store/conversations.ts';
import type { CosmosOperation } from '../store/cosmos.ts';
import { ledgerPlaces } from '../store/ledgerPlaces.ts';
import { createNotices } from '../store/notices.ts';
import { createOperations } from '../store/operations.ts';
import { createRoles } from '../store/roles.ts';
import { seedOnce } from '../store/seedOnce.ts';
import { createSeenOverviews } from '../store/seenOverviews.ts';
import { openSqlite } from '../store/sqlite.ts';
import { sqliteExists } from '../store/sqliteFile.ts';
import { type Store, StoreError } from '../store/store.ts';
import { createLedger, type StoredLedger } from '../store/storedLedger.ts';
import { createStoredPlans } from '../store/storedPlans.ts';
import { createSubscriptions } from '../store/subscriptions.ts';
import { NO_LEXICON } from '../understand/lexicon.ts';
import { remember } from '../understand/remember.ts';
import { createSuggester, type Suggest } from '../understand/suggest.ts';
import { openDemonstration, openLexicon, openPlan, parseStoredPlan } from './openPlan.ts';
import { understandingOpener } from './openUnderstanding.ts';

/** Everything that answers, put together: what the bot and the commands share. */
export type World = {
  plan: Plan;
  store: Store;
  ledger: StoredLedger;
  assistant: Assistant;
  /** Every plan that people may follow, each in its last edition, with its ledger. */
  plans: () => Promise<readonly WatchedPlan[]>;
  /** The demonstration's trial date, when the ledger is the demonstration. */
  trialDay: Day | null;
};

/** Told of every operation on the shared store: what it was, what it cost and how long it took. */
type OnOperation = (operation: CosmosOperation) => void;

type Opening = {
  readOnly?: boolean;
  onOperation?: OnOperation;
  /** Puts something around the store, to watch it. */
  around?: (store: Store) => Store;
  /** Whether people may ask to be told of what they follow, and when they are. */
  notifying?: ReportingParts['notifying'];
  /** How messages are understood; without it, at once and in this thread. */
  understandingOf?: (plan: Plan) => UnderstandsSoon;
  /** For trying out a full disk: the embedded store may not grow past so many pages. */
  maxPages?: number | undefined;
};

type Settings = Pick<Config, 'cosmos' | 'dataDir' | 'production'>;
const DEMONSTRATION = 'demonstration';
const clock = (): Date => new Date();

/**
 * Opens the store that the settings name, and on the first start of an embedded one loads the demonstration. `readOnly`
 * changes nothing on disk: where there is no store yet, the demonstration is read into memory.
 */
export async function openWorld(
  settings: Settings,
  {
    readOnly = false,
    onOperation,
    around = (store) => store,
    notifying = 'off',
    understandingOf = understandingOpener(),
    maxPages,
  }: Opening = {},
): Promise<World | Refused> {
  const opened = await openStore(settings, { readOnly, onOperation, maxPages });
  if ('outcome' in opened) return opened;
  const { mayLoad } = opened;
  const store = around(opened.store);
  const onCosmos = settings.cosmos !== null && !readOnly;
  const plan = openPlan();
  const ledger = createLedger(store, plan, { clock });
  const demonstration = openDemonstration();
  const isDemonstration = mayLoad
    ? (await seedOnce(store, ledger, plan, demonstration.entries, DEMONSTRATION)) !== 'notEmpty'
    : !onCosmos && (await store.read(markerOf(plan))) !== undefined;
  // What a killed process left is finished before the first answer; where the store is away, the next recording does it.
  if (!readOnly) await ledger.heal().catch(ignoreTrouble);
  const drafts = readOnly ? draftsInMemory() : createConversations<DraftKept>(store, 'draft');
  const lexicon = openLexicon();
  const seen = createSeenOverviews(store);
  const assistantOf = (one: Plan): Assistant => {
    const own = one === plan ? ledger : createLedger(store, one, { clock });
    const reporting = createReporting({
      plan: one,
      ledger: own,
      drafts,
      operations: createOperations(store, one.id),
      roles: createRoles(store),
      notices: createNotices(store),
      subscriptions: createSubscriptions(store),
      seen,
      notifying,
      audit: createAuditTrail(store, one.id),
      clock,
      rehearsal: readOnly,
    });
    const words = { plan: one, lexicon: one.id === plan.id ? lexicon : NO_LEXICON };
    const understand = understandingOf(one);
    return createAssistant({
      plan: one,
      ledger: own,
      understand,
      remember,
      reporting,
      ...(!readOnly && { lastAsked: { plan: one.id, seen, clock } }),
      suggest: whenFirstAsked(words),
    });
  };
  const imported = createStoredPlans(store, parseStoredPlan, clock).all;
  const assistant = createAssistants({ shipped: plan, imported, assistantOf });
  const plans = async (): Promise<readonly WatchedPlan[]> => {
    const last = new Map([plan, ...(await imported())].map((one) => [one.id, one] as const));
    return [...last.values()].map((one) => ({
      plan: one,
      ledger: one === plan ? ledger : createLedger(store, one, { clock }),
    }));
  };
  return { plan, store, ledger, assistant, plans, trialDay: isDemonstration ? demonstration.trialDay : null };
}

async function openStore(
  { cosmos, dataDir, production }: Settings,
  {
    readOnly,
    onOperation,
    maxPages,
  }: Pick<Opening, 'maxPages'> & { readOnly: boolean; onOperation: OnOperation | undefined },
): Promise<{ store: Store; mayLoad: boolean } | Refused> {
  try {
    if (cosmos && !readOnly) {
      const { openCosmos } = await import('../store/cosmos.ts');
      return { store: await openCosmos({ ...cosmos, clock, ...(onOperation && { onOperation }) }), mayLoad: false };
    }
    if (readOnly && !sqliteExists(dataDir)) return { store: await openSqlite({ memory: true, clock }), mayLoad: true };
    const store = await openSqlite({ folder: dataDir, readOnly, clock, ...(maxPages !== undefined && { maxPages }) });
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

/** The search box's words are compiled when somebody first searches: most starts are not for that. */
function whenFirstAsked(words: Parameters<typeof createSuggester>[0]): Suggest {
  let suggest: Suggest | undefined;
  return (typed) => {
    suggest ??= createSuggester(words);
    return suggest(typed);
  };
}

function ignoreTrouble(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

function markerOf(plan: Plan) {
  return ledgerPlaces(plan.id).marker(DEMONSTRATION);
}
