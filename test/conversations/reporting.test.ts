import { describe, expect, test } from 'vitest';
import { checkInText, nextReportText, REPORT_ASKS } from '../../src/text/reportAsks.ts';
import { openReporting, type ReportingWorld, submitOf, type Who } from './reportingWorld.ts';

/** What a person says, what the reply must hold, and its kind. `@` lines act on the world. */
type Line = [said: string, holds: RegExp | string, kind?: string];

async function play(world: ReportingWorld, lines: readonly Line[], who: Who = {}): Promise<ReportingWorld> {
  let now = world;
  for (const [said, holds, kind] of lines) {
    if (said === '@restart') {
      now = now.restart();
      continue;
    }
    if (said.startsWith('@hours')) {
      now.time.now = new Date(now.time.now.getTime() + Number(said.slice(7)) * 3_600_000);
      continue;
    }
    const reply = await now.say(said, who);
    const words = reply.text.replaceAll('\u00a0', ' ');
    if (typeof holds === 'string') expect(words, said).toContain(holds);
    else expect(words, said).toMatch(holds);
    if (kind) expect(reply.kind, said).toBe(kind);
  }
  return now;
}

const RECORDED: [string, Line[], object][] = [
  [
    'one sentence and yes, in French',
    [
      [
        'Hier, mission de prospection à Tokyo avec 8 entreprises',
        /Tokyo.*Indicateur 7, 2022-2023 : 11 → 12, cible 18/,
        'form',
      ],
      [
        'oui enregistre',
        /Déclaration enregistrée.*Référence : D7-.*Indicateur 7, 2022-2023 : 12, cible 18, déclarée, non validée/,
        'receipt',
      ],
    ],
    { indicator: 7, date: '2022-11-14', place: 'Tokyo', quantity: 1, title: 'mission de prospection' },
  ],
  [
    'one sentence and yes, in English',
    [
      [
        'last Thursday, influence lunch with the Bavarian minister in Munich',
        /Munich.*since April 1, 2022.*does not hold the count/,
        'form',
      ],
      ['yes, save it', /Report saved.*Reference: D1-/, 'receipt'],
    ],
    { indicator: 1, date: '2022-11-10', place: 'Munich' },
  ],
  [
    'nothing said, then one thing at a time',
    [
      ['déclarer une activité', 'De quel indicateur', 'form'],
      ['prospection', 'Quel jour', 'form'],
      ['hier', 'Où a-t-elle eu lieu', 'form'],
      ['Lyon', /11 → 12/, 'form'],
      ['oui', 'Déclaration enregistrée', 'receipt'],
    ],
    { indicator: 7, date: '2022-11-14', place: 'Lyon', quantity: 1 },
  ],
  [
    'one thing at a time in English, no place',
    [
      ['report an activity', 'Which indicator', 'form'],
      ['indicator 6', 'On what day', 'form'],
      ['yesterday', /Where did it take place/, 'form'],
      ['skip', /274 → 275 actions.*Computed rate: \+9\.6% → \+10%/, 'form'],
      ['yes', 'Report saved', 'receipt'],
    ],
    { indicator: 6, date: '2022-11-14', quantity: 1 },
  ],
  [
    'corrections at every point',
    [
      ['prospection à Quito le 3 novembre', '3 novembre 2022', 'form'],
      ["non, c'était le 4", '4 novembre 2022', 'form'],
      ['change the city to Lyon', 'Lyon', 'form'],
      ['finalement y en avait trois', '11 → 14', 'form'],
      ['oui enregistre', /Déclaration enregistrée.*14, cible 18|Report saved.*14, target 18/, 'receipt'],
    ],
    { indicator: 7, date: '2022-11-04', place: 'Lyon', quantity: 3 },
  ],
  [
    'a question in the middle, answered, the draft kept',
    [
      ['une action de diplomatie économique à Berlin', 'Quel jour', 'form'],
      [
        'où en est l’indicateur 12 ?',
        /Indicateur 12.*21 %[\s\S]*Votre brouillon attend toujours : .*Berlin/,
        'progress',
      ],
      ["c'était le 7 novembre", /7 novembre 2022, Berlin/, 'form'],
      ['quelle est la cible de l’indicateur 7 ?', /Votre brouillon attend/, 'target'],
      ["c'est bon, enregistre-la", 'Déclaration enregistrée', 'receipt'],
    ],
    { indicator: 6, date: '2022-11-07', place: 'Berlin' },
  ],
  [
    'nonsense at every step changes nothing',
    [
      ['déclarer une activité', 'De quel indicateur', 'form'],
      ['quel temps fait-il à Paris ?', /Votre brouillon attend/],
      ['le 7', 'Quel jour', 'form'],
      ['quel temps fait-il à Paris ?', /Votre brouillon attend/],
      ['hier', 'Où', 'form'],
      ['who won the hockey game?', /draft is still waiting|brouillon attend/],
      ['Dakar', '11 → 12', 'form'],
      ['bonjour', /brouillon attend/, 'smalltalk'],
      ['oui', 'Déclaration enregistrée', 'receipt'],
    ],
    { indicator: 7, place: 'Dakar' },
  ],
  [
    'the language switched in the middle',
    [
      ['mission de prospection à Lagos hier', 'Dites', 'form'],
      ['no wait, it was the 3rd', /November 3, 2022.*Say “yes, save”/, 'form'],
      ['non, c’était le 4', /4 novembre 2022.*Dites/, 'form'],
      ['yes, save', /Report saved/, 'receipt'],
    ],
    { indicator: 7, date: '2022-11-04', place: 'Lagos' },
  ],
  [
    'a restart of the process between any two messages',
    [
      ['déclarer une activité', 'De quel indicateur', 'form'],
      ['@restart', ''],
      ['indicateur 7', 'Quel jour', 'form'],
      ['@restart', ''],
      ['hier', 'Où', 'form'],
      ['@restart', ''],
      ['Accra', '11 → 12', 'form'],
      ['@restart', ''],
      ['oui enregistre', 'Déclaration enregistrée', 'receipt'],
      ['@restart', ''],
      ['oui enregistre', 'Déclaration déjà enregistrée', 'receipt'],
    ],
    { indicator: 7, place: 'Accra' },
  ],
  [
    'twenty-three hours of thinking',
    [
      ['mission de prospection à Lagos hier', '11 → 12', 'form'],
      ['@hours 23', ''],
      ['oui enregistre', 'Déclaration enregistrée', 'receipt'],
    ],
    { indicator: 7, place: 'Lagos' },
  ],
  [
    'a day to come is questioned, then recorded as planned',
    [
      [
        'mission de prospection à Nairobi le 5 décembre prochain',
        /date est à venir.*à partir du 5 décembre 2022/,
        'form',
      ],
      ['oui enregistre', /Déclaration enregistrée.*à venir/, 'receipt'],
    ],
    { indicator: 7, date: '2022-12-05', place: 'Nairobi' },
  ],
  [
    'hostile words are data',
    [
      ['Mission de prospection à Quito hier <script>alert(1)</script>', 'Quito', 'form'],
      ['oui', 'Déclaration enregistrée', 'receipt'],
    ],
    { indicator: 7, place: 'Quito' },
  ],
];

describe('a report told in words', () => {
  test.each(RECORDED)('%s', async (_, lines, entry) => {
    const world = await openReporting();
    await play(world, lines);
    const recorded = await world.recorded();
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({ kind: 'activity', by: { id: 'marie' }, fictitious: true, ...entry });
  });
});

const STEPS: [string, string[]][] = [
  ['nothing known', ['déclarer une activité']],
  ['the indicator known', ['déclarer une activité', 'indicateur 7']],
  ['the date known', ['déclarer une activité', 'indicateur 7', 'hier']],
  ['all known', ['déclarer une activité', 'indicateur 7', 'hier', 'Lyon']],
  ['one sentence', ['mission de prospection à Lagos hier']],
  ['corrected once', ['mission de prospection à Lagos hier', "non, c'était le 4"]],
  ['all known, in English', ['report an activity', 'indicator 7', 'yesterday', 'Lyon']],
];
const WAYS_OUT: [string, RegExp][] = [
  ['annule', /C’est annulé : rien n’a été enregistré|Cancelled/],
  ['cancel', /Cancelled: nothing was recorded|C’est annulé/],
  ['laisse faire, annule ça', /C’est annulé|Cancelled/],
  ['never mind, drop it', /C’est annulé|Cancelled/],
];

describe('cancel at every step leaves nothing', () => {
  const rows = STEPS.flatMap(([step, said]) => WAYS_OUT.map(([out, words]) => [step, out, said, words] as const));
  test.each(rows)('%s: «%s»', async (_, out, said, words) => {
    const world = await openReporting();
    for (const text of said) await world.say(text);
    expect((await world.say(out)).text.replaceAll('\u00a0', ' ')).toMatch(words);
    const after = await world.say('oui enregistre');
    expect(after.kind).not.toBe('receipt');
    expect(await world.recorded()).toEqual([]);
  });
});

describe('a draft left for a day', () => {
  test.each(STEPS)('is gone, and that is said: %s', async (_, said) => {
    for (const [text, words] of [
      ['oui enregistre', /a expiré.*Rien n’a été enregistré/],
      ['yes, save', /has expired.*Nothing was recorded/],
      ['où en est l’indicateur 12 ?', /Indicateur 12[\s\S]*a expiré/],
    ] as const) {
      const world = await openReporting();
      for (const one of said) await world.say(one);
      await play(world, [
        ['@hours 25', ''],
        ['@restart', ''],
        [text, words],
      ]);
      expect(await world.recorded()).toEqual([]);
    }
  });
  test('makes way for a new report, and that is said', async () => {
    const world = await openReporting();
    await play(world, [
      ['mission de prospection à Lagos hier', 'Lagos'],
      ['@hours 30', ''],
      ['mission de prospection à Tokyo hier', /a expiré.*Tokyo/, 'form'],
      ['oui', 'Tokyo', 'receipt'],
    ]);
    expect(await world.recorded()).toHaveLength(1);
  });
});

describe('exactly once', () => {
  test('a message delivered again gets the same receipt', async () => {
    const world = await openReporting();
    await world.say('mission de prospection à Lagos hier', { key: '1' });
    const first = await world.say('oui enregistre', { key: '2' });
    const again = await world.say('oui enregistre', { key: '2' });
    expect([again.kind, reference(again.text)]).toEqual(['receipt', reference(first.text)]);
    expect(await world.recorded()).toHaveLength(1);
  });
  test('an old «yes» delivered again does not confirm the next draft', async () => {
    const world = await openReporting();
    await world.say('mission de prospection à Lagos hier', { key: '1' });
    const first = await world.say('oui enregistre', { key: '2' });
    await world.say('mission de prospection à Tokyo hier', { key: '3' });
    const again = await world.say('oui enregistre', { key: '2' });
    expect(reference(again.text)).toBe(reference(first.text));
    expect(await world.recorded()).toHaveLength(1);
    expect((await world.say('oui enregistre', { key: '4' })).text).toContain('Tokyo');
    expect(await world.recorded()).toHaveLength(2);
  });
  test('an old «cancel» delivered again does not cancel the next draft', async () => {
    const world = await openReporting();
    await world.say('mission de prospection à Lagos hier', { key: '1' });
    await world.say('annule', { key: '2' });
    await world.say('mission de prospection à Tokyo hier', { key: '3' });
    await world.say('annule', { key: '2' });
    expect((await world.say('oui enregistre', { key: '4' })).kind).toBe('receipt');
  });
  test('a form pressed twice, on two devices, or after a lost answer is one record', async () => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    const data = submitOf(form.view);
    const all = await Promise.all([world.press(data), world.restart().press(data), world.press(data)]);
    const later = await world.restart().press(data);
    expect(new Set([...all, later].map((one) => reference(one.text))).size).toBe(1);
    expect(await world.recorded()).toHaveLength(1);
  });
  test('a form and a «yes» are one record', async () => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    await world.press(submitOf(form.view));
    expect((await world.say('oui enregistre')).kind).toBe('receipt');
    expect(await world.recorded()).toHaveLength(1);
  });
  test('a recorded form changed to another indicator is still one record', async () => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    const first = await world.press(submitOf(form.view));
    const changed = await world.press(submitOf(form.view, { indicator: '6', shown: '6|2022-11-14|1|rate' }));
    expect(reference(changed.text)).toBe(reference(first.text));
    expect(await world.recorded()).toHaveLength(1);
  });
  test('a correction pressed twice is one correction', async () => {
    const world = await openReporting();
    const receipt = await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const entry = receiptEntry(receipt);
    const form = await world.press({ verb: 'report', do: 'correct', indicator: 7, id: entry.id });
    const shown = await world.press(submitOf(form.view, { quantity: '2' }));
    const data = submitOf(shown.view);
    const [one, two] = await Promise.all([world.press(data), world.restart().press(data)]);
    const three = await world.press(data);
    expect(new Set([one, two, three].map((reply) => reference(reply.text))).size).toBe(1);
    expect((await world.recorded()).map((each) => each.id)).toEqual([entry.id, `${entry.id}-c1`]);
    expect((await world.ledger.figures(7, '2022-11-15')).years['2022-2023']?.best?.value).toBe(13);
  });
  test('a correction to another indicator counts there only', async () => {
    const world = await openReporting();
    const receipt = await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const { id } = receiptEntry(receipt);
    const form = await world.press({ verb: 'report', do: 'correct', indicator: 7, id });
    const shown = await world.press(submitOf(form.view, { indicator: '6' }));
    const data = submitOf(shown.view);
    await world.press(data);
    await world.restart().press(data);
    expect((await world.ledger.figures(7, '2022-11-15')).years['2022-2023']?.best?.value).toBe(11);
    expect((await world.ledger.figures(6, '2022-11-15')).years['2022-2023']?.activities.count).toBe(275);
  });
});

describe('the form', () => {
  test('shows the effect of what was changed before it records', async () => {
    const world = await openReporting();
    const empty = await world.say('déclarer une activité');
    const shown = await world.press(submitOf(empty.view, { indicator: '7', date: '2022-11-14', quantity: '2' }));
    expect([shown.kind, shown.text]).toEqual(['form', expect.stringContaining('11 → 13')]);
    expect(await world.recorded()).toEqual([]);
    expect((await world.press(submitOf(shown.view))).kind).toBe('receipt');
  });
  test('shows a likely duplicate by someone else before it records', async () => {
    const world = await openReporting();
    await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const second = await world.say('mission de prospection à Lagos hier', { id: 'jean', conversation: 'd' });
    expect(second.text.replaceAll('\u00a0', ' ')).toMatch(/Déjà déclaré \?.*par marie Tremblay/);
    expect(await world.recorded()).toHaveLength(1);
  });
  test('asks again when a duplicate came between', async () => {
    const world = await openReporting();
    const mine = await world.say('mission de prospection à Lagos hier');
    await world.press(
      submitOf((await world.say('mission de prospection à Lagos hier', { id: 'jean', conversation: 'd' })).view),
      {
        id: 'jean',
        conversation: 'd',
      },
    );
    const again = await world.press(submitOf(mine.view));
    expect([again.kind, again.text]).toEqual(['form', expect.stringContaining('jean Tremblay')]);
    expect((await world.press(submitOf(again.view))).kind).toBe('receipt');
  });
  test('keeps what a form holds for words that follow', async () => {
    const world = await openReporting();
    const empty = await world.say('déclarer une activité');
    await world.press(submitOf(empty.view, { indicator: '7', date: '2022-11-14', place: 'Oslo' }));
    expect((await world.say('oui enregistre')).text).toContain('Oslo');
    expect(await world.recorded()).toHaveLength(1);
  });

  const hostile: [string, Record<string, unknown>, RegExp][] = [
    ['a quantity of minus one', { quantity: '-1' }, /au moins 1/],
    ['a quantity of a billion', { quantity: '1000000000' }, /au plus 500/],
    ['markup for a quantity', { quantity: '<b>' }, /nombre entier/],
    ['a day of 1850', { date: '1850-01-01' }, /avant le plan/],
    ['a day of 2090', { date: '2090-01-01' }, /après le plan/],
    ['ten thousand characters of title', { title: 'x'.repeat(10_000) }, /au plus 200 caractères/],
    ['no indicator', { indicator: '' }, /L’indicateur manque|De quel indicateur/],
    ['an indicator that is not there', { indicator: '27' }, /n’existe pas/],
    ['no date', { date: '' }, /La date manque|Quel jour/],
    ['an operation of another shape', { op: 'x' }, /Je ne reconnais pas ce formulaire/],
    [
      'an operation drawn for somebody else',
      { op: `${'0'.repeat(24)}-${'0'.repeat(16)}` },
      /préparé pour une autre personne/,
    ],
    ['a forged correction', { corrects: { indicator: 7, id: 'demo-act-006' } }, /celle d’une autre personne/],
    ['a correction of nothing', { corrects: { indicator: 7, id: 'nope' } }, /aucune déclaration/],
    ['a correction of another plan', { corrects: { indicator: 99, id: 'nope' } }, /aucune déclaration/],
    ['a correction of another shape', { corrects: 'demo-act-006' }, /Je ne reconnais pas/],
    ['another order', { do: 'erase' }, /Je ne reconnais pas/],
    [
      'a forged author and role',
      { by: { id: 'x' }, role: 'administrator', validated: true, quantity: '0' },
      /au moins 1/,
    ],
  ];
  test.each(hostile)('%s is refused in a sentence, nothing recorded', async (_, changed, words) => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    const reply = await world.press(submitOf(form.view, changed));
    expect(reply.kind).not.toBe('receipt');
    expect(reply.text.replaceAll('\u00a0', ' ')).toMatch(words);
    expect(await world.recorded()).toEqual([]);
  });
  test('a forged author or role in a good form is not heard', async () => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    await world.press(
      submitOf(form.view, { by: { id: 'x', name: 'x' }, role: 'validator', validated: true, at: '1999' }),
    );
    const [entry] = await world.recorded();
    expect(entry).toMatchObject({ by: { id: 'marie' } });
    expect(entry).not.toHaveProperty('validated');
  });
  test('a card replayed by somebody else records nothing', async () => {
    const world = await openReporting();
    const form = await world.say('mission de prospection à Lagos hier');
    const reply = await world.press(submitOf(form.view), { id: 'mallory' });
    expect(reply.text).toContain('une autre personne');
    expect(await world.recorded()).toEqual([]);
  });
});

describe('undo, withdraw, correct', () => {
  test('«annule» within fifteen minutes takes the report back', async () => {
    const world = await openReporting();
    await play(world, [
      ['mission de prospection à Lagos hier', '11 → 12'],
      ['oui', /d’ici \d+ h \d\d/, 'receipt'],
      ['annule', /a été retirée/, 'told'],
      ['annule', /a été retirée|pas de déclaration en cours/],
      ['mission de prospection à Lagos hier', '11 → 12'],
    ]);
  });
  test('after fifteen minutes it is told how to', async () => {
    const world = await openReporting();
    await play(world, [
      ['mission de prospection à Lagos hier', '11 → 12'],
      ['oui', 'enregistrée'],
      ['@hours 0.26', ''],
      ['annule', /15 minutes pour annuler sont passées/],
    ]);
    const list = await world.say('mes déclarations');
    expect((await world.say(`retire ${reference(list.text)}`)).text).toContain('retirée');
    expect((await world.ledger.figures(7, '2022-11-15')).years['2022-2023']?.best?.value).toBe(11);
  });
  test('only one’s own', async () => {
    const world = await openReporting();
    const receipt = await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const other = { id: 'mallory', conversation: 'd' };
    const { id } = receiptEntry(receipt);
    for (const order of ['retire', 'corrige', 'withdraw'])
      expect((await world.say(`${order} ${reference(receipt.text)}`, other)).text).toMatch(
        /autre personne|someone else/,
      );
    for (const order of ['undo', 'withdraw', 'correct'])
      expect((await world.press({ verb: 'report', do: order, indicator: 7, id }, other)).text).toMatch(
        /autre personne|someone else/,
      );
    expect((await world.say(`montre ${reference(receipt.text)}`, other)).text).not.toContain('Lagos');
    expect(await world.recorded()).toHaveLength(1);
  });
  test('my reports by indicator, period and place', async () => {
    const world = await openReporting();
    await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    await world.press(submitOf((await world.say("dîner d'influence à Munich le 10 octobre")).view));
    const of = async (text: string) => (await world.say(text)).text.replaceAll('\u00a0', ' ');
    expect(await of('mes déclarations')).toMatch(/2 sur 2.*Munich[\s\S]*Lagos/);
    expect(await of("qu'est-ce que j'ai déclaré ce mois-ci ?")).toMatch(/1 sur 1.*Lagos/);
    expect(await of('qu’ai-je inscrit en octobre ?')).toMatch(/1 sur 1.*Munich/);
    expect(await of("Qu'est-ce que j'ai déclaré pour l'indicateur 7 ?")).toMatch(/indicateur 7.*1 sur 1.*Lagos/);
    expect((await world.say('what have I reported?', { id: 'jean', conversation: 'd' })).text).toContain('No report');
  });
});

describe('validation', () => {
  const validator: Who = { id: 'val', conversation: 'v', role: 'validator' };
  test('the queue, a decision, and the reporter told', async () => {
    const world = await openReporting();
    const receipt = await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const ref = reference(receipt.text);
    expect((await world.say('à valider', validator)).kind).toBe('queue');
    expect((await world.say(`rejette ${ref}`, validator)).text).toContain('motif');
    await world.say(`rejette ${ref} : déjà comptée ailleurs`, validator);
    const told = await world.say('mes déclarations');
    expect(told.text.replaceAll('\u00a0', ' ')).toMatch(
      /a été rejetée par val Tremblay. Motif : déjà comptée ailleurs/,
    );
    expect((await world.say('mes déclarations')).text).not.toContain('a été rejetée par');
    expect((await world.ledger.figures(7, '2022-11-15')).years['2022-2023']?.best?.value).toBe(11);
  });
  test('approved, it counts in the official figure, and is decided once', async () => {
    const world = await openReporting();
    const receipt = await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    const { id } = receiptEntry(receipt);
    const approve = { verb: 'report', do: 'approve', indicator: 7, id };
    expect((await world.press(approve, validator)).text).toContain('est validée');
    expect((await world.press(approve, { ...validator, id: 'val2' })).text).toContain('n’attend plus');
    const decisions = (await world.recorded()).filter((one) => one.kind === 'decision');
    expect(decisions).toMatchObject([{ decision: 'validated', by: { id: 'val' } }]);
    expect((await world.say(`retire ${reference(receipt.text)}`)).text).toContain('est validée');
  });
  test('nobody validates their own, nor without the role', async () => {
    const world = await openReporting();
    const both: Who = { id: 'val', conversation: 'v', role: 'administrator' };
    const receipt = await world.press(
      submitOf((await world.say('mission de prospection à Lagos hier', both)).view),
      both,
    );
    const ref = reference(receipt.text);
    expect((await world.say(`approuve ${ref}`, both)).text).toContain('Personne ne valide sa propre');
    expect((await world.say(`approuve ${ref}`)).text).toContain('réservée');
    expect((await world.say('à valider')).text).toContain('réservée');
    expect(await world.recorded()).toHaveLength(1);
  });
  test('who has reported nothing for 90 days is for validators', async () => {
    const world = await openReporting();
    expect((await world.say("qui n'a rien déclaré depuis 90 jours ?")).text).toContain('réservée');
    expect((await world.say("qui n'a rien déclaré depuis 90 jours ?", validator)).kind).toBe('silence');
    expect((await world.say('who has reported nothing for 30 days?', validator)).view?.body).toMatchObject({
      days: 30,
    });
  });
  test('a reader may not report', async () => {
    const world = await openReporting();
    const reader: Who = { role: 'reader' };
    expect((await world.say('mission de prospection à Lagos hier', reader)).text).toContain('ne permet pas');
    expect(await world.recorded()).toEqual([]);
  });
});

describe('check-in, my data, forget me', () => {
  test('«rien à signaler» is recorded once a day, for the indicator named or the only one fed', async () => {
    const world = await openReporting();
    expect((await world.say('rien à signaler')).kind).toBe('checkInWhich');
    expect((await world.say('rien à signaler pour l’indicateur 7')).text).toContain('C’est noté');
    expect((await world.say('nothing to report')).text).toContain('Already noted');
    expect((await world.recorded()).map((one) => one.kind)).toEqual(['checkIn']);
  });
  test('«mes données» shows what is held, «oublie-moi» erases what may be', async () => {
    const world = await openReporting();
    await world.press(submitOf((await world.say('mission de prospection à Lagos hier')).view));
    await world.say('mission de prospection à Tokyo hier');
    expect((await world.say('mes données')).view?.body).toMatchObject({ kind: 'myData', draft: true, entries: 1 });
    expect((await world.say('oublie-moi')).text).toContain('reste au registre');
    expect((await world.say('mes données')).view?.body).toMatchObject({ draft: false, entries: 1, notices: 0 });
    expect((await world.say('oui enregistre')).kind).not.toBe('receipt');
    expect(await world.recorded()).toHaveLength(1);
  });
});

describe('every button of the reporting cards leads where it says', () => {
  const asks: [keyof typeof REPORT_ASKS, string][] = [
    ['report', 'form'],
    ['another', 'form'],
    ['mine', 'mine'],
    ['queue', 'queue'],
    ['checkIn', 'checkInWhich'],
    ['silence', 'silence'],
    ['myData', 'myData'],
    ['forget', 'told'],
  ];
  const rows = asks.flatMap(([name, kind]) =>
    (['fr', 'en'] as const).map((lang) => [lang, REPORT_ASKS[name].text[lang], kind] as const),
  );
  test.each(rows)('%s: «%s»', async (lang, text, kind) => {
    const world = await openReporting();
    const reply = await world.say(text, { role: 'validator', locale: lang });
    expect([reply.kind, reply.view?.language]).toEqual([kind, lang]);
  });
  test.each(['fr', 'en'] as const)('what is still to be reported, in %s', async (lang) => {
    const world = await openReporting();
    const said = nextReportText(11, { date: '2022-11-02', place: 'Lyon' })[lang];
    const { view } = await world.say(said);
    expect(view).toMatchObject({
      language: lang,
      body: { fields: { indicator: 11, date: '2022-11-02', place: 'Lyon' } },
    });
    expect((await world.say(checkInText(7)[lang])).kind).toBe('checkIn');
  });
  test('two activities in one sentence are reported one after the other', async () => {
    const world = await openReporting();
    await world.say(
      "J'ai deux choses à déclarer pour le 2 novembre à Lyon, une action de diplomatie économique et une formation de l'Institut",
    );
    const receipt = await world.say('oui enregistre');
    expect(receipt.text.replaceAll('\u00a0', ' ')).toContain('Reste à déclarer, indicateur 11');
    const body = receipt.view?.body;
    const next = body?.kind === 'receipt' ? (body.next[0]?.text.fr ?? '') : '';
    expect((await world.say(next)).view?.body).toMatchObject({
      kind: 'form',
      fields: { indicator: 11, place: 'Lyon' },
    });
  });
});

function reference(text: string): string {
  return /D\d+-[0-9A-Z]{8}/.exec(text)?.[0] ?? 'none';
}

function receiptEntry(reply: { view?: { body: { kind: string } } | undefined }): { id: string } {
  const body = reply.view?.body;
  if (body?.kind !== 'receipt' || !('entry' in body)) throw new Error('There is no receipt.');
  return (body as unknown as { entry: { id: string } }).entry;
}
