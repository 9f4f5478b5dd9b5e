import { type Target, type TargetKind, UNITS } from '../domain/target.ts';
import type { JsonChecks } from './jsonChecks.ts';

/** Every kind of target, for checks and for lists of choices. */
export const TARGET_KINDS = [
  'level',
  'atMost',
  'between',
  'growth',
  'rank',
  'milestone',
  'relative',
  'money',
  'duration',
  'notApplicable',
  'toBeDetermined',
  'none',
  'worded',
] as const satisfies readonly TargetKind[];

/** What a duration is counted in. */
export const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

const WAYS = ['atLeast', 'atMost'] as const;

/** The target written at that path of a JSON file; what does not fit becomes a problem of the checks. */
export function readTarget(value: unknown, path: string, checks: JsonChecks): Target {
  const { object, number, oneOf, text } = checks;
  const json = object(value, path);
  const numberAt = (key: string) => number(json[key], `${path}.${key}`);
  const textAt = (key: string) => text(json[key], `${path}.${key}`);
  const unit = () => oneOf(json.unit, UNITS, `${path}.unit`);
  const direction = () => oneOf(json.direction, WAYS, `${path}.direction`);
  const strictly = json.strictly === true ? { strictly: true as const } : {};
  const kind = oneOf(json.kind, TARGET_KINDS, `${path}.kind`);
  switch (kind) {
    case 'level':
      return { kind, atLeast: numberAt('atLeast'), unit: unit(), ...strictly };
    case 'atMost':
      return { kind, atMost: numberAt('atMost'), unit: unit(), ...strictly };
    case 'between':
      return { kind, atLeast: numberAt('atLeast'), atMost: numberAt('atMost'), unit: unit() };
    case 'growth':
      return { kind, atLeast: numberAt('atLeast'), since: textAt('since') };
    case 'rank':
      return { kind, withinFirst: numberAt('withinFirst') };
    case 'milestone':
      return { kind, what: textAt('what') };
    case 'relative':
      return { kind, change: numberAt('change'), unit: unit(), to: typeof json.to === 'string' ? json.to : '' };
    case 'money':
      return { kind, amount: numberAt('amount'), currency: textAt('currency'), direction: direction(), ...strictly };
    case 'duration':
      return {
        kind,
        amount: numberAt('amount'),
        per: oneOf(json.per, DURATION_UNITS, `${path}.per`),
        direction: direction(),
        ...strictly,
      };
    case 'notApplicable':
    case 'toBeDetermined':
    case 'none':
    case 'worded':
      return { kind };
  }
}
