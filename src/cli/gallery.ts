import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cardFor } from '../../cards/cardFor.ts';
import type { ChartSpec } from '../../cards/chart.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { allExamples } from '../../cards/examples.ts';
import { dataUriOf } from '../bot/picture.ts';
import { parsePlanFile } from '../exchange/planFile.ts';
import { packageRoot } from '../root.ts';
import { textOf } from '../text/textOf.ts';

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
  mkdirSync(new URL('gallery/', packageRoot), { recursive: true });
  const file = new URL('gallery/index.html', packageRoot);
  writeFileSync(file, page(cards));
  console.log(`${cards.length} cards in gallery/index.html`);
}

function page(cards: readonly unknown[]): string {
  const data = {
    cards,
    light: json('cards/hostConfig/teams-light.json'),
    dark: json('cards/hostConfig/teams-dark.json'),
  };
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Galerie des cartes</title>
<style>${readText('cards/hostConfig/teams.css')}
body { margin: 0; font: 14px/1.4 "Segoe UI", Tahoma, Geneva, Verdana, sans-serif; background: #f5f5f5; color: #242424; }
body.dark { background: #1f1f1f; color: #fff; }
form { position: sticky; top: 0; z-index: 1; padding: 8px 16px; background: inherit; border-bottom: 1px solid #8884; }
label { margin-right: 16px; }
main { display: flex; flex-wrap: wrap; gap: 24px; padding: 16px; align-items: flex-start; }
section h2 { margin: 0 0 6px; font: 600 13px monospace; }
</style>
<form>
<label>Carte <select name="kind"><option value="">toutes</option></select></label>
<label>Langue <select name="language"><option value="">fr, en</option><option>fr</option><option>en</option></select></label>
<label>Aspect <select name="theme"><option>light</option><option>dark</option></select></label>
<label>Largeur <select name="width"><option>320</option><option selected>360</option><option>480</option><option>640</option></select></label>
</form>
<main></main>
<script src="../node_modules/adaptivecards/dist/adaptivecards.min.js"></script>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>
const data = JSON.parse(document.getElementById('data').textContent);
const form = document.forms[0];
for (const kind of new Set(data.cards.map((one) => one.kind))) form.kind.add(new Option(kind));
for (const [key, value] of new URLSearchParams(location.search)) if (form[key]) form[key].value = value;
form.addEventListener('change', draw);
draw();
function draw() {
  const { kind, language, theme, width } = Object.fromEntries(new FormData(form));
  document.body.className = theme;
  const shown = data.cards.filter((one) => (!kind || one.kind === kind) && (!language || one.language === language));
  document.querySelector('main').replaceChildren(...shown.map((one) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(data[theme]);
    card.onExecuteAction = (action) => alert(JSON.stringify(action.data));
    card.parse(one.card);
    const section = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = one.name;
    const frame = document.createElement('div');
    frame.className = 'teams-card ' + theme;
    frame.style.width = width + 'px';
    frame.lang = one.language;
    frame.append(card.render());
    section.append(heading, frame);
    return section;
  }));
}
</script>
</html>
`;
}

function readText(path: string): string {
  return readFileSync(new URL(path, packageRoot), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(readText(path));
}

gallery();
