/** Letters and digits that are not mistaken for each other. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The reference people use for one report: «D7-4K2MX9QA», from the indicator and the entry's id. */
export function reportReference(indicator: number, id: string): string {
  const [high, low] = [hash(id, 0x811c9dc5), hash(`${id}#`, 0x01000193)];
  let bits = (BigInt(high) << 32n) | BigInt(low);
  let text = '';
  for (let at = 0; at < 8; at += 1) {
    text += SIGNS[Number(bits & 31n)];
    bits >>= 5n;
  }
  return `D${indicator}-${text}`;
}

/** A reference wherever it stands in a text, in any case; undefined when there is none. */
export function findReportReference(text: string): { indicator: number; reference: string } | undefined {
  const match = /(?<![\p{L}\p{N}-])d(\d{1,5})-([0-9a-hjkmnp-tv-z]{8})(?![\p{L}\p{N}-])/iu.exec(text);
  if (!match) return undefined;
  return { indicator: Number(match[1]), reference: `D${Number(match[1])}-${match[2]?.toUpperCase()}` };
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
