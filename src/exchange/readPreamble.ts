import type { PlanBuilder } from './planBuilder.ts';

const TITLE = /plan stratégique|tableau synoptique|strategic plan/iu;
const MINISTRY = /^(?:minist[èe]re|secrétariat|ministry|department)(?!\p{L})/iu;
const WORDS = /^(mission|vision|valeurs|values)\s*(?:[:–—-]\s*)?(.*)$/iu;

/** Reads a line above the tables: mission, vision, values, title, ministry. */
export function readPreamble(line: number, text: string, plan: PlanBuilder): void {
  const words = WORDS.exec(text);
  const key = words?.[1]?.toLowerCase();
  if (key === 'mission' || key === 'vision') plan.says(key, words?.[2] ?? '');
  else if (key) plan.says('values', words?.[2] ?? '');
  else if (TITLE.test(text)) plan.says('title', text);
  else if (MINISTRY.test(text)) plan.says('ministry', text);
  else if (!text.startsWith('#'))
    plan.doubt(line, '', text, 'ligne d’en-tête laissée de côté', 'a heading line, left aside');
}
