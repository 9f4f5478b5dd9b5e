import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartSvg } from '../../cards/chartSvg.ts';
import { dataUriOf } from '../../src/bot/picture.ts';
import { galleryPage } from '../../src/cli/galleryPage.ts';
import { cardOf, examples } from './everyCard.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const ROOT = new URL('../../', import.meta.url);
const FOLDER = new URL(`var/gallery-${process.pid}/`, ROOT);
const PAGE = new URL('index.html', FOLDER);

/** Drawn by Microsoft's renderer with Teams' looks; said to be skipped where there is no Chromium. */
describe.skipIf(!CHROMIUM)(`cards in a browser${CHROMIUM ? '' : ' (skipped: no Chromium)'}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
    const cards = examples.map((example) => ({
      name: example.name,
      kind: example.kind,
      language: example.answer.language,
      card: cardOf(example, { pictureOf: (chart) => dataUriOf(chartSvg(chart)) }),
    }));
    const look = {
      light: JSON.parse(read('cards/hostConfig/teams-light.json')),
      dark: JSON.parse(read('cards/hostConfig/teams-dark.json')),
      css: read('cards/hostConfig/teams.css'),
      renderer: new URL('node_modules/adaptivecards/dist/adaptivecards.min.js', ROOT).href,
    };
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(PAGE, galleryPage(cards, look));
    const { chromium } = await import('playwright-core');
    browser = await chromium.launch({
      ...(CHROMIUM && { executablePath: CHROMIUM }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  it.each([320, 360, 640])('fit a card %i pixels wide without scrolling sideways', async (width) => {
    await open(page, `?width=${width}`);
    expect(await page.evaluate(CARDS_TOO_WIDE)).toEqual({ drawn: examples.length, tooWide: [] });
  });

  it.each([
    ['light', 'en'],
    ['dark', 'fr'],
  ])(
    'raise no complaint of axe in the %s look (%s)',
    async (theme, language) => {
      await open(page, `?theme=${theme}&language=${language}`);
      await page.evaluate(TWO_OF_A_KIND);
      expect(await complaints(page)).toEqual([]);
    },
    60_000,
  );

  it('these checks find a wide card and a picture without words', async () => {
    await open(page, '?kind=smalltalk&language=fr');
    await page.evaluate(SPOIL);
    expect(await page.evaluate(CARDS_TOO_WIDE)).toMatchObject({ tooWide: ['smalltalk.hello.fr'] });
    expect((await complaints(page)).join()).toContain('image-alt');
  });
});

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${PAGE.href}${query}`);
}

async function complaints(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: new URL('node_modules/axe-core/axe.min.js', ROOT).pathname });
  return (await page.evaluate(AXE_COMPLAINTS)) as string[];
}

/** axe is slow: two examples of each card show all that its template can draw. */
const TWO_OF_A_KIND = `(() => {
  const seen = {};
  for (const section of document.querySelectorAll('section')) {
    const [kind] = section.querySelector('h2').textContent.split('.');
    seen[kind] = (seen[kind] ?? 0) + 1;
    if (seen[kind] > 2) section.remove();
  }
})()`;

const SPOIL = `document.querySelector('.ac-adaptiveCard').insertAdjacentHTML('beforeend',
  '<div style="width: 900px"><img width="9" height="9" src="data:,"></div>')`;

const CARDS_TOO_WIDE = `(() => {
  const cards = [...document.querySelectorAll('.teams-card')];
  const over = (card) => [card, ...card.querySelectorAll('*')].some((one) =>
    one.getBoundingClientRect().right > card.getBoundingClientRect().right + 1 || one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline');
  return { drawn: cards.length, tooWide: cards.filter(over).map((card) => card.previousSibling.textContent) };
})()`;

const AXE_COMPLAINTS = `axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ' (' + nodes.length + '): ' + nodes[0].html.slice(0, 300) + ' ' + nodes[0].failureSummary.slice(0, 300)))`;
