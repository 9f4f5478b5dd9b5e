import { indicatorsIn } from '../domain/plan.ts';
import { readNotice, subjectWords } from './noticeWish.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** «préviens-moi quand l'indicateur 7 change», «résumé chaque lundi à 8 h 30», «arrête», «mes avis». */
export function noticed(step: Step): Part | undefined {
  const { reading } = step;
  const found = readNotice(reading.said.flat);
  if (!found) return undefined;
  const { decision, words, wish } = found;
  const named = decision === 'start' || decision === 'stop' ? namedIn(step, decision) : [];
  const narrowed = named.length > 0 && wish.about !== 'validations' && wish.about !== 'digest';
  return {
    intent: 'help',
    command: 'notify',
    indicators: narrowed ? named : [],
    wishes: { decision, notice: narrowed ? { about: 'indicators' } : wish },
    refusal: reading.missing ?? null,
    confidence: 0.9,
    because: [{ field: 'command', words, rule: 'notices' }],
  };
}

/** The indicators named by number, part or name; for «ça», those the conversation is about. */
function namedIn({ plan, reading, context, subjectIn }: Step, decision: 'start' | 'stop'): readonly number[] {
  if (reading.numbers.length > 0) return reading.numbers;
  const [scope] = reading.scopes;
  if (scope) return indicatorsIn(plan, scope).map(({ number }) => number);
  if (reading.missing) return [];
  const words = subjectWords(reading.rest);
  const subject = words.length > 0 ? subjectIn(words) : undefined;
  if (subject?.kind === 'sure') return subject.indicators;
  if (subject?.kind === 'scope' && subject.scope !== 'plan')
    return indicatorsIn(plan, subject.scope).map(({ number }) => number);
  const pointed =
    decision === 'start' && / (?:ca|cela|celui ci|celui la|it|this|that|this one|that one) /.test(reading.said.flat);
  return pointed ? (context.last?.indicators ?? []) : [];
}
