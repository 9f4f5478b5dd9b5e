import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InvokeResponse } from 'botbuilder';
import { expect } from 'vitest';
import { cardFor } from '../../cards/cardFor.ts';
import { openWorld, type World } from '../../src/app/openWorld.ts';
import { createConversations } from '../../src/bot/conversations.ts';
import { createInOrder } from '../../src/bot/inOrder.ts';
import { createLog } from '../../src/bot/log.ts';
import { createPictures } from '../../src/bot/pictures.ts';
import { createTurn } from '../../src/bot/turn.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Store } from '../../src/store/store.ts';
import { textOf } from '../../src/text/textOf.ts';
import { TRIAL_DAY } from '../fixtures.ts';
import { type Door, message, openDoor } from './frontDoor.ts';

type Fields = Record<string, unknown>;
/** A card, as far as these tests look at it. */
export type Card = { lang: string; speak: string; fallbackText: string; body: unknown[]; actions?: Press[] };
export type Press = { type: string; title: string; verb?: string; data?: Fields };
export type Reply = { type: string; text?: string; summary?: string; attachments?: { content: Card }[] };

/** The whole bot over a store of its own, behind the real door, at the demonstration's date. */
export type WholeBot = {
  door: Door;
  world: World;
  lines: string[];
  /** Sends an activity; what came back, whatever it is. */
  send(fields: Fields): Promise<Reply[]>;
  say(text: string, fields?: Fields): Promise<Reply[]>;
  /** Sends an invoke, and gives what its client gets: a status and a body. */
  invoke(name: string, value: unknown, fields?: Fields): Promise<InvokeResponse>;
  /** What people, not the demonstration, recorded. */
  recorded(): Promise<Entry[]>;
  close(): Promise<void>;
};

export async function openWholeBot(around?: (store: Store) => Store): Promise<WholeBot> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bot-'));
  const opened = await openWorld({ cosmos: null, dataDir: folder, production: false }, around && { around });
  if ('outcome' in opened) throw new Error(opened.said.en);
  const world = opened;
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const pictures = createPictures('a secret of the tests');
  const turn = createTurn({
    assistant: world.assistant,
    conversations: createConversations(world.store),
    clock: () => ({ today: TRIAL_DAY, trialDay: TRIAL_DAY }),
    inOrder: createInOrder(),
    wordsOf: textOf,
    cardOf: cardFor,
    hostOf: () => ({
      pictureOf: (chart) => `https://plan.example.org${pictures.pathOf(chart)}`,
      fileOf: () => 'https://plan.example.org/files/x',
    }),
  });
  const door = await openDoor({ turn: (context) => turn(context, log) });
  const seeded = new Set((await world.ledger.allEntries()).map((one) => one.id));
  let at = 0;
  const send = async (fields: Fields): Promise<Reply[]> => {
    at += 1;
    const { status, text } = await door.post(message('', { text: undefined, id: `m${at}`, ...fields }));
    expect(status).toBe(200);
    return (JSON.parse(text) as { activities: Reply[] }).activities;
  };
  return {
    door,
    world,
    lines,
    send,
    say: (text, fields = {}) => send({ text, ...fields }),
    async invoke(name, value, fields = {}) {
      const replies = await send({ type: 'invoke', name, value, ...fields });
      expect(replies.map((one) => one.type)).toEqual(['invokeResponse']);
      return (replies[0] as unknown as { value: InvokeResponse }).value;
    },
    recorded: async () => (await world.ledger.allEntries()).filter((one) => !seeded.has(one.id)),
    async close() {
      await door.close();
      await world.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
