import type { Lang } from '../domain/language.ts';

/** The columns of a table of results, by what people write at their head in either language. */
const COLUMNS = {
  indicator: {
    fr: /^(?:no|n°|nº|numéro)?(?: de l')? ?indicateur$|^(?:no|n°|nº|numéro)$/i,
    en: /^indicator(?: (?:no\.?|number))?$|^number$|^#$/i,
  },
  year: { fr: /^(?:exercice|année)(?: financière?)?$/i, en: /^(?:fiscal )?year$/i },
  value: { fr: /^(?:valeur|résultat)$/i, en: /^(?:value|result)$/i },
  unit: { fr: /^unité$/i, en: /^unit$/i },
  asOf: { fr: /^(?:au|en date du|date|date du résultat)$/i, en: /^(?:as of|as at|as-of date|result date)$/i },
  source: { fr: /^(?:source|document)$/i, en: /^source(?: title)?$/i },
  page: { fr: /^pages?$/i, en: /^page number$/i },
  address: { fr: /^(?:adresse|lien|url)$/i, en: /^(?:address|link)$/i },
  evidence: { fr: /^preuve$/i, en: /^(?:evidence|proof)$/i },
  note: { fr: /^(?:notes?|remarques?|commentaires?)$/i, en: /^(?:remarks?|comments?)$/i },
  /** Read by people only. */
  title: { fr: /^(?:libellé|intitulé|nom)(?: de l'indicateur)?$/i, en: /^(?:indicator )?(?:title|name)$/i },
} as const satisfies Record<string, Record<Lang, RegExp>>;

export type ResultColumn = keyof typeof COLUMNS;

/** Without these a result is not one. */
export const NEEDED_COLUMNS = [
  'indicator',
  'year',
  'value',
  'asOf',
  'source',
] as const satisfies readonly ResultColumn[];

/** The words to head each column with, for messages and models. */
export const COLUMN_WORDS = {
  indicator: { fr: 'indicateur', en: 'indicator' },
  year: { fr: 'exercice', en: 'fiscal year' },
  value: { fr: 'valeur', en: 'value' },
  unit: { fr: 'unité', en: 'unit' },
  asOf: { fr: 'au', en: 'as of' },
  source: { fr: 'source', en: 'source' },
  page: { fr: 'page', en: 'page' },
  address: { fr: 'adresse', en: 'address' },
  evidence: { fr: 'preuve', en: 'evidence' },
  note: { fr: 'note', en: 'note' },
  title: { fr: 'libellé', en: 'title' },
} as const satisfies Record<ResultColumn, Record<Lang, string>>;

/** Which column a heading names, and in which language it says so. */
export function resultColumn(heading: string): { column: ResultColumn; lang: Lang } | undefined {
  const plain = heading.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  for (const lang of ['fr', 'en'] as const)
    for (const column of Object.keys(COLUMNS) as ResultColumn[])
      if (COLUMNS[column][lang].test(plain)) return { column, lang };
  return undefined;
}
