import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Running, start } from '../../src/app.ts';

/** Debian's Chromium, which `.ci/run` installs. */
export const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

/** The whole bot on a free port with a store of its own, and a browser beside it. */
export type Stage = { url: string; browser: Browser; restart(): Promise<void>; close(): Promise<void> };

export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-e2e-'));
  const settings = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' };
  let bot = await begin(settings);
  const { port } = new URL(bot.url);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  return {
    url: bot.url,
    browser,
    async restart() {
      await bot.stop();
      bot = await begin({ ...settings, PORT: port });
    },
    async close() {
      await browser.close();
      await bot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function begin(settings: Record<string, string>): Promise<Running> {
  const started = await start(settings);
  if (started.outcome === 'refused') throw new Error(started.said.en);
  started.announce();
  return started;
}

/** A page with a conversation begun, and everything that went wrong in it. */
export async function openPage(
  stage: Stage,
  look: { width?: number; dark?: boolean } = {},
): Promise<{ page: Page; wrongs: string[] }> {
  const context = await stage.browser.newContext({
    viewport: { width: look.width ?? 1000, height: 800 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // A page left open goes on asking the bot for what is new.
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') wrongs.push(line.text());
  });
  await page.goto(stage.url);
  await page.locator('.teams-card').waitFor();
  return { page, wrongs };
}

/** Types a question, sends it and gives the card that answers. */
export async function ask(page: Page, question: string) {
  const cards = page.locator('.teams-card');
  const before = await cards.count();
  await page.locator('#question').fill(question);
  await page.locator('#question').press('Enter');
  await cards.nth(before).waitFor();
  return cards.nth(before);
}
