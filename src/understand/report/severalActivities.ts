import { SEVERAL_DONE } from '../intents/reporting.ts';
import type { Step } from '../understand.ts';
import { withoutPartners } from './partners.ts';

/** What joins one activity to the next; a comma only where several are announced or each begins like an activity. */
const JOINS =
  /(?<![\p{L}])(?:et|and|plus|puis|pis|then|ainsi que|as well as)(?! (?:moi|nous|me|i|we) )(?![\p{L}])|[+&;]/giu;
const COMMAS = /,/g;
/** After «deux choses :» each comes by itself. */
const LISTED = /\.\s|:\s/g;
const BEGINS =
  /^\s*(?:(?:an?|une?|the|le|la|les|l['’]|\d{1,2}|deux|trois|two|three)\s*)?(?:[\p{L}'’-]+\s+){0,2}(?:action|activit|mission|rencontre|publication|post|meeting|lunch|dinner|breakfast|atelier|workshop|visite?|formation|course|class|training|accueil|mise|seminar|séminaire|seminaire|clini(?:c|que)|coffee|call|s[eé]ance|session|réunion|reunion|projet|project|d[iî]ner|souper|enqu[eê]te|sondage|survey|cocktail|r[eé]ception|panel|launch|lancement|ouverture|opening|prospec)/iu;

/** The indicators of several activities told in one sentence: each part of it names its own surely. */
export function severalActivities(step: Step): readonly number[] {
  const { said, rest } = step.reading;
  if (said.words.length > 40) return [];
  const text = blankedPartners(said.original);
  const announced = SEVERAL_DONE.test(said.flat);
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  const cuts = [...text.matchAll(JOINS), ...text.matchAll(COMMAS), ...(announced ? text.matchAll(LISTED) : [])];
  for (const cut of cuts.sort((a, b) => a.index - b.index).slice(0, 12)) {
    if (cut[0] === ',' && !announced && !BEGINS.test(text.slice(cut.index + 1, cut.index + 80))) continue;
    parts.push({ from, to: cut.index });
    from = cut.index + cut[0].length;
    // What announces them is none of them.
    if (announced && cut[0] === ': ') parts.length = 0;
  }
  parts.push({ from, to: text.length });
  if (parts.length < 2) return [];
  const named = parts.flatMap((part) => {
    const words = said.words.flatMap(({ start, end }, i) => {
      const place = said.places[i] ?? 0;
      const word = said.words[i]?.text ?? '';
      return start >= part.from && end <= part.to && rest.charAt(place) !== ' ' && text.charAt(start) !== ' '
        ? word.split(' ')
        : [];
    });
    const found = step.subjectOfReport(words);
    return found.kind === 'sure' && found.indicators.length === 1 && found.confidence >= SURE ? found.indicators : [];
  });
  return [...new Set(named)];
}

/** Who took part is no other activity: the words after «avec» are left out, at the same length. */
function blankedPartners(text: string): string {
  const without = withoutPartners(text);
  let same = 0;
  while (same < without.length && without[same] === text[same]) same++;
  const removed = text.length - without.length;
  return removed <= 0 ? text : text.slice(0, same) + ' '.repeat(removed) + text.slice(same + removed);
}

/** Parts are short: only a phrase that is enough alone counts. */
const SURE = 0.85;
