import { ASKED_STATUSES, type AskedStatus } from '../request.ts';
import { readStatus } from '../statuses.ts';
import type { Step } from '../understand.ts';
import { signsOfChoice } from './signs.ts';

/** A status that an overview is narrowed to, or none. */
export const STATUS_CLASSES = ['none', ...ASKED_STATUSES] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** What stands in a question on the state of the plan, for the status it asks for. */
export function statusSigns(step: Step): readonly string[] {
  const read = readStatus(step.reading.rest);
  const before = step.context.last?.status ?? 'none';
  const signs = signsOfChoice(step);
  return [
    ...signs,
    // «lesquelles ne le sont pas» is the other of what was asked before.
    ...(before === 'none' ? [] : signs.filter((sign) => /^[^#@!~:^ ]/.test(sign)).map((sign) => `${before}>> ${sign}`)),
    `=read ${read?.status ?? 'none'}`,
    `=read ${read?.words ?? ''}`,
    `=before ${before}`,
    `=read ${read?.status ?? 'none'} before ${before}`,
  ];
}

/** The class as a request says it. */
export function statusOf(name: StatusClass): AskedStatus | null {
  return name === 'none' ? null : name;
}
