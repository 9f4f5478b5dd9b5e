import { DECLARE, DID, EVENT, OPENS } from '../intents/reporting.ts';
import type { Slots } from '../request.ts';
import type { Tidied } from '../tidy.ts';

const ASKS =
  /(?<=^| )(?:combien|comment|ecart|gap|difference|did (?:we|they|it|quebec)|a t on|avons nous|avait on|connaitre|savoir|know|tell me|dites moi|dis moi|wish to|ou en|on en est|en est on|quel(?:le)?s?|pourquoi|how|what|which|why|where|when|who|is|are|do|does|rendue?s? (?:ou|combien)|ou est|evolution|tendance|trend|cibles?|targets?|resultats?|results?|statut|status|bilan|progres|progress|compare\w*|vs|versus|contre|atteint\w*|definition|libelle|pourcentage|taux|total|nombre d\w*|number of|liste?|breffage|briefing|fiche|chiffres?|figures|numbers|data|donnees|count please|faits saillants|highlights|prepare\w*|redige\w*|paragraphe|infolettre|newsletter|communique|coller|copier|paste|copy|press|presse|phrases|sentences|version|lignes|puces|bullets|texte|text|blurb|resume|summary|note de|talking points|slide|paragraph|faits|facts|key|messages|enonce|statement|sors moi|donne moi|give me|montre\\w*|show|explique\w*|explain|compte t (?:il|elle|on)|counts? as|ca compte|est ce qu\w*)(?= |$)/;

const LEADING =
  /^ (?:(?:so|and|et|then|alors|ok|but) )?(?:did|has|have|is|are|was|were|do|does|had (?:we|they|it|the)|will|would|should|a t on|avons nous|est ce|avait on|need|besoin) /;

const ALSO_DID =
  / (?:j ai|on a|nous avons|i|we|i ve|we ve) (?:\w+ )?(?:envoyee?s?|sent|recueilli|sonde|contribue|joue|performed|distributed|distribue|diffuse|redige|wrote|released) /;
const ALSO_EVENT =
  / (?:concerts?|bulletins?|newsletters?|questionnaires?|class(?:es)?|festivals?|retraites?|retreats?|capsules?|projects?) /;
/** The number of the indicator, then what was done. */
const HEADS =
  /^ (?:indicateur|indicator|indic|ind|kpi) \d{1,2} (?:: )?(?:\d{1,3}|une?|an?|deux|trois|quatre|cinq|two|three|four|five) /;
/** The event itself comes first: words like «bilan» after it ask nothing. */
const STARTS =
  /^ (?:une? |an? |\d{1,3} )?(?:ateliers?|rencontres?|missions?|seances?|workshops?|meetings?|conferences?|formations?|webinaires?|webinars?|visites?|visits?) /;

/** What a sentence shows of being a report of something done. */
export type ReportSigns = {
  declares: boolean;
  opens: boolean;
  did: boolean;
  event: boolean;
  heads: boolean;
  dated: boolean;
  asks: boolean;
};

/** The signs, given whether a day of the calendar was found in it. */
export function reportSigns(said: Tidied, dated: boolean): ReportSigns {
  const declares = DECLARE.test(said.flat);
  const did = DID.test(said.flat) || ALSO_DID.test(said.flat);
  const event = EVENT.test(said.flat) || ALSO_EVENT.test(said.flat);
  // Without one of these it is no report, whatever else it shows.
  const any = declares || did || event || dated;
  return {
    declares,
    opens: any && OPENS.test(said.flat),
    did,
    event,
    heads: any && (HEADS.test(said.flat) || (!said.question && STARTS.test(said.flat))),
    dated,
    asks: any && (ASKS.test(said.flat) || LEADING.test(said.flat) || said.question),
  };
}

/** Whether they make a report: a request to write down, something done and named, or an event with its day. */
export function isReport(signs: ReportSigns, slots: Slots, hasSubject: boolean, length: number): boolean {
  const { declares, opens, did, event, dated, asks, heads } = signs;
  const hasPlace = slots.place !== undefined;
  if (opens && length <= 14) return true;
  if (asks && !(event && dated && hasPlace && (heads || slots.quantity !== undefined) && length <= 20))
    return declares && (did || dated) && (event || hasSubject);
  if (declares && (event || dated || did || hasSubject)) return true;
  if (did && event) return true;
  if (heads && event && hasSubject && slots.quantity !== undefined) return true;
  if (did && hasSubject && hasPlace) return true;
  if (did && dated && (hasPlace || hasSubject)) return true;
  if (event && hasPlace && hasSubject && slots.quantity !== undefined) return true;
  if (dated && hasSubject && slots.quantity !== undefined) return true;
  return dated && ((event && (hasSubject || hasPlace)) || (hasSubject && hasPlace));
}
