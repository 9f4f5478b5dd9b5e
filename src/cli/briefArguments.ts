import { parseArgs } from 'node:util';
import { FILE_FORMATS, type FileWish, parseFileWish } from '../answer/fileWish.ts';
import { type Day, parseDay } from '../domain/day.ts';
import type { Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';

/** What `npm run brief` is asked for: the file, where it goes, and a day that stands in for today. */
export type BriefWanted = { kind: 'wanted'; wish: FileWish; out: string; day: Day | undefined };
export type BriefRefused = { kind: 'refused'; said: Said };

export const BRIEF_USAGE: Said = {
  fr: 'Usage\u00a0: npm run brief -- [--scope plan|enjeu:2|orientation:3|objectif:4.2 | --indicator 12 …] [--year 2021-2022 …] [--lang fr|en|both] [--style sentences|bullets|short] [--format docx|xlsx|csv|txt] [--now AAAA-MM-JJ] --out FICHIER',
  en: 'Usage: npm run brief -- [--scope plan|enjeu:2|orientation:3|objectif:4.2 | --indicator 12 …] [--year 2021-2022 …] [--lang fr|en|both] [--style sentences|bullets|short] [--format docx|xlsx|csv|txt] [--now YYYY-MM-DD] --out FILE',
};

/** Reads the arguments; a refusal says which one, in both languages. The format is that of the file's name when not said. */
export function briefArguments(args: readonly string[], plan: Plan): BriefWanted | BriefRefused {
  const values = valuesOf(args);
  if (!values?.out) return { kind: 'refused', said: BRIEF_USAGE };
  const { scope, indicator = [], year = [], lang = 'fr', style = 'sentences', now, out } = values;
  const format = values.format ?? out.split('.').at(-1)?.toLowerCase();
  if (!FILE_FORMATS.some((one) => one === format)) return refused('--format', FILE_FORMATS.join(', '));
  if (!['fr', 'en', 'both'].includes(lang)) return refused('--lang', 'fr, en, both');
  const day = now === undefined ? undefined : parseDay(now);
  if (now !== undefined && !day) return refused('--now', 'AAAA-MM-JJ / YYYY-MM-DD');
  if (scope !== undefined && indicator.length > 0) return { kind: 'refused', said: BRIEF_USAGE };
  const base = {
    format,
    language: lang === 'en' ? 'en' : 'fr',
    bilingual: lang === 'both',
    style,
    indicators: [...new Set(indicator.map(Number))].sort((a, b) => a - b),
    scope: indicator.length > 0 ? null : (scope ?? 'plan'),
    years: [...new Set(year)].sort(),
    asOf: null,
  };
  const wish = parseFileWish(base, plan);
  if (wish) return { kind: 'wanted', wish, out, day };
  const parts: [string, object, string][] = [
    ['--style', { style }, 'sentences, bullets, short'],
    ['--scope', { scope: base.scope }, 'plan, enjeu:1, orientation:1, objectif:1.1'],
    ['--indicator', { indicators: base.indicators }, `1–${plan.indicators.length}`],
    ['--year', { years: base.years }, [plan.baselineYear, ...plan.years].join(', ')],
  ];
  const sound = { ...base, style: 'sentences', scope: null, indicators: [], years: [] };
  const [name, , allowed] = parts.find(([, part]) => !parseFileWish({ ...sound, ...part }, plan)) ?? ['--out', {}, ''];
  return refused(name, allowed);
}

function valuesOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scope: { type: 'string' },
        indicator: { type: 'string', multiple: true },
        year: { type: 'string', multiple: true },
        lang: { type: 'string' },
        style: { type: 'string' },
        format: { type: 'string' },
        now: { type: 'string' },
        out: { type: 'string' },
      },
    });
    return values;
  } catch {
    return undefined;
  }
}

function refused(name: string, allowed: string): BriefRefused {
  return {
    kind: 'refused',
    said: {
      fr: `${name} ne convient pas. Valeurs permises\u00a0: ${allowed}.`,
      en: `${name} cannot be used. Allowed values: ${allowed}.`,
    },
  };
}
