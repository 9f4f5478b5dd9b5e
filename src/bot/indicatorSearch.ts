import type { Answer } from '../answer/answer.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';
import { ASKED } from '../text/asked.ts';
import { nothingFoundSaid, SEARCH_ONLY } from '../text/searchTexts.ts';
import { textOf } from '../text/textOf.ts';
import type { Request } from '../understand/request.ts';
import type { Suggest } from '../understand/suggest.ts';
import type { Asked, Now, Replied } from './assistant.ts';
import type { Tally } from './tally.ts';

/** What was typed in a search box, and which page of results is wanted. */
export type Searched = Now & {
  text: string;
  locale?: Lang | undefined;
  editions?: readonly Plan[];
  skip?: number;
  most: number;
};

/** Answers to choose from, made as the conversation makes them; or one line that says why there are none. */
export type Found =
  | { kind: 'answers'; language: Lang; answers: readonly Pick<Replied, 'answer' | 'figures'>[] }
  | { kind: 'line'; language: Lang; said: Said };

export type SearchParts = {
  plan: Plan;
  suggest: Suggest;
  tally: Pick<Tally, 'most'>;
  /** The assistant's own way from words to an answer, without anybody's reports. */
  reply: (asked: Asked) => Promise<Replied>;
};

/** Answers with figures or words of the plan: nothing that is one person's. */
const FOR_ALL: ReadonlySet<Answer['body']['kind']> = new Set([
  'progress',
  'target',
  'trend',
  'compare',
  'overview',
  'list',
  'describe',
  'plan',
  'briefing',
]);
const NOT_SEARCHED: ReadonlySet<Request['intent']> = new Set(['report', 'my_reports', 'help', 'smalltalk']);
/** What a search box holds is looked at up to here: what is longer was pasted, and its beginning is looked for. */
const LONGEST = 300;
/** Less sure, the words may not be finished: «indicateur» begins them all. */
const LEAST_SURE = 0.5;
/** A refusal of so few words may be of words not finished yet; a longer one was a question, and stands. */
const STILL_TYPING = 3;

/**
 * Finds what a search box shows: what the words ask when they are understood, then the indicators that they begin. With
 * nothing typed, the indicators most asked about, then those of the plan in its order.
 */
export function createIndicatorSearch({ plan, suggest, tally, reply }: SearchParts) {
  return async ({ text, locale, today, trialDay, editions, skip = 0, most }: Searched): Promise<Found> => {
    const typed = text.trim().slice(0, LONGEST);
    const asked = { context: {}, locale, today, trialDay, ...(editions && { editions }) };
    const answersTo = (numbers: readonly number[], language: Lang, year?: string) =>
      Promise.all(
        numbers.map((number) =>
          reply({
            ...asked,
            context: { language },
            text: (year ? ASKED.progress(number, year) : ASKED.indicator(number))[language],
          }),
        ),
      );
    const inOrder = plan.indicators.map((one) => one.number);
    const page = <T>(all: readonly T[]): readonly T[] => all.slice(skip, skip + most);

    if (!/\d|\p{L}{2}/u.test(typed)) {
      const language = locale ?? 'fr';
      const numbers = [...new Set([...tally.most().filter((one) => inOrder.includes(one)), ...inOrder])];
      return { kind: 'answers', language, answers: await answersTo(page(numbers), language) };
    }
    const first = await reply({ ...asked, text: typed });
    const { request, answer } = first;
    const { language } = answer;
    if (request.command || NOT_SEARCHED.has(request.intent)) return { kind: 'line', language, said: SEARCH_ONLY };
    const own = FOR_ALL.has(answer.body.kind) && request.confidence >= LEAST_SURE ? [first] : [];
    const numbers = own.length > 0 || answer.body.kind === 'clarify' || isShort(typed) ? candidates(first, typed) : [];
    if (own.length + numbers.length === 0) return { kind: 'line', language, said: whyNone(answer) };
    const [year] = request.years.length === 1 && request.years[0] !== 'outside' ? request.years : [];
    const wanted = page([...own, ...numbers]);
    const others = await answersTo(
      wanted.filter((one) => typeof one === 'number'),
      language,
      year,
    );
    return { kind: 'answers', language, answers: [...wanted.filter((one) => typeof one !== 'number'), ...others] };
  };

  /** The indicators that what was typed asks to choose between, then those it begins. */
  function candidates({ answer, request }: Replied, typed: string): readonly number[] {
    const { body } = answer;
    const asked = body.kind === 'clarify' ? body.candidates.map((one) => one.number) : [];
    return [...new Set([...asked, ...suggest(typed)])].filter(
      (number) => !FOR_ALL.has(body.kind) || !request.indicators.includes(number),
    );
  }

  /** A year outside the plan or a number it has not is said as in the conversation; other words were not found. */
  function whyNone(answer: Answer): Said {
    const { body } = answer;
    const told = body.kind === 'outside' || (body.kind === 'outOfScope' && body.why.startsWith('no-such'));
    if (!told) return nothingFoundSaid(plan);
    const { summary } = textOf(answer);
    return { fr: summary, en: summary };
  }
}

function isShort(typed: string): boolean {
  return typed.split(/\s+/).length <= STILL_TYPING;
}
