import type { Intent } from '../request.ts';
import { TREND } from './figures.ts';

/** The intent that an answer says itself, «le 8, sa cible», beside that of the question it answers; undefined when it says none.
 * `unnamed` is the message without the words that name the indicator. */
export function ownIntent(flat: string, unnamed: string = flat): Intent | undefined {
  if (/ (?:cibles?|targets?) /.test(flat)) return 'target';
  if (TREND.test(unnamed)) return 'trend';
  if (/ (?:definition|libelle|wording) /.test(flat)) return 'describe';
  return undefined;
}
