import * as fc from 'fast-check';
import { hostileBody, inputs, type Json, pressData, wholeActivity, wrongValue } from './hostileBodies.ts';
import { anyText, dayText, shortText, words } from './texts.ts';

/** One thing a person does in a conversation, given the last card they got. */
export type Step =
  | { does: 'say'; text: string }
  | { does: 'press'; data: unknown; asMessage: boolean }
  /** Fills the form on the last card and presses its button that records. */
  | { does: 'fill'; inputs: Json }
  /** Presses one of the buttons of the last card as it is. */
  | { does: 'button'; at: number; reason: string }
  | { does: 'post'; body: Json }
  /** Outside the conversation: the search box, the form opened on a message, and that form sent. */
  | { does: 'search'; text: string; options: unknown }
  | { does: 'openForm'; payload: unknown }
  | { does: 'sendForm'; inputs: Json };
export type Conversation = { name: string; role: string; locale: string; channel: string; steps: readonly Step[] };

const ASKS = [
  'déclarer une activité',
  'report an activity',
  'mes déclarations',
  'my reports',
  'à valider',
  'to validate',
  'historique de l’indicateur 7',
  'retire ma déclaration',
  'corriger ma déclaration',
  'mes données',
  'rien à signaler',
  'qui n’a rien déclaré',
  'oui enregistre',
  'annule',
];

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('say' as const), text: anyText }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('say' as const), text: fc.constantFrom(...ASKS) }) },
  {
    weight: 1,
    arbitrary: words.map((name) => ({
      does: 'say' as const,
      text: `j’ai tenu une activité de prospection à ${name} hier`,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('press' as const), data: pressData, asMessage: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('fill' as const), inputs }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('button' as const), at: fc.nat(8), reason: words }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('post' as const), body: hostileBody }) },
);

const payload = fc.oneof(
  fc.record(
    {
      body: fc.oneof(fc.record({ content: anyText, contentType: fc.constantFrom('text', 'html', '') }), wrongValue),
      linkToMessage: fc.oneof(shortText, fc.constantFrom('https://example.org/1', 'javascript:alert(1)'), wrongValue),
      createdDateTime: fc.oneof(dayText, wrongValue),
      subject: fc.oneof(words, wrongValue),
    },
    { requiredKeys: ['body'] },
  ),
  wrongValue,
);
const outside: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('search' as const),
    text: anyText,
    options: fc.oneof(
      fc.record({ skip: fc.constantFrom(0, 5, -1, 1e9), count: fc.constantFrom(0, 3, 1e9) }),
      wrongValue,
    ),
  }),
  fc.record({ does: fc.constant('openForm' as const), payload }),
  fc.record({ does: fc.constant('sendForm' as const), inputs }),
);

/** A person with a hostile name who does a few things one after the other. */
export const conversation: fc.Arbitrary<Conversation> = fc.record({
  name: fc.oneof(words, shortText),
  role: fc.constantFrom('', 'reporter', 'validator', 'administrator', '__proto__'),
  locale: fc.constantFrom('fr-CA', 'en-US', ''),
  channel: fc.constantFrom('local', 'local', 'msteams', 'webchat'),
  steps: fc.array(fc.oneof({ weight: 6, arbitrary: step }, { weight: 1, arbitrary: outside }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** What is posted for a step; undefined when the last card has no such button. */
export function bodyOf(
  step: Step,
  { name, role, locale, channel }: Conversation,
  id: string,
  card: Json | undefined,
): Json | undefined {
  const person: Json = {
    ...wholeActivity(id),
    channelId: channel,
    ...(locale !== '' && { locale }),
    ...(role !== '' && { channelData: { role } }),
    from: { id: `${id}-${role}`, name },
  };
  switch (step.does) {
    case 'say':
      return { ...person, text: step.text };
    case 'press':
      return pressed(person, step.data, step.asMessage);
    case 'fill': {
      const data = buttons(card).find((one) => one.do === 'record');
      return data && pressed(person, { ...data, ...step.inputs }, false);
    }
    case 'button': {
      const all = buttons(card);
      const data = all[step.at % Math.max(1, all.length)];
      const chosen = firstChoice(card);
      return (
        data &&
        pressed(
          person,
          { ...inputValues(card), ...data, ...(chosen !== undefined && { chosen, reason: step.reason }) },
          false,
        )
      );
    }
    case 'post':
      return step.body;
    case 'search': {
      const parameters = [{ name: 'q', value: step.text }];
      return invoked(person, 'query', { commandId: 'searchIndicators', parameters, queryOptions: step.options });
    }
    case 'openForm':
      return invoked(person, 'fetchTask', { messagePayload: step.payload });
    case 'sendForm': {
      const data = buttons(card).find((one) => one.do === 'record');
      return data && invoked(person, 'submitAction', { data: { ...data, ...step.inputs } });
    }
  }
}

/** What is asked outside the conversation is answered in the response. */
function invoked({ deliveryMode: _, ...person }: Json, name: string, value: Json): Json {
  return { ...person, type: 'invoke', name: `composeExtension/${name}`, value };
}

function pressed(person: Json, data: unknown, asMessage: boolean): Json {
  if (asMessage) return { ...person, text: '', value: data };
  return {
    ...person,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', data, ...verbOf(data) } },
  };
}

function verbOf(data: unknown): { verb?: unknown } {
  return typeof data === 'object' && data !== null && 'verb' in data ? { verb: data.verb } : {};
}

/** Every object in a card. */
function nodes(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(nodes)];
}

function buttons(card: Json | undefined): Json[] {
  const actions = (card?.actions ?? []) as readonly Json[];
  return actions.map((one) => one.data).filter((one): one is Json => typeof one === 'object' && one !== null);
}

function inputValues(card: Json | undefined): Json {
  const all = nodes(card?.body).filter((one) => /^Input\./.test(String(one.type)) && 'value' in one);
  return Object.fromEntries(all.map((one) => [String(one.id), one.value]));
}

function firstChoice(card: Json | undefined): unknown {
  const set = nodes(card?.body).find((one) => one.id === 'chosen');
  return (set?.choices as readonly Json[] | undefined)?.[0]?.value;
}
