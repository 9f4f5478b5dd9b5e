import type { Said } from '../domain/language.ts';
import { hasOnlyYears } from './targetText.ts';
import type { TargetReading } from './unsetTarget.ts';

/** What can be found done, as it is said at the end of a wording: «Plan d'action adopté», «Travaux … enclenchés». */
const DONE_FR =
  'adopté|achevé|accompli|actualisé|amorcé|approuvé|attribué|bonifié|commencé|complété|conclu|conçu|constitué|créé|débuté|défini|démarré|déployé|déposé|désigné|diffusé|effectué|élaboré|enclenché|engagé|entamé|entériné|établi|finalisé|implanté|implémenté|inauguré|instauré|lancé|livré|nommé|obtenu|octroyé|ouvert|présenté|publié|réalisé|rédigé|remis|rendu public|révisé|signé|soumis|tenu|terminé|transmis|mis en (?:place|œuvre|oeuvre|service|ligne|opération)|mis à (?:jour|disposition)';
const DONE_EN =
  'adopted|achieved|announced|approved|begun|built|closed|commenced|completed|concluded|created|delivered|deployed|designed|developed|established|finalized|finalised|implemented|inaugurated|initiated|introduced|issued|launched|opened|posted|produced|published|put in place|ratified|released|signed|started|submitted|tabled|undertaken|updated|in place|under way|underway';
/** The participle with its agreement, then nothing, or what completes it. */
const STATE = new RegExp(
  `(?:^|[ (])(?:${DONE_FR.replaceAll('mis ', 'mise?s? ').replaceAll('rendu public', 'rendue?s? publi(?:cs?|ques?)')})e?s?(?=$|[ ,)])|(?:^| )(?:${DONE_EN})(?=$|[ ,)])`,
  'iu',
);
/** An action named by its noun: «Adoption du plan», "Presence of a clear statement". */
const ACTION =
  /^(?:l'|la |le |the )?(?:achèvement|adoption|amorce|approbation|conception|création|démarrage|dépôt|déploiement|désignation|élaboration|entrée en vigueur|établissement|finalisation|implantation|inauguration|instauration|lancement|livraison|mise (?:en (?:place|œuvre|oeuvre|service|ligne)|à jour)|ouverture|présence|production|publication|réalisation|rédaction|révision|signature|tenue|adoption|approval|completion|creation|delivery|deployment|development|establishment|implementation|launch|opening|presence|publication|release|signing|submission|tabling) (?:d'|de |des |du |of )/iu;
/** A thing to hand in: «Rapport final et recommandations». */
const DELIVERABLE =
  /^(?:le |the )?(?:rapport (?:final|annuel|d'étape)|(?:final|annual|interim) report|report|rapport)(?: (?:et|and) [\p{L}' -]+)?$/iu;
/** A direction, a comparison, a condition or a negation: then it is more than done or not done. */
const MORE_THAN_DONE =
  /augment|hausse|haut|baisse|diminu|rédu[ic]|accr[uo]|croiss|amélior|tendance|mainten|maintien|stable|supérieur|inférieur|égal|moyenne|chaque|(?:^| )(?:plus|moins|non|pas|aucune?|sauf|si|selon|cibles?|taux|pourcentage|proportion|nombre)(?: |$)|increas|decreas|reduc|improv|trend|maintain|average|equal|greater|lower|higher|satisf|qualité|niveau|conform|effica|effective|quality|level|(?:^| )(?:more|less|fewer|not|no|none|unless|except|if|each|every|all|most|targets?|rate|percentage|number)(?: |$)|[%;]/iu;

/** Reads what is done or not done: a state without a number, an action, a document. */
export function milestoneTarget(plain: string, wording: string): TargetReading | undefined {
  if (!hasOnlyYears(plain) || MORE_THAN_DONE.test(plain)) return undefined;
  const words = plain.split(' ').length;
  if (words < 2) return undefined;
  const what: TargetReading['target'] = { kind: 'milestone', what: wording };
  if (STATE.test(plain)) return { target: what, doubts: /\d/u.test(plain) ? [DATED] : [] };
  if (ACTION.test(plain) || DELIVERABLE.test(plain)) return { target: what, doubts: [ACTION_READ] };
  return undefined;
}

const DATED: Said = {
  fr: 'lue comme un jalon\u00a0: l’année qu’elle nomme n’est pas vérifiée',
  en: 'read as a milestone: the year it names is not checked',
};
const ACTION_READ: Said = {
  fr: 'lue comme un jalon, fait ou non fait',
  en: 'read as a milestone, done or not done',
};
