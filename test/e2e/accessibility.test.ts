import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardHost } from '../../cards/card.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { noticeExamples } from '../../cards/notice.examples.ts';
import { noticeCard } from '../../cards/notice.ts';
import { reportExamples } from '../../cards/report.examples.ts';
import { reportCard } from '../../cards/reportCard.ts';
import { dataUriOf } from '../../src/bot/picture.ts';
import { galleryPage, type Shown } from '../../src/cli/galleryPage.ts';
import { packageRoot } from '../../src/root.ts';
import { reportText } from '../../src/text/reportTexts.ts';
import { cardOf, examples, plan } from '../cards/everyCard.ts';
import { CHROMIUM, hasChromium } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What makes two cards alike to axe, beside where there are words. */
const BUILD: ReadonlySet<string> = new Set(['type', 'style', 'color', 'size', 'weight', 'spacing', 'role', 'mode']);
const shown = shownCards();
const KINDS = [...new Set(shown.map(({ kind }) => kind))];
/** The kinds that hold every style, colour and input there is: in the dark look only the colours differ. */
const EVERY_STYLE: ReadonlySet<string> = new Set(['progress', 'report', 'notice', 'clarify']);
const THEMES = ['light', 'dark'] as const;
const FOLDER = new URL(`var/accessibility-${process.pid}/`, packageRoot);
const GALLERY = new URL('index.html', FOLDER);

if (hasChromium) describe('for everyone', () => inChromium());
else
  test(`for everyone: skipped, there is no ${CHROMIUM}`, () => {
    console.warn(`Skipped: nothing was looked at with axe, there is no ${CHROMIUM}.`);
  });

function inChromium(): void {
  let browser: Browser;
  let page: Page;
  /** A page of its own for the cards, which draws those of a kind when told: opening it is dearer than they are. */
  let drawn: Page;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(GALLERY, gallery());
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    const context = await browser.newContext();
    page = await context.newPage();
    drawn = await context.newPage();
    await drawn.goto(new URL('?kind=smalltalk', GALLERY).href);
    await drawn.evaluate(axe);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  const pages = ['privacy', 'terms'].flatMap((name) => THEMES.map((theme) => [name, theme] as const));
  test.each(pages)('the page «%s» has no fault that axe finds in the %s look', async (name, theme) => {
    await open(page, new URL(`teams/pages/${name}.html`, packageRoot), theme);
    expect(await groundOf(page)).toBe({ light: 'rgb(255, 255, 255)', dark: 'rgb(28, 31, 36)' }[theme]);
    expect(await faults(page, 'document')).toEqual([]);
  });

  test.each(['privacy', 'terms'])('the page «%s» fits a phone, and each link is reached by keyboard', async (name) => {
    await open(page, new URL(`teams/pages/${name}.html`, packageRoot), 'light', 320);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const links = await page.locator('a').count();
    const reached = new Set<unknown>();
    for (let at = 0; at < links; at += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate('document.activeElement.getAttribute("href")'));
    }
    expect(reached.size).toBe(links);
    expect([...reached]).not.toContain(null);
  });

  const kinds = KINDS.flatMap((kind) =>
    EVERY_STYLE.has(kind) ? THEMES.map((theme) => [kind, theme] as const) : [[kind, 'light'] as const],
  );
  test.each(kinds)('no example of the card «%s» has a fault that axe finds in the %s look', async (kind, theme) => {
    await show(drawn, kind, theme);
    expect(await drawn.locator('.teams-card').count()).toBe(shown.filter((one) => one.kind === kind).length);
    await drawn.evaluate(OPEN_WHAT_IS_FOLDED);
    expect(await drawn.locator('#all-lines:not(:visible)').count()).toBe(0);
    // Colours are the dearest to look at: in the kinds that hold every style there is.
    if (theme === 'light') expect(await faults(drawn, "'main'", ALL_BUT_COLOURS)).toEqual([]);
    if (EVERY_STYLE.has(kind)) expect(await faults(drawn, "'main'", COLOURS)).toEqual([]);
    expect(await drawn.evaluate(LINES_NAMED_OTHERWISE)).toEqual([]);
  });

  test('these checks find a picture without words and words that cannot be read', async () => {
    await open(page, new URL('teams/pages/terms.html', packageRoot), 'light');
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color: #bbb">gris</p>')`,
    );
    const found = (await faults(page, 'document')).join(' ');
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
  });
}

async function open(page: Page, url: URL, theme: 'light' | 'dark', width = 1000): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(url.href);
  await page.evaluate(axe);
}

/** Draws the cards of a kind as somebody who chooses it in the gallery gets them. */
async function show(gallery: Page, kind: string, theme: 'light' | 'dark'): Promise<void> {
  await gallery.setViewportSize({ width: 1000, height: 800 });
  await gallery.emulateMedia({ colorScheme: theme });
  await gallery.locator('select[name=theme]').selectOption(theme);
  await gallery.locator('select[name=kind]').selectOption(kind);
}

function groundOf(page: Page): Promise<unknown> {
  return page.evaluate('getComputedStyle(document.body).backgroundColor');
}

/**
 * A line of figures is named by its sentence, which says in words what the columns say by their place: the words are
 * the same, their order and signs are not, so that axe's own comparison is replaced by the one below.
 */
const RULES = `{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'label-content-name-mismatch': { enabled: false } } }`;
const ALL_BUT_COLOURS = RULES.replace('rules: {', "rules: { 'color-contrast': { enabled: false },");
const COLOURS = `{ runOnly: { type: 'rule', values: ['color-contrast'] } }`;

/** Lines folded under a button are hidden from axe as from anybody: their buttons are pressed first. */
const OPEN_WHAT_IS_FOLDED = `document.querySelectorAll('button').forEach((one) => {
  if (/^(Voir les|Show all) \\d/.test(one.textContent)) one.click();
})`;

/** Lines that can be pressed whose name lacks the words they begin with. */
const LINES_NAMED_OTHERWISE = `[...document.querySelectorAll('.ac-container.ac-selectable')].flatMap((line) => {
  const shown = [...line.querySelectorAll('p, span, .ac-textBlock, .ac-textRun')].filter((one) => one.children.length === 0)
    .map((one) => one.textContent.replace(/^[^\\p{L}\\d+−]+/u, '').trim()).filter((text) => text !== '').slice(0, 2);
  const name = line.getAttribute('aria-label').toLowerCase();
  return shown.length > 0 && shown.every((text) => name.includes(text.toLowerCase())) ? [] : [name + ' ≠ ' + shown.join(' ')];
})`;

function faults(page: Page, where: string, rules = RULES): Promise<string[]> {
  return page.evaluate(
    `axe.run(${where}, ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 300)))`,
  );
}

/** Every example there is: answers, what is said of reports, and notices. */
function shownCards(): Shown[] {
  const host: CardHost = {
    pictureOf: (chart) => dataUriOf(chartSvg(chart)),
    fileOf: ({ format }) => `https://plan.example/files/x.${format}`,
  };
  return [
    ...examples.map((one) => ({ ...one, language: one.answer.language, card: cardOf(one, host) })),
    ...reportExamples(plan).map(({ name, view }) => {
      const card = reportCard(view, reportText(view), host);
      return { name, kind: 'report', language: view.language, card };
    }),
    ...noticeExamples(plan).map(({ name, view }) => {
      return { name, kind: 'notice', language: view.language, card: noticeCard(view, host) };
    }),
  ]
    .map(({ name, kind, language, card }) => ({ name, kind, language, card }))
    .filter(builtUnlike(new Set()));
}

/** Cards of one build, such as the two languages of an example, differ in words alone: one of them is looked at. */
function builtUnlike(seen: Set<string>): (one: Shown) => boolean {
  return ({ kind, card }) => {
    const words = (key: string, value: unknown): unknown =>
      typeof value === 'string' && !BUILD.has(key) ? value.trim().length > 0 : value;
    const build = `${kind} ${JSON.stringify(card, words)}`;
    if (seen.has(build)) return false;
    seen.add(build);
    return true;
  };
}

function gallery(): string {
  const read = (path: string): string => readFileSync(new URL(path, packageRoot), 'utf8');
  return galleryPage(shown, {
    light: JSON.parse(read('cards/hostConfig/teams-light.json')),
    dark: JSON.parse(read('cards/hostConfig/teams-dark.json')),
    css: read('cards/hostConfig/teams.css'),
    renderer: new URL('node_modules/adaptivecards/dist/adaptivecards.min.js', packageRoot).href,
  });
}
