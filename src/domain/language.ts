/** The two languages of the product, French first. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** The same words in both languages, side by side: a sentence that lacks one does not compile. */
export type Said = Record<Lang, string>;
