import type { Intent } from '../request.ts';
import type { Step } from '../understand.ts';
import type { Way } from './choice.ts';
import { signsOfChoice } from './signs.ts';

/** What stands in a message whose years or indicators are chosen: its signs, what is wanted, and how the ways agree. */
export function choiceSigns(
  step: Step,
  intent: Intent,
  ways: readonly Way<string, readonly unknown[]>[],
): readonly string[] {
  const written = ways.map(({ way, value }) => ({ way, size: value.length, key: value.join() }));
  const agree = written.flatMap((a, i) =>
    written.slice(i + 1).map((b) => `=${a.way}${a.key === b.key ? '=' : '≠'}${b.way}`),
  );
  const sizes = written.flatMap(({ way, size }) => [`=${way}`, `=${way} ${Math.min(3, size)}`]);
  return [`#intent ${intent}`, ...signsOfChoice(step), ...sizes, ...agree, ...agree.map((one) => `${intent} ${one}`)];
}

/** How clear the likeliest indicator is, and the one after it. */
export function shareSigns(step: Step): readonly string[] {
  const [first = 0, second = 0, third = 0] = [...step.shares().values()].sort((a, b) => b - a);
  const tenth = (share: number): number => Math.round(share * 10);
  return [
    `@first ${tenth(first)}`,
    `@second ${tenth(second)}`,
    `@third ${tenth(third)}`,
    `@first ${tenth(first)} ${tenth(second)}`,
  ];
}
