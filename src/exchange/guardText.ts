/** What a spreadsheet could take for a formula: it begins with = + - @, a tab or a return. */
const DANGEROUS = /^'*(?:[=+\-@\t\r]|$)/;
const GUARDED = /^'+(?:[=+\-@\t\r]|$)/;

/**
 * Text made harmless for spreadsheets, reversibly: an apostrophe before what could be taken for a formula. Empty text
 * that must be told from «nothing» becomes a lone apostrophe.
 */
export function guardText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `guardText` made harmless; any other text as it is. */
export function unguardText(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
