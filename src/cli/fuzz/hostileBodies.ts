import * as fc from 'fast-check';
import { anyText, dayText, shortText, words } from './texts.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Keys that a careless copy would take for something of the language. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'length',
  'toJSON',
  'valueOf',
  '$data',
  '$when',
  'type',
  'id',
  'verb',
  'text',
];

/** Deep and wide values, made once. */
const LARGE: readonly unknown[] = [
  ...[2, 40, 3000].flatMap((depth) => [nested(depth, true), nested(depth, false)]),
  ...[3, 300, 3000].map((length) => Array.from({ length }, (_, at) => (at % 2 === 0 ? {} : 'x'))),
];

/** A value of the wrong type, a deep one, a wide one, or one with keys that mean something to the language. */
export const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, '', ' ', [], {}, [[]], [null]),
  shortText,
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(shortText, fc.constant({}), fc.constant(null), fc.integer())),
  fc.constantFrom(...LARGE),
  fc.jsonValue({ maxDepth: 3 }),
);

/** An operation as cards carry it, or nearly. */
const op = fc.oneof(
  fc.tuple(hex(24), hex(16)).map(([key, person]) => `${key}-${person}`),
  shortText,
  wrongValue,
);
const target = fc.oneof(
  fc.record({ indicator: fc.oneof(fc.integer({ min: -1, max: 14 }), wrongValue), id: fc.oneof(shortText, wrongValue) }),
  fc.record({
    chosen: fc.oneof(
      fc.tuple(fc.nat(14), shortText).map(([at, id]) => `${at}|${id}`),
      wrongValue,
    ),
  }),
);

/** What an input of the form sends: all of them texts, in a client that behaves. */
export const inputs: fc.Arbitrary<Json> = fc.record(
  {
    indicator: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
      { weight: 1, arbitrary: fc.oneof(shortText, wrongValue) },
    ),
    date: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 14 }).map((day) => `2022-11-${String(day).padStart(2, '0')}`) },
      { weight: 1, arbitrary: fc.oneof(dayText, wrongValue) },
    ),
    place: fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.oneof(anyText, wrongValue) }),
    quantity: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('1', '2', '10', 1) },
      {
        weight: 1,
        arbitrary: fc.oneof(
          fc.constantFrom('1e9', '-1', '0x10', '½', '1,5', 'NaN', '99999999999999999999'),
          wrongValue,
        ),
      },
    ),
    title: fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.oneof(anyText, wrongValue) }),
    partners: fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.oneof(anyText, wrongValue) }),
    link: fc.oneof(
      fc.constantFrom(
        '',
        'https://example.org/a',
        'javascript:alert(1)',
        'https://user:pass@example.org/?a&b',
        'file:///etc/passwd',
        'HTTPS://EXAMPLE.ORG/[x](y)',
      ),
      shortText,
      wrongValue,
    ),
  },
  { requiredKeys: ['indicator', 'date', 'title'] },
);

/** The data of a button of the reporting cards that nobody drew. */
export const pressData: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('record', 'drop', 'undo', 'withdraw', 'correct', 'approve', 'reject', 'unknown'),
        op,
        target,
        fc.option(inputs, { nil: {} }),
        fc.record(
          {
            shown: fc.oneof(shortText, wrongValue),
            corrects: fc.oneof(target, wrongValue),
            reason: fc.oneof(words, wrongValue),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([what, by, about, fields, more]) => ({ verb: 'report', do: what, op: by, ...about, ...fields, ...more })),
  },
  { weight: 1, arbitrary: fc.oneof(shortText, wrongValue).map((text) => ({ verb: 'ask', text })) },
  { weight: 1, arbitrary: wrongValue },
);

const account = fc.record(
  {
    id: fc.oneof(shortText, wrongValue),
    name: fc.oneof(words, wrongValue),
    aadObjectId: fc.oneof(shortText, wrongValue),
    role: wrongValue,
  },
  { requiredKeys: ['id'] },
);
const mention = fc.record({
  type: fc.constantFrom<unknown>('mention', 'x', 3),
  text: fc.oneof(fc.constantFrom('<at>Bot</at>', ' ', 'e'), wrongValue),
  mentioned: fc.oneof(fc.constant({ id: 'bot' }), wrongValue),
});

const ODD_FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  type: wrongValue,
  id: fc.oneof(shortText, wrongValue),
  name: fc.oneof(
    fc.constantFrom(
      'adaptiveCard/action',
      'composeExtension/query',
      'composeExtension/submitAction',
      'signin/verifyState',
    ),
    wrongValue,
  ),
  channelId: fc.oneof(fc.constantFrom('msteams', 'webchat', 'directline', 'local', 'emulator'), wrongValue),
  from: fc.oneof(account, wrongValue),
  recipient: fc.oneof(account, wrongValue),
  conversation: fc.oneof(
    fc.record({ id: shortText, conversationType: fc.constantFrom('personal', 'channel', 'groupChat', '') }),
    wrongValue,
  ),
  text: wrongValue,
  value: wrongValue,
  entities: fc.oneof(fc.array(fc.oneof(mention, wrongValue), { maxLength: 4 }), wrongValue),
  membersAdded: fc.oneof(fc.constant([{ id: 'bot' }]), wrongValue),
  channelData: fc.oneof(
    fc.record({
      role: fc.constantFrom('validator', 'administrator', '__proto__'),
      languageChosen: fc.constantFrom<unknown>('en', 'fr', {}),
    }),
    wrongValue,
  ),
  locale: fc.oneof(fc.constantFrom('en-US', 'fr-CA', 'xx'), wrongValue),
  timestamp: fc.oneof(dayText, wrongValue),
  localTimezone: wrongValue,
  replyToId: shortText,
  attachments: wrongValue,
  callerId: wrongValue,
  textFormat: wrongValue,
};
const oddField: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  ...Object.entries(ODD_FIELDS).map(([name, value]) => value.map((one) => [name, one] as const)),
);

/** A body that somebody could post as an activity: whole, with fields of a wrong type, or not an activity at all. */
export const hostileBody: fc.Arbitrary<Json> = fc
  .tuple(
    fc.constantFrom(
      'message',
      'message',
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'typing',
      'event',
      'messageReaction',
      'toString',
    ),
    anyText,
    pressData,
    fc.array(oddField, { maxLength: 3 }),
    fc.nat(3),
  )
  .map(([type, text, data, odd, how]) => {
    const whole: Json = {
      ...wholeActivity('fuzz', type),
      ...(type === 'message' && { text }),
      ...(type === 'invoke' && {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'report', data } },
      }),
      ...(type === 'message' && how === 3 && { value: data, text: '' }),
    };
    // Two odd fields at most times: a body with many is refused at the first.
    return { ...whole, ...Object.fromEntries(odd), deliveryMode: 'expectReplies' };
  });

/** An activity as a channel sends it. */
export function wholeActivity(conversation: string, type = 'message'): Json {
  return {
    type,
    channelId: 'test',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'fuzz', name: 'Fuzz' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: conversation },
    deliveryMode: 'expectReplies',
  };
}

function nested(depth: number, list: boolean): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = list ? [value] : { a: value };
  return value;
}

function hex(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
}
