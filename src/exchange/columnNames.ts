import { type FiscalYear, fiscalYearOf, parseFiscalYear } from '../domain/fiscalYear.ts';
import { monthNamed } from './parseDayText.ts';

/** The columns of a plan table, by what people write at their head in either language. */
const COLUMNS = {
  challenge: /^(?:enjeux?|issues?|challenges?)$/i,
  direction: /^(?:orientations?|axes?|strategic directions?|directions?)$/i,
  objective: /^(?:objectifs?|objectives?)$/i,
  number: /^(?:no|n°|nº|#|numéro|number|num|no\.)(?: (?:de l'|d')?(?:indicateur|indicator))?$/i,
  indicator: /^(?:indicateurs?|indicators?)$/i,
  baseline: /^(?:mesure|valeur|situation|point|donnée)s? de (?:départ|référence)|^baseline/i,
  result: /^(?:résultats?|results?|departmental results?|résultats? (?:ministériels?|attendus?)|expected results?)$/i,
  target: /^(?:cibles?|targets?)$/i,
  date: /^date/i,
} as const;

export type ColumnName = keyof typeof COLUMNS;

/** Which column a heading names, if any. */
export function columnNamed(heading: string): ColumnName | undefined {
  const plain = heading.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  return (Object.keys(COLUMNS) as ColumnName[]).find((name) => COLUMNS[name].test(plain));
}

/** The fiscal year a heading or a date names: «Cible 2019-2020», «2019-20», «au 31 mars 2020», "March 2019"; else undefined. */
export function fiscalYearNamed(text: string): FiscalYear | undefined {
  const plain = text
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const pair = /(?<!\d)(\d{4}) ?[-/] ?(\d{4}|\d{2})(?![\d-])/u.exec(plain);
  if (pair) {
    const [, opens = '', closes = ''] = pair;
    return parseFiscalYear(`${opens}-${closes.length === 2 ? opens.slice(0, 2) + closes : closes}`);
  }
  const day = monthNamed(plain);
  return day && fiscalYearOf(day);
}
