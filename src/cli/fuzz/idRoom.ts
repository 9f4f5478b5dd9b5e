import * as fc from 'fast-check';
import { parseActivity } from '../../bot/parseActivity.ts';
import { createSignedLinks } from '../../bot/signedLinks.ts';
import { isOwnOperation, speakerOf } from '../../bot/speaker.ts';
import { makeReference, parseReference } from '../../domain/reference.ts';
import { findReportReference, reportReference } from '../../domain/reportReference.ts';
import { AFTER_ALL, readId, writeId } from '../../store/itemId.ts';
import { StoreError } from '../../store/store.ts';
import { hostileBody } from './hostileBodies.ts';
import { roomOf, type Verdict, verdict } from './room.ts';
import { anyText, shortText } from './texts.ts';

const WRITTEN = /^[A-Za-z0-9_:~-]*$/;
const links = createSignedLinks({
  secret: 'a secret of the fuzz run',
  purpose: 'fuzz',
  validForSeconds: 60,
  clock: () => 0,
});
const later = createSignedLinks({
  secret: 'a secret of the fuzz run',
  purpose: 'fuzz',
  validForSeconds: 60,
  clock: () => 61_001,
});
const other = createSignedLinks({
  secret: 'a secret of the fuzz run',
  purpose: 'other',
  validForSeconds: 60,
  clock: () => 0,
});

const input = fc.oneof(
  fc.record({ of: fc.constant('item' as const), a: anyText, b: shortText }),
  fc.record({ of: fc.constant('link' as const), value: fc.jsonValue({ maxDepth: 2 }), at: fc.nat(400), by: shortText }),
  fc.record({ of: fc.constant('reference' as const), indicator: fc.nat(20_000), id: shortText, text: anyText }),
  fc.record({ of: fc.constant('speaker' as const), body: hostileBody, local: fc.boolean() }),
);
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;

/** Ids as stores hold them, signed addresses, references and the marks of people. */
export const idRoom = roomOf<Input>('ids', 20, async () => ({ input, check }));

function check(one: Input): Verdict {
  switch (one.of) {
    case 'item':
      return checkItem(one.a, one.b);
    case 'link':
      return checkLink(one.value, one.at, one.by);
    case 'reference':
      return checkReference(one.indicator, one.id, one.text);
    case 'speaker': {
      const parsed = parseActivity(one.body);
      if (parsed.kind === 'refused') return verdict();
      const { id, name, key, op } = speakerOf(parsed.activity, 'c', one.local);
      return verdict(
        !/^[0-9a-f]{24}$/.test(key) && `the key ${key}`,
        !isOwnOperation(op, id) && 'an operation is not its person’s',
        isOwnOperation(op, `${id}x`) && 'an operation is somebody else’s too',
        name.length > 200 && 'a name is not cut',
      );
    }
  }
}

function checkItem(a: string, b: string): Verdict {
  const [first, second, both] = [written(a), written(b), written(a + b)];
  if (first === undefined || second === undefined || both === undefined) return verdict();
  return verdict(
    readId(first) !== a && 'an id does not come back',
    !WRITTEN.test(first) && `an id is written ${first}`,
    (first === second) !== (a === b) && 'two ids are one',
    !(both.startsWith(first) && both < first + AFTER_ALL) && 'a prefix is no prefix',
  );
}

function written(id: string): string | undefined {
  try {
    return writeId(id);
  } catch (error) {
    if (error instanceof StoreError && error.trouble === 'tooLarge') return undefined;
    throw error;
  }
}

function checkLink(value: unknown, at: number, by: string): Verdict {
  const token = links.sign(value);
  const opened = links.open(token);
  const place = at % token.length;
  const turned = token.slice(0, place) + by + token.slice(place + 1);
  const same = Buffer.from(turned.split('.')[1] ?? '', 'base64url').equals(
    Buffer.from(token.split('.')[1] ?? '', 'base64url'),
  );
  const harmless = turned.split('.').length === 2 && turned.split('.')[0] === token.split('.')[0] && same;
  const long = token.length > 2048;
  return verdict(
    !/^[\w.-]+$/.test(token) && `an address holds ${token}`,
    !long &&
      (opened.kind !== 'valid' || JSON.stringify(opened.value) !== JSON.stringify(value)) &&
      'a link does not open',
    !long && later.open(token).kind !== 'expired' && 'a link does not expire',
    other.open(token).kind !== 'invalid' && 'a link opens for something else',
    !harmless && links.open(turned).kind !== 'invalid' && `a changed link opens: ${turned}`,
    links.open(by).kind !== 'invalid' && 'any text opens',
  );
}

function checkReference(indicator: number, id: string, text: string): Verdict {
  const made = reportReference(indicator, id);
  const found = findReportReference(`x ${made} y`);
  const figure = { prefix: 'MRIF', indicator: indicator + 1, year: '2021-2022', version: 3 } as const;
  const read = parseReference(makeReference(figure));
  findReportReference(text);
  parseReference(text);
  return verdict(
    (found?.reference !== made || found.indicator !== indicator) &&
      indicator > 0 &&
      indicator < 10_000 &&
      `${made} is not found`,
    JSON.stringify(read) !== JSON.stringify(figure) && indicator < 9_999 && `${makeReference(figure)} is not read`,
  );
}
