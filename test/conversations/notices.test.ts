import { describe, expect, test } from 'vitest';
import { createRoles } from '../../src/store/roles.ts';
import { createSubscriptions } from '../../src/store/subscriptions.ts';
import { openReporting, type ReportingWorld, type Who } from './reportingWorld.ts';

type Line = [said: string, holds: RegExp, kind?: string];

async function play(world: ReportingWorld, lines: readonly Line[], who: Who = {}): Promise<void> {
  for (const [said, holds, kind] of lines) {
    const reply = await world.say(said, who);
    expect(reply.text.replaceAll('\u00a0', ' '), said).toMatch(holds);
    if (kind) expect(reply.kind, said).toBe(kind);
  }
}

const LAGOS = 'prospection à Lagos hier';

describe('a person who asks to be told', () => {
  test.each<[string, Line[]]>([
    [
      'of one indicator sees what will come, lists it and stops it',
      [
        [
          'préviens-moi quand l’indicateur 7 change',
          /^C’est noté : indicateur 7\. .*Prochaine échéance connue : .*2023 à 7 h \(indicateur 7, son chiffre sera périmé.*jours de semaine/,
          'notices',
        ],
        ['mes avis', /Indicateur 7, activités de prospection/],
        ['arrête de me prévenir pour l’indicateur 7', /^C’est arrêté : indicateur 7\. Vous ne recevez plus aucun avis/],
        ['mes avis', /Vous ne recevez aucun avis/],
      ],
    ],
    [
      'in English likewise',
      [
        ['notify me when indicator 7 changes', /^Noted: indicator 7\. .*Next known date: .* at 7 a\.m\./, 'notices'],
        [
          'digest every Monday at 8:30',
          /^Noted: digest on Mondays at 8:30 a\.m\. Next digest: Monday, November 21, 2022 at 8:30 a\.m\./,
        ],
        ['my notices', /Indicator 7, .*Digest on Mondays at 8:30 a\.m\., next: Monday, November 21/],
        ['stop the digest', /^Stopped: weekly digest\. You still get: Indicator 7/],
        ['stop', /^Stopped: all notices\. You get no notices any more/],
      ],
    ],
    [
      'for a weekly digest is told when the next one comes',
      [
        [
          'résumé chaque lundi à 8 h 30',
          /^C’est noté : résumé le lundi à 8 h 30\. Prochain résumé : lundi 21 novembre 2022 à 8 h 30/,
        ],
        ['résumé le vendredi à 16 h', /Prochain résumé : vendredi 18 novembre 2022 à 16 h/],
        ['mes avis', /^Résumé le vendredi à 16 h/],
      ],
    ],
    ['every day is told that digests are weekly', [['résumé chaque jour', /qu’une fois par semaine/, 'told']]],
    ['of nothing in particular is asked of what', [['préviens-moi quand ça change', /De quel indicateur/, 'told']]],
    [
      'of an indicator that does not exist is asked which',
      [['préviens-moi quand l’indicateur 27 change', /De quel indicateur/]],
    ],
    [
      'of what the conversation is about is understood',
      [
        ['où en est l’indicateur 12 ?', /Indicateur 12/],
        ['préviens-moi quand ça change', /^C’est noté : indicateur 12/],
      ],
    ],
    [
      'of everything can stop one',
      [
        ['préviens-moi de tout', /^C’est noté : tous les indicateurs/],
        ['mes avis', /Tous les indicateurs/],
        ['arrête de me prévenir pour l’indicateur 7', /Vous recevez encore : Indicateur 1,/],
      ],
    ],
    ['to stop what they never got is told so', [['arrête le résumé', /rien à arrêter/, 'told']]],
    [
      'to validate without the role is told why not',
      [['préviens-moi s’il y a une déclaration à valider', /rôle de validation/]],
    ],
    [
      'while a report is being written, «arrête» is about the report',
      [
        ['préviens-moi quand l’indicateur 7 change', /C’est noté/],
        [LAGOS, /Lagos/, 'form'],
        ['mes avis', /Indicateur 7/],
        ['annule', /rien n’a été enregistré/],
        ['arrête', /C’est arrêté : tous les avis/],
      ],
    ],
  ])('%s', async (_, lines) => {
    const world = await openReporting();
    await play(world, lines);
    await world.store.close();
  });

  test('«arrête» alone cancels no notice while a draft waits', async () => {
    const world = await openReporting();
    await play(world, [
      ['préviens-moi quand l’indicateur 7 change', /C’est noté/],
      [LAGOS, /Lagos/, 'form'],
    ]);
    await world.say('arrête');
    expect((await createSubscriptions(world.store).of('marie'))?.follows).toHaveLength(1);
    await world.store.close();
  });

  test('in a group is told to ask in private, and nothing is kept', async () => {
    const world = await openReporting();
    await play(world, [['préviens-moi quand l’indicateur 7 change', /conversation privée/, 'told']], { group: true });
    expect(await createSubscriptions(world.store).of('marie')).toBeUndefined();
    await world.store.close();
  });

  test('with the validator role is told of reports, and can stop', async () => {
    const world = await openReporting();
    await createRoles(world.store).grant('marie', 'validator');
    await play(world, [
      ['préviens-moi s’il y a une déclaration à valider', /^C’est noté : déclarations à valider/],
      ['mes avis', /^Déclarations à valider/],
      ['arrête les avis à valider', /^C’est arrêté : déclarations à valider/],
    ]);
    await world.store.close();
  });

  test('sees it among their data, with the address that is kept, and is forgotten with it', async () => {
    const world = await openReporting();
    await play(world, [
      ['préviens-moi quand l’indicateur 7 change', /C’est noté/],
      ['mes données', /Avis demandés, avec l’adresse de notre conversation privée : Indicateur 7/],
      ['oublie-moi', /C’est fait/],
      ['mes données', /Aucun avis demandé/],
    ]);
    expect(await createSubscriptions(world.store).of('marie')).toBeUndefined();
    await world.store.close();
  });

  test('twice is told once: what was followed is followed since then', async () => {
    const world = await openReporting();
    await world.say('préviens-moi quand l’indicateur 7 change');
    const first = await createSubscriptions(world.store).of('marie');
    world.time.now = new Date(world.time.now.getTime() + 3_600_000);
    await world.say('préviens-moi quand les indicateurs 7 et 12 changent');
    const after = await createSubscriptions(world.store).of('marie');
    expect(after?.follows[0]).toEqual(first?.follows[0]);
    expect(after?.follows.map(({ indicator }) => indicator)).toEqual([7, 12]);
    await world.store.close();
  });
});
