/** A target's wording made plain for reading: one kind of space, apostrophe and dash-free edges; the cell keeps its own. */
export function plainTarget(text: string): string {
  return text
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/\u2212/gu, '-')
    .replace(/^[«"“ ]+|[»"” ]+$/gu, '')
    .replace(/(?<!\b\p{L}|\p{L}\.)\.$/u, '') // a full stop, not that of «s. o.»
    .trim();
}

/** The wording without the years in it: a digit that is left belongs to something else. */
export function withoutYears(plain: string): string {
  return plain.replace(/(?<!\d)(?:19|20)\d{2}(?: ?[-–/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)| (?:19|20)\d{2}(?!\d))?/gu, '');
}

/** Whether every number in the wording is a year. */
export function hasOnlyYears(plain: string): boolean {
  return !/\d/u.test(withoutYears(plain));
}
