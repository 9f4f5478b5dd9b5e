import { type Day, parseDay } from '../domain/day.ts';
import { type FiscalYear, fiscalYearOf, parseFiscalYear } from '../domain/fiscalYear.ts';

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
  const day = dayNamed(plain);
  return day && fiscalYearOf(day);
}

const MONTHS = [
  'janvier january jan',
  'février fevrier february feb',
  'mars march mar',
  'avril april apr',
  'mai may',
  'juin june jun',
  'juillet july jul',
  'août aout august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'décembre decembre december dec',
].map((names) => names.split(' '));

/** A day, or the first day of a month, written in either language or as 2019-03-31. */
function dayNamed(text: string): Day | undefined {
  const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(text);
  if (iso) return parseDay(iso[0]);
  const words = /(?:(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)? )?(\p{L}+)\.? (?:(\d{1,2}),? )?(\d{4})(?!\d)/u.exec(text);
  const month = MONTHS.findIndex((names) => names.includes((words?.[2] ?? '').toLowerCase()));
  if (!words || month < 0) return undefined;
  const date = words[1] ?? words[3] ?? '1';
  return parseDay(`${words[4]}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`);
}
