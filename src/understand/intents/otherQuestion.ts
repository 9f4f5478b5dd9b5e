import type { Part } from '../requestOf.ts';
import { suggestionsFor } from '../subject.ts';
import type { Step } from '../understand.ts';
import { OTHER_BODY, OTHER_PLAN, OTHER_QUESTION, STILL_OF_PLAN } from './offPlan.ts';

/** A question no figure answers: declined, unless an indicator, a part or a target is named outright. */
export function otherQuestion({ plan, reading, subject }: Step): Part | undefined {
  const { said, numbers, scopes } = reading;
  const elsewhere = OTHER_BODY.exec(said.flat);
  const [, from = '', to = '', before = '', after = ''] = OTHER_PLAN.exec(said.flat) ?? [];
  const years = `${from || before}-${to || after}`;
  const own = [plan.years[0]?.slice(0, 4), plan.years.at(-1)?.slice(5)].join('-');
  // «chiffres du plan 2021-2022» names a fiscal year of this plan; another plan spans several.
  const other = years.length === 9 && years !== own && Number(years.slice(5)) !== Number(years.slice(0, 4)) + 1;
  if (elsewhere || other) {
    return {
      intent: 'out_of_scope',
      refusal: { why: 'not-in-plan', nearest: [] },
      wishes: other ? { plan: years } : {},
      // «rien à voir avec le MEI, …»: a long message that surely names an indicator as well is thought over.
      ...(!other && said.words.length > 12 && subject().kind === 'sure' ? {} : { firm: true as const }),
      confidence: 0.85,
      because: [{ field: 'intent', words: elsewhere?.[0] ?? years, rule: 'another ministry or plan' }],
    };
  }
  // Of a long message the question stands at the end; what comes before is politeness.
  const match = OTHER_QUESTION.exec(
    said.words.length > 22 ? ` ${said.flat.slice(-120).replace(/^\S*/, '')}` : said.flat,
  );
  if (!match || numbers.length > 0 || scopes.length > 0 || STILL_OF_PLAN.test(said.flat)) return undefined;
  return {
    intent: 'out_of_scope',
    refusal: { why: 'not-in-plan', nearest: suggestionsFor(subject()) },
    confidence: 0.85,
    because: [{ field: 'intent', words: match[0], rule: 'a question no figure answers' }],
  };
}
