/** One card of the gallery. */
export type Shown = { name: string; kind: string; language: string; card: unknown };

/** Teams' host configurations, the style sheet of its buttons, and where the renderer's bundle is found. */
export type Look = { light: unknown; dark: unknown; css: string; renderer: string };

/** The gallery as one page; `?kind=…&language=…&theme=…&width=…` choose what it shows. */
export function galleryPage(cards: readonly Shown[], { light, dark, css, renderer }: Look): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Galerie des cartes</title>
<style>${css}
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
<script src="${renderer}"></script>
<script type="application/json" id="data">${JSON.stringify({ cards, light, dark }).replaceAll('<', '\\u003c')}</script>
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
    card.onElementVisibilityChanged = (part) => queueMicrotask(() => part.renderedElement?.removeAttribute('aria-expanded'));
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
