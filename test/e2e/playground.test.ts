import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPlayground } from '../../src/cli/playground.ts';
import { CHROMIUM, hasChromium } from './browser.ts';
import {
  cards,
  mention,
  messageBox,
  nextCard,
  openPlace,
  openTeamsClient,
  say,
  search,
  type TeamsClient,
} from './teamsClient.ts';

if (hasChromium && hasPlayground()) describe('in a client like Teams', { timeout: 60_000 }, () => inTheClient());
else
  test('in a client like Teams: skipped', () => {
    const missing = hasChromium ? 'the Playground is not installed' : `there is no ${CHROMIUM}`;
    console.warn(`Skipped: the bot was not tried in a client like Teams, ${missing}.`);
  });

/** Much longer than it takes: other tests run beside these. */
const SOON = { timeout: 20_000 };

/** One window in one language, as the client has it; its language is always «en-US», so that questions choose theirs. */
function inTheClient(): void {
  let client: TeamsClient;
  beforeAll(async () => {
    client = await openTeamsClient();
  }, 60_000);
  afterAll(() => client?.close());

  test('it greets once, though the client tells of two arrivals', async () => {
    const { page } = client;
    await cards(page).first().waitFor();
    expect(await cards(page).first().textContent()).toContain('Hello!');
    await say(page, 'merci');
    expect(await cards(page).count()).toBe(2);
  });

  test('it asks back, and is told by a button', async () => {
    const { page } = client;
    const asks = await say(page, 'le taux de satisfaction');
    const told = await nextCard(page, () =>
      asks
        .getByRole('button', { name: /Indicateur 8/ })
        .first()
        .click(),
    );
    expect(await told.textContent()).toMatch(/Indicateur 8/);
  });

  test('it answers a question with its card, a button of it, and what follows', async () => {
    const { page } = client;
    const card = await say(page, 'Comment progresse l’indicateur 12 ?');
    expect(await card.textContent()).toMatch(/Données fictives[\s\S]*Indicateur 12[\s\S]*21\s%[\s\S]*25\s%/);
    expect(await card.locator('svg').count()).toBeGreaterThan(0);
    const before = await nextCard(page, () => card.getByRole('button', { name: 'Exercice précédent' }).click());
    expect(await before.textContent()).toMatch(/Indicateur 12[\s\S]*2021-2022/);
    expect(await (await say(page, 'et le 11 ?')).textContent()).toMatch(/Indicateur 11/);
  });

  test('it takes a report: form, receipt, and back', async () => {
    const { page } = client;
    const form = await say(page, 'J’ai tenu une mission de prospection à Lagos le 3 novembre 2022');
    expect(await form.textContent()).toContain('Déclarer une activité');
    const receipt = await nextCard(page, () => form.getByRole('button', { name: 'Enregistrer' }).click());
    expect(await receipt.textContent()).toMatch(/Déclaration enregistrée[\s\S]*D7-/);
    const undone = await nextCard(page, () => receipt.getByRole('button', { name: 'Annuler' }).click());
    expect(await undone.textContent()).toContain('retirée');
  });

  test('it speaks first when what a person follows was validated by somebody else', async () => {
    const { page, stage } = client;
    expect(await (await say(page, 'préviens-moi quand l’indicateur 7 change')).textContent()).toContain('C’est noté');
    const form = await say(page, 'J’ai tenu une mission de prospection à Oslo le 4 novembre 2022');
    const receipt = await nextCard(page, () => form.getByRole('button', { name: 'Enregistrer' }).click());
    const reference = /D7-[0-9A-Z]{8}/.exec((await receipt.textContent()) ?? '')?.[0];
    const notice = await nextCard(page, () => validateElsewhere(stage.url, reference));
    expect(await notice.textContent()).toMatch(/Données fictives[\s\S]*Avis · indicateur 7[\s\S]*Chiffre validé/);
    expect(await (await say(page, 'arrête')).textContent()).toMatch(/avis/i);
  });

  test('it is searched from the message box while typing, and its card is inserted', async () => {
    const { page } = client;
    const found = await search(page, 'pros');
    const result = found.getByText('7 · Activités de prospection de nouveaux marchés');
    await result.waitFor();
    expect(await found.textContent()).toContain('Données fictives');
    await result.click();
    // In the box first, then in the conversation, where the bot has nothing to add to it.
    const inserted = cards(page).last();
    await inserted.getByText('Indicateur 7').first().waitFor();
    await page.getByLabel('Send Message').click();
    await expect.poll(() => messageBox(page).locator('.ac-adaptiveCard').count(), SOON).toBe(0);
    expect(await inserted.getByRole('button', { name: 'Déclarer' }).count()).toBe(0);
    const answer = await nextCard(page, () => inserted.getByRole('button', { name: 'Pourquoi' }).click());
    expect(await answer.textContent()).toMatch(/Indicateur 7/);
  });

  test('it says in one line that nothing was found', async () => {
    const { page } = client;
    const found = await search(page, 'xyzzy');
    await found.getByText(/fits these words|Rien de trouvé/).waitFor();
    await page.keyboard.press('Escape');
  });

  test('in a group chat it answers a mention, and speaks of nobody’s own', async () => {
    const { page } = client;
    await openPlace(page, 'Comité du plan');
    expect(await (await mention(page, 'indicateur 12')).textContent()).toMatch(/Indicateur 12/);
    const told = await mention(page, 'mission de prospection à Dakar le 5 novembre 2022');
    expect(await told.textContent()).toContain('clavardage personnel');
  });

  test('a form opened on a message of the group is recorded once, and its receipt stays in the window', async () => {
    const { page } = client;
    const before = await cards(page).count();
    // The first message, its answer, then the one that told of an activity.
    await page.getByLabel('Show more information').nth(2).click();
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    const window = page.getByRole('dialog');
    await window.getByRole('button', { name: 'Save' }).waitFor();
    expect(await window.getByLabel('Place').inputValue()).toBe('Dakar');
    await window.getByRole('button', { name: 'Save' }).click();
    await window.getByText('Report saved').waitFor();
    expect(await window.textContent()).toMatch(/Fictitious data[\s\S]*D7-/);
    await window.getByRole('button', { name: 'Undo' }).click();
    await window.getByText('withdrawn').first().waitFor();
    await window.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => cards(page).count(), SOON).toBe(before);
  });

  test('in a channel it answers a mention under the post', async () => {
    const { page } = client;
    await openPlace(page, 'Délégations');
    expect(await (await mention(page, 'où en est-on ?')).textContent()).toMatch(/Vue d’ensemble|2022-2023/);
  });

  test('it does not greet again when the window is opened again', async () => {
    const again = await client.page.context().newPage();
    await again.goto(client.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    // The client's own log of what went to and fro.
    await again.getByText('conversationUpdate 200').first().waitFor();
    await again.waitForTimeout(500);
    expect(await again.getByText('message 201').count()).toBe(0);
    await again.close();
  });
}

/** Another person, on the local page and with the role tried out there, validates a report. */
async function validateElsewhere(url: string, reference: string | undefined): Promise<void> {
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, unknown>;
  };
  const { conversation } = await post('/chat', { locale: 'fr-CA' });
  const activity = { type: 'message', text: `approuve ${reference}`, locale: 'fr-CA', role: 'validator' };
  expect(JSON.stringify(await post(`/chat/${conversation}`, { activity }))).toContain('est validée');
}
