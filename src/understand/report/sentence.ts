import { DECLARE, DID, EVENT } from '../intents/reporting.ts';
import type { Tidied } from '../tidy.ts';

const ASKS =
  /(?<=^| )(?:combien|comment|ou en|on en est|en est on|quel(?:le)?s?|pourquoi|how|what|which|why|where|when|who|is|are|do|does|rendue?s? (?:ou|combien)|ou est|evolution|tendance|trend|cibles?|targets?|resultats?|results?|statut|status|bilan|progres|progress|compare\w*|vs|versus|contre|atteint\w*|definition|libelle|pourcentage|taux|total|nombre d\w*|number of|liste?|breffage|briefing|fiche|chiffres?|figures|numbers|faits saillants|highlights|prepare\w*|redige\w*|paragraphe|infolettre|newsletter|communique|coller|copier|paste|copy|press|presse|phrases|sentences|version|lignes|puces|bullets|texte|text|blurb|resume|summary|note de|talking points|slide|paragraph|faits|facts|key|messages|enonce|statement|sors moi|donne moi|give me|montre\\w*|show|explique\w*|compte t (?:il|elle|on)|counts? as|ca compte|est ce qu\w*)(?= |$)/;

/** What a sentence shows of being a report of something done. */
export type ReportSigns = { declares: boolean; did: boolean; event: boolean; dated: boolean; asks: boolean };

/** The signs, given whether a day of the calendar was found in it. */
export function reportSigns(said: Tidied, dated: boolean): ReportSigns {
  return {
    declares: DECLARE.test(said.flat),
    did: DID.test(said.flat),
    event: EVENT.test(said.flat),
    dated,
    asks: ASKS.test(said.flat) || said.question,
  };
}

/** Whether they make a report: a request to write down, something done and named, or an event with its day. */
export function isReport(
  { declares, did, event, dated, asks }: ReportSigns,
  hasPlace: boolean,
  hasSubject: boolean,
): boolean {
  if (asks) return declares && (did || dated) && (event || hasSubject);
  if (declares && (event || dated || did || hasSubject)) return true;
  if (did && event) return true;
  if (did && dated && (hasPlace || hasSubject)) return true;
  return event && dated && (hasSubject || hasPlace);
}
