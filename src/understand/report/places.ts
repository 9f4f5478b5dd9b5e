import type { Lang } from '../../domain/language.ts';
import { fold } from '../tidy.ts';
import { GLUE, ORDINARY } from '../words/known.ts';
import { isPlace } from './knownPlaces.ts';

/** A place found in a sentence, as typed. */
export type PlaceRead = { place: string; start: number; end: number };

const BEFORE =
  /(?:^|[\s,;:(«"“-])(à|a|á|au|aux|en|in|at|chez|to|from|depuis|de|du|des|d['’]|of|par|pour|for|near|around|vers|dans|@|across)\s?(?:(?:la|le|les|l['’]|the|downtown|central|notre|our|ville de|délégation de|delegation de|bureau de|city of|bureau à|office in|représentation de|port of)\s?)*$/i;
const STRONG = /^(?:à|a|á|au|aux|en|in|at|to|from|depuis|near|dans|@|across)$/i;
const SMALL = /^(?:de|da|do|du|des|la|le|les|del|el|al|and|et|sur|on|of|upon|es|st|ste|san|in)$/i;

type Word = { text: string; start: number; end: number };

/** So many words of a message are looked at, and names of so many characters: no report needs more. */
const MOST_WORDS = 100;
const LONGEST_NAME = 100;
/** How far before a name the words that tell its part are looked for. */
const NEAR = 120;

/**
 * The place of an activity: a known place or capital letters after «à», «au», "in", "at"; a known place standing alone
 * between commas; else a lower-case unknown word right after «à» or "in". `taken` are stretches already read (dates).
 */
export function readPlace(
  text: string,
  taken: readonly { start: number; end: number }[],
  language: Lang,
): PlaceRead | undefined {
  const words = [...text.matchAll(/[\p{L}][\p{L}'’.-]*(?:\s(?=$))?/gu)].slice(0, MOST_WORDS).map((match): Word => {
    // «bureau d'Abidjan»: the city is what follows the elision.
    const elided = /^[dl]['’](?=\p{Lu})/u.exec(match[0])?.[0].length ?? 0;
    return {
      text: match[0]
        .slice(elided)
        .replace(/[.'’-]+$/u, '')
        .trim(),
      start: match.index + elided,
      end: match.index + match[0].replace(/[.'’\s-]+$/u, '').length,
    };
  });
  const free = (word: Word): boolean => !taken.some((span) => word.start < span.end && word.end > span.start);
  const candidates: (PlaceRead & { score: number })[] = [];
  const shouted = text === text.toUpperCase();
  for (const [i, first] of words.entries()) {
    if (!free(first) || first.text.length < 2) continue;
    const before = leadOf(text.slice(Math.max(0, first.start - 40), first.start));
    const lead = language === 'en' && before?.toLowerCase() === 'a' ? undefined : before;
    const office = OFFICE.test(text.slice(Math.max(0, first.start - 40), first.start));
    for (let last = Math.min(words.length - 1, i + 4); last >= i; last--) {
      const group = words.slice(i, last + 1);
      if (!group.every(free) || !adjacent(text, group)) continue;
      const end = group.at(-1);
      if (!end || (SMALL.test(end.text) && last > i)) continue;
      if (end.end - first.start > LONGEST_NAME) continue;
      const place = text.slice(first.start, end.end);
      const score = scoreOf(text, place, group, { lead, office, shouted });
      if (score > 0) candidates.push({ place, start: first.start, end: end.end, score: score + (last - i) * 0.01 });
    }
  }
  const best = candidates.sort((a, b) => b.score - a.score || b.start - a.start)[0];
  if (!best) return undefined;
  return { place: best.place, start: best.start, end: best.end };
}

type Around = { lead: string | undefined; office: boolean; shouted: boolean };

/** How likely a group of words is the place: 3 for a known place after «à», down to 0. */
function scoreOf(text: string, place: string, group: readonly Word[], { lead, office, shouted }: Around): number {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return 0;
  const strong = lead !== undefined && STRONG.test(lead);
  const alone = standsAlone(text, first.start, last.end);
  const plain = fold(first.text).folded.replace(/^[ld]['’]/, '');
  const before = text.slice(Math.max(0, first.start - NEAR), first.start);
  if (isPlace(place)) {
    if (POSTED.test(before)) return 2.3;
    if (BACK_FROM.test(before)) return 2.3;
    if (strong) return /^(?:to|from|depuis)$/i.test(lead) ? 2.8 : 3;
    if (alone) return 2.5;
    if (office) return 2.2;
    if (/^(?:pour|for)$/i.test(lead ?? '') && /^\s*(?:[,;.!)]|$)/u.test(text.slice(last.end))) return 1;
    if (HOSTS.test(text.slice(last.end))) return 2.2;
    if (lead !== undefined)
      return /^(?:par|vers|near|around)$/i.test(lead)
        ? 2.4
        : HELD_BY.test(lead) && !HOME.test(plain) && !WITH.test(before)
          ? 0.5
          : 0;
    return HOME.test(fold(place).folded) ? 0 : 0.8;
  }
  if (shouted || ORGANISATION.test(plain)) return 0;
  const capital = group.every(({ text: word }, i) => /^\p{Lu}/u.test(word) || (i > 0 && SMALL.test(word)));
  const common =
    ORDINARY.has(plain) || GLUE.has(plain) || group.some(({ text: word }) => isMonthOrDay(fold(word).folded));
  if (common) return 0;
  if (capital) {
    if (NATION.test(plain) && group.length === 1) return 0;
    if (strong && !/^(?:to|dans)$/i.test(lead)) return 2.2;
    if (strong) return 1.5;
    return alone && group.length <= 3 && first.start > 0 ? 0.9 : 0;
  }
  // In small letters only a single word after «à», "in": no verb, no thing.
  const after = lead !== undefined && /^(?:à|au|in|at)$/i.test(lead);
  return after && group.length === 1 && plain.length > 3 && !NO_PLACE.test(plain) ? 0.7 : 0;
}

/** "the Atlanta office": what is in that city. */
const HOSTS = /^ (?:office|bureau|delegation|antenna|post|representation|team)\b/;
/** «nos partenaires de Paris», «la foire de Hanovre»: the place where nothing better is said. */
const HELD_BY = /^(?:de|d['’]|of)$/i;
/** Who took part comes from there, which tells nothing of where it took place. */
const WITH = /(?<![\p{L}])(?:avec|with|w\/)\s[^,;.!?]{0,60}$/iu;
const OFFICE =
  /(?:bureaux?|locaux|comptoir|kiosque|résidence|residence|siège|maire|mairesse|mayor|délégation|delegation|ville|représentation|representation|office|city|région|region|antenne|poste)\s(?:de|du|des|d['’]|of|in|à|at)\s?$/iu;
/** «la déléguée à New York»: where somebody is posted, which counts less than where it took place. */
const POSTED =
  /(?:délégu[ée]e?|delegate|consule?|ambassad\p{L}+|attachée?|conseill\p{L}+)(?: générale?| general)? (?:à|au|en|in|to) $/iu;
const BACK_FROM =
  /(?:revien\p{L}*|rentr\p{L}*|retour|revenue?s?|back|returned)(?: juste)? (?:du |de la |de l['’]|de |d['’]|des |from )$/iu;
const HOME = /^(?:quebec|canada)$/;
const ORGANISATION =
  /^(?:institut|institute|universite|university|ecole|school|ministere|ministry|assemblee|assembly|parlement|parliament|chambre|chamber|sciences|ambassade|embassy|consulat|consulate|cegep|teams|zoom|linkedin|facebook|instagram|youtube|twitter|tourisme|investissement|investissements|sommet|summit|forum|salon|commission|conseil|council|union|banque|bank|musee|museum|theatre|hotel|club|office|lojiq|idq|unesco|onu|otan)/;
const NATION = /(?:ean|ian|ish|ese|can|ois|oise|ais|aise|ien|ienne|ain|aine|ench|utch)$/;
const NO_PLACE =
  /(?:er|ir|oir|ure|ment|tion|sion|logy|macy|matie|ship|ness|ing|ance|ence|ique|isme|ism|ite|ty)s?$|^(?:mission|person|personne|public|general|ligne|cours|francais|anglais|virtuel|presentiel|diplomacy|partenariat|order|favour|honour|detail|total|least|last|once|work|charge|class|matin|midi|jour|mois|lunch|dinner|suivre|venir|faire|dire|entendre|prendre|rendre|vendre|inscrire|saisir|redire|foire|mairie|maire|colloque)$/;

/** The preposition right before, if any. */
function leadOf(before: string): string | undefined {
  return BEFORE.exec(before)?.[1];
}

/** Whether a stretch stands between commas, colons or the ends of the text. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return (before === '' || /[,;:.([—–-]/u.test(before.slice(-1))) && (after === '' || /^[,;:.)\]!?—–-]/u.test(after));
}

function adjacent(text: string, group: readonly Word[]): boolean {
  return group.every((word, i) => {
    const next = group[i + 1];
    return (
      !next ||
      /^[ \u00a0.]{1,2}(?:d['’])?$/.test(text.slice(word.end, next.start)) ||
      /^, (?=D\.?C)/.test(text.slice(word.end, next.start + 3))
    );
  });
}

function isMonthOrDay(word: string): boolean {
  return MONTHS_AND_DAYS.test(word);
}

const MONTHS_AND_DAYS =
  /^(?:janv?(?:ier)?|january|fevr?(?:ier)?|february|feb|mars|march|avr(?:il)?|april|apr|mai|may|juin|june|juil(?:let)?|july|jul|aout|august|aug|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|dec(?:embre|ember)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|hier|demain|yesterday|tomorrow|today)$/;
