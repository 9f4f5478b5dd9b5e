import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countingStore } from '../../src/store/countingStore.ts';
import { createSeenOverviews } from '../../src/store/seenOverviews.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { openReporting, type ReportingWorld, submitOf, type Who } from './reportingWorld.ts';

const MONTH = /en 30 jours/;
const SINCE_THEN = /depuis votre dernière vue d’ensemble/;

let world: ReportingWorld;
let take: ReturnType<typeof countingStore>['take'];
beforeEach(async () => {
  const counting = countingStore(await openSqlite({ memory: true, clock: () => world?.time.now ?? new Date() }));
  take = counting.take;
  world = await openReporting(counting.store);
});
afterEach(() => world.store.close());

const words = async (said: string, who: Who = {}) => (await world.say(said, who)).text.replaceAll('\u00a0', ' ');
const hoursPass = (hours: number) => {
  world.time.now = new Date(world.time.now.getTime() + hours * 3_600_000);
};
const report = async (who: Who = {}) =>
  world.press(submitOf((await world.say('prospection à Lagos hier', who)).view), who);

describe('a person who asks that what they saw be remembered', () => {
  test('is told what changed since their last overview, and only that', async () => {
    expect(await words('retiens ce que j’ai vu')).toMatch(/^C’est noté : quand je vous montre ici la vue d’ensemble/);
    expect(await words('où en est le plan ?')).toMatch(MONTH);
    hoursPass(1);
    const quiet = await words('où en est le plan ?');
    expect(quiet).toMatch(/Rien n’a changé depuis votre dernière vue d’ensemble \(mardi 15 novembre 2022 à 10 h/);
    expect(quiet).not.toMatch(MONTH);
    expect((await report()).kind).toBe('receipt');
    hoursPass(1);
    const news = await words('où en est le plan ?');
    expect(news).toMatch(
      /Changé depuis votre dernière vue d’ensemble \(mardi 15 novembre 2022 à 11 h\) : 1 indicateur/,
    );
    expect(news).toMatch(/7 · .*, 2022-2023 : 11 → 12 · déclaré, non validé/);
    expect(await words('où en est le plan ?')).toMatch(/Rien n’a changé depuis votre dernière vue d’ensemble/);
  });

  test('in English likewise', async () => {
    expect(await words('remember what I saw')).toMatch(/^Noted: when I show you the overview/);
    await words('how is the plan doing?');
    await report({ id: 'paul', conversation: 'd' });
    expect(await words('how is the plan doing?')).toMatch(
      /Changed since your last overview \(Tuesday, November 15, 2022.*1 indicator/,
    );
    expect(await words('stop remembering what I saw')).toMatch(/^I no longer remember what you saw/);
    expect(await words('how is the plan doing?')).toMatch(/in 30 days/);
  });

  test('is told the same when the message is delivered again', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    await report();
    const once = await words('où en est le plan ?', { key: 'b' });
    hoursPass(1);
    expect(once).toMatch(/Changé depuis/);
    expect(await words('où en est le plan ?', { key: 'b' })).toBe(once);
  });

  test('who looks at a part has not seen the rest', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    await report();
    expect(await words('où en est l’enjeu 1 ?')).toMatch(SINCE_THEN);
    expect(await words('où en est le plan ?')).toMatch(/Changé depuis .*1 indicateur/);
  });

  test.each([
    'quelles cibles sont à risque ?',
    'où en était le plan en 2021-2022 ?',
    'où en est le plan tel que connu au 1 novembre 2022 ?',
  ])('«%s» says nothing of it, and does not count as looking', async (text) => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    await report();
    expect(await words(text)).not.toMatch(SINCE_THEN);
    expect(await words('où en est le plan en 2022-2023 ?')).toMatch(/Changé depuis votre dernière/);
  });

  test('sees it among their data, and is forgotten with it', async () => {
    expect(await words('mes données')).not.toMatch(/vue d’ensemble/);
    await words('retiens ce que j’ai vu');
    expect(await words('mes données')).toMatch(/Dernière vue d’ensemble, retenue à votre demande : aucune encore/);
    await words('où en est le plan ?');
    expect(await words('mes données')).toMatch(/retenue à votre demande : mardi 15 novembre 2022/);
    await words('oublie-moi');
    expect(await words('mes données')).not.toMatch(/vue d’ensemble/);
    expect(await createSeenOverviews(world.store).of('marie')).toBeUndefined();
    expect(await words('où en est le plan ?')).toMatch(MONTH);
  });

  test('stops it with a word, twice without harm, and nothing is kept', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    for (const _ of [1, 2]) expect(await words('oublie ce que j’ai vu')).toMatch(/^Je ne retiens plus/);
    expect(await createSeenOverviews(world.store).of('marie')).toBeUndefined();
    expect(await words('où en est le plan ?')).toMatch(MONTH);
  });

  test('is remembered in a thread that begins anew', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    hoursPass(24 * 40);
    expect(await words('où en est le plan ?')).toMatch(SINCE_THEN);
  });

  test('is a matter of that person only', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    expect(await words('où en est le plan ?', { id: 'paul', conversation: 'd' })).toMatch(MONTH);
  });

  test('in a group is told to ask in private; an overview there is neither changed nor counted', async () => {
    const group = { conversation: 'g', group: true };
    expect(await words('retiens ce que j’ai vu', group)).toMatch(/conversation privée/);
    expect(await createSeenOverviews(world.store).of('marie')).toBeUndefined();
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    await report();
    expect(await words('où en est le plan ?', group)).toMatch(MONTH);
    expect(await words('où en est le plan ?')).toMatch(/Changé depuis votre dernière/);
  });
});

describe('an overview costs', () => {
  const cost = async () => {
    take();
    await words('où en est le plan ?');
    return take().state;
  };
  test('one read and one write more for who opted in', async () => {
    await words('retiens ce que j’ai vu');
    await words('où en est le plan ?');
    expect(await cost()).toEqual({ reads: 2, writes: 1, lists: 0 }); // the thread stays as it was
  });
  test('nothing more for the others, but one read in the life of a thread', async () => {
    await words('bonjour');
    expect(await cost()).toEqual({ reads: 2, writes: 1, lists: 0 });
    expect(await cost()).toEqual({ reads: 1, writes: 0, lists: 0 });
  });
});
