import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { cardOf, examples, HOSTS } from './everyCard.ts';

/** The part of Microsoft's renderer used here. */
type Renderer = {
  Versions: { v1_5: unknown };
  HostConfig: new (json: unknown) => unknown;
  SerializationContext: new (
    version: unknown,
  ) => { eventCount: number; getEventAt: (at: number) => { message: string } };
  AdaptiveCard: new () => {
    hostConfig: unknown;
    parse: (card: unknown, context: unknown) => void;
    validateProperties: () => { validationEvents: readonly { message: string }[] };
  };
};
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as Renderer;
const teams: unknown = JSON.parse(
  readFileSync(new URL('../../cards/hostConfig/teams-light.json', import.meta.url), 'utf8'),
);

/** The parser's own pattern for `lang` keeps its place between calls, so it refuses every second valid value. */
const ITS_OWN_FLAW = /^Invalid value "(fr|en)" for property "lang"\.$/;
/** Teams draws it, Microsoft’s renderer takes its fallback: that there is one is a house rule. */
const FALLS_BACK = 'Unknown element type "Chart.Line". Fallback will be used if present.';

it.each(examples.map((example) => [example.name, example] as const))(
  'Microsoft’s parser accepts %s',
  (_name, example) => {
    for (const host of Object.values(HOSTS)) expect(complaints(cardOf(example, host))).toEqual([]);
  },
);

it.each([
  ['an unknown style', { body: [{ type: 'Container', style: 'festive', items: [] }] }],
  ['an unknown element', { body: [{ type: 'Chart.Circle', data: [] }] }],
  [
    'too many actions',
    { body: [], actions: [...Array(7)].map((_, at) => ({ type: 'Action.Submit', title: `${at}` })) },
  ],
])('the parser finds %s', (_what, card) => {
  expect(complaints({ type: 'AdaptiveCard', version: '1.5', ...card })).not.toEqual([]);
});

function complaints(json: unknown): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(teams);
  card.parse(json, context);
  const read = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const found = card.validateProperties().validationEvents.map((event) => event.message);
  return [...read, ...found].filter((message) => !ITS_OWN_FLAW.test(message) && message !== FALLS_BACK);
}
