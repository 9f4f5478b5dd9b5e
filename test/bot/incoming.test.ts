import type { Activity } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import { type Incoming, languageOfLocale, readIncoming } from '../../src/bot/incoming.ts';

const BOT = { id: '28:bot', name: 'Plan' };
const said = (text: string): Incoming => ({ kind: 'said', text });
const mention = (text: string, id = BOT.id) => ({ type: 'mention', text, mentioned: { id, name: 'x' } });
const execute = (action: unknown) => ({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
const joined = (more: object = {}) => ({ type: 'conversationUpdate', membersAdded: [{ id: 'u' }, BOT], ...more });

describe('an activity is read', () => {
  const rows: [string, object, Incoming][] = [
    ['typed text', { type: 'message', text: ' Où en est-on ? ' }, said('Où en est-on ?')],
    ['no text at all', { type: 'message' }, said('')],
    [
      'a mention of the bot',
      { type: 'message', text: '<at>Plan</at> aide', entities: [mention('<at>Plan</at>')] },
      said('aide'),
    ],
    [
      'the bot mentioned twice',
      { type: 'message', text: '<at>P</at> 12 <at>P</at>', entities: [mention('<at>P</at>')] },
      said('12'),
    ],
    ['a mention alone', { type: 'message', text: '<at>Plan</at>', entities: [mention('<at>Plan</at>')] }, said('')],
    [
      'another person’s name',
      {
        type: 'message',
        text: '<at>Plan</at> dis à <at>Ève</at> 12',
        entities: [mention('<at>Plan</at>'), mention('<at>Ève</at>', 'eve')],
      },
      said('dis à Ève 12'),
    ],
    ['a mention with no entity', { type: 'message', text: '<at id="0">Plan</at> 12' }, said('Plan 12')],
    [
      'entities that are nonsense',
      {
        type: 'message',
        text: '12',
        entities: [{ type: 'mention' }, { type: 'mention', text: 1 }, { type: 'clientInfo' }],
      },
      said('12'),
    ],
    ['a Submit button', { type: 'message', value: { verb: 'ask', text: 'indicateur 12' } }, said('indicateur 12')],
    [
      'a Submit button of Teams, with its own field',
      { type: 'message', value: { verb: 'ask', text: '12', msteams: {} } },
      said('12'),
    ],
    [
      'an Execute button',
      execute({ type: 'Action.Execute', verb: 'ask', data: { text: 'indicateur 12' } }),
      said('indicateur 12'),
    ],
    ['an Execute button with its verb in the data', execute({ data: { verb: 'ask', text: '12' } }), said('12')],
    ['text typed with a value of another kind', { type: 'message', text: '12', value: { a: 1 } }, said('12')],
    ['a button of another verb', { type: 'message', value: { verb: 'pay', text: '12' } }, { kind: 'unknownButton' }],
    ['a button without text', { type: 'message', value: { verb: 'ask' } }, { kind: 'unknownButton' }],
    [
      'a button whose text is an object',
      { type: 'message', value: { verb: 'ask', text: { a: 1 } } },
      { kind: 'unknownButton' },
    ],
    ['a button whose text is blank', execute({ verb: 'ask', data: { text: ' ' } }), { kind: 'unknownButton' }],
    ['a value that is a text', { type: 'message', value: 'ask' }, { kind: 'unknownButton' }],
    [
      'an Execute without action',
      { type: 'invoke', name: 'adaptiveCard/action', value: null },
      { kind: 'unknownButton' },
    ],
    ['an Execute that is a list', execute([]), { kind: 'unknownButton' }],
    [
      'an invoke that is no Execute',
      { type: 'invoke', name: 'somethingNew', value: {} },
      { kind: 'extension', invoke: { kind: 'unknown', family: 'other' } },
    ],
    [
      'an inserted card',
      {
        type: 'message',
        text: '<span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension"> </span>',
      },
      { kind: 'nothing' },
    ],
    [
      'a question beside an inserted card',
      { type: 'message', text: 'et le 11 ? <span class="inline-compose-card" itemid="0"></span>' },
      { kind: 'said', text: 'et le 11 ?' },
    ],
    ['a typing sign', { type: 'typing' }, { kind: 'nothing' }],
    ['a reaction', { type: 'messageReaction' }, { kind: 'nothing' }],
    ['an activity of tomorrow', { type: 'somethingNew' }, { kind: 'nothing' }],
    ['the bot added in person', joined(), { kind: 'welcome' }],
    [
      'the bot added to a group',
      joined({ conversation: { id: 'c', conversationType: 'groupChat' } }),
      { kind: 'nothing' },
    ],
    [
      'the bot added to a channel',
      joined({ conversation: { id: 'c', conversationType: 'channel' } }),
      { kind: 'nothing' },
    ],
    [
      'the bot added to a group by its other name',
      joined({ conversation: { id: 'c', isGroup: true } }),
      { kind: 'nothing' },
    ],
    ['somebody else added', joined({ membersAdded: [{ id: 'u' }] }), { kind: 'nothing' }],
    ['the bot removed', { type: 'conversationUpdate', membersRemoved: [BOT] }, { kind: 'nothing' }],
    ['the app installed', { type: 'installationUpdate', action: 'add' }, { kind: 'welcome' }],
    ['the app upgraded', { type: 'installationUpdate', action: 'remove-upgrade' }, { kind: 'nothing' }],
    ['the app removed', { type: 'installationUpdate', action: 'remove' }, { kind: 'nothing' }],
  ];
  test.each(rows)('%s', (_, fields, expected) => {
    const activity = { conversation: { id: 'c', conversationType: 'personal' }, recipient: BOT, ...fields };
    expect(readIncoming(activity as Activity)).toEqual(expected);
  });

  test('a button’s text is cut, however long', () => {
    const activity = {
      conversation: { id: 'c' },
      recipient: BOT,
      type: 'message',
      value: { verb: 'ask', text: 'x'.repeat(9999) },
    };
    const incoming = readIncoming(activity as unknown as Activity);
    expect(incoming.kind === 'said' && incoming.text.length).toBe(500);
  });
});

describe('the language of a locale', () => {
  const rows: [unknown, 'fr' | 'en' | undefined][] = [
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en-US', 'en'],
    ['es-MX', undefined],
    ['', undefined],
    [undefined, undefined],
    [12, undefined],
  ];
  test.each(rows)('%s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });
});
