import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { readIncoming } from '../../bot/incoming.ts';
import { MAX_TEXT, parseActivity } from '../../bot/parseActivity.ts';
import { BODY_LIMITS, isRecord, readBody } from '../../bot/readBody.ts';
import { isOwnOperation, speakerOf } from '../../bot/speaker.ts';
import { hostileBody, wrongValue } from './hostileBodies.ts';
import { roomOf, type Verdict, verdict } from './room.ts';
import { anyText } from './texts.ts';

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'APPLICATION/JSON;charset="UTF-8"',
      'application/json; charset=utf-16',
      'text/plain',
      '',
      'application/json-x',
      '; ;',
    ),
    'content-encoding': fc.constantFrom('identity', 'gzip', 'br', 'gzip, gzip'),
    'content-length': fc.constantFrom('0', '-1', '99999999999', 'NaN', '1e3', '12'),
  },
  { requiredKeys: ['content-type'] },
);
const bytes = fc.oneof(
  { weight: 4, arbitrary: hostileBody.map((body) => Buffer.from(JSON.stringify(body))) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hostileBody, fc.nat(5000), fc.nat(255))
      .map(([body, at, byte]) => spoiled(Buffer.from(JSON.stringify(body)), at, byte)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }).map((one) => Buffer.from(one)) },
  {
    weight: 1,
    arbitrary: fc
      .oneof(anyText, wrongValue)
      .map((one) => Buffer.from(typeof one === 'string' ? one : JSON.stringify(one))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('[', '{"a":', '{"__proto__":{"x":1},"a":[', '"'), fc.integer({ min: 1, max: 60_000 }))
      .map(([unit, times]) => Buffer.from(unit.repeat(times))),
  },
);
const input = fc.record({ headers, bytes, cut: fc.nat(400), plain: fc.boolean() });
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

const STATUSES = [400, 408, 413, 415];

/** From bytes to what is asked: the reader of bodies, the activity, the button, the speaker. */
export const bodyRoom = roomOf<Input>('bodies', 26, async () => ({ input, check }));

async function check({ headers: given, bytes: all, cut, plain }: Input): Promise<Verdict> {
  const chunks = cut > 0 && cut < all.length ? [all.subarray(0, cut), all.subarray(cut)] : [all];
  const req = Object.assign(Readable.from(chunks), { headers: plain ? { 'content-type': 'application/json' } : given });
  const body = await readBody(req as unknown as IncomingMessage);
  if (body.kind === 'refused')
    return verdict(
      !STATUSES.includes(body.status) && `the status is ${body.status}`,
      body.why === '' && 'no reason is given',
    );
  const parsed = parseActivity(body.value);
  const polluted = ({} as Record<string, unknown>).x !== undefined && 'every object has a new field';
  const tooLarge = all.length > BODY_LIMITS.bytes && 'a body larger than the limit was read';
  if (parsed.kind === 'refused')
    return verdict(!/«[\w.]+»/.test(parsed.why) && `no field is named: ${parsed.why}`, polluted, tooLarge);
  const { activity } = parsed;
  const incoming = readIncoming(activity);
  const { id, op, name } = speakerOf(activity, 'c', cut % 2 === 0);
  return verdict(
    polluted,
    tooLarge,
    typeof activity.conversation.id !== 'string' && 'a conversation has no id',
    incoming.kind === 'said' &&
      (typeof incoming.text !== 'string' || incoming.text.length > MAX_TEXT * 2) &&
      'a text is longer than the limit',
    incoming.kind === 'pressed' && !isRecord(incoming.data) && 'a button has no data',
    !isOwnOperation(op, id) && 'an operation is not its person’s',
    name.length > 200 && 'a name is not cut',
  );
}

function spoiled(bytes: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length > 0) copy[at % copy.length] = byte;
  return copy;
}
