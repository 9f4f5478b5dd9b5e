import { ENGLISH_GLUE, ENGLISH_ORDINARY } from './english.ts';
import { FRENCH_GLUE, FRENCH_ORDINARY } from './french.ts';

/** Words that hold sentences together, of both languages. */
export const GLUE: ReadonlySet<string> = new Set([...FRENCH_GLUE, ...ENGLISH_GLUE]);

/** Ordinary words of questions: known, and no subject by themselves. */
export const ORDINARY: ReadonlySet<string> = new Set([...FRENCH_ORDINARY, ...ENGLISH_ORDINARY]);
