import type { Entry } from '../domain/entry.ts';
import type { Lang, Said } from '../domain/language.ts';

/** How a column's cells are written. */
export type ColumnForm = 'text' | 'number' | 'value' | 'flag' | 'kind' | 'decision';

/** The columns of an exported ledger, in order: where each value stands in an entry, and its heading. */
export const ENTRY_COLUMNS = [
  { path: 'id', form: 'text', heading: { fr: 'Identifiant', en: 'Id' } },
  { path: 'kind', form: 'kind', heading: { fr: 'Nature', en: 'Kind' } },
  { path: 'indicator', form: 'number', heading: { fr: 'Indicateur', en: 'Indicator' } },
  { path: 'year', form: 'text', heading: { fr: 'Exercice', en: 'Fiscal year' } },
  { path: 'value', form: 'value', heading: { fr: 'Valeur', en: 'Value' } },
  { path: 'asOf', form: 'text', heading: { fr: 'Au', en: 'As of' } },
  { path: 'date', form: 'text', heading: { fr: 'Date de l’activité', en: 'Activity date' } },
  { path: 'quantity', form: 'number', heading: { fr: 'Quantité', en: 'Quantity' } },
  { path: 'title', form: 'text', heading: { fr: 'Titre de l’activité', en: 'Activity title' } },
  { path: 'place', form: 'text', heading: { fr: 'Lieu', en: 'Place' } },
  { path: 'partners', form: 'text', heading: { fr: 'Partenaires', en: 'Partners' } },
  { path: 'link', form: 'text', heading: { fr: 'Lien', en: 'Link' } },
  { path: 'source.title', form: 'text', heading: { fr: 'Source', en: 'Source' } },
  { path: 'source.page', form: 'text', heading: { fr: 'Page', en: 'Page' } },
  { path: 'source.address', form: 'text', heading: { fr: 'Adresse', en: 'Address' } },
  { path: 'evidence', form: 'text', heading: { fr: 'Preuve', en: 'Evidence' } },
  { path: 'note', form: 'text', heading: { fr: 'Note', en: 'Note' } },
  { path: 'validated', form: 'flag', heading: { fr: 'Validée à l’inscription', en: 'Validated when recorded' } },
  { path: 'corrects', form: 'text', heading: { fr: 'Corrige', en: 'Corrects' } },
  { path: 'about', form: 'text', heading: { fr: 'Au sujet de', en: 'About' } },
  { path: 'decision', form: 'decision', heading: { fr: 'Décision', en: 'Decision' } },
  { path: 'reason', form: 'text', heading: { fr: 'Motif', en: 'Reason' } },
  { path: 'by.name', form: 'text', heading: { fr: 'Inscrite par', en: 'Recorded by' } },
  { path: 'by.id', form: 'text', heading: { fr: 'Identifiant de l’auteur', en: 'Author id' } },
  { path: 'at', form: 'text', heading: { fr: 'Inscrite le', en: 'Recorded at' } },
  { path: 'fictitious', form: 'flag', heading: { fr: 'Données fictives', en: 'Fictitious data' } },
] as const satisfies readonly { path: string; form: ColumnForm; heading: Said }[];

/** The words of an exported ledger for the kinds of entries. */
export const KIND_WORDS = {
  reading: { fr: 'résultat', en: 'result' },
  activity: { fr: 'activité', en: 'activity' },
  decision: { fr: 'décision', en: 'decision' },
  checkIn: { fr: 'rien à signaler', en: 'nothing to report' },
} as const satisfies Record<Entry['kind'], Said>;

/** The words of an exported ledger for what was decided. */
export const DECISION_WORDS = {
  validated: { fr: 'validée', en: 'validated' },
  rejected: { fr: 'rejetée', en: 'rejected' },
  withdrawn: { fr: 'retirée', en: 'withdrawn' },
} as const satisfies Record<Extract<Entry, { kind: 'decision' }>['decision'], Said>;

/** Yes and no, as cells say them. */
export const FLAG_WORDS: Readonly<Record<Lang, readonly [yes: string, no: string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
};
