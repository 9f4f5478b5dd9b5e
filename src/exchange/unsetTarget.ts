import type { Said } from '../domain/language.ts';
import type { Target } from '../domain/target.ts';
import { hasOnlyYears } from './targetText.ts';

/** A target that was understood, and what a person should look at. */
export type TargetReading = { target: Target; doubts: readonly Said[] };

const NOT_APPLICABLE =
  /^(?:s\. ?o\.?|s\.o|s\/o|so|sans objet|n\.? ?\/ ?a\.?|n\. ?a\.?|na|not applicable|non applicable|ne s'applique pas|does not apply)$/i;
const CONTEXT = /^(?:indicateur contextuel|indicateur de contexte|context(?:ual)? indicator)$/i;

/** «Aucune cible», alone or followed by a reason. */
const NO_TARGET = /^(?:aucune? cible|pas de cible|no target|aucune?|none|nil|néant)(?: ?[-–—:,(;].*| (?:set|fixée))?$/i;
const NOT_SPECIFIED =
  /^(?:targets? not (?:specified|set|available)|cibles? non (?:spécifiée|précisée|fixée|définie|disponible)s?)$/i;
const NONE_WAS_SET =
  /^(?:this target|cette cible|there is|il n'y a).*(?:no target has been set|aucune cible n'a été (?:établie|fixée))/i;

const TO_BE = [
  /^\/?[àa] (?:d[ée]terminer|confirmer|[ée]tablir|pr[ée]ciser|d[ée]finir|fixer|venir)(?!\p{L})/iu,
  /^(?:tb[dca]|à d\.)(?!\p{L})/iu,
  /^to be (?:determin\p{L}+|confirmed|established|set|defined|decided|announced)(?!\p{L})/iu,
  /(?:cible|objectif|niveau de référence|(?:base|valeur|mesure|année) de (?:référence|départ)|target|baseline).{0,40}(?:sera|seront|will be) (?:établi|fixé|déterminé|défini|confirmé|established|set|determined|defined|confirmed)/iu,
  /^(?:the )?baseline (?:year|being (?:developed|established))(?!\p{L})/iu,
  /^(?:l'|la )?(?:année|base) de référence(?: année)? ?(?:$|\d|\.)/iu,
];

/** Reads the ways of setting no target: a dash, «s. o.», «à déterminer», «aucune cible», each in both languages. */
export function unsetTarget(plain: string): TargetReading | undefined {
  if (plain === '') return { target: { kind: 'none' }, doubts: [EMPTY] };
  if (/^[-–—‐‑]+$/u.test(plain)) return { target: { kind: 'none' }, doubts: [] };
  if (NOT_APPLICABLE.test(plain)) return { target: { kind: 'notApplicable' }, doubts: [] };
  if (CONTEXT.test(plain)) return { target: { kind: 'notApplicable' }, doubts: [IN_WORDS] };
  if (!hasOnlyYears(plain)) return undefined;
  if (TO_BE.some((form) => form.test(plain))) {
    const bare = /^(?:à déterminer|to be determined|tbd)$/i.test(plain);
    return { target: { kind: 'toBeDetermined' }, doubts: bare ? [] : [IN_WORDS] };
  }
  if (NO_TARGET.test(plain) || NOT_SPECIFIED.test(plain) || NONE_WAS_SET.test(plain))
    return { target: { kind: 'none' }, doubts: [IN_WORDS] };
  return undefined;
}

const EMPTY: Said = {
  fr: 'cellule vide, lue comme l’absence de cible',
  en: 'empty cell, read as no target',
};
const IN_WORDS: Said = {
  fr: 'lue comme l’absence de cible chiffrée pour cet exercice',
  en: 'read as no figure to reach that year',
};
