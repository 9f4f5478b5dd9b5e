import { HELLO } from './intents/texts.ts';
import { maskCode } from './maskCode.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** Nothing that can be read: no word at all, only code or an address, or another language. */
export function nothingSaid({ reading, context }: Step): Part | undefined {
  const { said, language } = reading;
  const letters = said.words.filter(({ raw }) => /\p{L}/u.test(raw));
  const refuse = (words: string, rule: string): Part => ({
    intent: 'out_of_scope',
    refusal: { why: 'not-a-question', nearest: [] },
    firm: true,
    confidence: 0.9,
    because: [{ field: 'intent', words, rule }],
  });
  if (said.words.length === 0) return refuse(said.original.slice(0, 40), 'no words');
  // «buenos días» greets in any language.
  const greets = said.words.length <= 3 && HELLO.test(said.flat);
  if (language === 'other' && !context.draft && !greets) return refuse(said.original.slice(0, 40), 'another language');
  if (
    letters.length === 0 &&
    reading.numbers.length === 0 &&
    reading.scopes.length === 0 &&
    reading.years.years.length === 0 &&
    !context.draft &&
    !context.pending
  ) {
    return refuse(said.original.slice(0, 40), 'no words');
  }
  if (
    letters.length === 0 &&
    /^[\s\d.,]*[-+*/=^]\s*\d/.test(said.original) &&
    reading.years.years.length === 0 &&
    !context.draft
  ) {
    return refuse(said.original.slice(0, 40), 'a sum');
  }
  const masked = maskCode(said.original).trim();
  if (masked.length < said.original.trim().length * 0.25 && letters.length <= 2)
    return refuse(said.original.slice(0, 40), 'code');
  return undefined;
}

/** An instruction to the assistant, when it is not part of a report. */
export function injected({ reading }: Step): Part | undefined {
  if (!INJECTION.test(reading.said.flat)) return undefined;
  return {
    intent: 'out_of_scope',
    refusal: { why: 'not-in-plan', nearest: [] },
    firm: true,
    confidence: 0.9,
    because: [{ field: 'intent', words: reading.said.original.slice(0, 60), rule: 'an instruction to the assistant' }],
  };
}

const INJECTION =
  /(?<=^| )(?:(?:ignore|disregard|forget|oublie|ignore(?:z|r)|override|bypass|contourne) (?:all |any |toutes? |tes |tous |les |your |the |my |previous |prior |above )*(?:previous |prior |above |earlier )*(?:instructions?|rules?|prompts?|directives?|consignes?|regles?|guidelines?)|system prompt|prompt systeme|tes (?:consignes|instructions)|your (?:instructions|system prompt|prompt)|you are now|tu es maintenant|act as (?:a|an|if)|pretend (?:to be|you)|fais semblant|fais comme si|agis comme|developer mode|mode developpeur|jailbreak|dan mode|role ?play|print your|affiche ton prompt|reveal your|revele|sudo|rm rf|run the following|execute (?:ce|cette|this|le|the)|mark (?:everything|all|every\w*) (?:as )?(?:green|met|validated)|marque tout (?:comme |en )?(?:vert|atteint))(?= )/;
