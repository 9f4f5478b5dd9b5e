import type { Lang } from '../../domain/language.ts';
import { CARDINAL, numberOf } from '../numbers.ts';

const THING =
  '(?:tiktoks?|reels?|carousels?|carrousels?|balados?|podcasts?|gazouillis|alertes?|ententes?|rendez vous|assemblees?|envois?|pubs?|bulletins?|fils?|threads?|articles?|op eds?|capsules?|class(?:es)?|coffees?|concerts?|debriefs?|committees?|retreats?|festivals?|dejeuner causerie|questionnaires?|rondes?|takeovers?|activit(?:e|ee|y|ies)s?|activty|activties|actions?|missions?|mision|misions|rencontres?|reunions?|meetings?|ateliers?|workshops?|seances?|sessions?|conferences?|colloques?|diners?|soupers?|dejeuners?|petits? dejeuners?|petits? dej|receptions?|visites?|visits?|webinaires?|webinars?|formations?|trainings?|courses?|cours|tables? rondes?|roundtables?|forums?|salons?|foires?|fairs?|trade shows?|lancements?|launch(?:es)?|sondages?|surveys?|enquetes?|publications?|tweets?|posts?|videos?|campagnes?|campaigns?|lettres?|letters?|interventions?|discours|speech(?:es)?|addresses|demarches?|tournees?|tours?|entretiens?|interviews?|stages?|internships?|evenements?|events?|soirees?|evenings?|galas?|cocktails?|panels?|allocutions?|presentations?|kiosques?|booths?|expositions?|exhibitions?|lunch(?:es)?|dinners?|breakfasts?|brekfast|talks?|lectures?|calls?|appels?|seminars?|seminaires?|chats?|stories|story|lives?|projections?|prospections?|plaidoyers?|ceremonies?|ceremony|signatures?|signings?|briefings?|desks?|guichets?|consultations?|clinics?|keynotes?|summits?|sommets?|parties|party|pitch(?:es)?|gestes?|efforts?|reports?|things?|choses?|5 [a·] 7|inaugurations?|openings?|ouvertures?|reviews?|revues?|demarches|series)';

const COUNTED = new RegExp(
  `(?<![\\d.,/:-])(?<!\\b(?:jan|janvier|january|fev|fevrier|feb|february|mars|march|avr|avril|apr|april|mai|may|juin|june|juil|juillet|jul|july|aout|aug|august|sept?|septembre|september|oct|octobre|october|nov|novembre|november|dec|decembre|december) )(?<!\\b(?:need|indicateur|indicator|ind|indic|kpi|no|d|dans|at|of|with|by|from|for|avec|sur) )\\b(${CARDINAL}|an?|a couple of|couple of|une couple d(?:e| )?|une couple|half a dozen|une demi douzaine de?|une demi douzaine d|une dizaine d(?:e| )?|une douzaine d(?:e| )?|a dozen)(?: (?:autres?|other|more|petites?|grandes?|grosses?|belles?|nouvelles?|new|big|small|short|great|good|successful|first|joint|virtual|online|separate|different|quick|long|excellente?s?|premiere?)){0,2} ((?:[a-z'-]+ ){0,4}?)${THING}\\b`,
  'g',
);
const NUMBER_INSIDE = new RegExp(`\\b${CARDINAL}\\b`);
const MORE = /\b(?:one more|une autre|another one|une de plus|un autre)\b/;
const INSTEAD = new RegExp(
  `\\b(?:pas|not) (?:${CARDINAL})\\b[, ]*(?:mais |but |plutot |c etait |just |seulement )*(${CARDINAL})\\b`,
);
const PLAIN = new RegExp(
  `(?:(?:there were|y en avait|y en a eu|fait|did|it was|make it|c est|c etait|etait|plutot|mets|in fact|quantity|quantite|nombre|number|count)(?: (?:en|plutot|actually|is|est|was|of|de|a|to|should be|:))* )(${CARDINAL})\\b(?! ?(?:%|h\\b|am\\b|pm\\b|er\\b|st\\b|nd\\b|rd\\b|th\\b))`,
);
const ONLY = /(?<!pas |not )\b(?:just (?:the )?one|juste une?|une seule|un seul|only one|1 seule?|1 only|single one)\b/;
/** «j'ai organisé une…», "we put out a…": one, whatever it was. */
const ONE_DONE =
  /\b(?:did|ran|gave|held|hosted|posted|launched|published|opened|attended|put (?:out|on)|set up|log(?:ged)?|add|file|record|submit|inscris|inscrire|declarer?|organise|tenu|fait|eu|lance|publie|demarre|anime|donne|mene) (?:an|a|une|un)(?! (?:couple|dizaine|douzaine|peu|lot|few|chance|moyen))\b/;
/** The quantity said as such: «quantité : 2», "log it as one", «ça compte pour une», "x1", "one time". */
const SAID = [
  `\\b(?:quantity|quantite|qty|number of (?:activities|actions|events)|nombre d activites|combien|count|seances|sessions) ?:? (?:is |est |should read |should be |de |of )?(${CARDINAL})\\b(?! ?%)`,
  `\\b(?:put|log|add|ajoute|mets|mark|count|treat|ca fait|enter|inscris|compte\\w*)(?: (?:it|me|ca|down|for|as|pour|comme|that|this|them))*? (${CARDINAL})(?= *(?:$|[.,;!)]|down\\b|campaign\\b|campagne\\b|activit))`,
  `\\b(?:that s|thats|it s|just|only|juste|seulement|but just|for|down for|got) (${CARDINAL})(?= *(?:$|[.,;!)]|activit|for indicator|for info|only\\b|seule?s?\\b))`,
  `\\b(${CARDINAL}) (?:seules? )?(?:fois|times?|occurrences?|campaigns?|campagnes?|trips?|seules?)\\b`,
  `, (?:but )?(?:just )?(${CARDINAL}) activit(?:y|e)(?= *(?:$|[.,;!]))`,
  `\\b(${CARDINAL}) (?:en tout|in all)\\b`,
  `(?:^| )x ?(\\d{1,3})(?= |$|[.,])`,
].map((source) => new RegExp(source));
const TOTAL = new RegExp(`\\b(${CARDINAL}) (?:of them|in all|in total|au total|en tout)\\b`);
// Absurdly many comes through as said: the form refuses it kindly.
const MANY = new RegExp(`(?<![\\d.,/:-])(\\d{4,12}) (?:(?!at|in|le|the)[a-z'-]+ ){0,2}${THING}\\b`);
const ADDED = /(?:^| )\+ ?(\d{1,3})\b(?! ?%)/;
const LAST_ONE = new RegExp(`(?:^|[,;:] ?|[.–-] (?!\\d))(${CARDINAL})(?: ?[.!]?$)`);
/** The only number of a short answer: «non 2», "make that three", «deux, pas une». */
const LONE = new RegExp(`\\b(${CARDINAL})\\b(?! ?(?:%|h\\b|am\\b|pm\\b|er\\b|st\\b|nd\\b|rd\\b|th\\b|e\\b))`, 'g');

/** How many activities a folded sentence says: people, firms and partners are never a quantity. */
export function readQuantity(folded: string, draft: boolean, language: Lang): number | undefined {
  const text = folded
    .replace(/[«»"“”()]/g, ' ')
    .replace(/['’]/g, ' ')
    .replace(/\s+/g, ' ')
    // «1 000 000»: thousands are set apart by spaces.
    .replace(/(?<![\d-])\d{1,3}(?: \d{3})+(?![\d-])/g, (grouped) => grouped.replaceAll(' ', ''));
  const claimed = text.replace(DENIED, ' ');
  for (const pattern of SAID) {
    const said = pattern.exec(claimed)?.[1];
    const number = said === undefined || ANNOUNCES.test(text) ? undefined : spelled(said);
    if (number !== undefined && number < 100) return number;
  }
  let most: number | undefined;
  // «on a fait…»: the French verb is no article.
  const plain = language === 'fr' ? text.replace(/\ba(?= )/g, '·') : text;
  for (const [whole, count = '', between = ''] of overlapping(plain)) {
    if (/^an? .*report$/.test(whole)) continue;
    if (NUMBER_INSIDE.test(between)) continue;
    if (
      /\b(?:of|de|du|des|d|avec|with|to|a|in|our|la|le|les|the|et|and|for|pour|from|entreprises?|firms?|partenaires?|partners?|personnes?|people|companies|universites?|cegeps?|jeunes|fonctionnaires|civil|invites?|guests?)\b/.test(
        between,
      )
    )
      continue;
    const number = spelled(count);
    if (number !== undefined && (most === undefined || number > most)) most = number;
  }
  if (most !== undefined) return most;
  const many = MANY.exec(text)?.[1];
  if (many && !/^(?:19|20)\d\d$/.test(many)) return Number(many);
  const more = ADDED.exec(text)?.[1];
  if (more) return spelled(more);
  if (MORE.test(text)) return 1;
  if (draft) {
    const plain = PLAIN.exec(text)?.[1] ?? INSTEAD.exec(text)?.[1];
    if (plain) return spelled(plain);
  }
  if (ONLY.test(text) || (!draft && ONE_DONE.test(plain))) return 1;
  const total = TOTAL.exec(text)?.[1];
  if (total) return spelled(total);
  const last = LAST_ONE.exec(text.trim())?.[1];
  return last && !draft ? spelled(last) : undefined;
}

/** What a short answer to the draft counts, where it holds one number alone. */
export function loneQuantity(folded: string): number | undefined {
  const text = folded.replace(/['’]/g, ' ').replace(DENIED, ' ');
  if (text.split(' ').length > 8 || /\b(?:le|the|on|du|au|indicat\w*|ind|kpi) \d/.test(text)) return undefined;
  const numbers = [...text.matchAll(LONE)].map(([, word = '']) => word).filter((word) => !/^une?$/.test(word));
  const lone =
    numbers.length > 0 ? numbers : /\b(?:juste|seul\w*|que|qu) (?:une?)\b|^ *(?:une?)\b/.test(text) ? ['1'] : [];
  return lone.length === 1 ? spelled(lone[0] ?? '') : undefined;
}

const DENIED = new RegExp(`\\b(?:pas|not|instead of|au lieu de|plutot que)(?: juste| just)? ${CARDINAL}\\b`, 'g');
/** «deux choses à entrer»: what is announced is counted by what follows. */
const ANNOUNCES = /\b(?:need|want|have|going|got) (?:2|to) (?:report|log|declare)\b/;

/** Every place where a number may count what follows: one match may begin inside another. */
function* overlapping(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(COUNTED);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = match.index + 1;
  }
}

function spelled(text: string): number | undefined {
  const t = text.trim();
  if (/^an?$/.test(t)) return 1;
  if (t.includes('couple')) return 2;
  if (/half a dozen|demi douzaine/.test(t)) return 6;
  if (t.includes('dizaine')) return 10;
  if (/douzaine|dozen/.test(t)) return 12;
  const number = numberOf(t);
  return number !== undefined && number < 1000 ? number : undefined;
}
