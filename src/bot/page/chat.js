// The chat page: what is typed or pressed goes to the bot on this machine, what comes back is drawn by Microsoft's renderer.
import { EXAMPLES, WORDS } from '/page/words.js';

const { AdaptiveCards } = window;
const at = (id) => document.getElementById(id);
const log = at('log');
const question = at('question');
const looks = Object.fromEntries(await Promise.all(['light', 'dark'].map(async (theme) => [theme, await look(theme)])));
const state = {
  language: localStorage.getItem('language') === 'en' ? 'en' : 'fr',
  theme: localStorage.getItem('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  conversation: localStorage.getItem('conversation'),
  /** Set when the switch was used: the next message tells the bot once. */
  languageChosen: undefined,
  activities: [],
  /** How many messages that spoke first were shown. */
  pushed: 0,
  busy: Promise.resolve(),
};

// Words of the plan and of people are data: text blocks are drawn as plain text, without Markdown.
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  result.didProcess = true;
};

at('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (text === '') return;
  question.value = '';
  grow();
  say(text);
});
question.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  at('ask').requestSubmit();
});
question.addEventListener('input', grow);
at('language').addEventListener('click', () => {
  state.language = state.language === 'fr' ? 'en' : 'fr';
  state.languageChosen = state.language;
  localStorage.setItem('language', state.language);
  showWords();
});
at('theme').addEventListener('click', () => {
  state.theme = state.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', state.theme);
  showTheme();
  drawAll();
});
at('role').value = localStorage.getItem('role') ?? '';
at('role').addEventListener('change', () => localStorage.setItem('role', at('role').value));
at('restart').addEventListener('click', async () => {
  await begin();
  question.focus();
});

// The log scrolls: the keyboard reaches it too.
log.tabIndex = 0;
showTheme();
showWords();
if (!(await resume())) await begin();
setInterval(lookForNotices, 3000);
question.focus();

/** The conversation as the server kept it; false when it no longer has it. */
async function resume() {
  if (!state.conversation) return false;
  const found = await call('GET', `/chat/${state.conversation}`);
  if (!found.ok) return false;
  state.activities = found.body.activities;
  state.pushed = found.body.pushed;
  drawAll();
  return true;
}

/** Notices come by themselves: the page asks its own server whether there are any. */
function lookForNotices() {
  if (!state.conversation || document.hidden) return;
  state.busy = state.busy.then(async () => {
    const found = await call('GET', `/chat/${state.conversation}/pushed/${state.pushed}`);
    if (!found.ok) return;
    state.pushed += found.body.activities.length;
    for (const notice of found.body.activities) add(notice);
  });
}

async function begin() {
  const made = await call('POST', '/chat', { locale: locale() });
  if (!made.ok) return;
  state.conversation = made.body.conversation;
  localStorage.setItem('conversation', state.conversation);
  state.activities = made.body.activities;
  state.pushed = 0;
  drawAll();
}

function say(text) {
  send({ type: 'message', text, locale: locale() });
}

/** A card's button: Execute as Teams sends it, Submit as a message that carries its data. */
function press(action) {
  const data = action.data ?? {};
  const title = action.title ?? '';
  if (action instanceof AdaptiveCards.ExecuteAction) {
    const value = { action: { type: 'Action.Execute', title, verb: action.verb, data }, trigger: 'manual' };
    send({ type: 'invoke', name: 'adaptiveCard/action', value, locale: locale() }, title);
  } else if (action instanceof AdaptiveCards.SubmitAction) {
    send({ type: 'message', value: data, locale: locale() }, title);
  } else if (action instanceof AdaptiveCards.OpenUrlAction && /^https?:/.test(action.url ?? '')) {
    window.open(action.url, '_blank', 'noopener');
  }
}

/** Sends one activity after those before it, and shows what comes back. `shown` stands for a button that was pressed. */
function send(activity, shown) {
  state.busy = state.busy.then(async () => {
    const role = at('role').value;
    const chosen = { ...(state.languageChosen && { languageChosen: state.languageChosen }), ...(role && { role }) };
    const sent = { ...activity, ...chosen };
    add({ from: 'you', text: shown ?? activity.text });
    const slow = setTimeout(() => tell(WORDS.typing), 300);
    const answered = await call('POST', `/chat/${state.conversation}`, { activity: sent, shown });
    clearTimeout(slow);
    tell(answered.ok ? undefined : WORDS.trouble);
    if (!answered.ok) return;
    state.languageChosen = undefined;
    for (const reply of answered.body.activities) add(reply);
  });
}

async function call(method, path, body) {
  try {
    const response = await fetch(path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { ok: response.ok, status: response.status, body: response.ok ? await response.json() : undefined };
  } catch {
    return { ok: false, status: 0 };
  }
}

function add(activity) {
  state.activities.push(activity);
  const drawn = draw(activity);
  const before = log.lastElementChild;
  log.append(drawn);
  // An answer is read from its start, with the short question above it.
  if (activity.from === 'you') drawn.scrollIntoView({ block: 'end' });
  else
    (before?.classList.contains('mine') && before.offsetHeight < 120 ? before : drawn).scrollIntoView({
      block: 'start',
    });
}

function drawAll() {
  log.replaceChildren(...state.activities.map(draw));
  log.lastElementChild?.scrollIntoView({ block: 'start' });
}

function draw(activity) {
  const mine = activity.from === 'you';
  const message = element('article', mine ? 'message mine' : 'message');
  message.append(element('p', 'who', (mine ? WORDS.you : WORDS.bot)[state.language]));
  if (activity.text) message.append(element('div', 'bubble', activity.text));
  for (const attachment of activity.attachments ?? []) message.append(card(attachment.content));
  return message;
}

function card(content) {
  const frame = element('div', `teams-card ${state.theme}`);
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(looks[state.theme]);
  drawn.onExecuteAction = press;
  // The renderer says «expanded» of the part that its button opened, where only the button may say it.
  drawn.onElementVisibilityChanged = (part) =>
    queueMicrotask(() => part.renderedElement?.removeAttribute('aria-expanded'));
  drawn.parse(content);
  frame.lang = content.lang ?? 'fr';
  const body = drawn.render();
  frame.append(body ?? element('div', 'bubble', content.fallbackText ?? ''));
  // A card is a group that says its own name; its sentence is what a screen reader announces first.
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', content.fallbackText ?? '');
  return frame;
}

function showWords() {
  document.documentElement.lang = state.language;
  document.title = { fr: 'Assistant du plan stratégique', en: 'Strategic plan assistant' }[state.language];
  for (const node of document.querySelectorAll('[data-words]'))
    node.textContent = WORDS[node.dataset.words][state.language];
  question.placeholder = WORDS.placeholder[state.language];
  at('send').setAttribute('aria-label', WORDS.send[state.language]);
  log.setAttribute('aria-label', WORDS.log[state.language]);
  const other = state.language === 'fr' ? 'en' : 'fr';
  at('language').lang = other;
  at('language').textContent = { fr: 'Français', en: 'English' }[other];
  at('examples').setAttribute('aria-label', WORDS.examples[state.language]);
  at('examples').replaceChildren(...EXAMPLES.map(example));
}

function example(words) {
  const button = element('button', '', words[state.language]);
  button.type = 'button';
  button.addEventListener('click', () => say(words[state.language]));
  return button;
}

function showTheme() {
  document.documentElement.dataset.theme = state.theme;
  at('theme').setAttribute('aria-pressed', String(state.theme === 'dark'));
}

function tell(words) {
  at('status').textContent = words ? words[state.language] : '';
}

function grow() {
  question.style.height = 'auto';
  question.style.height = `${question.scrollHeight}px`;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function locale() {
  return { fr: 'fr-CA', en: 'en-CA' }[state.language];
}

async function look(theme) {
  return (await fetch(`/page/teams-${theme}.json`)).json();
}
