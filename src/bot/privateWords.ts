import type { Activity } from 'botbuilder';

/** What an error could repeat and a log must not: what was said or filled in, and who said it where. */
export function privateWords({ from, conversation }: Activity, said: readonly unknown[]): string[] {
  const all = [...said, from.name, from.id, from.aadObjectId, conversation.id];
  // The longest first: a shorter one may be a part of it.
  return all.filter((one): one is string => typeof one === 'string').sort((a, b) => b.length - a.length);
}
