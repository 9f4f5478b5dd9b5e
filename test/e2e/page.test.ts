import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, CHROMIUM, hasChromium, openPage, openStage, type Stage } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (hasChromium) describe('the local page in Chromium', () => inChromium());
else
  test(`the local page in Chromium: skipped, there is no ${CHROMIUM}`, () => {
    console.warn(`Skipped: the local page was not tried, there is no ${CHROMIUM}.`);
  });

function inChromium(): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.close());

  test('answers in French and in English, with the figure, the target and what the data is', async () => {
    const { page, wrongs } = await openPage(stage);
    const fr = await ask(page, 'Comment progresse l’indicateur 12 ?');
    const french = await fr.textContent();
    for (const words of [
      'Indicateur 12',
      '2022-2023',
      '21\u00a0%',
      '25',
      'points de pourcentage',
      'Données fictives',
      'Compris',
    ])
      expect(french).toContain(words);
    expect(await fr.getAttribute('lang')).toBe('fr');
    const en = await ask(page, 'How is indicator 12 doing?');
    const english = await en.textContent();
    for (const words of ['Indicator 12', '21%', 'percentage points', 'Fictitious data', 'Understood'])
      expect(english).toContain(words);
    expect(await en.getAttribute('lang')).toBe('en');
    expect(wrongs).toEqual([]);
  });

  test('draws the chart as a picture with its figures in words', async () => {
    const { page, wrongs } = await openPage(stage);
    const picture = (await ask(page, 'indicateur 12')).locator('img');
    expect(await picture.getAttribute('alt')).toContain('2021-2022');
    await expect
      .poll(() => picture.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(300);
    expect(wrongs).toEqual([]);
  });

  test('answers a button, then a follow-up', async () => {
    const { page } = await openPage(stage);
    const card = await ask(page, 'indicateur 12');
    await card.getByRole('button', { name: 'Exercice précédent' }).click();
    const previous = page.locator('.teams-card').nth(2);
    await previous.waitFor();
    expect(await previous.textContent()).toContain('2021-2022');
    expect(await page.locator('.mine .bubble').last().textContent()).toBe('Exercice précédent');
    expect(await (await ask(page, 'et le 11 ?')).textContent()).toContain('Indicateur 11');
  });

  test('answers an example that is clicked', async () => {
    const { page } = await openPage(stage);
    await page.locator('#examples button').first().click();
    await expect.poll(() => page.locator('.teams-card').count()).toBe(2);
    expect(await page.locator('.teams-card').last().textContent()).toContain('Indicateur 12');
  });

  test('keeps the conversation over a reload, and its thread over a restart of the server', async () => {
    const { page } = await openPage(stage);
    await ask(page, 'indicateur 8');
    await page.reload();
    await expect.poll(() => page.locator('.teams-card').count()).toBe(2);
    expect(await page.locator('.mine .bubble').textContent()).toBe('indicateur 8');
    await stage.restart();
    expect(await (await ask(page, 'et en 2020-2021 ?')).textContent()).toMatch(/Indicateur 8[\s\S]*2020-2021/);
  });

  test('begins anew when asked', async () => {
    const { page } = await openPage(stage);
    await ask(page, 'indicateur 8');
    await page.locator('#restart').click();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
  });

  test('speaks English at a click, and the bot with it', async () => {
    const { page } = await openPage(stage);
    await page.locator('#language').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#question').getAttribute('placeholder')).toBe('Type your question');
    expect(await (await ask(page, '12')).getAttribute('lang')).toBe('en');
    await page.reload();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Plan assistant');
  });

  test('is used with the keyboard alone', async () => {
    const { page } = await openPage(stage);
    await page.keyboard.type('indicateur 12');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.teams-card').count()).toBe(2);
    await tabTo(page, 'Pourquoi');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.teams-card').count()).toBe(3);
  });

  test.each([
    ['light', false],
    ['dark', true],
  ])('is %s as the system is, at a click the other, and has no fault that axe finds', async (theme, dark) => {
    const { page } = await openPage(stage, { dark });
    await ask(page, 'indicateur 12');
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    await page.evaluate(axe);
    const found = await page.evaluate(
      "axe.run({ exclude: ['.teams-card'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' ')))",
    );
    expect(found).toEqual([]);
    await page.locator('#theme').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(dark ? 'light' : 'dark');
  });

  test('never scrolls sideways on a phone of 360 pixels', async () => {
    const { page } = await openPage(stage, { width: 360 });
    for (const question of [
      'indicateur 12',
      'où en est-on ?',
      'cible de l’indicateur 2',
      'compare les indicateurs 4, 8 et 11',
      'aide',
      'x'.repeat(200),
    ]) {
      await ask(page, question);
      const widths = "[document.documentElement.scrollWidth, document.getElementById('log').scrollWidth]";
      expect([question, await page.evaluate(widths)]).toEqual([question, [360, 360]]);
    }
  });

  test('says so when the server is gone, and goes on when it is back', async () => {
    const { page } = await openPage(stage);
    await page.route('**/chat/**', (route) => route.abort());
    await page.locator('#question').fill('indicateur 12');
    await page.locator('#send').click();
    await expect.poll(() => page.locator('#status').textContent()).toContain('ne répond pas');
    await page.unroute('**/chat/**');
    await ask(page, 'indicateur 12');
    expect(await page.locator('#status').textContent()).toBe('');
  });
}

/** Presses Tab until the button whose name begins so has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = String(await page.evaluate("document.activeElement?.textContent ?? ''"));
    if (focused.startsWith(name)) return;
  }
  throw new Error(`No button «${name}» within 60 steps.`);
}
