import type { Answer, BriefingAnswer } from '../answer/answer.ts';
import { answerTo } from '../answer/answerTo.ts';
import { history, type Known } from '../answer/known.ts';
import { LANGUAGES, type Lang } from '../domain/language.ts';
import type { Indicator } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';

/** All that a file of a briefing is written from. */
export type FileContent = {
  answer: Answer;
  body: BriefingAnswer;
  /** Each indicator of the briefing once, in its order, with its standings in every year of the plan. */
  indicators: readonly { indicator: Indicator; rows: readonly Standing[]; history: readonly Standing[] }[];
  /** French first when there are two. */
  languages: readonly Lang[];
};

/** What a file says, from the same facts as the answer on the card; undefined when the request is no briefing. */
export function fileContent(known: Known): FileContent | undefined {
  const answer = answerTo(known);
  const { body } = answer;
  if (body.kind !== 'briefing') return undefined;
  const shown = new Map(body.rows.map(({ indicator }) => [indicator.number, indicator]));
  const indicators = [...shown.values()].map((indicator) => ({
    indicator,
    rows: body.rows.filter((row) => row.indicator.number === indicator.number),
    history: history(known, indicator),
  }));
  const invented = indicators.some((one) => one.history.some((standing) => standing.figure?.fictitious));
  return {
    answer: { ...answer, fictitious: answer.fictitious || invented },
    body,
    indicators,
    languages: body.bilingual ? LANGUAGES : [answer.language],
  };
}
