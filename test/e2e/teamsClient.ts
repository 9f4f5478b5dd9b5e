import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Playground, startPlayground } from '../../src/cli/playground.ts';
import { openStage, type Stage } from './browser.ts';

/** The whole bot, the Playground beside it and one page of it, as a person in Teams has one window. */
export type TeamsClient = {
  stage: Stage;
  page: Page;
  /** The client's address. */
  url: string;
  close(): Promise<void>;
};

/** Longer than anything takes, and shorter than a test may: what is missing is then named. */
const WITHIN_MS = 20_000;

export async function openTeamsClient(): Promise<TeamsClient> {
  const stage = await openStage();
  const folder = mkdtempSync(join(tmpdir(), 'plan-teams-'));
  let client: Playground | undefined;
  const close = async (): Promise<void> => {
    await client?.stop();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    client = await startPlayground({ endpoint: `${stage.url}api/messages`, port: await freePort(), folder });
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(WITHIN_MS);
    const page = await context.newPage();
    // Its fonts are elsewhere: nothing but this machine is asked.
    await context.route(/^https:/, (route) => route.abort());
    await page.goto(client.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    return { stage, page, url: client.url, close };
  } catch (error) {
    // Nothing goes on running when the client did not open.
    await close();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The cards of the conversation that is open, those opened inside another left out. */
export function cards(page: Page): Locator {
  return page.locator('.ac-preview-panel > .ac-adaptiveCard');
}

/** Does something that is answered by a card, and gives that card. */
export async function nextCard(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await cards(page).count();
  await act();
  await cards(page).nth(before).waitFor();
  return cards(page).nth(before);
}

/** Types a message, sends it, and gives the card that answers. */
export function say(page: Page, text: string): Promise<Locator> {
  return nextCard(page, async () => {
    await messageBox(page).fill(text);
    await messageBox(page).press('Enter');
  });
}

export function messageBox(page: Page): Locator {
  return page.locator('[data-lexical-editor=true]').first();
}

/** Opens a chat or a channel of the list on the left. */
export async function openPlace(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name }).click();
  await messageBox(page).waitFor();
}

/** Mentions the bot, then says the rest. */
export function mention(page: Page, text: string): Promise<Locator> {
  return nextCard(page, async () => {
    const box = messageBox(page);
    await box.click();
    await page.keyboard.type('@');
    await page.locator('#typeahead-menu').getByText('Assistant du plan').click();
    await page.keyboard.type(` ${text}`);
    const post = page.getByRole('button', { name: 'Post' });
    if (await post.isVisible()) await post.click();
    else await page.keyboard.press('Enter');
  });
}

/** Types in the search box of the message extension; gives the panel of results. */
export async function search(page: Page, text: string): Promise<Locator> {
  await page.getByLabel('Trigger Message Extension App').first().click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  const input = page.getByPlaceholder('Enter a search term');
  await input.pressSequentially(text);
  return page.getByRole('group').filter({ has: input });
}
