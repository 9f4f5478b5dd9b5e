import { fold } from '../tidy.ts';

type Span = { start: number; end: number };

const NOUN =
  /(?<![\p{L}])(?:tiktoks?|reels?|carousels?|carrousels?|balados?|podcasts?|gazouillis|alertes?|ententes?|agreements?|rendez[ -]vous|visioconferences?|assemblees?|debats?|dialogues?|causeries?|bootcamps?|focus groups?|clips?|quiz|journees?|matinees?|clinics?|cliniques?|sejours?|accueils?|departs?|arrivees?|orientations?|fils?|threads?|(?:improved )?services?(?= (?:for|ameliores|pour))|services? ameliores?|class(?:es)?|coffees?|concerts?|debriefs?|committees?|retreats?|festivals?|questionnaires?|takeovers?|briefings?|bulletins?|activit(?:e|ee|y|ie)s?|activty|activties|actions?|missions?|mision|rencontres?|reunions?|meetings?|ateliers?|workshops?|lunch(?:es|eon)?|dinners?|diners?|soupers?|(?:petits?[ -])?dejeuners?(?:[ -]causerie)?|petits?[ -]dej|breakfasts?|brekfast|brunch|receptions?|visites?|visits?|webinaires?|webinars?|formations?|trainings?|courses?|cours|seances?|sessions?|conferences?|colloques?|tables? rondes?|round ?tables?|forums?|salons?|foires?|fairs?|trade shows?|lancements?|launch(?:es)?|inaugurations?|openings?|ouvertures?|sondages?|surveys?|enquetes?|publications?|tweets?|posts?|videos?|campagnes?|campaigns?|lettres?(?: ouvertes?)?|letters?|interventions?|discours|speech(?:es)?|address|demarches?|tournees?|tours?|entretiens?|interviews?|stages?|internships?|evenements?|events?|soirees?|evenings?|galas?|cocktails?|panels?|allocutions?|presentations?|kiosques?|booths?|expositions?|exhibitions?|talks?|lectures?|calls?|appels?|seminars?|seminaires?|chats?|stor(?:y|ies)|lives?|projections?|prospections?|prospecting|advocacy|plaidoyers?|ceremon(?:y|ies|ie)|signatures?|signings?|consultations?|clinics?|keynotes?|summits?|sommets?|part(?:y|ies)|pitch(?:es)?|reviews?|revues?|5 a 7|guichets?|desks?|outreach|drinks|coffees?|symposium|showcase|matchmaking|thread|reel|articles?|op[ -]eds?|capsules?|concours|livraison|deplacements?|trips?|series|echanges?|partages?|comites?|rollout|onboarding|audit|adoption|deploiement|mise en ligne|projets?|projects?)(?![\p{L}])/u;
const EVERY_NOUN = new RegExp(NOUN, 'gu');
const QUOTED = /[«“"]\s*([^«»“”"]{2,160}?)\s*[»”"]/u;
const NAMED =
  /(?<!au )(?:titre|title|intitul[eé]e?|s['’ ]?appel(?:le|ait)|call it|title it|rename it|called|named|titled|entitled)\s*(?:c['’]est|would be|is|should be|should read|:|,|to|est|devrait être|sera)*\s*["«“]?\s*([^"«»“”,;.?!\n]{2,120})/iu;
/** What it was called, said in the sentence itself: up to the next mark. */
const CALLED =
  /(?<![\p{L}])(?:intitul[eé]e?s?|ayant pour titre|portant le titre|nomm[eé]e?s?|appel[eé]e?s?|titled|entitled|titre|title|th[eè]me|theme)(?: ?: ?| )[«"“]?\s*(?=[\p{Lu}\d«“"]|l['’])([^"«»“”,;.?!\n]{2,120})/u;
const STOP =
  /(?:[,;:!?\n|(]| [-–—] |\.(?:\s|$)|(?<![\p{L}])(?:hier|avant-hier|avant hier|yesterday|today|tomorrow|demain|aujourd|last|this morning|ce matin|svp|stp|please|pls|plz|thx|thanks|merci|c['’]est|c['’]etait|that['’]s|it['’]s|which|qui|que|qu['’]|to (?:log|report|record|file|declare|add|enter)|a (?:declarer|consigner|inscrire|rentrer|entrer|enregistrer|ajouter|saisir|compter|noter)|should|log it|add it|voila|donc|tenue?s?|held|realisee?s?|organisee?s?|menee?s?|faite?s?|mises? en ligne|done|wrapped|took|was|were|a eu|ont eu|parue?s?|that|given|taught|shared|published|opened|offerte?s?|donnee?s?|(?:partage|partages|partagees?) (?:aux?|avec|a)|envoyee?s?|diffusee?s?|mise?s? en place|aupres d(?:e|') ?(?:\d|tous|toutes)|aux entreprises|for the diplomatic|virtuellement|sur (?:teams|zoom)|we|for the institut|on the ministry|on (?:our|the) (?:social|account|official)|sur (?:nos|notre|le compte|les comptes)|pour le compte|for the ministry|began|a ete|ont ete|a ouvert|s['’]est|there on|used in|at (?:the )?\p{L}+ university|to the|terminee?s?|commencee?s?|started|completed|dans le cadre|during the|lors d|under|sous l|pour l['’]indicateur|for indicator|pour (?:octobre|novembre|septembre|aout|juillet|juin|mai|avril|mars|fevrier|janvier|decembre)|il y a|i (?:ran|held|hosted|led|did|gave)|we (?:ran|held|hosted|led|did|gave)|j['’]ai|on a|both|all on|all in|toutes? (?:le|les|deux|a)|depuis|from)(?![\p{L}]))/iu;
const LEFT_STOP =
  /^(?:i|we|a|an|the|my|our|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|log|add|report|record|file|enter|put|in|on|at|for|to|of|and|had|held|hosted|ran|led|did|gave|attended|organi[sz]ed|delivered|posted|published|did|was|is|were|be|been|with|just|please|that|this|it|another|more|yesterday|today|tomorrow|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|night|from|under|some|new|have|has|down|logging|reporting|upcoming|completed|finished|second|first|third|couple|also|our|their|his|her|count|as|holding|hosting|running|wrapped|up|carried|out|conducted|declare|submit|register|une|un|deux|trois|quatre|cinq|le|la|les|des|de|du|d|l|mon|ma|mes|notre|nos|ai|a|avons|et|hier|en|pour|cette|cet|ce|s|ve|m|ll|re|petite|belle|grande|autre|nouvelle|nouveau)$/;

/** The title of an activity as typed: quoted words, else the noun of the activity with what belongs to it. */
export function readTitle(text: string, taken: readonly Span[], draft: boolean): string | undefined {
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted) return quoted.trim();
  if (draft) {
    const named = NAMED.exec(text)?.[1];
    if (named) return named.trim();
    return undefined;
  }
  const called = CALLED.exec(text)?.[1]?.trim();
  if (called) return called;
  const named = afterColon(text, taken);
  if (named) return named;
  const { folded, at } = fold(text);
  const match = nounOf(folded, at, taken);
  if (!match) return undefined;
  const start = leftEdge(folded, match.start);
  const stop = STOP.exec(folded.slice(match.end));
  let end = match.end + (stop ? stop.index : folded.length - match.end);
  const original = (i: number): number => at[i] ?? text.length;
  for (const span of taken) {
    if (span.start >= original(match.end) && span.start < original(end))
      end = at.findIndex((place) => place >= span.start);
  }
  const cut = text.slice(original(start), end >= folded.length ? text.length : original(end));
  const title = cut
    .replace(/[<{$][\s\S]*$/u, '')
    .replace(
      /(?:\s+(?:à|a|au|aux|en|in|at|on|le|the|de|du|des|pour|for|dans|chez|from|to|et|and|d['’]|l['’]|avec|with|la|les|of|our|notre|bureau|office|dated|last|nos))+\s*$/iu,
      '',
    )
    .replace(/[\s,;:.!?'’-]+$/u, '')
    .trim();
  return title.length >= 3 && title.length <= 160 ? title : undefined;
}

/** «une action d'influence : conférence à Sciences Po, Paris»: what stands after the colon is the title. */
function afterColon(text: string, taken: readonly Span[]): string | undefined {
  const colon = /[\p{L}\d] ?: (?=[\p{L}\d«“"])/u.exec(text);
  if (!colon) return undefined;
  const from = colon.index + colon[0].length;
  const part = /^[^,;.!?\n]*/u.exec(text.slice(from))?.[0] ?? '';
  const inside = taken.find((span) => span.start >= from && span.start < from + part.length);
  const cut = inside ? part.slice(0, inside.start - from) : part;
  const title = cut
    .replace(/^(?:une?|an?|the|le|la|les|l['’]|deux|trois|two|three|\d+)\s+/iu, '')
    .replace(/(?:\s+(?:à|a|au|aux|en|in|at|on|le|the|de|du|pour|for|dans|from|to|et|and))+\s*$/iu, '')
    .trim();
  const words = title.split(/\s+/u).length;
  const before = fold(text.slice(0, colon.index + 1)).folded;
  const announces = /[a-z\d]$/.test(before);
  if (!announces || words < 2 || words > 14) return undefined;
  if (/^(?:count|compte|please|svp|merci|thanks|c['’]est|it['’]s|to |a |mets|log|on |i |we |j['’])/iu.test(title))
    return undefined;
  return NOUN.test(fold(title).folded) || /(?:action|activit|indicat|ind|kpi|log|titre|title)/.test(before)
    ? title
    : undefined;
}

/** Nouns that name what an activity counts for rather than what it was; a later noun of its own piece is better. */
const WEAK =
  /^(?:prospection|prospections|prospecting|services?|partages?|echanges?|activit\w*|outreach|advocacy|projets?|projects?)/;

/** Whether a title says no more than «prospection», «services améliorés»: words of the indicator's name. */
export function namesOnly(title: string, named: string): boolean {
  const topic = new Set(named.split(' '));
  const plain = fold(title).folded;
  if ([...plain.matchAll(EVERY_NOUN)].some(([noun]) => !WEAK.test(noun))) return false;
  return (plain.match(/[a-z\d]+/g) ?? []).every((word) => word.length <= 3 || topic.has(word) || WEAK.test(word));
}

/** The first noun of an activity outside of what was read as a date or a place. */
function nounOf(folded: string, at: readonly number[], taken: readonly Span[]): Span | undefined {
  let from = 0;
  let weak: Span | undefined;
  while (from < folded.length) {
    const match = NOUN.exec(folded.slice(from));
    if (!match) return weak;
    const start = from + match.index;
    const end = start + match[0].length;
    const place = at[start] ?? 0;
    if (!taken.some((span) => place >= span.start && place < span.end)) {
      if (!WEAK.test(match[0])) return weak && !/[,:.;]/.test(folded.slice(weak.end, start)) ? weak : { start, end };
      weak ??= { start, end };
    }
    from = end;
  }
  return weak;
}

/** English puts words of the title before its noun: takes them up to the article, verb or mark before. */
function leftEdge(folded: string, noun: number): number {
  let start = noun;
  for (let k = 0; k < 5; k++) {
    const before = /([\p{L}\d][\p{L}\d'-]*) $/u.exec(folded.slice(Math.max(0, start - 40), start));
    const word = before?.[1];
    if (!before || !word || /'s$/.test(word) || LEFT_STOP.test(word.replace(/'s?$/, ''))) break;
    start -= before[0].length;
  }
  return start;
}
