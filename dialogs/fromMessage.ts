import type { RawFields } from '../src/domain/reportFields.ts';
import { LIMITS } from '../src/domain/reportFields.ts';
import type { Request } from '../src/understand/request.ts';
import { isGenericTitle } from './hearReport.ts';

/** A title that a message gives by itself is its first line, cut here. */
const TITLE = 120;

/**
 * The fields of a form opened from a message: what its words were understood to report, else the indicator they name.
 * Nothing is recorded from it: a person reads the form and sends it.
 */
export function fieldsOfMessage(request: Request, text: string, link: string | undefined): RawFields {
  const { indicator, date, place, quantity, title, partners } = request.slots;
  const named = request.indicators.length === 1 ? request.indicators[0] : undefined;
  return {
    indicator: indicator ?? named,
    date,
    place: cut(place, LIMITS.place),
    quantity,
    title: cut(isGenericTitle(title) ? firstLine(text) : (title ?? firstLine(text)), LIMITS.title),
    partners: cut(partners, LIMITS.partners),
    link,
  };
}

function firstLine(text: string): string | undefined {
  const line = text.split('\n').find((one) => /\p{L}/u.test(one));
  return line === undefined || line.length <= TITLE ? line : `${line.slice(0, TITLE - 1).trimEnd()}…`;
}

function cut(text: string | undefined, most: number): string | undefined {
  return text === undefined || text.length <= most ? text : text.slice(0, most);
}
