import { fold } from '../tidy.ts';
import { GLUE } from '../words/known.ts';

type Span = { start: number; end: number };

/** What cuts a message into pieces, and the words after which nothing more belongs to a title. */
const CUTS =
  /[,;:!?()|\n/]|\.(?=\s|$)| [-–—] |(?<![\p{L}])(?:hier|avant[ -]?hier|yesterday|today|this morning|ce matin|svp|stp|please|pls|plz|thx|thanks|merci|c['’]est|c['’][eé]tait|that['’]s|it['’]s|qui|which|log it|add it|held|ten[ue]{1,3}s?|depuis|on|at (?:the|our)|to (?:log|report|record|file|declare|add)|[aà] (?:d[eé]clarer|consigner|inscrire|rentrer|entrer|enregistrer|ajouter|saisir|noter)|pr[eé]sent[eé]e?s?|laun[cs]hed|opened|lanc[eé]e?s?|livr[eé]e?s?|offerte?s?|donn[eé]e?s?|publi[eé]e?s?|fait|given|was|were|started|starting|dat[eé]e?d?)(?![\p{L}])/giu;
/** Verbs of what was done: what was done comes after them. */
const DONE =
  /(?<![\p{L}])(?:launched|posted|published|opened|offered|started offering|supported|organi[sz]ed|began|has|offre|offert|ouvert|mis en place|mis en ligne|mis|inaugur[eé]|lanc[eé]|publi[eé]|anim[eé]|organis[eé]|accueilli|re[cç]u|donn[eé]|[eé]trenne|inscris|inscrire|ajoute[rz]?|d[eé]clare[rz]?|note[rz]?|add|log|record|register|file|put in)\s+(?:moi |ca |[cç]a |down )?(?=\p{L})/giu;
const LEADING =
  /^(?:i|we|an?|the|my|our|its|her|his|one|two|three|four|five|\d{1,2}|une?|deux|trois|quatre|cinq|le|la|les|l['’]|des|du|de|mon|ma|mes|notre|nos|his|hi|hey|hello|salut|bonjour|ok|so|and|et|pis|en|in|au|aux|à|a|j['’]?ai|il y a|just|jsut|did|had|on a|nous avons|that|que|voici|note|reporting|rpt|cette|ce|ça|petite?|yesterday|for|pour|from)\s+/iu;
const TRAILING =
  /(?:\s+(?:à|a|au|aux|en|in|at|on|le|the|de|du|des|pour|for|dans|chez|from|to|et|and|d['’]|l['’]|avec|with|la|les|of|our|notre|bureau|office|dated|last|nos|y|ya))+\s*$/iu;
const NO_TITLE =
  /^(?:indicat|ind\b|kpi|bureau|d[eé]l[eé]gation|poste\b|office|antenn|city|room|salle|m[eé]dias? soc|social med|socials?$|r[eé]seaux? soc|services? (?:am[eé]lior|bonifi)|improved serv|une? seule|volet|section|count|log |add |mets |compte|inscri|note |ajoute|merci|thank|register|registre|attended|carried|third week|second week|i['’]?m |y['’]?a |samedi|late entry|topic of|salut|bonjour|there |here |\d+ )/iu;

/**
 * The title of an activity that no noun of ours names («étude sur le rayonnement», "prospectng actvity"): the first piece of
 * the message that is more than the name of its indicator, without date, place, article and verb.
 */
export function titleOfWords(text: string, taken: readonly Span[], named: string): string | undefined {
  if (text.length > 400) return undefined;
  const topic = new Set(named.split(' '));
  let open = text;
  for (const { start, end } of taken) open = `${open.slice(0, start)}${','.repeat(end - start)}${open.slice(end)}`;
  for (const piece of open.split(CUTS).slice(0, 12)) {
    const title = bare(piece ?? '');
    const words = fold(title).folded.match(/[\p{L}\d]+/gu) ?? [];
    if (words.length === 0 || words.length > 14 || title.length < 5 || NO_TITLE.test(title)) continue;
    const telling = words.filter((word) => word.length > 1 && !GLUE.has(word) && !topic.has(word));
    if (telling.length > 0 && (words.length > 1 || title.length > 7) && text.includes(title)) return title;
  }
  return undefined;
}

/** Without the verb before it, leading articles and hanging prepositions. */
function bare(piece: string): string {
  const verb = [...piece.matchAll(DONE)].at(-1);
  let title = (verb ? piece.slice(verb.index + verb[0].length) : piece).trim();
  for (let k = 0; k < 6 && LEADING.test(title); k++) title = title.replace(LEADING, '');
  return title
    .replace(TRAILING, '')
    .replace(/[\s.'’"»«”“-]+$/u, '')
    .replace(/^[\s'’"«“-]+/u, '')
    .trim();
}
