import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cardFor } from '../../cards/cardFor.ts';
import type { ChartSpec } from '../../cards/chart.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { allExamples } from '../../cards/examples.ts';
import { noticeExamples } from '../../cards/notice.examples.ts';
import { noticeCard } from '../../cards/notice.ts';
import { dataUriOf } from '../bot/picture.ts';
import { parsePlanFile } from '../exchange/planFile.ts';
import { packageRoot } from '../root.ts';
import { textOf } from '../text/textOf.ts';
import { galleryPage } from './galleryPage.ts';

/** Writes gallery/index.html: every example of every card, in Teams' light and dark looks and at any width. */
function gallery(): void {
  const read = parsePlanFile(JSON.parse(readText('data/plan.json')));
  if (read.kind === 'errors') throw new Error(JSON.stringify(read.errors));
  const pictureOf = (chart: ChartSpec) => dataUriOf(chartSvg(chart));
  const cards = allExamples(read.plan).map(({ name, answer, kind }) => ({
    name,
    kind,
    language: answer.language,
    card: cardFor(answer, textOf(answer), { pictureOf }),
  }));
  const notices = noticeExamples(read.plan).map(({ name, view }) => ({
    name,
    kind: 'notice',
    language: view.language,
    card: noticeCard(view, { pictureOf }),
  }));
  const shown = [...cards, ...notices];
  mkdirSync(new URL('gallery/', packageRoot), { recursive: true });
  const file = new URL('gallery/index.html', packageRoot);
  const look = {
    light: json('cards/hostConfig/teams-light.json'),
    dark: json('cards/hostConfig/teams-dark.json'),
    css: readText('cards/hostConfig/teams.css'),
    renderer: '../node_modules/adaptivecards/dist/adaptivecards.min.js',
  };
  writeFileSync(file, galleryPage(shown, look));
  console.log(`${shown.length} cards in gallery/index.html`);
}

function readText(path: string): string {
  return readFileSync(new URL(path, packageRoot), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(readText(path));
}

gallery();
