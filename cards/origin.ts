import type { Answer } from '../src/answer/answer.ts';
import type { Standing } from '../src/domain/standing.ts';
import { ORIGIN_WORDS } from '../src/text/cardWords.ts';
import { sourceText } from '../src/text/standingText.ts';
import type { Line } from './card.ts';

const NAMED = 3;

/** «Source : … · réf. MRIF-12-2223-v2»: where the figures shown come from; the plan itself when there is none. */
export function originLine({ language: lang, plan }: Answer, standings: readonly Standing[]): Line[] {
  const known = standings.filter(({ figure }) => figure);
  if (known.length === 0) return [{ text: ORIGIN_WORDS.source(plan.source.title[lang])[lang] }];
  const titles = [...new Set(known.flatMap(({ figure }) => (figure ? [sourceText(figure, lang)] : [])))];
  const named =
    titles.slice(0, NAMED).join(lang === 'fr' ? '\u00a0; ' : '; ') +
    (titles.length > NAMED ? ORIGIN_WORDS.others(titles.length - NAMED)[lang] : '');
  const references = known.flatMap(({ reference }) => reference ?? []);
  const source = ORIGIN_WORDS.source(named)[lang];
  return [
    { text: references.length === 1 ? `${source} · ${ORIGIN_WORDS.reference(references[0] ?? '')[lang]}` : source },
  ];
}
