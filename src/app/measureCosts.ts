import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConversations } from '../bot/conversations.ts';
import type { Speaker } from '../bot/speaker.ts';
import type { Day } from '../domain/day.ts';
import { countingStore, type Operations } from '../store/countingStore.ts';
import { openWorld } from './openWorld.ts';

/** What one turn asked of the store: figures and ledger (`plan`), conversation and drafts (`state`). */
export type TurnCost = { turn: string; text: string; operations: Operations };

/** The turns of one conversation, each of another kind, in the order they are asked. */
export const TURNS = [
  ['un indicateur / one indicator', "Comment progresse l'indicateur 12 ?"],
  ['la même question / the same again', "Comment progresse l'indicateur 12 ?"],
  ['suite / follow-up', "et l'an dernier ?"],
  ['vue d’ensemble / overview', 'Où en est le plan ?'],
  ['question posée / question back', 'le taux de satisfaction ?'],
  ['aide / help', 'aide'],
  ['référence / reference', 'vérifie MRIF-12-2122-v3'],
  ['déclaration, brouillon / report, draft', "J'ai tenu une activité de prospection à Lagos hier"],
  ['déclaration, inscrite / report, recorded', 'oui enregistre'],
] as const;

/** Plays the turns on a store of its own, as the bot does, and counts what each asked of it. */
export async function measureCosts(today: Day): Promise<TurnCost[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plan-costs-'));
  let take: () => Operations = () => ({ plan: zero(), state: zero() });
  const world = await openWorld(
    { cosmos: null, dataDir, production: false },
    {
      around(store) {
        const counting = countingStore(store);
        take = counting.take;
        return counting.store;
      },
    },
  );
  if ('outcome' in world) throw new Error('The store for measuring could not be opened.');
  const conversations = createConversations(world.store);
  const costs: TurnCost[] = [];
  try {
    // The list of plans is read once a minute: it belongs to no turn.
    await world.assistant.reply({ text: 'aide', context: {}, today, trialDay: null });
    take();
    for (const [at, [turn, text]] of TURNS.entries()) {
      const kept = conversations.open('costs');
      const speaker: Speaker = {
        id: 'costs',
        name: 'Mesure',
        conversation: 'costs',
        key: `costs-${at}`,
        op: `costs-${at}`,
      };
      const context = await kept.context();
      const { context: next } = await world.assistant.reply({ text, context, today, trialDay: null, speaker });
      kept.remember(next);
      await kept.save();
      costs.push({ turn, text, operations: take() });
    }
  } finally {
    await world.store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return costs;
}

const zero = (): Operations['plan'] => ({ reads: 0, writes: 0, lists: 0 });
